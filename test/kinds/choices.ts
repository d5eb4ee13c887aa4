/** One of several, told by looks or by the words beside it; boxes whose own label says something else. */
import { area, formOf, join, type Kind, tick } from './kind.ts';

const BINANCE_EN = `${tick('Enable Reading', true)}${tick('Enable Spot & Margin Trading', true)}${tick('Permits Universal Transfer', false)}${tick('Enable Withdrawals', false)}`;
const BINANCE_ZH = `${tick('允许读取', true)}${tick('允许现货及杠杆交易', true)}${tick('允许万向划转', false)}${tick('允许提现', false)}`;
const BINANCE_DE = `${tick('Lesen aktivieren', true)}${tick('Spot- & Margin-Handel aktivieren', true)}${tick('Universal-Transfer erlauben', false)}${tick('Auszahlungen aktivieren', false)}`;
const RIGHTS = { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' } as const;

const chip = (address: string): string =>
  `<span class="tag">${address}<button type="button" aria-label="remove">×</button></span>`;
const added = (label: string, own: string): string =>
  `<div><div>${label}</div><input><button type="button">+</button><div>${chip('203.0.113.10')}</div></div><small>${own} 192.0.2.77</small>`;

const PAIR = {
  en: ['Unrestricted (Less Secure)', 'Restrict access to trusted IPs only (Recommended)'],
  'zh-CN': ['无限制（不推荐）', '仅限受信任的IP访问（推荐）'],
  de: ['Uneingeschränkt (weniger sicher)', 'Zugriff nur auf vertrauenswürdige IPs beschränken (empfohlen)'],
} as const;

const hollow: Kind = {
  kind: 'a choice of two buttons, of which the chosen one is filled',
  pages: [
    {
      drawn: 'links, the other one outlined by a class',
      exchange: 'binance',
      locale: 'en',
      css: '.b{display:inline-block;padding:8px;background:#1779ba;color:#fff;border:1px solid #1779ba}.outline{background:transparent;color:#1779ba}',
      body: formOf(
        'en',
        `${BINANCE_EN}<h4>IP access restrictions</h4><div><a href="#" class="b outline">${PAIR.en[0]}</a><a href="#" class="b">${PAIR.en[1]}</a></div>${added('Trusted IP addresses', 'Your current IP address:')}`,
      ),
      keys: [{ rights: RIGHTS, ip: 'on~', ips: ['203.0.113.10'] }],
    },
    {
      drawn: 'buttons, the chosen one by a variant, in Chinese',
      exchange: 'binance',
      locale: 'zh-CN',
      css: '[data-variant=contained]{background:#f0b90b;border:0}[data-variant=ghost]{background:none;border:1px solid #999}',
      body: formOf(
        'zh-CN',
        `${BINANCE_ZH}<h4>IP访问限制</h4><p><button type="button" data-variant="ghost">${PAIR['zh-CN'][0]}</button><button type="button" data-variant="contained">${PAIR['zh-CN'][1]}</button></p>${added('绑定IP地址', '您当前的IP地址：')}`,
      ),
      keys: [{ rights: RIGHTS, ip: 'on~', ips: ['203.0.113.10'] }],
    },
    {
      drawn: 'the open one filled: no word of a class, in German',
      exchange: 'binance',
      locale: 'de',
      css: '.k7{padding:8px;background:#1779ba;color:#fff}.k8{padding:8px;color:#1779ba;border:1px solid #1779ba}',
      body: formOf(
        'de',
        `${BINANCE_DE}<h4>IP-Zugriffsbeschränkungen</h4><div><span role="button" tabindex="0" class="k7">${PAIR.de[0]}</span><span role="button" tabindex="0" class="k8">${PAIR.de[1]}</span></div>`,
      ),
      keys: [{ rights: RIGHTS, ip: 'off~' }],
    },
  ],
};

const card = (text: string, name: string): string => `<div class="${name}"><p>${text}</p></div>`;
const bybit = (mode: string, rights: string): string => `<p><b>${mode}</b></p>${rights}`;
const BYBIT_EN = bybit(
  'API Key Permissions',
  `<label><input type="radio" name="m" checked>Read-Write</label><label><input type="radio" name="m">Read-Only</label>${tick('SPOT - Trade', true)}${tick('Account Transfer', false)}${tick('Withdrawal', false)}`,
);
const BYBIT_TW = bybit(
  'API 金鑰權限',
  `<label><input type="radio" name="m" checked>可讀可寫</label><label><input type="radio" name="m">唯讀</label>${tick('現貨交易', true)}${tick('資產帳戶劃轉', false)}${tick('提幣', false)}`,
);

const ring: Kind = {
  kind: 'a choice of two cards, of which the chosen one has a coloured frame',
  pages: [
    {
      drawn: 'by classes of a utility style sheet',
      exchange: 'bybit',
      locale: 'en',
      css: '.rounded{border-radius:8px;padding:16px;border:1px solid #e5e7eb}.ring-2{box-shadow:0 0 0 2px #10b981}.border-emerald-500{border-color:#10b981}.bg-emerald-50{background:#ecfdf5}',
      body: formOf(
        'en',
        `${BYBIT_EN}<b>IP access restrictions</b>${card('No IP restriction', 'rounded border-gray-200')}${card('Only IPs with permissions granted are allowed to access the OpenAPI', 'rounded border-emerald-500 ring-2 bg-emerald-50')}${added('Trusted IP addresses', 'Your current IP address:')}`,
      ),
      keys: [{ rights: RIGHTS, ip: 'on~', ips: ['203.0.113.10'] }],
    },
    {
      drawn: 'by an outline alone, the open one chosen, in traditional Chinese',
      exchange: 'bybit',
      locale: 'zh-TW',
      css: '.q1{padding:16px;border:1px solid #ddd}.q2{outline:2px solid #f7a600}',
      body: formOf(
        'zh-TW',
        `${BYBIT_TW}<b>IP 存取限制</b>${card('無限制（安全性較低）', 'q1 q2')}${card('僅限受信任的 IP 存取（推薦）', 'q1')}`,
      ),
      keys: [{ rights: RIGHTS, ip: 'off~' }],
    },
    {
      drawn: 'by a tick in the corner of the chosen card, in Spanish',
      exchange: 'binance',
      locale: 'es',
      css: '.o{position:relative;border:1px solid #ccc;padding:12px}.o svg{position:absolute;right:4px;top:4px}',
      body: formOf(
        'es',
        `${tick('Habilitar lectura', true)}${tick('Habilitar Futuros', true)}${tick('Habilitar retiros', false)}<h4>Restricciones de acceso IP</h4><div class="o"><p>Sin restricciones (menos seguro)</p></div><div class="o"><p>Restringir el acceso solo a IP de confianza (recomendado)</p><svg width="16" height="16" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" fill="#0a7"></circle><path d="M4 8l3 3 5-6" stroke="#fff" fill="none"></path></svg></div>${added('Direcciones IP de confianza', 'Tu dirección IP actual:')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'on', withdraw: 'off' }, ip: 'on~', ips: ['203.0.113.10'] }],
    },
  ],
};

const rowMode = (label: string, words: readonly [string, string], name: string, readOnly = false): string =>
  `<div><label><input type="checkbox" checked>${label}</label><label><input type="radio" name="${name}"${readOnly ? ' checked' : ''}>${words[0]}</label><label><input type="radio" name="${name}"${readOnly ? '' : ' checked'}>${words[1]}</label></div>`;
const GATE_EN = ['Read Only', 'Read And Write'] as const;

const openInBar: Kind = {
  kind: 'the open side of a choice, pressed in a bar',
  pages: [
    {
      drawn: 'radios drawn as a bar of buttons',
      exchange: 'gate',
      locale: 'en',
      body: formOf(
        'en',
        `<b>Permissions</b>${rowMode('Spot Trade', GATE_EN, 'a')}${rowMode('Withdraw', GATE_EN, 'b')}<b>IP permissions</b><div role="radiogroup"><button type="button" role="radio" aria-checked="true">No bindings</button><button type="button" role="radio" aria-checked="false">Bind IP addresses</button></div>`,
      ),
      keys: [{ rights: { trade: 'on', withdraw: 'on' }, ip: 'off' }],
    },
    {
      drawn: 'tabs, in Chinese',
      exchange: 'gate',
      locale: 'zh-CN',
      body: formOf(
        'zh-CN',
        `<b>权限设置</b>${rowMode('现货交易', ['只读', '读写'], 'a')}${rowMode('提现', ['只读', '读写'], 'b')}<b>IP权限</b><div role="tablist"><div role="tab" tabindex="0" aria-selected="true">不绑定</div><div role="tab" tabindex="-1" aria-selected="false">绑定IP地址</div></div>`,
      ),
      keys: [{ rights: { trade: 'on', withdraw: 'on' }, ip: 'off' }],
    },
    {
      drawn: 'toggle buttons, and a right that is for reading only, in Russian',
      exchange: 'gate',
      locale: 'ru',
      body: formOf(
        'ru',
        `<b>Права</b>${rowMode('Спотовая торговля', ['Только чтение', 'Чтение и запись'], 'a')}${rowMode('Вывод средств', ['Только чтение', 'Чтение и запись'], 'b', true)}<b>Ограничение доступа по IP</b><div role="group"><button type="button" aria-pressed="true">Без ограничений</button><button type="button" aria-pressed="false">Ограничить доступ доверенными IP</button></div>`,
      ),
      keys: [{ rights: { trade: 'on', withdraw: 'off~' }, ip: 'off' }],
    },
  ],
};

const UNDER_READ_ONLY = { trade: 'off~', transfer: 'off~', withdraw: 'off~' } as const;

const readOnlyBar: Kind = {
  kind: 'reading only, chosen by looks over ticked boxes',
  pages: [
    {
      drawn: 'the raised part of a bar of divs',
      exchange: 'bybit',
      locale: 'en',
      css: '.bar{display:inline-flex;background:#eee;padding:4px}.bar>div{padding:4px 12px}.bg-white{background:#fff}.shadow{box-shadow:0 1px 3px #0003}',
      body: formOf(
        'en',
        `<b>API Key Permissions</b><div class="bar"><div class="text-gray-500">Read-Write</div><div class="bg-white shadow">Read-Only</div></div>${tick('SPOT - Trade', true)}${tick('Account Transfer', true)}${tick('Withdrawal', false)}<b>IP access restrictions</b><p><label><input type="radio" name="r" checked>No IP restriction</label><label><input type="radio" name="r">Only IPs with permissions granted are allowed to access the OpenAPI</label></p>`,
      ),
      keys: [{ rights: UNDER_READ_ONLY, ip: 'off' }],
    },
    {
      drawn: 'tabs of a native kind, in Japanese',
      exchange: 'bybit',
      locale: 'ja',
      body: formOf(
        'ja',
        `<b>APIキーの権限</b><div role="tablist"><button type="button" role="tab" aria-selected="false">読み書き</button><button type="button" role="tab" aria-selected="true">読み取り専用</button></div>${tick('現物取引', true)}${tick('資金振替', true)}${tick('出金', false)}<b>IPアクセス制限</b><p><label><input type="radio" name="r" checked>IP制限なし</label><label><input type="radio" name="r">信頼できるIPのみにアクセスを制限する</label></p>`,
      ),
      keys: [{ rights: UNDER_READ_ONLY, ip: 'off' }],
    },
    {
      drawn: 'the same bar, reading and writing chosen: what is ticked counts, in German',
      exchange: 'bitget',
      locale: 'de',
      css: '.b2{display:inline-flex}.b2>span{padding:4px 12px;border:1px solid #ccc}.b2>.cur{background:#03aac7;color:#fff}',
      body: formOf(
        'de',
        `<b>Berechtigungen</b><div class="b2"><span class="cur">Lesen und Schreiben</span><span>Nur Lesen</span></div>${tick('Spot-Handel', true)}${tick('Interner Transfer', false)}${tick('Auszahlungen', true)}${area('IP-Adressen', '')}`,
      ),
      keys: [{ rights: { trade: 'on~', transfer: 'off~', withdraw: 'on~' }, ip: 'off' }],
    },
    {
      drawn: 'a greyed box of that name is no choice: the others count',
      exchange: 'htx',
      locale: 'en',
      body: formOf(
        'en',
        `<b>Permissions</b><p><label><input type="checkbox" checked disabled>Read-only</label></p>${tick('Withdraw', true)}${tick('Trade', true)}${area('Bind IP address', '')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'on', transfer: 'on', withdraw: 'on' }, ip: 'off' }],
    },
    {
      drawn: 'such a box by ARIA, in Chinese',
      exchange: 'htx',
      locale: 'zh-CN',
      body: formOf(
        'zh-CN',
        `<b>权限设置</b><div role="checkbox" aria-checked="true" aria-disabled="true" tabindex="0">只读</div><div role="checkbox" aria-checked="true" tabindex="0">提币</div><div role="checkbox" aria-checked="false" tabindex="0">交易</div>${area('绑定IP地址', '203.0.113.10')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'off', withdraw: 'on' }, ip: 'on', ips: ['203.0.113.10'] }],
    },
  ],
};

const pill = (label: string, name: string): string => `<div class="${name}">${label}</div>`;

const pills: Kind = {
  kind: 'rights as pills that differ by colour alone',
  pages: [
    {
      drawn: 'one green, two grey',
      exchange: 'htx',
      locale: 'en',
      css: '.pill{border-radius:99px;padding:4px 12px;display:inline-block}.bg-emerald-500{background:#10b981}.bg-gray-100{background:#f3f4f6}',
      body: formOf(
        'en',
        `<b>Permissions</b><div>${pill('Read', 'pill bg-emerald-500')}${pill('Trade', 'pill bg-gray-100')}${pill('Withdraw', 'pill bg-gray-100')}</div>${area('Bind IP address', '')}`,
      ),
      keys: [{ rights: { read: 'on~', trade: 'off~', withdraw: 'off~' }, ip: 'off' }],
    },
    {
      drawn: 'two dark, one light, hashed classes, in Korean',
      exchange: 'bingx',
      locale: 'ko',
      css: '.x1{background:#1e293b;color:#fff;padding:4px 12px}.x2{background:#fff;color:#64748b;padding:4px 12px}',
      body: formOf(
        'ko',
        `<b>권한</b><div>${pill('읽기', 'x1')}${pill('현물 거래', 'x2')}${pill('출금', 'x1')}</div>${area('허용 IP 주소', '')}`,
      ),
      keys: [{ rights: { read: 'on~', trade: 'off~', withdraw: 'on~' } }],
    },
    {
      drawn: 'all coloured alike: nothing tells which is on, in Turkish',
      exchange: 'htx',
      locale: 'tr',
      css: '.y{background:#10b981;padding:4px 12px}',
      body: formOf(
        'tr',
        `<b>İzinler</b><div>${pill('Okuma', 'y')}${pill('Spot işlem', 'y')}${pill('Para çekme', 'y')}</div>${area('Güvenilir IP adresleri', '')}`,
      ),
      keys: [{ rights: { trade: 'on~', withdraw: 'on~' }, ip: 'off' }],
    },
  ],
};

type Row = readonly [label: string, on: boolean];
const ownWords = (rows: readonly Row[], yes: string, no: string, prefix: string): string =>
  join(
    rows,
    ([label, on], place) =>
      `<div class="row"><div>${label}</div><div><input class="in" id="${prefix}${String(place)}" type="checkbox"${on ? ' checked' : ''}><label class="paddle" for="${prefix}${String(place)}"><span class="sr">Toggle</span><span class="y" aria-hidden="true">${yes}</span><span class="n" aria-hidden="true">${no}</span></label></div></div>`,
  );

const ownLabels: Kind = {
  kind: 'a switch whose label holds its own two words, and whose name stands beside it',
  pages: [
    {
      drawn: 'Yes and No over a hidden input',
      exchange: 'binance',
      locale: 'en',
      css: '.row{display:flex;justify-content:space-between}.in{position:absolute;opacity:0}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.y{display:none}.in:checked+.paddle .y{display:inline}.in:checked+.paddle .n{display:none}.paddle{display:block;width:60px;background:#ccc}.in:checked+.paddle{background:#1779ba}',
      body: formOf(
        'en',
        ownWords(
          [
            ['Enable Reading', true],
            ['Enable Spot & Margin Trading', true],
            ['Permits Universal Transfer', false],
            ['Enable Withdrawals', true],
          ],
          'Yes',
          'No',
          'k',
        ),
        '<p>IP access restrictions</p><label><input type="radio" name="r" checked>Unrestricted (Less Secure)</label><label><input type="radio" name="r">Restrict access to trusted IPs only (Recommended)</label>',
      ),
      keys: [{ rights: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'on' }, ip: 'off' }],
    },
    {
      drawn: 'an ARIA switch that draws both words, in Vietnamese',
      exchange: 'okx',
      locale: 'vi',
      css: 'li{display:flex;gap:40px}',
      body: formOf(
        'vi',
        `<ul>${join(
          [
            ['Đọc', true],
            ['Giao dịch', false],
            ['Rút tiền', true],
          ] as const,
          ([label, on]) =>
            `<li><strong>${label}</strong><span role="switch" tabindex="0" aria-checked="${String(on)}"><span${on ? '' : ' hidden'}>Bật</span><span${on ? ' hidden' : ''}>Tắt</span></span></li>`,
        )}</ul>${area('Địa chỉ IP', '')}`,
      ),
      keys: [{ rights: { read: 'on', trade: 'off', withdraw: 'on' }, ip: 'off' }],
    },
    {
      drawn: 'one word that says how it is now, in French',
      exchange: 'bitvavo',
      locale: 'fr',
      css: '.row{display:flex;gap:40px}.tg[data-on=true]{background:#0a7}',
      body: formOf(
        'fr',
        `${join(
          [
            ['Lecture', true],
            ['Trading Spot', true],
            ['Retraits', true],
            ['Transfert interne', false],
          ] as const,
          ([label, on]) =>
            `<div class="row"><div>${label}</div><button type="button" class="tg" role="switch" aria-checked="${String(on)}">${on ? 'Activé' : 'Désactivé'}</button></div>`,
        )}${area('Adresses IP de confiance', '203.0.113.10')}`,
      ),
      keys: [
        {
          rights: { read: 'on', trade: 'on', transfer: 'off', withdraw: 'on' },
          ip: 'on',
          ips: ['203.0.113.10'],
        },
      ],
    },
  ],
};

export const choices: readonly Kind[] = [hollow, ring, openInBar, readOnlyBar, pills, ownLabels];
