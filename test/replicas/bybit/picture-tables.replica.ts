/** The table of Bybit's rights alone: the page is scrolled down, and what stands above it is not in the picture. */
import { form, only, read, shown } from '../drawings/expected.ts';
import { ARIA, drawn, NATIVE, type Picture, planted, SOUP } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';
import { assets, BOXES, CSS, earn, fiat, nft, type Product, rights, unified } from './picture-form.ts';

export { planted };

const of = (
  name: string,
  from: string,
  tables: readonly (readonly [
    head: 'Trade' | 'Assets',
    mode: 'Read-Write' | 'Read-Only',
    products: readonly Product[],
  ])[],
  expect: Picture['expect'],
): Picture => ({
  exchange: 'bybit',
  name,
  url: 'https://www.bybit.com/app/user/add-secret-key',
  brand: 'Bybit',
  title: 'Create New Key',
  css: CSS,
  from,
  draw: (manner) =>
    `<div class="card">${tables.map(([head, mode, products]) => rights(manner, [head, 'Type', mode], products)).join('')}<button>Submit</button></div>`,
  wiring: {
    boxes: BOXES.filter((mark) =>
      tables.some(([, , products]) =>
        products.some(([, , types]) => types.some(([, lines]) => lines.some(([at]) => at === mark))),
      ),
    ),
  },
  expect,
});

const all = { orders: true, positions: true, usdc: true, spot: true } as const;
const savings = earn(
  'Flexible Savings',
  'Place orders and query product details, orders, positions, and earnings.',
);

const pictures: readonly Picture[] = [
  of(
    'table-2024-spot',
    'picture of the table, matrixbotio/instructions, 2024-10: half of the group is ticked',
    [['Trade', 'Read-Write', [unified('mixed', { spot: true }), nft]]],
    read(form(null, shown({ read: 'on', trade: 'on' }), 'unknown', null)),
  ),
  of(
    'table-2024-assets',
    'picture of the table, matrixbotio/instructions, 2024-10: Withdrawal is greyed while no address is bound',
    [
      [
        'Assets',
        'Read-Write',
        [assets('mixed', { account: false, sub: false, withdraw: 'greyed', exchange: true })],
      ],
    ],
    // Nothing shown trades or looks; what does is above.
    read(form(null, shown({ transfer: 'off', withdraw: 'off' }), 'unknown', null)),
  ),
  of(
    'table-2025-trade',
    'picture of the table, RemusDEX/MM-KISS-Bot bybit-options.png, 2025-02',
    [['Trade', 'Read-Write', [unified('on', all), savings, nft]]],
    read(form(null, shown({ read: 'on', trade: 'on' }), 'unknown', null)),
  ),
  of(
    'table-2025-all',
    'picture of the table, dv-net/dv-docs bybit13.png, 2025-10',
    [
      ['Trade', 'Read-Write', [unified('on', all), savings, fiat(true)]],
      ['Assets', 'Read-Write', [assets('on', { account: true, sub: true, withdraw: true, exchange: true })]],
    ],
    read(form(null, only('read', 'trade', 'transfer', 'withdraw'), 'unknown', null)),
  ),
  of(
    'table-2026-nothing-leaves',
    'picture of the table, icgio/exchanges-api-guide bybit, 2026-01; the three crossed-out boxes drawn as off',
    [
      ['Trade', 'Read-Write', [unified('on', all), nft]],
      [
        'Assets',
        'Read-Write',
        [
          assets(
            'mixed',
            { account: false, sub: false, withdraw: false, exchange: true },
            false,
            'Exchange History',
          ),
        ],
      ],
    ],
    read(form(null, only('read', 'trade'), 'unknown', null)),
  ),
  of(
    'table-read-only-head',
    'picture of the table, woojunsik/coin bybit-step5.png, 2025-06: only a head cell and hints say that it looks alone',
    [
      [
        'Trade',
        'Read-Only',
        [
          unified('mixed', { spot: true }, true),
          earn(
            'Flexible savings and On-Chain Earn',
            'Query product details, orders, positions, and earnings.',
          ),
          fiat(false, true),
        ],
      ],
      [
        'Assets',
        'Read-Only',
        [assets('mixed', { account: true, sub: true, withdraw: 'greyed', exchange: true }, true)],
      ],
    ],
    read(form(null, only('read'), 'unknown', null)),
  ),
];

export const replicas: readonly Replica[] = pictures.flatMap((one, i) =>
  drawn(one, i % 2 === 0 ? [NATIVE, SOUP] : [ARIA, SOUP]),
);
