/** The create form as Bybit's pictures of 2024 to 2026 show it: radios above a table with merged cells. */
import { field, heading } from '../drawings/parts.ts';
import { type Manner } from '../drawings/picture.ts';

export const HIGH_RISK =
  'High risk, unable to select coin withdrawal option. IP address has to be bound and API key will stay valid for three (3) months thereafter.';
export const AT_RISK =
  "Your account is at risk. Fiat trading and withdrawal services are restricted. If an API key isn't linked to an IP address, it will expire in 3 months.";

export interface Top {
  readonly name: string;
  readonly mode: 'rw' | 'ro';
  readonly ip: 'trusted' | 'any';
  readonly ips: string;
  readonly risk: string;
}

/** Breadcrumb, usage, name, mode and the two radios of addresses, which stand under no heading of their own. */
export const top = ({ pen, suffix }: Manner, { name, mode, ip, ips, risk }: Top): string =>
  `<p>API Management › Create New Key</p><h1>Create New Key</h1>${heading('API Key Usage')}${pen.radios({
    at: 'usage',
    name: 'API Key Usage',
    chosen: 'self',
    choices: [
      { at: 'self', label: 'API Transaction' },
      { at: 'third', label: 'Connect to Third-Party Applications' },
    ],
  })}${field({ at: 'name', label: 'Name for the API key', value: name, placeholder: 'Add a remark', loose: suffix === 'soup' })}${heading('API Key Permissions')}${pen.radios(
    {
      at: 'mode',
      name: 'API Key Permissions',
      chosen: mode,
      choices: [
        { at: 'rw', label: 'Read-Write' },
        { at: 'ro', label: 'Read-Only' },
      ],
    },
  )}${pen.radios({
    at: 'ip',
    chosen: ip,
    choices: [
      { at: 'trusted', label: 'Only IPs with permissions granted are allowed to access the OpenAPI' },
      { at: 'any', label: 'No IP restriction', hint: risk },
    ],
  })}<textarea rows="3" data-e2e="ips" placeholder="You can associate up to 100 IP addresses with a single API key. To add multiple IP addresses, simply separate them with commas. e.g: 192.168.1.1,192.168.1.1,192.168.1.3"${ip === 'any' ? ' disabled' : ''}>${ips}</textarea>`;

/** `true`, `false`, or greyed and off. */
export type Tick = boolean | 'greyed';
export type Line = readonly [at: string, label: string, hint: string, tick: Tick];
/** A product (a cell that spans its types), with a box of its own or none; its types, each with its lines. */
export type Product = readonly [
  label: string,
  box: 'on' | 'off' | 'mixed' | null,
  types: readonly (readonly [type: string, lines: readonly Line[]])[],
];

const leaf = ({ pen }: Manner, [at, label, hint, tick]: Line): string =>
  `${pen.box({ at, label, on: tick === true, disabled: tick === 'greyed', hint })}${label === 'Withdrawal' ? '<a href="#">View whitelisted withdrawal addresses</a>' : ''}`;

const productCell = ({ pen }: Manner, [label, box]: Product): string =>
  box === null
    ? label
    : pen.box({
        at: `all-${label.replaceAll(' ', '-')}`,
        label,
        on: box === 'on',
        ...(box === 'mixed' ? { mixed: true } : {}),
      });

const count = ([, , types]: Product): number => types.reduce((sum, [, lines]) => sum + lines.length, 0);

/** Cells span the rows of what they stand for, as in the pictures. */
export const merged = (manner: Manner, heads: readonly string[], products: readonly Product[]): string =>
  `<table class="merged"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${products
    .map((product) =>
      product[2]
        .map(([type, lines], t) =>
          lines
            .map(
              (line, l) =>
                `<tr>${t === 0 && l === 0 ? `<td rowspan="${String(count(product))}">${productCell(manner, product)}</td>` : ''}${l === 0 ? `<td rowspan="${String(lines.length)}">${type}</td>` : ''}<td>${leaf(manner, line)}</td></tr>`,
            )
            .join(''),
        )
        .join(''),
    )
    .join('')}</tbody></table>`;

/** The same of boxes in boxes, without a table. */
export const nested = (manner: Manner, heads: readonly string[], products: readonly Product[]): string =>
  `<div class="grid-like"><div class="g-row g-head">${heads.map((head) => `<div class="g-cell">${head}</div>`).join('')}</div>${products
    .map(
      (product) =>
        `<div class="g-row"><div class="g-cell">${productCell(manner, product)}</div><div class="g-types">${product[2]
          .map(
            ([type, lines]) =>
              `<div class="g-row"><div class="g-cell">${type}</div><div class="g-lines">${lines.map((line) => `<div class="g-line">${leaf(manner, line)}</div>`).join('')}</div></div>`,
          )
          .join('')}</div></div>`,
    )
    .join('')}</div>`;

export const rights = (manner: Manner, heads: readonly string[], products: readonly Product[]): string =>
  manner.suffix === 'soup' ? nested(manner, heads, products) : merged(manner, heads, products);

export const CSS =
  '.merged td{border:1px solid #ddd}.g-row{display:flex;border-top:1px solid #ddd}.g-cell{width:150px;flex:none;padding:8px}.g-types,.g-lines{flex:1}.g-line{padding:6px;border-bottom:1px solid #eee}';

/** The rows of the products, by which of them are ticked. */
export const unified = (
  box: 'on' | 'off' | 'mixed',
  ticks: {
    readonly orders?: boolean;
    readonly positions?: boolean;
    readonly usdc?: boolean;
    readonly spot?: boolean;
  },
  reads = false,
): Product => [
  'Unified Trading',
  box,
  [
    [
      'Contract',
      [
        [
          'orders',
          'Orders',
          reads
            ? 'Query order info for Derivatives trading only'
            : 'Query order info; submit, modify or cancel orders (Derivatives)',
          ticks.orders ?? false,
        ],
        [
          'positions',
          'Positions',
          reads
            ? 'Query positions info and filled orders for Derivatives trading only'
            : 'Query positions info; modify margin balance, leverage and more (Derivatives)',
          ticks.positions ?? false,
        ],
      ],
    ],
    [
      'USDC Contracts',
      [
        [
          'usdc',
          'USDC Derivatives Trading',
          reads
            ? 'Query order and asset info only via the USDC Contracts API'
            : 'Query order and asset info; submit, modify or cancel orders (USDC Contracts)',
          ticks.usdc ?? false,
        ],
      ],
    ],
    [
      'SPOT',
      [
        [
          'spot',
          'Trade',
          reads
            ? 'Query order info for Spot trading only'
            : 'Query order info; submit or cancel orders (Spot)',
          ticks.spot ?? false,
        ],
      ],
    ],
  ],
];

export const nft: Product = [
  'NFT',
  null,
  [
    [
      'NFT',
      [
        [
          'nft',
          'NFT products and transaction history',
          'Information on NFT products, purchases, and withdrawals.',
          false,
        ],
      ],
    ],
  ],
];

export const earn = (label: string, hint: string): Product => [
  'Earn',
  null,
  [['Earn', [['earn', label, hint, false]]]],
];

export const fiat = (on: boolean, reads = false): Product => [
  'Fiat trading',
  on ? 'on' : 'off',
  [
    [
      'P2P',
      [
        [
          'p2p-orders',
          'Orders',
          reads ? 'You can only check order details' : 'Check, pay for or approve orders',
          on,
        ],
        ['p2p-ads', 'Ads', reads ? 'You can only check ad details' : 'Check, add or modify ads', on],
      ],
    ],
    [
      'Bybit Pay',
      [
        [
          'pay',
          'Orders',
          reads ? 'You can only check order details' : 'Check order status or create invoices/refunds',
          on,
        ],
      ],
    ],
  ],
];

export const assets = (
  box: 'on' | 'off' | 'mixed',
  ticks: {
    readonly account: boolean;
    readonly sub: boolean;
    readonly withdraw: Tick;
    readonly exchange: boolean;
  },
  reads = false,
  exchange = 'Convert，Exchange History',
): Product => [
  'Assets',
  box,
  [
    [
      'Wallet',
      [
        [
          'account',
          'Account Transfer',
          reads ? 'Query asset transfer records' : 'Transfer assets',
          ticks.account,
        ],
        [
          'sub',
          'Subaccount Transfer',
          reads
            ? 'Query asset transfer records between the Main Account and Subaccounts; view the list of Subaccounts'
            : 'Transfer assets between Main account and Subaccount. Check asset transfer records between Main Account and Subaccount. Check Subaccount list',
          ticks.sub,
        ],
        [
          'withdraw',
          'Withdrawal',
          reads
            ? 'Read-only permission not supported for withdrawal requests'
            : 'Submit and cancel withdrawal requests',
          ticks.withdraw,
        ],
      ],
    ],
    ['Exchange', [['exchange', exchange, 'Query asset exchange records', ticks.exchange]]],
  ],
];

export const BOXES = [
  'orders',
  'positions',
  'usdc',
  'spot',
  'account',
  'sub',
  'withdraw',
  'exchange',
  'p2p-orders',
  'p2p-ads',
  'pay',
] as const;
export const RADIOS = [
  ['self', 'third'],
  ['rw', 'ro'],
  ['trusted', 'any'],
] as const;
