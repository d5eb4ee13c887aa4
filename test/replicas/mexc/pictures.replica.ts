import { form, listed, only, read, shown } from '../drawings/expected.ts';
import { field } from '../drawings/parts.ts';
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
  SECRET,
  SOUP,
} from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const base = { exchange: 'mexc', url: 'https://www.mexc.com/user/openapi', brand: 'MEXC' } as const;

type Box = readonly [at: string, label: string];
const LINES: readonly (readonly [product: string, line: string, boxes: readonly Box[]])[] = [
  ['Spot', 'Account', [['sar', 'View Account Details']]],
  [
    'Spot',
    'Trade',
    [
      ['sdr', 'View Order Details'],
      ['sdw', 'Trade'],
    ],
  ],
  [
    'Spot',
    'Withdraw',
    [
      ['swr', 'View Deposit/Withdrawal Details'],
      ['sww', 'Withdraw'],
    ],
  ],
  [
    'Spot',
    'Transfer',
    [
      ['str', 'Read transfer information'],
      ['stw', 'Transfer'],
    ],
  ],
  ['Futures', 'Account', [['car', 'View Account Details']]],
  [
    'Futures',
    'Trade',
    [
      ['cdr', 'View Order Details'],
      ['cdw', 'Order Placing (Not supported)'],
    ],
  ],
];

const MARKS = LINES.flatMap(([, , boxes]) => boxes.map(([mark]) => mark));

const body = (manner: Manner, on: readonly string[], notes: string, ips: string, agreed: boolean): string => {
  const { pen, suffix } = manner;
  const lines = (product: string): string =>
    `<h3>${product}</h3>${LINES.filter(([of]) => of === product)
      .map(
        ([, line, boxes]) =>
          `<div class="line"><span>${line}:</span>${boxes.map(([mark, label]) => pen.box({ at: mark, label, on: on.includes(mark) })).join('')}</div>${line === 'Withdraw' && on.includes('sww') ? '<div class="panel orange">To ensure the safety of your assets, we recommend that you enable the <a href="#">withdrawal whitelist</a></div>' : ''}`,
      )
      .join('')}`;
  return `<p>Profile / API Management</p><h1>API Management</h1><div class="card"><h2>Manage API / Create New API Key</h2>${lines('Spot')}${lines('Futures')}${field({ at: 'notes', label: '* Notes (Required)', value: notes, loose: suffix === 'soup' })}<div class="f-item"><div>Link IP Address (optional) <span class="orange">Keys that are not linked to an IP address are valid for 90 days only (not recommended)</span></div><textarea rows="2" data-e2e="ips" placeholder="Up to 20 IP addresses can be added, separated by commas">${ips}</textarea></div>${pen.box({ at: 'agree', label: 'I have read and agree to the Risk Reminders for API Users', on: agreed })}<button type="button">Create</button></div><aside class="panel"><h3>Tips</h3><p>2. You can link up to 20 IP addresses to each API key, and they should be separated by commas. For example: 192.168.1.1,192.168.1.2,192.168.1.3</p><p>4. Trading pair settings: set the trading pairs that can be traded while using the key.</p></aside>`;
};

const READS = ['sar', 'sdr', 'swr', 'str'];

const pictures: readonly Picture[] = [
  {
    ...base,
    name: 'create-2026',
    from: 'picture of the form, icgio/exchanges-api-guide mexc, 2026-01; its list of addresses ends in a comma',
    draw: (manner) =>
      body(manner, [...READS, 'sdw'], 'Market Making Account', '203.0.113.10,203.0.113.11,', true),
    wiring: { boxes: [...MARKS, 'agree'] },
    expect: read(
      form('Market Making Account', only('read', 'trade'), 'on', ['203.0.113.10', '203.0.113.11'], {
        notRules: ['withdraw-enabled', 'transfer-enabled'],
      }),
    ),
    more: [
      {
        name: 'withdraw as well',
        steps: [{ click: at('sww') }],
        expect: read(
          form(
            'Market Making Account',
            only('read', 'trade', 'withdraw'),
            'on',
            ['203.0.113.10', '203.0.113.11'],
            { rules: ['withdraw-enabled'] },
          ),
        ),
      },
    ],
  },
  {
    ...base,
    name: 'create-2025',
    from: 'picture of the form, dv-net/dv-docs mexc9.png, 2025-10',
    draw: (manner) => body(manner, [...READS, 'sdw', 'sww', 'stw'], 'dv-net', '203.0.113.10', true),
    wiring: { boxes: [...MARKS, 'agree'] },
    expect: read(
      form('dv-net', only('read', 'trade', 'transfer', 'withdraw'), 'on', ['203.0.113.10'], {
        rules: ['withdraw-enabled', 'transfer-enabled'],
      }),
    ),
  },
  {
    ...base,
    name: 'create-reading-alone',
    from: 'the form of 2025-10 and 2026-01, reading ticked on every line',
    draw: (manner) => body(manner, [...READS, 'car', 'cdr'], 'tax', '', true),
    wiring: { boxes: [...MARKS, 'agree'] },
    expect: read(
      form('tax', only('read'), 'off', [], { notRules: ['withdraw-enabled', 'transfer-enabled'] }),
    ),
  },
];

/** The form behind the dialog has been emptied: it says nothing of the key that was made. */
const created: Picture = {
  ...base,
  name: 'created-2026',
  from: 'picture of the dialog after creation, icgio/exchanges-api-guide mexc, 2026-01',
  draw: (manner) => body(manner, [], '', '', false),
  after: (manner) => {
    const fixed = (mark: string, label: string, value: string): string =>
      field({ at: mark, label, value, loose: manner.suffix === 'soup' }).replace(
        '<input ',
        '<input readonly ',
      );
    return manner.dialog(
      'dlg',
      'Created successfully',
      `${fixed('k', 'Access Key', KEY)}<a href="#">Copy</a>${fixed('s', 'Secret Key', SECRET)}<a href="#">Copy</a><p class="orange">It is only displayed once. It cannot be retrieved after it is lost. Please keep or save it properly.</p>${fixed('i', 'Linked IP Address', '203.0.113.10,203.0.113.11,')}<button type="button">Confirm</button>`,
      true,
    );
  },
  expect: read(listed(null, shown(), 'on', ['203.0.113.10', '203.0.113.11'])),
};

export const replicas: readonly Replica[] = [
  ...pictures.flatMap((one, i) => drawn(one, [[NATIVE, ARIA, RADIX][i % 3] ?? NATIVE, SOUP])),
  ...drawn(created),
];
