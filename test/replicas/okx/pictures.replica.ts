import { form, listed, only, read, shown } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import {
  ARIA,
  drawn,
  KEY,
  NATIVE,
  PASSPHRASE,
  type Picture,
  planted,
  SECRET,
  SOUP,
} from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const base = {
  exchange: 'okx',
  url: 'https://www.okx.com/account/my-api/create',
  brand: 'OKX',
  title: 'Create API keys',
} as const;

const NOTE =
  '<div class="panel muted">Main accounts and sub-accounts can hold up to 50 active APIs each. You could expose your APIs with trade and withdraw permissions when using them on third-party platforms. APIs with trade or withdraw permissions that aren\'t linked to IP addresses will expire after 14 days of inactivity.</div>';

const drafts = (title: string, chip: string): string =>
  `<aside class="panel"><h3>API keys drafts</h3><div class="panel"><b>${title}</b><div><span class="chip">Main account</span>${chip}</div></div><button type="button">Add another</button><button type="button">Submit all</button></aside>`;

const chip = (label: string, canGo: boolean): string =>
  canGo
    ? `<span class="chip"><span>${label}</span><svg class="x" viewBox="0 0 10 10" width="10" height="10"><path d="M1 1l8 8M9 1l-8 8" stroke="#333"></path></svg></span>`
    : `<span class="chip greyed"><span>${label}</span></span>`;

/** Chips in a box over a menu that is closed and not in the document. */
const chipBox = (label: string, chips: readonly string[]): string =>
  `<div class="f-item"><div class="f-label">${label}</div><div class="pick"><div class="pick-chips">${chips.map((one, i) => chip(one, i > 0)).join('')}</div><span class="caret">⌄</span></div></div>`;

/** The same in the manner of a library: a combobox whose list is in the document and not shown. */
const chipCombo = (label: string, chips: readonly string[]): string =>
  `<div class="f-item"><label id="perm-l">${label}</label><div class="pick" role="combobox" aria-labelledby="perm-l" aria-expanded="false" aria-haspopup="listbox" tabindex="0">${chips
    .map(
      (one, i) =>
        `<span class="chip${i === 0 ? ' greyed' : ''}" title="${one}"><span>${one}</span>${i === 0 ? '' : `<button type="button" aria-label="Remove ${one}">×</button>`}</span>`,
    )
    .join(
      '',
    )}</div><ul role="listbox" aria-multiselectable="true" hidden>${['Read', 'Withdraw', 'Trade'].map((one) => `<li role="option" aria-selected="${String(chips.includes(one))}">${one}</li>`).join('')}</ul></div>`;

const CHIP_CSS =
  '.pick{display:flex;gap:8px;align-items:center;background:#f2f2f2;border-radius:8px;padding:8px;min-height:36px;max-width:600px}.pick-chips{flex:1}.pick .chip{background:#fff}.greyed{color:#aaa}';

const form2025 = (
  name: string,
  from: string,
  key: string,
  chips: readonly string[],
  ips: string,
  expect: Picture['expect'],
): Picture => ({
  ...base,
  name,
  from,
  css: CHIP_CSS,
  draw: ({ pen, suffix }) =>
    `<h1>Create APIs</h1>${NOTE}${drafts(key === '' ? 'New API' : key, key === '' ? '<span class="chip orange">Incomplete</span>' : '')}<div class="card">${field({ at: 'name', label: 'API key name', value: key, placeholder: 'Enter API name', loose: suffix === 'soup' })}<div class="f-item"><div class="f-label">Account</div><div class="pick greyed">Main account</div></div>${heading('Purpose')}${pen.radios(
      {
        at: 'purpose',
        name: 'Purpose',
        chosen: 'self',
        choices: [
          { at: 'self', label: 'API trading' },
          { at: 'third', label: 'Linking third-party app' },
        ],
      },
    )}${field({ at: 'ips', label: 'IP address allowlist (optional)', lines: 4, value: ips, placeholder: 'Enter IP address', hint: 'Add up to 20 IP addresses separated by commas. Supports IPv4 and IPv6.', loose: suffix === 'soup' })}${suffix === 'soup' ? chipBox('Permissions', chips) : chipCombo('Permissions', chips)}${field({ at: 'pass', label: 'Passphrase', value: PASSPHRASE, type: 'password' })}</div>`,
  wiring: { radios: [['self', 'third']] },
  expect,
});

const trading = only('read', 'trade', 'transfer');

const chips2024 = form2025(
  'chips-2024',
  'picture of the create page, copin-protocol/copin-docs, 2024-06: rights are chips in a box',
  '',
  ['Read', 'Trade'],
  '',
  read(form(null, trading, 'off', [])),
);

const chips2025 = form2025(
  'chips-2025',
  'pictures of the create page, dv-net/dv-docs okx13.png and okx14.png, 2025-10',
  'dv-net',
  ['Read', 'Withdraw', 'Trade'],
  '203.0.113.10',
  read(
    form('dv-net', only('read', 'trade', 'transfer', 'withdraw'), 'on', ['203.0.113.10'], {
      rules: ['withdraw-enabled'],
    }),
  ),
);

const chipsRead = form2025(
  'chips-read-alone',
  'the page of dv-net/dv-docs okx13.png, 2025-10, before anything is chosen',
  'dv-net',
  ['Read'],
  '',
  read(form('dv-net', only('read'), 'off', [])),
);

/** 2026: an address becomes a chip above its field, which has its own Confirm. */
const chips2026: Picture = {
  ...base,
  name: 'chips-2026',
  from: 'picture of the create page, icgio/exchanges-api-guide okx, 2026-02',
  css: CHIP_CSS,
  draw: ({ pen, suffix }) =>
    `<p>API key › Create API keys</p><h1>Create API keys</h1>${NOTE}${drafts('ICG-MM', '')}<div class="card">${field({ at: 'name', label: 'API key name', value: 'ICG-MM' })}${heading('Used for')}${pen.radios(
      {
        at: 'purpose',
        name: 'Used for',
        chosen: 'self',
        choices: [
          { at: 'self', label: 'API trading' },
          { at: 'third', label: 'Linking third-party app' },
        ],
      },
    )}<div class="f-item"><div class="f-label">IP address allowlist (optional)</div><div class="pick-chips"><span class="chip"><span>203.0.113.10</span><button type="button" aria-label="Remove">×</button></span></div><div class="line"><input type="text" placeholder="Enter IP address" data-e2e="ips"><button type="button" disabled>Confirm</button></div><div class="muted">Enter up to 20 IPv4 or IPv6 addresses. Use comma or space to separate each address.</div></div>${suffix === 'soup' ? chipBox('Permissions', ['Read', 'Trade']) : chipCombo('Permissions', ['Read', 'Trade'])}</div>`,
  wiring: { radios: [['self', 'third']] },
  expect: read(form('ICG-MM', trading, 'on', ['203.0.113.10'])),
};

const form2021: Picture = {
  ...base,
  name: 'form-2021',
  title: 'Create V5 API key',
  from: 'picture of the create page, Drakkar-Software/OctoBot OKEX-Create-v5-key.png, 2021-08',
  draw: ({ pen }) =>
    `<h1>Create V5 API key</h1><div class="page"><div class="card">${field({ at: 'name', label: 'API name', value: 'OctoBot-API-Key' })}${field({ at: 'pass', label: 'Password', value: PASSPHRASE, type: 'password' })}${field({ at: 'ips', label: 'IP address (optional)', lines: 3, placeholder: 'Add up to 20 IP addresses, separated by commas', hint: 'By linking IP addresses, you can significantly improve API security' })}${heading('Permissions')}<div class="line">${pen.box({ at: 'read', label: 'Read', on: true, disabled: true })}${pen.box({ at: 'withdraw', label: 'Withdraw', on: false })}${pen.box({ at: 'trade', label: 'Trade', on: true })}</div>${field({ at: 'mail', label: 'Email Code' })}${field({ at: 'code', label: 'Google Authentication' })}<button disabled>Confirm</button></div><div class="panel"><h3>Remember API rules and tips</h3><ul><li>You can create up to 50 API keys.</li><li>API keys without IP addresses are automatically deleted if you don't use them for 30 days. API keys with IP addresses don't expire at all.</li></ul></div></div>`,
  wiring: { boxes: ['withdraw', 'trade'] },
  expect: read(form('OctoBot-API-Key', trading, 'off', [])),
  more: [
    {
      name: 'withdraw as well',
      steps: [{ click: at('withdraw') }],
      expect: read(form('OctoBot-API-Key', only('read', 'trade', 'transfer', 'withdraw'), 'off', [])),
    },
  ],
};

/** No right to look is offered, and nothing about addresses: both stay unknown. */
const dialog2018: Picture = {
  ...base,
  name: 'dialog-2018',
  url: 'https://www.okx.com/account/my-api',
  from: 'picture of the create dialog, dappdev20/blockchain-terminal-ui okex-createapi.png, 2018',
  draw: () => '<h1>API</h1><p>You have no API keys.</p>',
  after: (manner) =>
    manner.dialog(
      'dlg',
      'Create new API',
      `${field({ at: 'name', label: 'Display Name', value: '3Commas' })}<div class="line"><div class="f-label">Permissions</div>${manner.pen.box({ at: 'withdraw', label: 'Withdraw', on: false })}${manner.pen.box({ at: 'trade', label: 'Trade', on: true })}</div>${field({ at: 'code', label: 'Google code' })}<button type="button">Cancel</button><button type="button" disabled>Confirm</button>`,
      true,
    ),
  wiring: { boxes: ['withdraw', 'trade'] },
  expect: read(form('3Commas', shown({ trade: 'on', transfer: 'on', withdraw: 'off' }), 'unknown', null)),
};

const receipt = (name: string, from: string, words: readonly string[], ip: string): Picture => ({
  ...base,
  name,
  from,
  draw: () => '<h1>Create API keys</h1><p>API › Create API keys</p>',
  after: (manner) =>
    manner.dialog(
      'dlg',
      words[0] ?? '',
      `<div class="panel"><p>Scan the QR code with the app to link it.</p><div class="cols">${manner.value(words[1] ?? '', 'API trading')}${manner.value('Permissions', 'Read, Trade')}</div>${manner.value('IP address allowlist (optional)', ip)}${manner.value(words[2] ?? '', KEY)}${manner.value('Secret key', SECRET)}</div><button type="button">Copy API info</button><button type="button">Complete</button>`,
      true,
    ),
  expect: read(ip === '--' ? listed(null, trading, 'off', []) : listed(null, trading, 'on', [ip])),
});

const receipts = [
  receipt(
    'receipt-2024',
    'picture of the dialog after creation, copin-protocol/copin-docs, 2024-06',
    ['API created', 'Purpose', 'API'],
    '--',
  ),
  receipt(
    'receipt-2026',
    'picture of the dialog after creation, icgio/exchanges-api-guide okx, 2026-02',
    ['API key created', 'Used for', 'API key'],
    '203.0.113.10',
  ),
];

/** The address of the browser stands beside the field as plain text: it is never one of the key's. */
const yourIp = (name: string, beside: string, boxes: readonly string[]): Picture => ({
  ...base,
  name,
  locale: 'zh-CN',
  title: '创建 API key',
  from: 'the form of 2021 in the words of the Chinese documents; the line of the current address as other pages have it',
  draw: ({ pen, suffix }) =>
    `<h1>创建 API key</h1><div class="card">${field({ at: 'name', label: 'API 名称', value: '量化' })}${field({ at: 'ips', label: 'IP 地址白名单(选填)', placeholder: '请输入 IP 地址，多个以逗号分隔', loose: suffix === 'soup', ...(suffix === 'soup' ? { lines: 2 } : {}) })}<span class="muted">${beside}</span>${heading('权限')}${pen.box({ at: 'read', label: boxes[0] ?? '', on: true, disabled: true })}${pen.box({ at: 'withdraw', label: '提现', on: boxes[1] === '提现' })}${pen.box({ at: 'trade', label: '交易', on: true })}${field({ at: 'pass', label: '密码', value: PASSPHRASE, type: 'password' })}<button>确认</button></div>`,
  wiring: { boxes: ['withdraw', 'trade'] },
  expect: read(
    form('量化', boxes[1] === '提现' ? only('read', 'trade', 'transfer', 'withdraw') : trading, 'off', []),
  ),
});

export const replicas: readonly Replica[] = [
  ...drawn(chips2024),
  ...drawn(chips2025),
  ...drawn(chipsRead),
  ...drawn(chips2026),
  ...drawn(form2021, [ARIA, SOUP]),
  ...drawn(dialog2018),
  ...receipts.flatMap((one) => drawn(one)),
  ...drawn(yourIp('your-ip', '您当前的IP地址：192.0.2.77', ['读取']), [NATIVE, SOUP, ARIA]),
  ...drawn(yourIp('your-ip-link', '您当前的IP地址：192.0.2.77 <a href="#">一键填入</a>', ['读取'])),
  ...drawn(yourIp('read-only-box', '', ['只读', '提现']), [NATIVE, ARIA, SOUP]),
];
