import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const KEY_CARD =
  'screenshot of the live key card, hummingbot/hummingbot-site docs/blog/posts/using-binance-with-hummingbot/binance-api6.png, 2025-04-16';
const KEY_LIST =
  'screenshot of the live key list, hummingbot/hummingbot-site docs/blog/posts/using-binance-with-hummingbot/binance-api2.png, 2025-04-16';
const KEY_PERMISSION_DOC = 'https://developers.binance.com/docs/wallet/endpoints/api-key-permission';
const ZH_DOC =
  'https://developers.binance.com/docs/zh-CN/sub_account/api-management/Add-IP-Restriction-for-Sub-Account-API-key';
const OCTOBOT_FR =
  'Drakkar-Software/OctoBot docs/i18n/fr/docusaurus-plugin-content-docs/current/investing/connect-your-binance-account-to-octobot.md';
const COMMUNITY = 'localised wording quoted in public code (weak source)';
const CARD_2025 =
  'screenshot of the live key card, dv-net/dv-docs src/assets/images/exchanges/binance/bin17.png, 2025-10';
const INFERRED = 'inferred: localised wording of a guide, not checked against the page';
const WEAK = 'public code (weak source)';

const MAIN = ['www.binance.com', 'binance.com', 'demo.binance.com'] as const;

export const binance = {
  id: 'binance',
  name: 'Binance',
  verified: '2026-11-30',
  hosts: [
    {
      host: 'www.binance.com',
      source: 'hummingbot/hummingbot-site docs/blog/posts/using-binance-with-hummingbot/index.md',
    },
    { host: 'binance.com', source: 'apex of www.binance.com' },
    { host: 'www.binance.us', source: 'freqtrade/freqtrade docs/exchanges.md' },
    { host: 'www.binance.th', source: WEAK },
    { host: 'www.binance.tr', source: WEAK },
    { host: 'testnet.binance.vision', source: WEAK },
    { host: 'demo.binance.com', source: WEAK },
  ],
  pages: [
    {
      path: `${LOCALE_PREFIX}/my/settings/api-management`,
      hosts: MAIN,
      source: 'hummingbot/hummingbot-site docs/blog/posts/using-binance-with-hummingbot/index.md, 2025-04-15',
    },
    {
      path: `${LOCALE_PREFIX}/usercenter/settings/api-management`,
      hosts: [...MAIN, 'www.binance.us'],
      source: 'legacy path; ccxt api_management link',
    },
    { path: `${LOCALE_PREFIX}/settings/api-management`, hosts: ['www.binance.us'], source: WEAK },
    {
      path: `${LOCALE_PREFIX}/my/settings/api-management`,
      hosts: ['www.binance.th'],
      source: WEAK,
    },
    {
      path: `${LOCALE_PREFIX}/my/settings/api-management`,
      hosts: ['www.binance.tr'],
      source: 'inferred: the path of the other Binance sites; no source gives one for this host',
    },
  ],
  examples: [
    'https://www.binance.com/en/my/settings/api-management',
    'https://www.binance.com/my/settings/api-management',
    'https://www.binance.com/zh-CN/my/settings/api-management',
    'https://www.binance.com/en-IN/my/settings/api-management?ref=menu#keys',
    'https://www.binance.com/pt-BR/my/settings/api-management/',
    'https://www.binance.com/en/usercenter/settings/api-management',
    'https://binance.com/en/my/settings/api-management',
    'https://demo.binance.com/en/my/settings/api-management',
    'https://www.binance.us/settings/api-management?tab=exchange',
    'https://www.binance.us/en/usercenter/settings/api-management',
    'https://www.binance.th/en/my/settings/api-management',
    'https://www.binance.tr/tr/my/settings/api-management',
  ],
  nonExamples: [
    'https://www.binance.com.evil.example/en/my/settings/api-management',
    'https://binance.com-api.example/en/my/settings/api-management',
    'https://www.binance.com@evil.example/en/my/settings/api-management',
    'https://evil.example/www.binance.com/en/my/settings/api-management',
    'http://www.binance.com/en/my/settings/api-management',
    'https://www.binance.com:8443/en/my/settings/api-management',
    'https://accounts.binance.com/en/my/settings/api-management',
    'https://www.binance.com/en/trade/BTC_USDT',
    'https://www.binance.com/en/my/wallet/account/main/withdrawal/crypto/USDT',
    'https://www.binance.com/en/my/sub-account/management',
    'https://www.binance.com/en/support/faq/how-to-create-api-keys-on-binance-360002502072',
    'https://www.binance.com/en/blog/my/settings/api-management',
    'https://www.binance.com/en/my/settings/api-management/help',
    'https://developers.binance.com/docs/wallet/endpoints/api-key-permission',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [
    { label: 'Enable Reading', means: ['read'], source: KEY_CARD },
    { label: 'Enable Spot & Margin Trading', means: ['trade'], source: KEY_CARD },
    { label: 'Enable Margin Loan, Repay & Transfer', means: ['transfer'], source: KEY_CARD },
    { label: 'Enable Futures', means: ['trade'], source: KEY_CARD },
    { label: 'Permits Universal Transfer', means: ['transfer'], source: KEY_CARD },
    { label: 'Enable Internal Transfer', means: ['transfer'], source: `${CARD_2025}; ${KEY_PERMISSION_DOC}` },
    { label: 'Enable Withdrawals', means: ['withdraw'], source: KEY_CARD },
    { label: 'Enable Symbol Whitelist', means: [], source: KEY_CARD },
    {
      label:
        'By checking this box, all existing API Key(s) on your master account and sub-accounts will be subject to Default Security Controls',
      means: [],
      source: KEY_LIST,
    },
    { label: 'Default Security Controls', means: [], source: KEY_LIST },
    {
      label: 'Enable European Options',
      means: ['trade'],
      source: `inferred from the API flag: ${KEY_PERMISSION_DOC}`,
    },
    {
      label: 'Enable Portfolio Margin Trading',
      means: ['trade'],
      source: `inferred from the API flag: ${KEY_PERMISSION_DOC}`,
    },
    { label: 'Can Read', means: ['read'], source: WEAK },
    { label: 'Enable Spot Trading', means: ['trade'], source: WEAK },
    { label: '允许读取', means: ['read'], locale: 'zh-CN', source: COMMUNITY },
    { label: '允许现货及杠杆交易', means: ['trade'], locale: 'zh-CN', source: ZH_DOC },
    {
      label: '允许杠杆质押借币、还款和划转',
      means: ['transfer'],
      locale: 'zh-CN',
      source: 'https://developers.binance.com/docs/zh-CN/margin_trading/best-practice',
    },
    { label: '允许合约', means: ['trade'], locale: 'zh-CN', source: INFERRED },
    { label: '允许期货交易', means: ['trade'], locale: 'zh-CN', source: INFERRED },
    { label: '允许万向划转', means: ['transfer'], locale: 'zh-CN', source: COMMUNITY },
    {
      label: '允许通用划转',
      means: ['transfer'],
      locale: 'zh-CN',
      source: `the page's words for "Permits Universal Transfer", ${COMMUNITY}`,
    },
    { label: '允许提现', means: ['withdraw'], locale: 'zh-CN', source: COMMUNITY },
    { label: 'Permettre la lecture', means: ['read'], locale: 'fr', source: OCTOBOT_FR },
    { label: 'Activer le trading Spot et sur marge', means: ['trade'], locale: 'fr', source: OCTOBOT_FR },
    { label: 'Разрешить только чтение', means: ['read'], locale: 'ru', source: COMMUNITY },
    {
      label: 'Включить спотовую и маржинальную торговлю',
      means: ['trade'],
      locale: 'ru',
      source: COMMUNITY,
    },
    { label: 'Включить фьючерсы', means: ['trade'], locale: 'ru', source: COMMUNITY },
    { label: 'Включить возможность вывода средств', means: ['withdraw'], locale: 'ru', source: COMMUNITY },
    { label: 'Habilitar lectura', means: ['read'], locale: 'es', source: COMMUNITY },
    { label: 'Habilitar Futuros', means: ['trade'], locale: 'es', source: COMMUNITY },
    { label: 'Habilitar retiros', means: ['withdraw'], locale: 'es', source: COMMUNITY },
    { label: 'Habilitar Leitura', means: ['read'], locale: 'pt-BR', source: COMMUNITY },
    { label: 'Ativar Trading Spot e de Margem', means: ['trade'], locale: 'pt-BR', source: COMMUNITY },
    {
      label: 'Habilitar Empréstimo, Reembolso e Transferência de Margem',
      means: ['transfer'],
      locale: 'pt-BR',
      source: COMMUNITY,
    },
    { label: 'Permitir Transferência Universal', means: ['transfer'], locale: 'pt-BR', source: COMMUNITY },
    { label: 'Habilitar Saques', means: ['withdraw'], locale: 'pt-BR', source: COMMUNITY },
    { label: 'Ativar Lista de Permissões do Símbolo', means: [], locale: 'pt-BR', source: COMMUNITY },
    { label: '読み取り専用', means: ['read'], locale: 'ja', source: INFERRED },
    { label: '先物取引を有効にする', means: ['trade'], locale: 'ja', source: COMMUNITY },
    { label: '出金を有効にする', means: ['withdraw'], locale: 'ja', source: COMMUNITY },
    { label: '현물 및 마진 거래', means: ['trade'], locale: 'ko', source: INFERRED },
    { label: '출금', means: ['withdraw'], locale: 'ko', source: INFERRED },
    {
      label: 'Kích hoạt Giao dịch Spot & Margin',
      means: ['trade'],
      locale: 'vi',
      source:
        'reprint of the notice of 2021-07: https://yeubitcoin.com/cap-nhat-cho-quy-tac-cap-phep-cho-khoa-api-08-07-2021/',
    },
    { label: 'Para Çekmeyi Etkinleştir', means: ['withdraw'], locale: 'tr', source: INFERRED },
    { label: 'Lesen aktivieren', means: ['read'], locale: 'de', source: INFERRED },
    { label: 'Spot- & Margin-Handel aktivieren', means: ['trade'], locale: 'de', source: INFERRED },
    { label: 'Margin-Kredite, Rückzahlung & Transfer', means: ['transfer'], locale: 'de', source: INFERRED },
    { label: 'Futures aktivieren', means: ['trade'], locale: 'de', source: INFERRED },
    { label: 'Interne Transfers', means: ['transfer'], locale: 'de', source: INFERRED },
    { label: 'Universal-Transfer erlauben', means: ['transfer'], locale: 'de', source: INFERRED },
    { label: 'Auszahlungen aktivieren', means: ['withdraw'], locale: 'de', source: INFERRED },
  ],
  ip: {
    control: 'choice',
    entry: 'confirm',
    separator: ' ',
    maxEntries: 30,
    ipv4: true,
    ipv6: null,
    // Inferred: the API documents speak of single addresses only.
    cidr: false,
    source:
      'Drakkar-Software/OctoBot docs/content/investing/connect-your-binance-account-to-octobot.md; https://developers.binance.com/docs/margin_trading/trade/Create-Special-Key-of-Low-Latency-Trading',
  },
  consequences: [
    {
      kind: 'unbound-key-deleted',
      days: null,
      whenAnyOf: ['trade', 'transfer', 'withdraw'],
      source: `${KEY_CARD}; https://github.com/freqtrade/freqtrade/issues/13089, 2026-04-25`,
    },
    { kind: 'withdraw-needs-ip', days: null, source: KEY_PERMISSION_DOC },
  ],
  links: {
    apiManagement: 'https://www.binance.com/en/my/settings/api-management',
    withdrawalAddresses: null,
    security: null,
    subAccounts: 'https://www.binance.com/en/my/sub-account/management',
  },
} as const satisfies Exchange;
