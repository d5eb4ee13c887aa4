/** Bybit's create form: its upper part alone, as most pictures show it, and the whole page. */
import { form, only, read, shown } from '../drawings/expected.ts';
import { at } from '../drawings/pen.ts';
import { ARIA, drawn, NATIVE, type Picture, planted, RADIX, SOUP } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';
import {
  AT_RISK,
  assets,
  BOXES,
  CSS,
  earn,
  fiat,
  HIGH_RISK,
  nft,
  RADIOS,
  rights,
  top,
  unified,
} from './picture-form.ts';

export { planted };

const base = {
  exchange: 'bybit',
  url: 'https://www.bybit.com/app/user/add-secret-key',
  brand: 'Bybit',
  title: 'Create New Key',
  css: CSS,
} as const;

const TRADE = ['Trade', 'Type', 'Read-Write'] as const;
const ASSETS = ['Assets', 'Type', 'Read-Write'] as const;
const wiring = (boxes: readonly string[], withTop: boolean) => ({ boxes, radios: withTop ? RADIOS : [] });

const FUTURES = ['orders', 'positions', 'usdc', 'spot'];
const all = { orders: true, positions: true, usdc: true, spot: true } as const;
const cut = shown({ read: 'on', trade: 'on' });
const MANY = Array.from({ length: 12 }, (_, i) => `203.0.113.${String(10 + i)}`);

const pictures: readonly Picture[] = [
  {
    ...base,
    name: 'create-2024',
    from: 'picture of the create page, copin-protocol/copin-docs image (102), 2024-06: the part of the assets is cut off',
    draw: (manner) =>
      `<div class="card">${top(manner, { name: '', mode: 'rw', ip: 'any', ips: '', risk: HIGH_RISK })}${rights(manner, TRADE, [unified('on', all), nft])}<button>Submit</button></div>`,
    wiring: wiring([...FUTURES, 'nft'], true),
    expect: read(form(null, cut, 'off', [])),
  },
  {
    ...base,
    name: 'create-top-2025',
    from: 'picture of the create page, RemusDEX/MM-KISS-Bot bybit-ip-address.png, 2025-02: one right in sight',
    draw: (manner) =>
      `<div class="card">${top(manner, { name: 'MM-KISS-BOT', mode: 'rw', ip: 'trusted', ips: MANY.join(','), risk: HIGH_RISK })}${rights(manner, TRADE, [['Unified Trading', null, [['Contract', [['orders', 'Orders', 'Query order info; submit, modify or cancel orders (Derivatives)', true]]]]]])}<button>Submit</button></div>`,
    wiring: wiring(['orders'], true),
    expect: read(form('MM-KISS-BOT', cut, 'on', MANY)),
  },
  {
    ...base,
    name: 'create-top-read-only',
    from: 'picture of the create page, woojunsik/coin bybit-step4.png, 2025-06: Read-Only rules everything below',
    draw: (manner) =>
      `<div class="card">${top(manner, { name: '', mode: 'ro', ip: 'trusted', ips: '', risk: AT_RISK })}</div>`,
    wiring: wiring([], true),
    expect: read(form(null, only('read'), 'on', [])),
  },
  {
    ...base,
    name: 'create-2026',
    from: 'picture of the create page, icgio/exchanges-api-guide bybit, 2026-01',
    draw: (manner) =>
      `<div class="card">${top(manner, { name: '', mode: 'rw', ip: 'trusted', ips: '203.0.113.10,203.0.113.11,198.51.100.20', risk: HIGH_RISK })}${rights(manner, TRADE, [unified('on', all)])}<button>Submit</button></div>`,
    wiring: wiring(FUTURES, true),
    expect: read(form(null, cut, 'on', ['203.0.113.10', '203.0.113.11', '198.51.100.20'])),
  },
  {
    ...base,
    name: 'create-whole-2025',
    from: 'pictures of the create page, dv-net/dv-docs bybit12.png and bybit13.png, 2025-10',
    draw: (manner) =>
      `<div class="card">${top(manner, { name: 'dv-net', mode: 'rw', ip: 'trusted', ips: '203.0.113.10', risk: AT_RISK })}${rights(manner, TRADE, [unified('on', all), earn('Flexible savings and On-Chain Earn', 'Place orders and query product details, orders, positions, and earnings.'), fiat(true)])}${rights(manner, ASSETS, [assets('on', { account: true, sub: true, withdraw: true, exchange: true })])}<button>Submit</button></div>`,
    wiring: wiring([...BOXES, 'all-Unified-Trading'], true),
    expect: read(
      form('dv-net', only('read', 'trade', 'transfer', 'withdraw'), 'on', ['203.0.113.10'], {
        rules: ['withdraw-enabled', 'transfer-enabled'],
      }),
    ),
    more: [
      {
        name: 'only orders of P2P and of the payments: no trade',
        // The page takes the tick of the group away with the last of its rights.
        steps: [...FUTURES, 'all-Unified-Trading', 'account', 'sub', 'withdraw'].map((mark) => ({
          click: at(mark),
        })),
        expect: read(form('dv-net', only('read'), 'on', ['203.0.113.10'])),
      },
    ],
  },
  {
    ...base,
    name: 'create-whole-read-only',
    from: 'pictures of the create page, woojunsik/coin bybit-step4.png and bybit-step5.png, 2025-06: Read-Only over ticks',
    draw: (manner) =>
      `<div class="card">${top(manner, { name: 'coin', mode: 'ro', ip: 'any', ips: '', risk: AT_RISK })}${rights(manner, ['Trade', 'Type', 'Read-Only'], [unified('mixed', { spot: true }, true), earn('Flexible savings and On-Chain Earn', 'Query product details, orders, positions, and earnings.'), fiat(false, true)])}${rights(manner, ['Assets', 'Type', 'Read-Only'], [assets('mixed', { account: true, sub: true, withdraw: 'greyed', exchange: true }, true)])}<button>Submit</button></div>`,
    wiring: wiring(BOXES, true),
    expect: read(form('coin', only('read'), 'off', [])),
  },
];

export const replicas: readonly Replica[] = pictures.flatMap((one, i) =>
  drawn(one, i % 2 === 0 ? [NATIVE, SOUP] : [i === 1 ? RADIX : ARIA, SOUP]),
);
