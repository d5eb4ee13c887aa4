import { form, only, read } from '../drawings/expected.ts';
import { field } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { ARIA, drawn, type Manner, NATIVE, type Picture, planted, SOUP } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const base = {
  exchange: 'bitfinex',
  url: 'https://setting.bitfinex.com/api',
  brand: 'Bitfinex',
  title: 'Create New Key',
} as const;

type Cell = 'on' | 'off' | 'greyed';
const GRID: readonly (readonly [label: string, at: string, read: Cell, write: Cell])[] = [
  ['Account Info', 'info', 'on', 'greyed'],
  ['Account History', 'history', 'on', 'greyed'],
  ['Orders', 'orders', 'on', 'on'],
  ['Margin Trading', 'margin', 'on', 'on'],
  ['Margin Funding', 'funding', 'on', 'on'],
  ['Wallets', 'wallets', 'on', 'off'],
  ['Withdraw', 'withdraw', 'greyed', 'off'],
];

/** A box is called Read or Write only: the right is at the head of its row. */
const grid: Picture = {
  ...base,
  name: 'grid-2018',
  from: 'picture of the page, dappdev20/blockchain-terminal-ui bitfinex-labelkey.png, 2018',
  draw: (manner: Manner) => {
    const box = (mark: string, label: string, cell: Cell): string =>
      manner.pen.box({ at: mark, label, on: cell === 'on', disabled: cell === 'greyed' });
    return `<h1>Create New Key</h1>${manner.table(
      ['', 'PERMISSIONS', ''],
      GRID.map(([label, mark, reads, writes]) => [
        label,
        box(`${mark}-r`, 'Read', reads),
        box(`${mark}-w`, 'Write', writes),
      ]),
    )}${field({ at: 'name', label: 'Label Your API Key', value: 'CoinigyTest' })}<button>Generate API key</button>`;
  },
  wiring: {
    boxes: GRID.flatMap(([, mark, reads, writes]) => [
      ...(reads === 'greyed' ? [] : [`${mark}-r`]),
      ...(writes === 'greyed' ? [] : [`${mark}-w`]),
    ]),
  },
  expect: read(form('CoinigyTest', only('read', 'trade'), 'unknown', null)),
  more: [
    {
      name: 'withdraw and wallets can be acted on',
      steps: [{ click: at('withdraw-w') }, { click: at('wallets-w') }],
      expect: read(
        form('CoinigyTest', only('read', 'trade', 'transfer', 'withdraw'), 'unknown', null, {
          rules: ['withdraw-enabled'],
        }),
      ),
    },
  ],
};

const GROUPS: readonly (readonly [
  head: string,
  lines: readonly (readonly [at: string, label: string, on: boolean])[],
])[] = [
  [
    'Account Info',
    [
      ['fee', 'Get account fee information.', true],
      ['edit', 'Edit account information.', false],
    ],
  ],
  ['Account History', [['hist', 'Get historical balances entries and trade information.', true]]],
  [
    'Orders',
    [
      ['get', 'Get orders and statuses.', true],
      ['make', 'Create and cancel orders.', false],
    ],
  ],
  [
    'Margin Trading',
    [
      ['pos', 'Get position and margin info.', true],
      ['claim', 'Claim a position.', false],
    ],
  ],
  [
    'Margin Funding',
    [
      ['fund', 'Get funding statuses and info.', true],
      ['offer', 'Offer, cancel and close funding.', false],
    ],
  ],
  [
    'Wallets',
    [
      ['bal', 'Get wallet balances and addresses.', true],
      ['move', 'Transfer between your wallets.', false],
    ],
  ],
  ['Withdrawals', [['out', 'Create a new withdrawal.', false]]],
];

/** Each switch stands between the words Off and On, in a column of its own beside the sentences. */
const sentences: Picture = {
  ...base,
  name: 'sentences-2021',
  from: 'picture of the page, hummingbot/hummingbot-site bitfinex2.png, 2021-12',
  css: '.two{display:grid;grid-template-columns:1fr 160px;gap:4px}',
  draw: ({ pen }) =>
    `<div class="line"><span>Bitfinex APIs</span><span>My API Keys (1)</span><b>Create New Key</b></div><p>Please select the permissions you would like to grant through your new API key, then click 'Generate API key' button to generate your keys and a QR code that can be scanned.</p>${GROUPS.map(
      ([head, lines]) =>
        `<section><h4>${head}</h4>${lines.map(([mark, label, on]) => `<div class="two"><div>${label}</div><div class="line"><span>Off</span>${pen.toggle({ at: mark, label: '', on })}<span>On</span></div></div>`).join('')}</section>`,
    ).join(
      '',
    )}<div class="line"><input type="text" data-e2e="name" value="hummingbot"><button>Generate API key</button></div>`,
  wiring: { boxes: GROUPS.flatMap(([, lines]) => lines.map(([mark]) => mark)) },
  expect: read(form(null, only('read'), 'unknown', null)),
  more: [
    {
      name: 'a withdrawal can be made',
      steps: [{ click: at('out') }],
      expect: read(form(null, only('read', 'withdraw'), 'unknown', null, { rules: ['withdraw-enabled'] })),
    },
    {
      name: 'orders and transfers',
      steps: [{ click: at('make') }, { click: at('move') }],
      expect: read(form(null, only('read', 'trade', 'transfer'), 'unknown', null)),
    },
  ],
};

export const replicas: readonly Replica[] = [
  ...drawn(grid, [NATIVE, ARIA, SOUP]),
  ...drawn(sentences, [NATIVE, ARIA, SOUP]),
];
