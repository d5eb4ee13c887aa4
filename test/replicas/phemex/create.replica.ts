import { form, listed, only, read, shown } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { ARIA, drawn, KEY, type Manner, NATIVE, type Picture, planted } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

/** Phemex's form for a key and its list. What its rights are called no source shows: these words are those of its neighbours. */

const base = {
  exchange: 'phemex',
  url: 'https://phemex.com/account/api-management',
  brand: 'Phemex',
  title: 'API Management',
  from: 'the steps of hummingbot/hummingbot-site docs/exchanges/phemex-perpetual.md and the official help; the rights’ words, layout and columns are assumed',
} as const;

const draw =
  (title: string, rights: string, labels: readonly string[], ips: string) =>
  ({ pen }: Manner): string =>
    `<h1>${title}</h1>${field({ at: 'name', label: 'Name', value: 'grid' })}${field({ at: 'ips', label: ips })}${heading(rights)}<div class="line">${labels.map((label, i) => pen.box({ at: `b${String(i)}`, label, on: i === 0 })).join('')}</div><button>Confirm</button>`;

const create: Picture = {
  ...base,
  name: 'create',
  draw: draw('Create New API Key', 'Permissions', ['Read', 'Trade', 'Withdraw'], 'IP Address'),
  wiring: { boxes: ['b0', 'b1', 'b2'] },
  expect: read(
    form('grid', shown({ read: 'on', trade: 'off', withdraw: 'off' }), 'off', [], {
      rules: ['ip-restriction-off'],
      notRules: ['withdraw-enabled'],
    }),
  ),
  more: [
    {
      name: 'withdraws, bound',
      steps: [{ click: at('b2') }, { type: '203.0.113.87', into: at('ips') }],
      expect: read(
        form('grid', shown({ read: 'on', trade: 'off', withdraw: 'on' }), 'on', ['203.0.113.87'], {
          rules: ['withdraw-enabled'],
        }),
      ),
    },
  ],
};

const chinese: Picture = {
  ...create,
  locale: 'zh-CN',
  name: 'create-zh',
  from: `${base.from}; so are the Chinese words`,
  draw: draw('创建API密钥', '权限', ['只读', '交易', '提现'], 'IP地址'),
};

const list: Picture = {
  ...base,
  name: 'list',
  draw: (manner) =>
    `<h1>API Management</h1><button>Create New API Key</button>${manner.table(
      ['Name', 'API Key', 'Permissions', 'IP', 'Created', ''],
      [
        ['grid', KEY, 'Read, Trade', '203.0.113.88', '2026-08-01', 'Share Edit Delete'],
        ['payout', KEY.slice(8), 'Read, Withdraw', '203.0.113.89', '2026-08-02', 'Share Edit Delete'],
      ],
    )}`,
  expect: read(
    listed('grid', only('read', 'trade'), 'on', ['203.0.113.88'], { notRules: ['withdraw-enabled'] }),
    listed('payout', only('read', 'withdraw'), 'on', ['203.0.113.89'], { rules: ['withdraw-enabled'] }),
  ),
};

export const replicas: readonly Replica[] = [
  ...drawn(create),
  ...drawn(chinese, [NATIVE, ARIA]),
  ...drawn(list),
];
