import { form, listed, only, read, shown } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { drawn, KEY, type Manner, PASSPHRASE, type Picture, planted } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

/** BloFin's dialog for a key, without and with the box of a right that the documents do not name, and a list. */

const FROM =
  'words of the official documents of 2026-03-21; layout, the word for withdrawing and the columns are assumed';
const base = {
  exchange: 'blofin',
  url: 'https://blofin.com/account/apis',
  brand: 'BloFin',
  title: 'API Management',
  from: FROM,
} as const;

const dialog =
  (labels: readonly string[]) =>
  (manner: Manner): string =>
    manner.dialog(
      'create',
      'Create API Key',
      `${field({ at: 'name', label: 'API name', value: 'grid' })}${field({ at: 'pass', label: 'Passphrase', type: 'password', value: PASSPHRASE })}${heading('Permissions')}<div class="line">${labels.map((label, i) => manner.pen.box({ at: `b${String(i)}`, label, on: i === 0 })).join('')}</div>${field({ at: 'ips', label: 'IP whitelist (optional)', placeholder: 'Up to 20 IPs, separated by commas', hint: 'An API key without IP addresses expires after 90 days.' })}<button>Confirm</button>`,
      true,
    );

const create: Picture = {
  ...base,
  name: 'create',
  draw: () => '<h1>API Management</h1><button>Create API Key</button>',
  after: dialog(['Read', 'Trade', 'Transfer']),
  wiring: { boxes: ['b0', 'b1', 'b2'] },
  // Whether a key can withdraw is not on this form.
  expect: read(
    form('grid', shown({ read: 'on', trade: 'off', transfer: 'off' }), 'off', [], {
      rules: ['ip-restriction-off', 'unbound-key-expires'],
      notRules: ['withdraw-enabled'],
    }),
  ),
  more: [
    {
      name: 'trades, bound',
      steps: [{ click: at('b1') }, { type: '203.0.113.73', into: at('ips') }],
      expect: read(
        form('grid', shown({ read: 'on', trade: 'on', transfer: 'off' }), 'on', ['203.0.113.73'], {
          notRules: ['ip-restriction-off', 'unbound-key-expires'],
        }),
      ),
    },
  ],
};

const withdraws: Picture = {
  ...base,
  url: 'https://blofin.com/en/account/apis',
  name: 'create-withdraw',
  draw: create.draw,
  after: dialog(['Read', 'Trade', 'Transfer', 'Withdraw']),
  wiring: { boxes: ['b0', 'b1', 'b2', 'b3'] },
  expect: read(form('grid', only('read'), 'off', [], { notRules: ['withdraw-enabled'] })),
  more: [
    {
      name: 'withdraws',
      steps: [{ click: at('b3') }],
      expect: read(
        form('grid', only('read', 'withdraw'), 'off', [], {
          rules: ['withdraw-enabled', 'ip-restriction-off', 'unbound-key-expires'],
        }),
      ),
    },
  ],
};

const chinese: Picture = {
  ...base,
  url: 'https://blofin.com/zh-CN/account/apis',
  locale: 'zh-CN',
  name: 'create-zh',
  from: `${FROM}; so are the Chinese words`,
  draw: ({ pen }) =>
    `<h1>创建API密钥</h1>${field({ at: 'name', label: '名称', value: 'grid' })}${heading('权限')}<div class="line">${['读取', '交易', '划转'].map((label, i) => pen.box({ at: `b${String(i)}`, label, on: i < 2 })).join('')}</div>${field({ at: 'ips', label: 'IP白名单（选填）' })}<button>确认</button>`,
  wiring: { boxes: ['b0', 'b1', 'b2'] },
  expect: read(
    form('grid', shown({ read: 'on', trade: 'on', transfer: 'off' }), 'off', [], {
      rules: ['ip-restriction-off', 'unbound-key-expires'],
    }),
  ),
};

const list: Picture = {
  ...base,
  name: 'list',
  draw: (manner) =>
    `<h1>API Management</h1><button>Create API Key</button>${manner.table(
      ['API name', 'API key', 'Permissions', 'IP whitelist', 'Expiry', 'Action'],
      [
        ['grid', KEY, 'Read, Trade', '203.0.113.74', '--', 'Edit Delete'],
        ['mover', KEY.slice(8), 'Read, Transfer', '203.0.113.75', '--', 'Edit Delete'],
      ],
    )}`,
  expect: read(
    listed('grid', only('read', 'trade'), 'on', ['203.0.113.74'], { notRules: ['withdraw-enabled'] }),
    listed('mover', only('read', 'transfer'), 'on', ['203.0.113.75'], { rules: ['transfer-enabled'] }),
  ),
};

export const replicas: readonly Replica[] = [
  ...drawn(create),
  ...drawn(withdraws),
  ...drawn(chinese),
  ...drawn(list),
];
