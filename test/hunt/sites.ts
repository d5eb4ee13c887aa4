/** The rights of each exchange as a page of it words them: its own labels where the facts have them. */
import { type ExchangeId, type Locale, PERMISSIONS, type Permission } from '../../lib/exchanges/exchange.ts';
import { normaliseText } from '../../lib/exchanges/phrases/match.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { WORDS } from './words/all.ts';

export interface RightLabel {
  readonly label: string;
  readonly means: readonly Permission[];
}

/** One form's rights in English; what stands after "=" is the meaning where the exchange's labels do not hold it. */
const FORMS: Readonly<Record<ExchangeId, readonly (readonly string[])[]>> = {
  binance: [
    [
      'Enable Reading',
      'Enable Spot & Margin Trading',
      'Enable Margin Loan, Repay & Transfer',
      'Enable Futures',
      'Permits Universal Transfer',
      'Enable Withdrawals',
      'Enable Symbol Whitelist',
    ],
    [
      'Can Read',
      'Enable Spot Trading',
      'Enable European Options',
      'Permits Universal Transfer',
      'Enable Withdrawals',
    ],
  ],
  bybit: [
    [
      'Orders',
      'Positions',
      'Account Transfer',
      'Subaccount Transfer',
      'Withdrawal',
      'Convert',
      'Exchange History',
    ],
    ['SPOT - Trade=trade', 'Account Transfer', 'Withdrawal'],
  ],
  okx: [['Read', 'Trade', 'Withdraw']],
  kucoin: [
    [
      'General',
      'Spot Trading',
      'Margin Trading',
      'Futures Trading',
      'KuCoin Earn',
      'Allow Flexible Transfers',
      'Withdrawal',
    ],
    ['General', 'Futures Trading', 'Transfer (Not Recommended)'],
  ],
  bitget: [
    ['Orders', 'Holdings', 'Transfer', 'Withdraw'],
    ['Spot', 'Margin', 'Transfer', 'Withdraw'],
  ],
  gate: [
    ['Spot Trade', 'Perpetual Futures', 'Wallet', 'Withdraw', 'Account', 'Earn'],
    ['Spot/Margin Trade', 'Options', 'Withdraw', 'Wallet'],
  ],
  coinbase: [
    ['View', 'Trade', 'Transfer', 'Receive'],
    ['can_view', 'can_trade', 'can_transfer'],
  ],
  kraken: [
    [
      'Query',
      'Deposit',
      'Withdraw',
      'Earn',
      'Query open orders & trades',
      'Create & modify orders',
      'Cancel & close orders',
    ],
    ['Query Funds', 'Deposit Funds', 'Withdraw Funds', 'Cancel/Close Orders', 'Export data'],
  ],
  mexc: [
    [
      'View Account Details',
      'View Order Details',
      'Trade',
      'Withdraw',
      'Read transfer information',
      'Transfer',
    ],
    ['View Order Details', 'Order placing', 'Withdraw', 'Transfer', 'P2P'],
  ],
  bingx: [
    [
      'Read',
      'Spot Trading',
      'Perpetual Futures Trading',
      'Universal Transfer',
      'Withdraw',
      'Manage Subaccounts',
    ],
  ],
  htx: [['Read', 'Trade', 'Withdraw']],
  bitstamp: [
    ['Read main account balances and transactions', 'Allow trading', 'Allow sub account transfers'],
    ['View account balances', 'View open orders', 'Cancel orders', 'Create buy orders', 'Create sell orders'],
  ],
  cryptocom: [['Can Read=read', 'Enable trading', 'Enable withdrawal']],
  bitfinex: [
    [
      'Get orders and statuses',
      'Create and cancel orders',
      'Claim a position',
      'Get wallet balances and addresses',
      'Transfer between your wallets',
      'Create a new withdrawal',
    ],
    ['Account Info', 'Orders', 'Margin Trading', 'Wallets', 'Withdrawals'],
  ],
  deribit: [
    ['account:read', 'trade:read_write', 'wallet:read_write', 'block_rfq:read'],
    ['account', 'trade', 'wallet'],
  ],
  gemini: [['Auditor', 'Trading', 'Fund Management']],
  bitvavo: [
    ['View access', 'Trade digital assets', 'Internal Transfer', 'Withdraw digital assets'],
    ['View information', 'Trade digital currencies', 'Withdraw currencies'],
  ],
  upbit: [['자산조회', '주문조회', '주문하기', '출금조회', '출금하기', '입금조회', '입금하기']],
  bithumb: [['자산조회', '주문조회', '주문하기', '출금조회', '출금하기', '입금조회', '입금하기']],
  coinex: [['Withdraw', 'Trade']],
  coinone: [['잔고 조회', '고객 정보', '입출금 조회', '주문 조회', '주문 권한', '출금 권한']],
  bitbank: [['参照', '取引', '出金']],
  lbank: [['Read only', 'Trade', 'Withdraw', 'Futures', 'Transfer']],
  blofin: [['Read', 'Trade', 'Transfer', 'Withdraw=withdraw']],
  toobit: [['Read=read', 'Trade=trade', 'Withdraw=withdraw']],
  digitalx: [
    ['자산 조회', '주문 조회', '주문 신청', '입금 조회', '입금 신청', '출금 조회', '출금 신청'],
    ['readBalances', 'readOrders', 'writeOrders', 'readWithdrawals', 'writeWithdrawals'],
  ],
  xt: [['Read', 'Trade', 'Withdraw']],
  phemex: [['Read=read', 'Trade=trade', 'Withdraw=withdraw']],
  indodax: [
    ['view', 'trade', 'withdraw'],
    ['view', 'trade', 'Deposit & Withdraw'],
  ],
  hyperliquid: [['Trade=trade']],
};

/** Their rights are roles or scopes, or a plain word of them means another right: other languages would be guesses. */
export const ENGLISH_ONLY: readonly ExchangeId[] = ['coinbase', 'deribit', 'gemini', 'bitstamp'];

/** Where "Transfer" in another language could mean either of two rights. */
const NO_TRANSLATED_TRANSFER: readonly ExchangeId[] = ['kucoin', 'kraken', 'cryptocom', 'okx', 'htx'];

export function formsOf(exchange: ExchangeId, locale: Locale): readonly (readonly RightLabel[])[] {
  if (locale === 'en') return FORMS[exchange].map((labels) => labels.map((text) => meant(exchange, text)));
  const words = WORDS[locale];
  const all: readonly RightLabel[] = [
    { label: words.read, means: ['read'] },
    { label: words.spot, means: ['trade'] },
    { label: words.futures, means: ['trade'] },
    ...(NO_TRANSLATED_TRANSFER.includes(exchange)
      ? []
      : [{ label: words.transfer, means: ['transfer'] as const }]),
    { label: words.withdraw, means: ['withdraw'] },
    { label: words.other, means: [] },
  ];
  const { rights } = registry[exchange];
  const generic = all.filter(({ means }) => means.every((right) => rights[right]));
  const own: readonly RightLabel[] = registry[exchange].labels.flatMap((label) =>
    'locale' in label && label.locale === locale && !('group' in label)
      ? [{ label: label.label, means: label.means }]
      : [],
  );
  if (own.length === 0) return [generic];
  const first = PERMISSIONS.flatMap((right) => {
    const found = own.filter(({ means }) => means.includes(right)).slice(0, 2);
    return found.length > 0 ? found : generic.filter(({ means }) => means.includes(right));
  });
  const names = first.map(({ label }) => label);
  return [generic, first.filter(({ label }, place) => names.indexOf(label) === place)];
}

function meant(exchange: ExchangeId, text: string): RightLabel {
  const [label = '', told] = text.split('=');
  if (told !== undefined)
    return { label, means: PERMISSIONS.filter((right) => told.split('+').includes(right)) };
  const known = registry[exchange].labels.find((one) => normaliseText(one.label) === normaliseText(label));
  if (known === undefined) throw new Error(`${exchange} has no label "${label}"`);
  return { label, means: known.means };
}

/** Exchanges whose form has a choice of reading only over all of its rights. */
export const WITH_MODE: readonly ExchangeId[] = ['bybit', 'bitget'];
/** Exchanges whose rights have a choice of reading only each. */
export const WITH_ROW_MODES: readonly ExchangeId[] = ['gate', 'deribit'];
