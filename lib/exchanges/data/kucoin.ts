import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const CREATE = 'screenshot, CKohlert/MoneyMoney-KuCoin.com-Extension img/kucoin create api.png, 2023-05-31';
const HUMMINGBOT = 'screenshot, hummingbot/hummingbot-site docs/exchanges/kucoin/kucoin-api2.png, 2023-08-01';
const DOC = 'https://www.kucoin.com/docs-new, Introduction, api-permission';
const HELP = 'https://www.kucoin.com/support/360015102174';
const SDK = 'npm kucoin-universal-sdk 1.3.0, model_add_sub_account_api_req.d.ts';
const WEAK = 'public code (weak source)';
const FRONT_END = "a public copy of the exchange's web front end, 2024-11 or later (facts only)";
const FORM_2025 =
  'screenshot of the live form, dv-net/dv-docs src/assets/images/exchanges/kucoin/kucoin8.png, 2025-10';

/** The sub-account that a path names: a name or an id. */
const SUB = '[\\w.@-]+';

/**
 * The right to look, which this exchange calls "General", in the languages for which no source gives its word. Each
 * word once: Japanese shares one with traditional Chinese, and that another with simplified.
 */
const GENERAL = [
  ['zh-TW', '一般'],
  ['ko', '일반'],
  ['ru', 'Общее'],
  ['ru', 'Общие'],
  ['ru', 'Общий'],
  ['ru', 'Общая'],
  ['pt-BR', 'Geral'],
  ['tr', 'Genel'],
  ['vi', 'Chung'],
  ['de', 'Allgemein'],
  ['fr', 'Général'],
  ['fr', 'Générale'],
] as const;

export const kucoin = {
  id: 'kucoin',
  name: 'KuCoin',
  verified: '2026-11-30',
  hosts: [
    { host: 'www.kucoin.com', source: HELP },
    { host: 'kucoin.com', source: 'https://www.kucoin.com/support/900006465403' },
    { host: 'sandbox.kucoin.com', source: WEAK },
    { host: 'www.kucoin.th', source: FRONT_END },
    { host: 'www.kucoin.tr', source: FRONT_END },
    { host: 'www.kucoin.eu', source: `inferred: the European site calls itself KuCoin.eu, ${FRONT_END}` },
    { host: 'kucoin.eu', source: `inferred: the European site calls itself KuCoin.eu, ${FRONT_END}` },
  ],
  pages: [
    { path: `${LOCALE_PREFIX}/account/api(?:/create)?`, source: WEAK },
    {
      path: `${LOCALE_PREFIX}/account/api/edit(?:/(?:(?:pre|post)security|\\w*\\d\\w*))?`,
      source: `${FRONT_END}: /account/api/edit?apiKey=, /edit/presecurity, /edit/postsecurity`,
    },
    { path: `${LOCALE_PREFIX}/account/api/create/security`, source: FRONT_END },
    { path: `${LOCALE_PREFIX}/account/api/(?:activation|verify/[\\w-]+)`, source: FRONT_END },
    { path: `${LOCALE_PREFIX}/account-sub/api-manager(?:/${SUB})?`, source: FRONT_END },
    {
      path: `${LOCALE_PREFIX}/account-sub/api-manager/(?:create(?:/security)?|edit(?:/(?:pre|post)security)?)/${SUB}`,
      source: FRONT_END,
    },
  ],
  examples: [
    'https://www.kucoin.com/account/api',
    'https://www.kucoin.com/account/api/create?type=trade',
    'https://www.kucoin.com/account/api/create/#top',
    'https://www.kucoin.com/pt/account/api',
    'https://www.kucoin.com/zh-hant/account/api/create',
    'https://www.kucoin.com/account/api/edit/12ab',
    'https://kucoin.com/account/api',
    'https://sandbox.kucoin.com/account/api',
    'https://www.kucoin.com/account/api/edit?apiKey=12ab',
    'https://www.kucoin.com/account/api/create/security',
    'https://www.kucoin.com/account/api/activation?apiKey=12ab',
    'https://www.kucoin.com/account/api/verify/12ab',
    'https://www.kucoin.com/account-sub/api-manager/bots2026',
    'https://www.kucoin.com/en-eu/account-sub/api-manager/create/bots2026',
    'https://www.kucoin.com/account-sub/api-manager/create/security/bots2026',
    'https://www.kucoin.com/account-sub/api-manager/edit/bots2026?apiKey=12ab',
    'https://www.kucoin.com/account-sub/api-manager/edit/postsecurity/bots2026',
    'https://www.kucoin.th/th/account/api/create',
    'https://www.kucoin.tr/tr/account/api',
    'https://www.kucoin.eu/account/api',
    'https://kucoin.eu/account/api',
  ],
  nonExamples: [
    'https://www.kucoin.com.evil.example/account/api',
    'https://www.kucoln.com/account/api',
    'https://www.kucoin.com/trade/BTC-USDT',
    'https://www.kucoin.com/assets/withdraw/USDT',
    'https://www.kucoin.com/account/security',
    'https://www.kucoin.com/account/api/help/limits',
    'https://www.kucoin.com/support/360015102174',
    'https://www.kucoin.com/docs-new/introduction',
    'https://www.kucoin.com/blog/account-api',
    'https://api.kucoin.com/account/api',
    'https://www.kucoin.com/account-sub/assets/bots2026',
    'https://www.kucoin.com/account-sub/api-manager/history/bots2026/all',
    'https://www.kucoin.com/account-sub/api',
    'https://www.kucoin.com/account/api/create/security/step',
    'https://www.kucoin.th.evil.example/account/api',
    'https://www.kucoin.com.tr/account/api',
    'https://api.kucoin.eu/account/api',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [
    { label: 'General', means: ['read'], source: CREATE },
    { label: '通用', means: ['read'], locale: 'zh-CN', source: 'https://www.252kz.cc/blogs/435534.html' },
    ...GENERAL.map(([locale, label]) => ({
      label,
      means: ['read'] as const,
      locale,
      source: 'inferred: translation of "General"',
    })),
    { label: 'Spot Trading', means: ['trade'], source: CREATE },
    { label: 'Margin Trading', means: ['trade'], source: CREATE },
    { label: 'Futures Trading', means: ['trade'], source: CREATE },
    { label: 'Spot', means: ['trade'], source: DOC },
    { label: 'Margin', means: ['trade'], source: DOC },
    { label: 'Futures', means: ['trade'], source: DOC },
    { label: 'Unified Account', means: ['trade'], source: WEAK },
    { label: 'LeadtradeFutures', means: ['trade'], source: DOC },
    { label: 'KuCoin Earn', means: [], source: WEAK },
    { label: 'Earn', means: [], source: DOC },
    { label: 'Allow Flexible Transfers', means: ['transfer'], source: `${DOC}; ${WEAK}` },
    { label: 'FlexTransfers', means: ['transfer'], source: DOC },
    { label: 'Withdrawal', means: ['withdraw'], source: DOC },
    // The value of each box, whatever the language of the words beside it.
    { label: 'API_COMMON', means: ['read'], source: FRONT_END },
    { label: 'API_SPOT', means: ['trade'], source: FRONT_END },
    { label: 'API_MARGIN', means: ['trade'], source: FRONT_END },
    { label: 'API_FUTURES', means: ['trade'], source: FRONT_END },
    { label: 'API_LEADTRADE_FUTURES', means: ['trade'], source: FRONT_END },
    { label: 'API_EARN', means: [], source: FRONT_END },
    { label: 'API_TRANSFER', means: ['transfer'], source: FRONT_END },
    { label: 'API_WITHDRAW', means: ['withdraw'], source: FRONT_END },
    // The box that was called Transfer lets funds leave the exchange.
    { label: 'Transfer', means: ['withdraw'], source: `${CREATE}; ${HUMMINGBOT}` },
    { label: 'Transfer (Not Recommended)', means: ['withdraw'], source: `${CREATE}; ${HUMMINGBOT}` },
  ],
  ip: {
    control: 'choice',
    // The form of 2023 had the field alone; the one of 2025 has a button that adds what it holds.
    entry: 'confirm',
    separator: ',',
    maxEntries: 20,
    ipv4: true,
    // One user reports an IPv6 address bound beside an IPv4 one.
    ipv6: true,
    cidr: null,
    source: `${FORM_2025}; ${SDK}; ${CREATE}`,
  },
  consequences: [
    { kind: 'unbound-key-deleted-idle', days: 30, whenAnyOf: ['trade'], source: HELP },
    // The form of 2025 asks the same of flexible transfers.
    { kind: 'withdraw-needs-ip', days: null, source: `${DOC}; ${CREATE}; ${FORM_2025}` },
  ],
  links: {
    apiManagement: 'https://www.kucoin.com/account/api',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
