/** Gate's create form: a switch for each right, whose two radios come when it is on (or stand there empty). */
import { form, only, read, shown } from '../drawings/expected.ts';
import { field, heading } from '../drawings/parts.ts';
import { at } from '../drawings/pen.ts';
import { ARIA, drawn, type Manner, NATIVE, type Picture, planted, RADIX, SOUP } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

const base = {
  exchange: 'gate',
  url: 'https://www.gate.com/myaccount/profile/api-key/create',
  brand: 'Gate',
  title: 'Create API Key',
  css: '.g-row{display:flex;align-items:center;min-height:32px}.g-name{width:300px;flex:none}.g-mode>*{display:flex;gap:60px}',
} as const;

/** Off; off with two empty radios; on with the level that is chosen; greyed. */
type Level = 'off' | 'empty' | 'rw' | 'ro' | 'greyed-ro' | 'greyed-rw';
type Row = readonly [at: string, label: string, level: Level];

/** `later`: the radios of a row come into the document when its switch is turned on. */
const row = ({ pen }: Manner, [mark, label, level]: Row, later: boolean): string => {
  const on = level !== 'off' && level !== 'empty';
  const mode = level.endsWith('rw') ? 'rw' : level.endsWith('ro') ? 'ro' : null;
  const greyed = level.startsWith('greyed');
  const radios =
    level === 'off' && !later
      ? ''
      : `<div class="g-mode" data-e2e="${mark}-mode">${pen.radios({
          at: `${mark}-m`,
          chosen: mode === null ? null : `${mark}-${mode}`,
          disabled: greyed,
          choices: [
            { at: `${mark}-rw`, label: 'Read And Write' },
            { at: `${mark}-ro`, label: 'Read Only' },
          ],
        })}</div>`;
  return `<div class="g-row"><div class="g-name">${pen.toggle({ at: mark, label, on, disabled: greyed })}</div>${radios}</div>`;
};

const top = (
  { pen, suffix }: Manner,
  remark: string,
  bind: 'bind' | 'later',
  ips: string,
  placeholder: string,
): string =>
  `<p>API Key Management › Create API Key</p><h1>Create API Key</h1>${field({ at: 'name', label: 'API Key Remark', value: remark, placeholder: 'Add remarks to help identify and remember Key', loose: suffix === 'soup' })}${heading('IP Permissions')}<textarea rows="3" data-e2e="ips" placeholder="${placeholder}">${ips}</textarea><div class="line">${pen.radios(
    {
      at: 'ip',
      name: 'IP Permissions',
      chosen: bind,
      choices: [
        { at: 'bind', label: 'Bind IP', hint: 'Recommend' },
        {
          at: 'later',
          label: 'Later',
          hint: 'This API Key will allow access from any address and is valid for 90 days. Not recommended',
        },
      ],
    },
  )}</div>${heading('API Key Type')}${pen.radios({
    at: 'kind',
    name: 'API Key Type',
    chosen: 'v4',
    choices: [
      { at: 'v4', label: 'API v4 Key' },
      {
        at: 'v2',
        label: 'API v2 Key',
        hint: 'One set per user only. The newly created API Key and Secret will overwrite the previous one',
      },
    ],
  })}${heading('Account type')}${pen.radios({
    at: 'account',
    name: 'Account type',
    chosen: 'real',
    choices: [
      { at: 'real', label: 'Trading Account', hint: 'Remaining: 20 sets' },
      { at: 'test', label: 'Testnet', hint: 'Remaining: 20 sets' },
    ],
  })}`;

const TOP_RADIOS = [
  ['bind', 'later'],
  ['v4', 'v2'],
  ['real', 'test'],
] as const;

const rows = (manner: Manner, lines: readonly Row[], later = false): string =>
  `${heading('Permissions')}${lines.map((line) => row(manner, line, later)).join('')}<button>Submit</button>`;

const REMINDER =
  '<aside class="panel"><h3>Reminder</h3><p>API Key not bound to IP will be automatically disabled in 90 days; API Key that has been inactive (regardless of whether it is bound to IP) will be deleted in 90 days.</p></aside>';

const of2024: readonly Row[] = [
  ['spot', 'Spot Trade', 'ro'],
  ['perp', 'Perpetual Futures', 'rw'],
  ['delivery', 'Delivery Futures', 'rw'],
  ['earn', 'Earn', 'off'],
  ['wallet', 'Wallet', 'ro'],
];

const rest2024: readonly Row[] = [
  ['custody', 'Custody', 'ro'],
  ['withdraw', 'Withdraw', 'off'],
  ['option', 'Option', 'off'],
  ['sub', 'Subaccount', 'greyed-ro'],
  ['commission', 'Commission Details', 'off'],
  ['p2p', 'P2P', 'off'],
  ['acc', 'Account', 'ro'],
  ['margin', 'Margin Trading (Unified Account)', 'ro'],
  ['loan', 'Loan', 'off'],
  ['copy', 'Copy', 'off'],
  ['pairs', 'Enable trading pairs allowlist', 'off'],
];

const of2025: readonly Row[] = [
  ['spot', 'Spot Trade', 'rw'],
  ['perp', 'Perpetual Futures', 'off'],
  ['delivery', 'Delivery Futures', 'off'],
  ['earn', 'Earn', 'off'],
  ['wallet', 'Wallet', 'rw'],
  ['custody', 'Custody', 'rw'],
  ['withdraw', 'Withdraw', 'rw'],
  ['option', 'Option', 'rw'],
  ['sub', 'Subaccount', 'greyed-rw'],
  ['commission', 'Commission Details', 'rw'],
  ['p2p', 'P2P', 'rw'],
  ['acc', 'Account', 'rw'],
  ['margin', 'Margin Trading (Unified Account)', 'off'],
  ['loan', 'Loan', 'off'],
  ['copy', 'Copy', 'off'],
  ['pairs', 'Enable trading pairs allowlist', 'off'],
];

const of2026: readonly Row[] = [
  ['spot', 'Spot/Margin Trade', 'rw'],
  ['perp', 'Perpetual Contract', 'empty'],
  ['delivery', 'Delivery Contract', 'empty'],
  ['earn', 'Earn', 'empty'],
  ['wallet', 'Wallet', 'empty'],
  ['custody', 'Custody', 'off'],
  ['withdraw', 'Withdraw', 'off'],
  ['option', 'Option', 'off'],
  ['sub', 'Subaccount', 'off'],
  ['commission', 'Commission Details', 'off'],
  ['p2p', 'P2P', 'off'],
  ['pairs', 'Enable trading pairs allowlist', 'off'],
];

const pictures: readonly Picture[] = [
  {
    ...base,
    name: 'create-2024',
    from: 'picture of the create page, copin-protocol/copin-docs image (124), 2024-06: cut off below the wallet',
    draw: (manner) =>
      `<div class="card">${top(manner, '', 'bind', '', 'Up to 40 IPs, separated by commas(,)')}${rows(manner, of2024)}</div>${REMINDER}`,
    wiring: { radios: TOP_RADIOS },
    expect: read(form(null, shown({ read: 'on', trade: 'on', transfer: 'off' }), 'on', [])),
  },
  {
    ...base,
    name: 'rows-2024',
    from: 'picture of the rights alone, copin-protocol/copin-docs image (125), 2024-06',
    draw: (manner) => `<div class="card">${rows(manner, [...of2024, ...rest2024])}</div>`,
    expect: read(form(null, only('read', 'trade'), 'unknown', null)),
  },
  {
    ...base,
    name: 'create-2025',
    from: 'pictures of the create page, dv-net/dv-docs gateio7.png and gateio8.png, 2025-10',
    draw: (manner) =>
      `<div class="card">${top(manner, 'dv-net', 'bind', '203.0.113.10', '')}${rows(manner, of2025)}</div>`,
    wiring: { radios: TOP_RADIOS },
    expect: read(
      form('dv-net', only('read', 'trade', 'transfer', 'withdraw'), 'on', ['203.0.113.10'], {
        rules: ['withdraw-enabled', 'transfer-enabled'],
      }),
    ),
  },
  {
    ...base,
    name: 'rows-2026',
    from: 'picture of the rights alone, icgio/exchanges-api-guide gate, 2026-01: rows that are off show empty radios',
    draw: (manner) => `<div class="card">${rows(manner, of2026)}</div>`,
    expect: read(form(null, only('read', 'trade'), 'unknown', null)),
  },
  {
    ...base,
    name: 'rows-reading-alone',
    from: 'the rights of the pictures of 2024 and 2025, every switch on and reading only',
    draw: (manner) =>
      `<div class="card">${top(manner, 'watch', 'later', '', '')}${rows(
        manner,
        of2025.map(([mark, label, level]): Row => [mark, label, level === 'rw' ? 'ro' : level]),
      )}</div>`,
    wiring: { radios: TOP_RADIOS },
    expect: read(form('watch', only('read'), 'off', [])),
  },
];

/** The radios of a row are in the document only while its switch is on. */
const later: Picture = {
  ...base,
  name: 'rows-come-later',
  from: 'picture of the create page, dv-net/dv-docs gateio8.png, 2025-10, from its beginning: nothing is on yet',
  draw: (manner) =>
    `<div class="card">${top(manner, 'dv-net', 'later', '', '')}${rows(
      manner,
      of2025.map(([mark, label]): Row => [mark, label, 'off']),
      true,
    )}</div>`,
  wiring: {
    boxes: of2025.map(([mark]) => mark),
    radios: [...TOP_RADIOS, ...of2025.map(([mark]) => [`${mark}-rw`, `${mark}-ro`])],
    shows: Object.fromEntries(of2025.map(([mark]) => [mark, `${mark}-mode`])),
  },
  expect: read(form('dv-net', only(), 'off', [])),
  more: [
    {
      name: 'spot reads, futures act',
      steps: [
        { click: at('spot') },
        { click: at('spot-ro') },
        { click: at('perp') },
        { click: at('perp-rw') },
      ],
      expect: read(form('dv-net', only('read', 'trade'), 'off', [])),
    },
    {
      name: 'withdraw is on and nothing is chosen for it yet',
      steps: [{ click: at('withdraw') }],
      expect: read(
        form('dv-net', { read: 'unknown', trade: 'off', transfer: 'off', withdraw: 'unknown' }, 'off', []),
      ),
    },
    {
      name: 'withdraw acts, wallet reads',
      steps: [
        { click: at('withdraw') },
        { click: at('withdraw-rw') },
        { click: at('wallet') },
        { click: at('wallet-ro') },
      ],
      expect: read(form('dv-net', only('read', 'withdraw'), 'off', [], { rules: ['withdraw-enabled'] })),
    },
  ],
};

export const replicas: readonly Replica[] = [
  ...pictures.flatMap((one, i) => drawn(one, [[NATIVE, ARIA, RADIX][i % 3] ?? NATIVE, SOUP])),
  ...drawn(later, [NATIVE, ARIA]),
];
