import { form, listed, only, read, shown } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import {
  ARIA,
  drawn,
  KEY,
  type Manner,
  NATIVE,
  type Picture,
  planted,
  RADIX,
  SOUP,
} from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const base = { exchange: 'htx', url: 'https://www.htx.com/en-us/apikey', brand: 'HTX' } as const;

interface Words {
  readonly title: string;
  readonly notes: string;
  readonly rights: string;
  readonly readOnly: string;
  readonly withdraw: string;
  readonly trade: string;
  readonly ip: string;
  readonly hint: string;
  readonly pairs: string;
}

const EN: Words = {
  title: 'Create API Key',
  notes: 'Notes',
  rights: 'Permission settings (Multiple choice)',
  readOnly: 'Read-only',
  withdraw: 'Withdraw',
  trade: 'Trade',
  ip: 'Link IP address or IP segment (optional)',
  hint: 'IP linkage recommended. An API key not linked with an IP address but has trading or withdrawal permissions will be automatically deactivated after 90 days of inactivity.',
  pairs: 'Trading Pairs',
};
const ZH: Words = {
  title: '创建 API Key',
  notes: '备注',
  rights: '权限设置(可多选)',
  readOnly: '只读',
  withdraw: '提币',
  trade: '交易',
  ip: '绑定 IP 地址或 IP 段(选填)',
  hint: '建议绑定 IP。未绑定 IP 且具有交易或提币权限的 API Key 在 90 天未使用后将自动失效。',
  pairs: '交易对',
};

/** The box that reads is always ticked and greyed, the others are free: it is a right, and no mode of the key. */
const create = (name: string, locale: 'en' | 'zh-CN', from: string): Picture => {
  const words = locale === 'en' ? EN : ZH;
  return {
    ...base,
    name,
    locale,
    title: words.title,
    from,
    url: locale === 'en' ? base.url : 'https://www.htx.com/zh-cn/apikey',
    draw: () => `<h1>${locale === 'en' ? 'API Management' : 'API 管理'}</h1>`,
    after: (manner: Manner) =>
      manner.dialog(
        'dlg',
        words.title,
        `${field({ at: 'notes', label: `${words.notes} *`, value: 'dv-net', loose: manner.suffix === 'soup' })}${heading(words.rights)}<div class="line">${manner.pen.box({ at: 'read', label: words.readOnly, on: true, disabled: true })}${manner.pen.box({ at: 'withdraw', label: words.withdraw, on: true })}${manner.pen.box({ at: 'trade', label: words.trade, on: true })}</div>${field({ at: 'ips', label: words.ip, lines: 3, value: '203.0.113.10', hint: words.hint, loose: manner.suffix === 'soup' })}${heading(words.pairs)}<button type="button">+ Add</button><p class="muted">All crypto pairs are tradable if you leave this unset.</p><button type="button">Create HMAC API</button>`,
        true,
      ),
    wiring: { boxes: ['withdraw', 'trade'] },
    expect: read(
      form('dv-net', only('read', 'trade', 'transfer', 'withdraw'), 'on', ['203.0.113.10'], {
        rules: ['withdraw-enabled'],
      }),
    ),
    more: [
      {
        name: 'withdraw alone',
        steps: [{ click: at('trade') }],
        expect: read(
          form('dv-net', only('read', 'withdraw'), 'on', ['203.0.113.10'], { rules: ['withdraw-enabled'] }),
        ),
      },
      {
        name: 'nothing but reading',
        steps: [{ click: at('trade') }, { click: at('withdraw') }],
        expect: read(form('dv-net', only('read'), 'on', ['203.0.113.10'])),
      },
    ],
  };
};

/** The dialog before it: two kinds of key, and nothing of a right. */
const kinds: Picture = {
  ...base,
  name: 'kind-2025',
  from: 'picture of the dialog before the form, dv-net/dv-docs htx13.png, 2025-10',
  draw: () => '<h1>API Management</h1>',
  after: (manner) =>
    manner.dialog(
      'dlg',
      'Select API Key Type',
      '<div class="panel"><b>System generated</b><p>Works using HMAC symmetric encryption. Please keep these keys secure and never share them with any third party.</p></div><div class="panel"><b>Self-generated</b><p>Works using Ed25519 asymmetric encryption. Provide the public key only to HTX for signature verification.</p></div>',
      true,
    ),
  expect: { state: 'waiting', keys: [] },
};

const list2018: Picture = {
  ...base,
  name: 'page-2018',
  from: 'picture of form and list, hummingbot/hummingbot-site huobi-api5.png, 2018-12: no right anywhere',
  draw: (manner) =>
    `<h1>API Management</h1><div class="card"><h3>Create API Key</h3>${field({ at: 'notes', label: 'Notes' })}${field({ at: 'ips', label: 'Bind IP Address (Optional)', hint: 'Expiry date of the key unbound to IP address is 90 days.' })}<button>Create</button><p class="muted">We recommend that each API Key should bind 4 IP addresses at most (e.g. 192.168.1.1,192.168.1.2,192.168.1.3).</p></div><div class="card"><h3>MyAPI Key</h3>${manner.table(['Create Date', 'Notes', 'Access Key', 'Bind IP Address', 'Expire in (days)', 'Status', 'Action'], [['2018-12-06 17:43:28', 'New', KEY, '--', '89', 'Normal', '<a href="#">Edit</a> · <a href="#">Delete</a>']])}</div>`,
  expect: read(form(null, shown(), 'off', []), listed('New', shown(), 'off', [])),
};

const SEEN = 'picture of the create dialog, dv-net/dv-docs htx14.png, 2025-10';

export const replicas: readonly Replica[] = [
  ...drawn(create('create-2025', 'en', SEEN), [NATIVE, ARIA, SOUP]),
  ...drawn(create('create-2025-zh', 'zh-CN', `${SEEN}, in Chinese`), [NATIVE, RADIX, SOUP]),
  ...drawn(kinds),
  ...drawn(list2018),
];
