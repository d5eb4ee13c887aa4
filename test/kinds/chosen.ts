/** Rights as a set that is put together: chips, tokens, lists to choose from, boxes of custom elements. */
import { area, formOf, join, type Kind } from './kind.ts';

const X =
  '<svg width="10" height="10" viewBox="0 0 10 10"><path d="M1 1l8 8M9 1L1 9" stroke="#000"></path></svg>';

interface Item {
  readonly label: string;
  readonly on: boolean;
}
const items = (on: readonly string[], off: readonly string[]): Item[] => [
  ...on.map((label) => ({ label, on: true })),
  ...off.map((label) => ({ label, on: false })),
];
const chosenOf = (all: readonly Item[]): Item[] => all.filter(({ on }) => on);

const semantic = (label: string, all: readonly Item[]): string =>
  `<div class="field"><label>${label}</label><div class="ui multiple dropdown" tabindex="0"><input type="hidden">${join(chosenOf(all), (item) => `<a class="ui label">${item.label}<i class="delete icon"></i></a>`)}<div class="menu" style="display:none">${join(all, (item) => `<div class="item${item.on ? ' active filtered' : ''}">${item.label}</div>`)}</div></div></div>`;

const chips: Kind = {
  kind: 'what is chosen as chips over a closed menu',
  pages: [
    {
      drawn: 'groups, each with a hidden menu from which the chosen items are filtered',
      exchange: 'mexc',
      locale: 'en',
      css: '.label{border:1px solid #999;padding:2px 8px}',
      body: formOf(
        'en',
        `${semantic('Account', items(['View Account Details'], ['Edit Account Info']))}${semantic('Trade', items(['View Order Details', 'Order placing'], []))}${semantic('Wallet', items(['Withdraw'], ['Transfer']))}${area('Link IP Address (optional)', '203.0.113.10')}`,
      ),
      keys: [
        {
          rights: { read: 'on', trade: 'on', transfer: 'off~', withdraw: 'on' },
          ip: 'on',
          ips: ['203.0.113.10'],
        },
      ],
    },
    {
      drawn: 'one box, its menu not in the page at all, in Chinese',
      exchange: 'okx',
      locale: 'zh-CN',
      css: '.sel{border:1px solid #ccc;display:flex;gap:6px}.it{background:#f2f2f2;padding:2px 8px}',
      body: formOf(
        'zh-CN',
        `<div><div>权限</div><div class="sel" role="combobox" aria-expanded="false" aria-haspopup="listbox" tabindex="0">${join(['读取', '交易'], (label) => `<span class="it">${label}<i role="img" aria-label="close">×</i></span>`)}</div></div>${area('绑定IP地址', '')}<small>您当前的IP地址：192.0.2.77</small>`,
      ),
      keys: [{ rights: { read: 'on', trade: 'on', transfer: 'on', withdraw: 'off~' }, ip: 'off' }],
    },
    {
      drawn: 'chips over a menu whose items say that none is selected, in Spanish',
      exchange: 'bingx',
      locale: 'es',
      css: '.chip{background:#eef;padding:2px 8px}.pop{position:absolute;visibility:hidden}',
      body: formOf(
        'es',
        `<div><span id="pl">Permisos</span><div aria-labelledby="pl" role="combobox" aria-expanded="false" tabindex="0">${join(['Lectura', 'Trading Spot', 'Retiros'], (label) => `<span class="chip"><span>${label}</span><button type="button" aria-label="Quitar">${X}</button></span>`)}</div><ul class="pop" role="listbox" aria-multiselectable="true">${join(['Transferencia interna', 'Lectura', 'Trading Spot', 'Retiros'], (label) => `<li role="option" aria-selected="false">${label}</li>`)}</ul></div>${area('Direcciones IP de confianza', '')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'on', transfer: 'off~', withdraw: 'on' } }],
    },
  ],
};

const tokens: Kind = {
  kind: 'what is chosen as tokens under a button that opens a list',
  pages: [
    {
      drawn: 'a list of groups, each with a button that removes it',
      exchange: 'bitvavo',
      locale: 'en',
      body: formOf(
        'en',
        `<div><label id="l">API key permissions</label><div role="group" aria-labelledby="l"><button type="button" aria-haspopup="listbox" aria-expanded="false">Choose options</button><ul>${join(['View access', 'Trade digital assets', 'Withdraw digital assets'], (label, place) => `<li><div role="group" aria-labelledby="t${String(place)}"><span id="t${String(place)}">${label}</span><button type="button" aria-label="Remove">${X}</button></div></li>`)}</ul></div></div>${area('IP whitelist', '203.0.113.10')}`,
      ),
      keys: [
        {
          rights: { read: 'on', trade: 'on', transfer: 'off~', withdraw: 'on' },
          ip: 'on',
          ips: ['203.0.113.10'],
        },
      ],
    },
    {
      drawn: 'buttons that remove what they name, in German',
      exchange: 'bitvavo',
      locale: 'de',
      css: '.t{border:1px solid #ccc;border-radius:12px;padding:2px 8px}',
      body: formOf(
        'de',
        `<fieldset><legend>Berechtigungen</legend><select><option>Optionen wählen</option></select><div>${join(['Lesen', 'Auszahlungen'], (label) => `<span class="t">${label} <button type="button" aria-label="${label} entfernen">×</button></span>`)}</div></fieldset>${area('Vertrauenswürdige IP-Adressen', '')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'off~', withdraw: 'on' }, ip: 'off' }],
    },
    {
      drawn: 'a grid of tokens, in Japanese',
      exchange: 'bingx',
      locale: 'ja',
      body: formOf(
        'ja',
        `<label for="pf">権限設定</label><div role="grid" aria-label="権限設定">${join(['読み取り', '現物取引', '出金'], (label) => `<div role="row"><span role="gridcell">${label}</span><span role="gridcell"><button type="button" aria-label="削除">${X}</button></span></div>`)}</div><input id="pf" role="combobox" aria-expanded="false">${area('信頼できるIPアドレス', '')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'on', withdraw: 'on' } }],
    },
  ],
};

const summary: Kind = {
  kind: 'a closed list that names all that is chosen',
  pages: [
    {
      drawn: 'pieces of text, and how many there are',
      exchange: 'htx',
      locale: 'en',
      body: formOf(
        'en',
        `<div role="group"><label>Permission settings</label><div role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0"><span><span>Read</span><span>,</span><span>Trade</span><span>,</span><span>Withdraw</span></span><i>3</i></div></div>${area('Bind IP address', '203.0.113.10')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'on', withdraw: 'on' }, ip: 'on', ips: ['203.0.113.10'] }],
    },
    {
      drawn: 'a button with one line, in Russian',
      exchange: 'bingx',
      locale: 'ru',
      body: formOf(
        'ru',
        `<p id="pr">Права</p><button type="button" aria-haspopup="listbox" aria-labelledby="pr pv"><span id="pv">Чтение, Вывод средств</span> ▾</button>${area('Доверенные IP-адреса', '')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'off~', withdraw: 'on' } }],
    },
    {
      drawn: 'a field that cannot be typed into, in Chinese',
      exchange: 'htx',
      locale: 'zh-CN',
      body: formOf(
        'zh-CN',
        `<div><label for="qx">权限设置</label><input id="qx" readonly value="读取，交易，提币"></div>${area('绑定IP地址', '')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'on', withdraw: 'on' }, ip: 'off' }],
    },
  ],
};

const side = (title: string, labels: readonly string[], id: string): string =>
  `<div><span id="${id}">${title}</span><ul role="listbox" aria-multiselectable="true" aria-labelledby="${id}">${join(labels, (label) => `<li role="presentation"><div role="option" aria-selected="false" tabindex="-1">${label}</div></li>`)}</ul></div>`;
const selectSide = (title: string, labels: readonly string[]): string =>
  `<td><label>${title}<br><select multiple size="5">${join(labels, (label) => `<option>${label}</option>`)}</select></label></td>`;

const dual: Kind = {
  kind: 'two lists, of which one holds what is granted',
  pages: [
    {
      drawn: 'list boxes in which nothing is highlighted',
      exchange: 'bitvavo',
      locale: 'en',
      body: formOf(
        'en',
        `<b>API key permissions</b><div role="group">${side('Available', ['Internal Transfer'], 'a')}${side('Selected', ['View access', 'Trade digital assets', 'Withdraw digital assets'], 's')}</div>${area('IP whitelist', '203.0.113.10')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'on' }, ip: 'on' }],
    },
    {
      drawn: 'native lists with arrows between them, in Portuguese',
      exchange: 'bingx',
      locale: 'pt-BR',
      body: formOf(
        'pt-BR',
        `<b>Permissões</b><table><tr>${selectSide('Disponíveis', ['Negociação à vista', 'Transferência interna'])}<td><button type="button">&gt;&gt;</button><button type="button">&lt;&lt;</button></td>${selectSide('Selecionados', ['Leitura', 'Saques'])}</tr></table>${area('Endereços IP confiáveis', '')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'off', transfer: 'off', withdraw: 'on' } }],
    },
    {
      drawn: 'lists of boxes that mark what the arrows would move, in Chinese',
      exchange: 'bingx',
      locale: 'zh-CN',
      css: '.tr{display:inline-block;border:1px solid #ccc;padding:8px}',
      body: formOf(
        'zh-CN',
        `<b>权限设置</b><div><div class="tr"><header>可选</header><ul>${join(['资产划转'], (label) => `<li><label><input type="checkbox"><span>${label}</span></label></li>`)}</ul></div><button type="button">›</button><button type="button">‹</button><div class="tr"><header>已选</header><ul>${join(['读取', '现货交易', '提币'], (label) => `<li><label><input type="checkbox"><span>${label}</span></label></li>`)}</ul></div></div>${area('绑定IP地址', '')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'on' } }],
    },
    {
      drawn: 'everything has been moved, and the list that is empty is called something unknown',
      exchange: 'bitvavo',
      locale: 'en',
      body: formOf(
        'en',
        `<b>API key permissions</b><div>${side('Pool', [], 'p')}<div><button type="button">→</button><button type="button">←</button></div>${side('Selected', ['View access', 'Withdraw digital assets'], 'q')}</div>${area('IP whitelist', '')}`,
      ),
      keys: [{ rights: { read: 'on', withdraw: 'on' }, ip: 'off' }],
    },
    {
      drawn: 'neither list has a name that is known: which of them grants is not known',
      exchange: 'bitvavo',
      locale: 'en',
      body: formOf(
        'en',
        `<b>API key permissions</b><div>${side('Pool', ['View access'], 'p')}<div><button type="button">→</button><button type="button">←</button></div>${side('Basket', ['Withdraw digital assets'], 'q')}</div>${area('IP whitelist', '')}`,
      ),
      keys: [{ rights: { withdraw: 'unknown' }, ip: 'off' }],
    },
  ],
};

const options = (all: readonly Item[]): string =>
  join(
    all,
    ({ label, on }) =>
      `<div role="option" aria-selected="${String(on)}" tabindex="-1"${on ? ' class="sel"' : ''}>${label}</div>`,
  );

const listbox: Kind = {
  kind: 'options of a list of which several may be chosen',
  pages: [
    {
      drawn: 'a list a group',
      exchange: 'mexc',
      locale: 'en',
      css: '.sel{background:#0a58ca;color:#fff}',
      body: formOf(
        'en',
        `<b>Trade</b><div role="listbox" aria-label="Trade" aria-multiselectable="true" tabindex="0">${options(items(['View Order Details', 'Order placing'], []))}</div><b>Wallet</b><div role="listbox" aria-label="Wallet" aria-multiselectable="true" tabindex="0">${options(items(['Withdraw'], ['Transfer']))}</div>${area('Link IP Address (optional)', '203.0.113.10')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'on' }, ip: 'on' }],
    },
    {
      drawn: 'a native list, in French',
      exchange: 'bingx',
      locale: 'fr',
      body: formOf(
        'fr',
        `<label for="au">Autorisations</label><select id="au" multiple size="4"><option selected>Lecture</option><option>Trading Spot</option><option>Transfert interne</option><option selected>Retraits</option></select>${area('Adresses IP de confiance', '')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'off', transfer: 'off', withdraw: 'on' } }],
    },
    {
      drawn: 'options with aria-checked and a tick, in Turkish',
      exchange: 'bingx',
      locale: 'tr',
      body: formOf(
        'tr',
        `<h4 id="iz">İzinler</h4><ul role="listbox" aria-labelledby="iz" aria-multiselectable="true" tabindex="0">${join(items(['Okuma', 'Para çekme'], ['Spot işlem', 'Dahili transfer']), ({ label, on }) => `<li role="option" aria-checked="${String(on)}">${on ? '✓ ' : ''}${label}</li>`)}</ul>${area('Güvenilir IP adresleri', '')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'off', transfer: 'off', withdraw: 'on' } }],
    },
  ],
};

const slotted = (all: readonly Item[], prefix: string): string =>
  join(all, ({ label, on }, place) => {
    const id = `${prefix}${String(place)}`;
    return `<ui-box${on ? ' checked' : ''}><template shadowrootmode="open"><div><div part="checkbox" aria-hidden="true"></div><slot name="input"></slot><div part="label"><slot name="label"></slot></div></div></template><label slot="label" id="l${id}" for="${id}">${label}</label><input slot="input" type="checkbox" id="${id}" aria-labelledby="l${id}"${on ? ' checked' : ''}></ui-box>`;
  });

const custom: Kind = {
  kind: 'a group of custom elements that is no control itself',
  pages: [
    {
      drawn: 'inputs and labels in slots',
      exchange: 'coinbase',
      locale: 'en',
      body: formOf(
        'en',
        `<ui-group role="group" has-value><template shadowrootmode="open"><div part="label"><slot name="label"></slot></div><slot></slot></template>${slotted(items(['View', 'Trade'], ['Transfer', 'Receive']), 'b')}<label slot="label">Permissions</label></ui-group>${area('IP allowlist', '203.0.113.10, 198.51.100.7')}`,
      ),
      keys: [
        {
          rights: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' },
          ip: 'on',
          ips: ['203.0.113.10', '198.51.100.7'],
        },
      ],
    },
    {
      drawn: 'the input in the shadow, its words in a slot, in German',
      exchange: 'bingx',
      locale: 'de',
      body: formOf(
        'de',
        `<h4>Berechtigungen</h4>${join(items(['Lesen', 'Auszahlungen'], ['Spot-Handel', 'Interner Transfer']), ({ label, on }) => `<md-box><template shadowrootmode="open"><label><input type="checkbox"${on ? ' checked' : ''}><slot></slot></label></template>${label}</md-box>`)}${area('Vertrauenswürdige IP-Adressen', '')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'off', transfer: 'off', withdraw: 'on' } }],
    },
    {
      drawn: 'a host with role and state over an empty shadow, in Chinese',
      exchange: 'okx',
      locale: 'zh-CN',
      body: formOf(
        'zh-CN',
        `<h4>权限</h4>${join(items(['读取', '提现'], ['交易']), ({ label, on }) => `<p><my-switch role="switch" tabindex="0" aria-checked="${String(on)}" aria-label="${label}"><template shadowrootmode="open"><style>:host{display:inline-block;width:30px;height:14px;background:#ccc}:host([aria-checked=true]){background:#0a0}</style><i></i></template></my-switch> ${label}</p>`)}${area('绑定IP地址', '')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'off', withdraw: 'on' }, ip: 'off' }],
    },
  ],
};

export const chosen: readonly Kind[] = [chips, tokens, summary, dual, listbox, custom];
