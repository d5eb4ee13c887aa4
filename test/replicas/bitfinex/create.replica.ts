import { ariaPen } from '../drawings/aria-pen.ts';
import { drawPage } from '../drawings/document.ts';
import { form, only, read } from '../drawings/expected.ts';
import { nativePen } from '../drawings/native-pen.ts';
import { field, heading, table } from '../drawings/parts.ts';
import { at, type Pen } from '../drawings/pen.ts';
import { plant, plantedStrings } from '../drawings/plant.ts';
import { soupPen } from '../drawings/soup-pen.ts';
import { type Replica } from '../replica.ts';

const secrets = plant('bitfinex/create');
export const planted = plantedStrings(secrets);

const GROUPS = [
  ['Account Info', [['info', 'Get account fee information']]],
  ['Account History', [['history', 'Get historical balances entries and trade information']]],
  [
    'Orders',
    [
      ['o-get', 'Get orders and statuses'],
      ['o-create', 'Create and cancel orders'],
    ],
  ],
  [
    'Margin Funding',
    [
      ['f-get', 'Get funding statuses and info'],
      ['f-offer', 'Offer, cancel and close funding'],
    ],
  ],
  [
    'Wallets',
    [
      ['w-get', 'Get wallet balances and addresses'],
      ['w-move', 'Transfer between your wallets'],
    ],
  ],
  ['Withdrawals', [['wd', 'Create a new withdrawal']]],
] as const;
const MARKS = GROUPS.flatMap(([, boxes]) => boxes.map(([mark]) => mark));

const base = { exchange: 'bitfinex', url: 'https://setting.bitfinex.com/api', locale: 'en' } as const;
const page = (pen: Pen, rights: string): string =>
  drawPage({
    lang: 'en',
    title: 'API Keys',
    brand: 'Bitfinex',
    pen,
    main: `<h1>API Keys</h1><div class="card"><h3>Create New Key</h3>${rights}${heading('IP Access restrictions')}${pen.toggle({ at: 'any', label: 'Allow access from any IP', on: true })}${field({ at: 'ips', label: 'Allowed IP addresses', lines: 2, placeholder: 'Up to 20' })}${heading('Label')}${field({ at: 'label', label: 'API key label' })}<button>Generate API key</button><i hidden>${secrets.secret}</i></div>`,
    wiring: { boxes: [...MARKS, 'any'] },
  });

const groups = (name: string, pen: Pen): Replica => ({
  ...base,
  id: `bitfinex/${name}`,
  drawing: pen.name,
  madeFrom: 'help article and guides: groups with a switch that reads and one that acts',
  page: {
    html: page(
      pen,
      GROUPS.map(
        ([title, boxes]) =>
          `${heading(title)}${boxes.map(([mark, label]) => pen.toggle({ at: mark, label, on: mark === 'info' })).join('')}`,
      ).join(''),
    ),
  },
  states: [
    { name: 'reads the account, any IP', steps: [], expect: read(form(null, only('read'), 'off', [])) },
    {
      name: 'orders and transfers, restricted',
      steps: [
        { click: at('o-create') },
        { click: at('w-move') },
        { click: at('any') },
        { type: '203.0.113.130', into: at('ips') },
        { type: 'bfx', into: at('label') },
      ],
      expect: read(
        form('bfx', only('read', 'trade', 'transfer'), 'on', ['203.0.113.130'], {
          rules: ['transfer-enabled'],
          notRules: ['ip-restriction-off', 'withdraw-enabled'],
        }),
      ),
    },
    {
      name: 'withdrawals',
      steps: [{ click: at('wd') }],
      expect: read(form(null, only('read', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] })),
    },
  ],
});

/** A table whose boxes have no label of their own: what each grants is its row's and its column's heading. */
const cell = (mark: string, on = false): string =>
  `<input type="checkbox" data-e2e="${mark}"${on ? ' checked' : ''}>`;
const grid: Replica = {
  ...base,
  id: 'bitfinex/create-grid',
  drawing: 'native',
  madeFrom: 'help article: read and write columns; the markup is assumed',
  page: {
    html: drawPage({
      lang: 'en',
      title: 'API Keys',
      brand: 'Bitfinex',
      pen: nativePen,
      main: `<h1>API Keys</h1><div class="card"><h3>Create New Key</h3>${table(
        ['Permission', 'Read', 'Write'],
        [
          ['Account Info', cell('a-r', true), ''],
          ['Orders', cell('o-r', true), cell('o-w')],
          ['Wallets', cell('w-r', true), cell('w-w')],
          ['Withdrawals', cell('d-r', true), cell('d-w')],
        ],
      )}${heading('IP Access restrictions')}${nativePen.toggle({ at: 'any', label: 'Allow access from any IP', on: true })}<button>Generate API key</button><i hidden>${secrets.keyId}</i></div>`,
      wiring: { boxes: ['any', 'a-r', 'o-r', 'o-w', 'w-r', 'w-w', 'd-r', 'd-w'] },
    }),
  },
  states: [
    {
      name: 'the whole Read column',
      steps: [],
      expect: read(
        form(null, only('read'), 'off', [], { notRules: ['withdraw-enabled', 'transfer-enabled'] }),
      ),
    },
    {
      name: 'Write of Withdrawals',
      steps: [{ click: at('d-w') }],
      expect: read(form(null, only('read', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] })),
    },
    {
      name: 'Write of Orders',
      steps: [{ click: at('o-w') }],
      expect: read(form(null, only('read', 'trade'), 'off', [], { notRules: ['withdraw-enabled'] })),
    },
  ],
};

export const replicas: readonly Replica[] = [
  groups('create-native', nativePen),
  groups('create-aria', ariaPen),
  groups('create-soup', soupPen),
  grid,
];
