import { form, type Rights, read } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { ARIA, drawn, type Manner, NATIVE, type Picture, planted, RADIX, SOUP } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const rights = (...on: readonly ('read' | 'trade' | 'withdraw')[]): Rights => ({
  read: on.includes('read') ? 'on' : 'off',
  trade: on.includes('trade') ? 'on' : 'off',
  // No right of a key is named after transfers here.
  transfer: 'off',
  withdraw: on.includes('withdraw') ? 'on' : 'off',
});

const COLUMNS: readonly (readonly [
  head: string,
  boxes: readonly (readonly [at: string, label: string, on: boolean])[],
])[] = [
  [
    'Funds permissions',
    [
      ['query', 'Query', true],
      ['deposit', 'Deposit', false],
      ['withdraw', 'Withdraw', false],
      ['earn', 'Earn', false],
    ],
  ],
  [
    'Orders and trades',
    [
      ['open', 'Query open orders & trades', true],
      ['closed', 'Query closed orders & trades', true],
      ['create', 'Create & modify orders', true],
      ['cancel', 'Cancel & close orders', true],
    ],
  ],
  [
    'Data',
    [
      ['ledger', 'Query ledger entries', true],
      ['export', 'Export data', false],
    ],
  ],
];

const SETTINGS: readonly (readonly [at: string, label: string, says: string, on: boolean])[] = [
  [
    'ws',
    'WebSocket interface',
    'By default, the API key will work over REST. Allow WebSocket connections as well with this option.',
    false,
  ],
  ['ip', 'IP address restriction', 'Restrict use of this API key to specific IP addresses or ranges', false],
  ['exp', 'Key expiration', 'Set a key expiration date and time, after which it becomes unusable', false],
  ['start', 'Query start date', 'Earliest data is allowed to be queried', false],
  ['end', 'Query end date', 'Latest data is allowed to be queried', false],
  ['nonce', 'Custom nonce window', 'Add a value if nonce errors are received due to networking issues', true],
];

/** The word On or Off stands beside each switch, whose heading is a line above it. */
const setting = ({ pen }: Manner, [mark, label, says, on]: (typeof SETTINGS)[number]): string =>
  `<div class="card"><b>${label}</b><div class="line" style="justify-content:space-between"><span class="muted">${says}</span><span class="line">${pen.toggle({ at: mark, label: on ? 'On' : 'Off', on })}</span></div></div>`;

const pro: Picture = {
  exchange: 'kraken',
  name: 'pro-2025',
  url: 'https://pro.kraken.com/app/settings/api#dialog/add-spot-api-key',
  brand: 'Kraken Pro',
  from: 'picture of the dialog, TradersPost/docs, 2025-02: the one switch that is on is no right and no restriction',
  draw: () => '<h1>API</h1>',
  after: (manner) =>
    manner.dialog(
      'dlg',
      'Add API key',
      `${field({ at: 'name', label: 'Name', value: 'TradersPost' })}${heading('Select at least one permission')}<div class="cols">${COLUMNS.map(([head, boxes]) => `<div><b>${head}</b>${boxes.map(([mark, label, on]) => manner.pen.box({ at: mark, label, on })).join('')}</div>`).join('')}</div>${SETTINGS.map((one) => setting(manner, one)).join('')}${field({ at: 'window', label: 'Nonce window in milliseconds', value: '20000' })}<button type="button">Generate key</button>`,
      true,
    ),
  wiring: { boxes: COLUMNS.flatMap(([, boxes]) => boxes.map(([mark]) => mark)) },
  expect: read(form('TradersPost', rights('read', 'trade'), 'off', [])),
  more: [
    {
      name: 'withdraw as well',
      steps: [{ click: at('withdraw') }],
      expect: read(
        form('TradersPost', rights('read', 'trade', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] }),
      ),
    },
  ],
};

type General = 'none' | 'read' | 'full';

/** Two groups of radios, each under its name. */
const groups = ({ pen }: Manner, general: General | null, withdrawal: 'none' | 'full' | null): string =>
  `${heading('General API')}${pen.radios({
    at: 'general',
    name: 'General API',
    chosen: general === null ? null : `g-${general}`,
    choices: [
      { at: 'g-none', label: 'No Access' },
      { at: 'g-read', label: 'Read Only' },
      { at: 'g-full', label: 'Full Access' },
    ],
  })}${heading('Withdrawal API')}${pen.radios({
    at: 'withdrawal',
    name: 'Withdrawal API',
    chosen: withdrawal === null ? null : `w-${withdrawal}`,
    choices: [
      { at: 'w-none', label: 'No Access' },
      { at: 'w-full', label: 'Full Access' },
    ],
  })}`;

const choose = (...marks: readonly string[]) => marks.map((mark) => ({ click: at(mark) }));

const futures: Picture = {
  exchange: 'kraken',
  name: 'futures',
  url: 'https://futures.kraken.com/settings/api',
  brand: 'Kraken Derivatives',
  title: 'API keys',
  from: "text of the exchange's help page on keys for derivatives, 2025-08; no picture was found",
  draw: (manner) =>
    `<h1>API keys</h1><div class="card"><h3>Create Key</h3>${field({ at: 'name', label: 'Key name', value: 'mm' })}${groups(manner, 'read', 'none')}<button>Create Key</button></div>`,
  wiring: {
    radios: [
      ['g-none', 'g-read', 'g-full'],
      ['w-none', 'w-full'],
    ],
  },
  expect: read(form('mm', rights('read'), 'unknown', null, { notRules: ['withdraw-enabled'] })),
  more: [
    {
      name: 'General API: full access',
      steps: choose('g-full'),
      expect: read(form('mm', rights('read', 'trade'), 'unknown', null)),
    },
    {
      name: 'both full',
      steps: choose('g-full', 'w-full'),
      expect: read(
        form('mm', rights('read', 'trade', 'withdraw'), 'unknown', null, { rules: ['withdraw-enabled'] }),
      ),
    },
    {
      name: 'reads, and withdraws',
      steps: choose('w-full'),
      expect: read(form('mm', rights('read', 'withdraw'), 'unknown', null, { rules: ['withdraw-enabled'] })),
    },
    {
      name: 'nothing at all',
      steps: [...choose('g-none')],
      expect: read(form('mm', rights(), 'unknown', null)),
    },
  ],
};

/** The same in the settings of Kraken Pro: a dialog with the switch of the other keys. */
const proFutures: Picture = {
  exchange: 'kraken',
  name: 'pro-futures',
  url: 'https://pro.kraken.com/app/settings/api#dialog/add-futures-api-key',
  brand: 'Kraken Pro',
  from: 'text of help.haasonline.com on keys for Kraken futures, 2025-26; no picture was found',
  draw: () => '<h1>Connections &amp; API</h1><h3>Futures trading API</h3>',
  after: (manner) =>
    manner.dialog(
      'dlg',
      'Add Futures API key',
      `${field({ at: 'name', label: 'Name', value: 'haas' })}${groups(manner, 'full', 'full')}<b>IP address restriction</b><div class="line">${manner.pen.toggle({ at: 'ip', label: 'Off', on: false })}</div><button type="button">Generate key</button>`,
      true,
    ),
  wiring: {
    radios: [
      ['g-none', 'g-read', 'g-full'],
      ['w-none', 'w-full'],
    ],
  },
  expect: read(form('haas', rights('read', 'trade', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] })),
  more: [
    {
      name: 'no access to withdrawals',
      steps: choose('w-none'),
      expect: read(form('haas', rights('read', 'trade'), 'off', [])),
    },
  ],
};

/** Nobody has chosen yet: what would be saved, a person cannot tell. */
const fresh: Picture = {
  ...futures,
  name: 'futures-fresh',
  url: 'https://demo-futures.kraken.com/settings/api',
  draw: (manner) =>
    `<h1>API keys</h1><div class="card"><h3>Create Key</h3>${field({ at: 'name', label: 'Key name' })}${groups(manner, null, null)}<button>Create Key</button></div>`,
  expect: {
    state: 'unreadable',
    keys: [
      form(
        null,
        { read: 'unknown', trade: 'unknown', transfer: 'off', withdraw: 'unknown' },
        'unknown',
        null,
      ),
    ],
  },
  more: [],
};

export const replicas: readonly Replica[] = [
  ...drawn(pro, [NATIVE, ARIA, SOUP]),
  ...drawn(futures, [NATIVE, ARIA, SOUP]),
  ...drawn(proFutures, [RADIX, SOUP]),
  ...drawn(fresh, [NATIVE, SOUP]),
];
