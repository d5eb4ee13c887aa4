import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const SKILLS = 'gate-skills documentation, public code (weak source)';
const TREAD =
  'screenshot of 2025-07-29, https://docs.tread.fi/tread.fi-institutional-api-docs/account-creation-and-api-key-connection/connecting-to-exchanges/gate';
const HUMMINGBOT = 'hummingbot/hummingbot-site docs/exchanges/gate-io/index.md';
const DOC = 'https://www.gate.io/docs/developers/apiv4, Authentication, about 2023';
const HELP = 'mirror of help article 17521, https://www.gateex.org/help/guide/faq/17521/how-to-utilize-api';
const NPM = 'npm gateio-api 1.6.4, types/response/account.d.ts';
const FORM_2025 =
  'screenshots of the live form, dv-net/dv-docs src/assets/images/exchanges/gateio/gateio7.png and gateio8.png, 2025-10';
const COINTRACKER = 'https://support.cointracker.io/hc/en-us/articles/4413049686417';

export const gate = {
  id: 'gate',
  name: 'Gate',
  verified: '2026-11-30',
  hosts: [
    { host: 'www.gate.com', source: SKILLS },
    { host: 'www.gate.io', source: HUMMINGBOT },
    { host: 'gate.com', source: 'npm ccxt 4.5.84, js/src/gate.js' },
  ],
  pages: [
    { path: `${LOCALE_PREFIX}/myaccount/profile/api-key/manage`, source: `${SKILLS}; ${TREAD}` },
    {
      path: `${LOCALE_PREFIX}/myaccount/profile/api-key(?:/[\\w-]+)?`,
      source: `inferred: the create form is a page of its own, ${FORM_2025}; its path is in no source`,
    },
    { path: `${LOCALE_PREFIX}/myaccount/api_key_manage`, source: HUMMINGBOT },
    { path: `${LOCALE_PREFIX}/myaccount/apiv4keys`, source: DOC },
    {
      path: `${LOCALE_PREFIX}/myaccount/(?:apikeys|api_keys)`,
      source: 'inferred: aliases that third-party links use',
    },
  ],
  examples: [
    'https://www.gate.com/myaccount/profile/api-key/manage',
    'https://www.gate.com/zh-tw/myaccount/profile/api-key/manage',
    'https://www.gate.com/zh/myaccount/profile/api-key/manage?tab=1#keys',
    'https://gate.com/myaccount/profile/api-key/manage/',
    'https://www.gate.io/myaccount/api_key_manage',
    'https://www.gate.io/myaccount/apiv4keys',
    'https://www.gate.io/myaccount/api_keys',
    'https://www.gate.com/myaccount/profile/api-key/create',
    'https://www.gate.com/zh/myaccount/profile/api-key/edit?id=12ab',
  ],
  nonExamples: [
    'https://www.gate.com.evil.example/myaccount/profile/api-key/manage',
    'https://www.gateex.org/myaccount/profile/api-key/manage',
    'https://www.gate.com/trade/BTC_USDT',
    'https://www.gate.com/myaccount/withdraw/USDT',
    'https://www.gate.com/en/myaccount/funds/withdraw_address',
    'https://www.gate.com/myaccount/profile/security',
    'https://www.gate.com/help/guide/faq/17521/how-to-utilize-api',
    'https://www.gate.io/docs/developers/apiv4',
    'https://api.gateio.ws/myaccount/api_key_manage',
    'https://www.gate.com/myaccount/profile/api-keys/create',
    'https://www.gate.com/myaccount/profile/withdraw_address',
    'https://www.gate.com/profile/api-key/create',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  // Each is a group with its own "Read And Write" and "Read Only".
  labels: [
    { label: 'Spot/Margin Trade', means: ['trade'], source: TREAD },
    { label: 'Spot Trade', means: ['trade'], source: HUMMINGBOT },
    { label: 'Spot', means: ['trade'], source: HUMMINGBOT },
    { label: 'Perpetual Contract', means: ['trade'], source: HUMMINGBOT },
    { label: 'Perpetual Futures', means: ['trade'], source: TREAD },
    { label: 'Delivery contract', means: ['trade'], source: DOC },
    { label: 'Options', means: ['trade'], source: `inferred from the API name: ${NPM}` },
    { label: 'Wallet', means: ['transfer'], source: `${HUMMINGBOT}; ${DOC}` },
    { label: '钱包', means: ['transfer'], locale: 'zh-CN', source: 'inferred: "Wallet" in Chinese' },
    { label: '錢包', means: ['transfer'], locale: 'zh-TW', source: 'inferred: "Wallet" in Chinese' },
    { label: 'ウォレット', means: ['transfer'], locale: 'ja', source: 'inferred: "Wallet" in Japanese' },
    { label: '지갑', means: ['transfer'], locale: 'ko', source: 'inferred: "Wallet" in Korean' },
    { label: 'Кошелёк', means: ['transfer'], locale: 'ru', source: 'inferred: "Wallet" in Russian' },
    { label: 'Billetera', means: ['transfer'], locale: 'es', source: 'inferred: "Wallet" in Spanish' },
    { label: 'Carteira', means: ['transfer'], locale: 'pt-BR', source: 'inferred: "Wallet" in Portuguese' },
    { label: 'Cüzdan', means: ['transfer'], locale: 'tr', source: 'inferred: "Wallet" in Turkish' },
    { label: 'Ví', means: ['transfer'], locale: 'vi', source: 'inferred: "Wallet" in Vietnamese' },
    { label: 'Cartera', means: ['transfer'], locale: 'es', source: 'inferred: "Wallet" in Spanish' },
    { label: 'Geldbörse', means: ['transfer'], locale: 'de', source: 'inferred: "Wallet" in German' },
    { label: 'Portefeuille', means: ['transfer'], locale: 'fr', source: 'inferred: "Wallet" in French' },
    { label: 'Withdraw', means: ['withdraw'], source: TREAD },
    { label: 'Withdrawal', means: ['withdraw'], source: DOC },
    { label: 'Delivery Futures', means: ['trade'], source: FORM_2025 },
    { label: 'Option', means: ['trade'], source: FORM_2025 },
    { label: 'Margin Trading (Unified Account)', means: ['trade'], source: FORM_2025 },
    { label: 'Margin Trading', means: ['trade'], source: FORM_2025 },
    // Copies what a lead trader does: it opens positions.
    { label: 'Copy', means: ['trade'], source: `inferred from the word, ${FORM_2025}` },
    { label: 'Subaccount', means: [], source: FORM_2025 },
    { label: 'Commission Details', means: [], source: FORM_2025 },
    { label: 'P2P', means: [], source: FORM_2025 },
    { label: 'Account', means: [], source: TREAD },
    { label: 'Unified', means: [], source: NPM },
    { label: 'Earn', means: [], source: NPM },
    { label: 'Loan', means: [], source: NPM },
    { label: 'Cross-Exchange', means: [], source: 'vendor guide, public code (weak source)' },
    { label: 'Enable trading pairs allowlist', means: [], source: COINTRACKER },
  ],
  readOnlyRules: {
    over: ['product'],
    source:
      'Gate API v4, get main keys: perms[{name, read_only}]; help article 17521: Read Only of a group gives its records only',
  },
  ip: {
    control: 'choice',
    entry: 'list',
    separator: ',',
    maxEntries: 20,
    ipv4: true,
    ipv6: false,
    cidr: false,
    source: `${DOC}; ${HUMMINGBOT}`,
  },
  consequences: [{ kind: 'unbound-key-expires', days: 90, source: `${HELP}; ${HUMMINGBOT}` }],
  links: {
    apiManagement: 'https://www.gate.com/myaccount/profile/api-key/manage',
    withdrawalAddresses: 'https://www.gate.com/myaccount/funds/withdraw_address',
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
