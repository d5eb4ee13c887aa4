/** Bitget's create dialog: a table of three columns whose second holds the boxes, its head the box of all. */
import { form, only, read, shown } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import {
  ARIA,
  drawn,
  type Manner,
  NATIVE,
  PASSPHRASE,
  type Picture,
  planted,
  SOUP,
} from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const base = {
  exchange: 'bitget',
  url: 'https://www.bitget.com/account/newapi',
  brand: 'Bitget',
  title: 'API keys',
} as const;

type Line = readonly [product: string, at: string, label: string, details: string];

const LINES: readonly Line[] = [
  ['Futures', 'f-orders', 'Orders', 'Query futures order information: submit, modify, and cancel orders.'],
  ['', 'f-holdings', 'Holdings', 'Query position information: modify margin and leverage multiples.'],
  ['Spot', 's-trade', 'Trade', 'Query spot order information; submit, modify, and cancel orders.'],
  ['Transfer', 'move', 'Transfer', 'Transfer assets between your own accounts.'],
  ['Withdrawal', 'out', 'Withdraw', 'Withdraw assets to external addresses.'],
  ['Taxation', 'tax', 'Search', 'Query spot, futures, margin, P2P, and other trading history.'],
  ['P2P', 'p2p', 'Search', 'Query merchant information and ads.'],
  ['Sub-accounts', 'subs', 'Manage', 'Query account information and manage sub-accounts and API keys.'],
];

const grid = (
  manner: Manner,
  lines: readonly Line[],
  on: readonly string[],
  all: 'on' | 'off' | 'mixed',
): string => {
  const { pen, suffix } = manner;
  const head = pen.box({
    at: 'all',
    label: 'Name',
    on: all === 'on',
    ...(all === 'mixed' ? { mixed: true } : {}),
  });
  const box = ([, mark, label]: Line): string => pen.box({ at: mark, label, on: on.includes(mark) });
  if (suffix === 'soup') {
    const cell = (html: string): string => `<div style="flex:1;padding:8px">${html}</div>`;
    return `<div class="p-table"><div class="line">${cell('Permission type')}${cell(head)}${cell('Details')}</div>${lines.map((line) => `<div class="line">${cell(line[0])}${cell(box(line))}${cell(line[3])}</div>`).join('')}</div>`;
  }
  const span = (i: number): number => {
    let rows = 1;
    while (lines[i + rows]?.[0] === '') rows++;
    return rows;
  };
  return `<table><thead><tr><th>Permission type</th><th>${head}</th><th>Details</th></tr></thead><tbody>${lines
    .map(
      (line, i) =>
        `<tr>${line[0] === '' ? '' : `<td rowspan="${String(span(i))}">${line[0]}</td>`}<td>${box(line)}</td><td>${line[3]}</td></tr>`,
    )
    .join('')}</tbody></table>`;
};

const modes = (manner: Manner, chosen: 'rw' | 'ro'): string =>
  manner.pen.radios({
    at: 'mode',
    name: 'Permissions',
    chosen,
    choices: [
      { at: 'rw', label: 'Read-write' },
      { at: 'ro', label: 'Read-only' },
    ],
  });

const top = (manner: Manner, note: string): string =>
  `${field({ at: 'note', label: '* Note', value: note, loose: manner.suffix === 'soup' })}${field({ at: 'pass', label: '* Passphrase (API token)', value: PASSPHRASE, loose: manner.suffix === 'soup' })}${heading('* Permissions')}${modes(manner, 'rw')}`;

const ALL = LINES.map(([, mark]) => mark);

const ipField = (manner: Manner, ips: string): string =>
  field({
    at: 'ips',
    label: 'Bind IP addresses (optional, up to 30 per key)',
    lines: 3,
    value: ips,
    loose: manner.suffix === 'soup',
  });

const inDialog = (
  name: string,
  from: string,
  body: (manner: Manner) => string,
  marks: readonly string[],
  withModes: boolean,
  expect: Picture['expect'],
  more: Picture['more'] = [],
): Picture => ({
  ...base,
  name,
  from,
  draw: () => '<h1>API keys</h1><button>Create API key</button>',
  after: (manner) =>
    manner.dialog('dlg', 'Create new API key', `${body(manner)}<button type="button">Next</button>`, true),
  wiring: {
    boxes: marks,
    radios: withModes ? [['rw', 'ro']] : [],
    selectAll: [{ box: 'all', all: marks }],
  },
  expect,
  more,
});

const everything = only('read', 'trade', 'transfer', 'withdraw');

const pictures: readonly Picture[] = [
  inDialog(
    'dialog-2024-top',
    'picture of the create dialog, copin-protocol/copin-docs image (6), 2024: its table begins at the fold',
    (manner) => `${top(manner, 'Copin CopyTrade')}${grid(manner, LINES.slice(0, 1), [], 'off')}`,
    ['f-orders'],
    true,
    read(form('Copin CopyTrade', shown({ read: 'on', trade: 'off' }), 'unknown', null)),
  ),
  inDialog(
    'dialog-2024-table',
    'picture of the create dialog, copin-protocol/copin-docs image (7), 2024: the table, half of it in sight',
    (manner) => grid(manner, LINES.slice(0, 3), ['f-orders', 'f-holdings', 's-trade'], 'mixed'),
    ['f-orders', 'f-holdings', 's-trade'],
    false,
    read(form(null, shown({ read: 'on', trade: 'on' }), 'unknown', null)),
  ),
  inDialog(
    'dialog-2025-whole',
    'pictures of the create dialog, dv-net/dv-docs bitget14.png and bitget15.png, 2025-10; the rows between from facts',
    (manner) => `${top(manner, 'dv-net')}${grid(manner, LINES, ALL, 'on')}${ipField(manner, '203.0.113.10')}`,
    ALL,
    true,
    read(form('dv-net', everything, 'on', ['203.0.113.10'], { rules: ['withdraw-enabled'] })),
    [
      {
        name: 'withdraw and transfer taken out',
        steps: [{ click: at('out') }, { click: at('move') }],
        expect: read(form('dv-net', only('read', 'trade'), 'on', ['203.0.113.10'])),
      },
      {
        name: 'Read-only over the same ticks',
        steps: [{ click: at('ro') }],
        expect: read(form('dv-net', only('read'), 'on', ['203.0.113.10'])),
      },
    ],
  ),
  inDialog(
    'dialog-2025-end',
    'picture of the create dialog scrolled to its end, dv-net/dv-docs bitget15.png, 2025-10',
    (manner) => `${grid(manner, LINES.slice(5), ['tax', 'p2p', 'subs'], 'on')}${ipField(manner, '')}`,
    ['tax', 'p2p', 'subs'],
    false,
    read(form(null, shown({ read: 'on' }), 'off', [])),
  ),
];

/** The same table on a page of its own, without a dialog around it or anything above it. */
const bare: Picture = {
  ...base,
  name: 'table-bare',
  from: 'the table of the create dialog, copin-protocol/copin-docs image (7), 2024, alone',
  draw: (manner) => grid(manner, LINES.slice(0, 5), ['f-orders', 'out'], 'mixed'),
  wiring: { boxes: ['f-orders', 'f-holdings', 's-trade', 'move', 'out'] },
  expect: read(
    form(null, { read: 'on', trade: 'on', transfer: 'off', withdraw: 'on' }, 'unknown', null, {
      rules: ['withdraw-enabled'],
    }),
  ),
};

export const replicas: readonly Replica[] = [
  ...pictures.flatMap((one, i) => drawn(one, i % 2 === 0 ? [NATIVE, SOUP] : [ARIA, SOUP])),
  ...drawn(bare, [NATIVE, ARIA, SOUP]),
];
