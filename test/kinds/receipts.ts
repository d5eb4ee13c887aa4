/** What a page shows once a key was made; and what only looks so, over a form that is not done. */
import { formOf, join, type Kind, tick } from './kind.ts';

const fixed = (label: string, value: string): string =>
  `<p><label>${label}<br><input readonly value="${value}"></label></p>`;
const dialog = (title: string, inner: string): string =>
  `<div role="dialog" aria-modal="true" style="position:fixed;inset:60px;background:#fff"><h2>${title}</h2>${inner}<button type="button">OK</button></div>`;
const SECRET = 'Zk3nQ9pLw7Xr2TbVy5Hd8Jc1';
const ID = 'kQ80mZx4Rt7Yw2Lr0';

const done: Kind = {
  kind: 'a receipt in fields that nobody can edit',
  pages: [
    {
      drawn: 'rights and addresses as lines',
      exchange: 'bybit',
      locale: 'en',
      body: dialog(
        'API key created',
        `${fixed('API Key', ID)}${fixed('API Secret', SECRET)}${fixed('Permissions', 'Contracts - Orders Positions , Wallet - Withdrawal')}${fixed('IP restriction', '203.0.113.10')}`,
      ),
      keys: [{ kind: 'listed', rights: { trade: 'on', withdraw: 'on' }, ip: 'on', ips: ['203.0.113.10'] }],
    },
    {
      drawn: 'disabled text areas on the page itself, in Russian',
      exchange: 'mexc',
      locale: 'ru',
      body: join(
        [
          ['API-ключ', ID],
          ['Секретный ключ', SECRET],
          ['Права', 'Чтение, Вывод средств'],
        ],
        ([label, value]) => `<p><label>${label}<br><textarea disabled>${value}</textarea></label></p>`,
      ),
      keys: [{ kind: 'listed', rights: { read: 'on', withdraw: 'on' } }],
    },
    {
      drawn: 'over the emptied form: the form is nobody’s any more',
      exchange: 'mexc',
      locale: 'en',
      body: `${formOf('en', `${tick('Read', false)}${tick('Spot trading', false)}${tick('Withdrawals', false)}`)}${dialog('API key created', `${fixed('Access Key', ID)}${fixed('Secret Key', SECRET)}${fixed('Permissions', 'Read, Withdrawals')}`)}`,
      keys: [{ kind: 'listed', rights: { withdraw: 'on' } }],
    },
  ],
};

const live = (locale: 'en' | 'de', labels: readonly string[]): string =>
  formOf(
    locale,
    join(labels, (label) => tick(label, true)),
  );

const faked: Kind = {
  kind: 'a dialog like a receipt over a form that grants withdrawals: the form is warned of all the same',
  pages: [
    {
      drawn: 'a secret in words',
      exchange: 'mexc',
      locale: 'en',
      body: `${live('en', ['Read', 'Spot trading', 'Withdrawals'])}${dialog('API key created', `<p>API key: ${ID}</p><p>Secret Key: ${SECRET}</p>`)}`,
      keys: [{ kind: 'form', name: 'bot-01', rights: { trade: 'on', withdraw: 'on' } }],
    },
    {
      drawn: 'fixed fields that say that it reads only, in German',
      exchange: 'mexc',
      locale: 'de',
      body: `${live('de', ['Lesen', 'Auszahlungen'])}${dialog('API-Schlüssel erstellt', `${fixed('API-Schlüssel', ID)}${fixed('Geheimer Schlüssel', SECRET)}${fixed('Berechtigungen', 'Lesen')}`)}`,
      keys: [
        { kind: 'form', name: 'bot-01', rights: { withdraw: 'on' } },
        { kind: 'listed', rights: { read: 'on' } },
      ],
    },
    {
      drawn: 'a right of the form is half ticked: nobody knows what it grants',
      exchange: 'mexc',
      locale: 'en',
      body: `${formOf('en', `${tick('Read', false)}<p><label><span role="checkbox" aria-checked="mixed" style="display:inline-block;width:12px;height:12px;border:1px solid"></span>Withdrawals</label></p>`)}${dialog('API key created', `${fixed('API Key', ID)}${fixed('Secret Key', SECRET)}${fixed('Permissions', 'Read')}`)}`,
      keys: [
        { kind: 'form', name: 'bot-01', rights: { withdraw: 'unknown' } },
        { kind: 'listed', rights: { read: 'on' } },
      ],
    },
    {
      drawn: 'a field that can be typed into makes no receipt: the emptied form stays',
      exchange: 'mexc',
      locale: 'en',
      body: `${formOf('en', `${tick('Read', false)}${tick('Spot trading', false)}${tick('Withdrawals', false)}`)}${dialog('Security verification', '<p>Secret Key</p><p><label>Email code <input></label></p>')}`,
      keys: [{ kind: 'form', name: 'bot-01', rights: { withdraw: 'off' } }],
    },
  ],
};

const box =
  '<span class="box" style="display:inline-block;width:12px;height:12px;border:1px solid #888"></span>';
const drawn = (label: string, tickMark: string, style = ''): string =>
  `<div class="perm"${style}><span class="mark">${tickMark}</span><span class="word">${label}</span></div>`;

const notDrawn: Kind = {
  kind: 'a row made like those of a list, and not displayed',
  pages: [
    {
      drawn: 'its right is unknown, not off',
      exchange: 'mexc',
      locale: 'en',
      body: `<div class="key"><h3>bot-01</h3><p>IP whitelist: 203.0.113.10</p><div>Permissions</div><div>${drawn('Read', '✓')}${drawn('Spot trading', '✓')}${drawn('Withdrawals', '✓', ' style="display:none"')}</div></div>`,
      keys: [{ name: 'bot-01', rights: { read: 'on', trade: 'on', withdraw: 'unknown' } }],
    },
    {
      drawn: 'the hidden row of a menu, which is made otherwise, says nothing, in German',
      exchange: 'mexc',
      locale: 'de',
      body: `<div class="key"><h3>bot-01</h3><p>IP-Whitelist: 203.0.113.10</p><div>Berechtigungen</div><div>${drawn('Lesen', '✓')}${drawn('Spot-Handel', '✓')}${drawn('Auszahlungen', '✗')}</div><ul style="display:none"><li>Auszahlungen</li></ul></div>`,
      keys: [{ name: 'bot-01', rights: { read: 'on', trade: 'on', withdraw: 'off' } }],
    },
  ],
};

const answers: Kind = {
  kind: 'boxes that are called by answers, side by side under a question',
  pages: [
    {
      drawn: 'no access is chosen',
      exchange: 'mexc',
      locale: 'en',
      body: formOf(
        'en',
        `${tick('Read', true)}${tick('Spot trading', false)}<div><b>Withdrawals</b><p><label><input type="checkbox" checked>No access</label> <label><input type="checkbox">Full access</label></p></div>`,
      ),
      keys: [{ kind: 'form', rights: { read: 'on', withdraw: 'off~' } }],
    },
    {
      drawn: 'full access is chosen',
      exchange: 'mexc',
      locale: 'en',
      body: formOf(
        'en',
        `${tick('Read', true)}${tick('Spot trading', false)}<div><b>Withdrawals</b><p><label><input type="checkbox">No access</label> <label><input type="checkbox" checked>Full access</label></p></div>`,
      ),
      keys: [{ kind: 'form', rights: { read: 'on', withdraw: 'on' } }],
    },
  ],
};

const advice: Kind = {
  kind: 'advice over a form, which is no row of it',
  pages: [
    {
      drawn: 'a numbered line about addresses, and an alert with a picture',
      exchange: 'mexc',
      locale: 'en',
      body: `<div role="alert">${box}<span>It is recommended to restrict access to trusted IPs only.</span></div><p>3. Withdrawals need an IP whitelist.</p>${formOf('en', `${tick('Read', true)}${tick('Spot trading', true)}${tick('Withdrawals', true)}`)}`,
      keys: [{ kind: 'form', name: 'bot-01', rights: { trade: 'on', withdraw: 'on' }, ip: 'unknown' }],
    },
  ],
};

const heads: Kind = {
  kind: 'three headings in a row, which head columns',
  pages: [
    {
      drawn: 'over nothing at all: no value of each other',
      exchange: 'mexc',
      locale: 'en',
      body: '<div class="head"><span>API key name</span><span>Permissions</span><span>IP whitelist</span><span>Action</span></div><p>No data</p>',
      keys: [],
    },
    {
      drawn: 'three rights in lines under one heading are no heads, in Turkish',
      exchange: 'coinone',
      locale: 'tr',
      body: '<ul><li><h3>grid</h3><div><b>İzinler:</b> <div>Spot işlem</div><div>Vadeli işlem</div><div>Para çekme</div></div><div><b>Güvenilir IP adresleri:</b> <span>IP kısıtlaması yok</span></div></li></ul>',
      keys: [{ name: 'grid', rights: { trade: 'on', withdraw: 'on' }, ip: 'off' }],
    },
  ],
};

export const receipts: readonly Kind[] = [done, faked, notDrawn, answers, advice, heads];
