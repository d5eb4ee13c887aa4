import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const GUIDE = 'bybit-exchange/docs docs/v5/guide.mdx, 2026';
const LIST =
  'official screenshot, bybit-exchange/docs static/img/api-management-extend-key-1.jpg, 2026-02-06';
const EDIT_IP =
  'official screenshot, bybit-exchange/docs static/img/api-management-extend-key-2.jpg, 2026-02-06';
const FORM = 'Turkish walkthrough of the live create form; public code (weak source)';
const ZH_TW = 'bybit-exchange/docs i18n/zh-TW v5/user/create-subuid-apikey.mdx';
const PERMISSION_DOC = 'bybit-exchange/docs docs/v5/user/apikey-info.mdx';
const FORM_2025 =
  'screenshots of the live form, dv-net/dv-docs src/assets/images/exchanges/bybit/bybit12.png and bybit13.png, 2025-10';
const WEAK = 'public code (weak source)';

export const bybit = {
  id: 'bybit',
  name: 'Bybit',
  verified: '2026-11-30',
  hosts: [
    { host: 'www.bybit.com', source: GUIDE },
    { host: 'testnet.bybit.com', source: GUIDE },
    { host: 'www.bybit.eu', source: GUIDE },
    { host: 'www.bybit.tr', source: GUIDE },
    { host: 'www.bybit.nl', source: WEAK },
    { host: 'www.bybit.kz', source: WEAK },
    { host: 'www.bybit.ae', source: WEAK },
    { host: 'www.bybit.id', source: WEAK },
    {
      host: 'www.bybitgeorgia.ge',
      source: 'bybit-exchange/docs docs/v5/ws/connect.mdx; docs/v5/guide.mdx, 2026-07-24',
    },
  ],
  pages: [
    {
      path: `${LOCALE_PREFIX}/app/user/api-management`,
      source: `${GUIDE}; bybit-exchange/docs docs/faq.mdx`,
    },
    { path: `${LOCALE_PREFIX}/user/api-management`, source: `inferred: seen in one bot, ${WEAK}` },
    {
      path: `${LOCALE_PREFIX}/app/user/add-secret-key`,
      source: `link of a trading library to the test net, ${WEAK}`,
    },
    {
      path: `${LOCALE_PREFIX}/app/user/(?:edit-secret-key|(?:add|create|edit)-api-key)`,
      source: `inferred: the create form is a page of its own, ${FORM_2025}; only "add-secret-key" is in a source`,
    },
  ],
  examples: [
    'https://www.bybit.com/app/user/api-management',
    'https://www.bybit.com/app/user/api-management/?affiliate_id=1#list',
    'https://www.bybit.com/en/user/api-management',
    'https://www.bybit.com/tr-TR/app/user/api-management',
    'https://testnet.bybit.com/app/user/api-management',
    'https://www.bybit.eu/app/user/api-management',
    'https://www.bybit.kz/app/user/api-management',
    'https://testnet.bybit.com/app/user/add-secret-key?type=auto',
    'https://www.bybit.com/app/user/add-secret-key',
    'https://www.bybit.com/tr-TR/app/user/edit-secret-key#form',
    'https://www.bybitgeorgia.ge/app/user/api-management',
  ],
  nonExamples: [
    'https://www.bybit.com.evil.example/app/user/api-management',
    'https://wwwbybit.com/app/user/api-management',
    'https://www.bybit.com/trade/usdt/BTCUSDT',
    'https://www.bybit.com/user/assets/withdraw',
    'https://www.bybit.com/app/user/oauth-admin',
    'https://www.bybit.com/en/help-center/article/How-to-create-your-API-key',
    'https://bybit-exchange.github.io/docs/v5/guide',
    'https://api.bybit.com/app/user/api-management',
    'https://blog.bybit.com/app/user/api-management',
    'https://www.bybit.com/app/user/add-withdraw-address',
    'https://www.bybit.com/app/user/secret-key',
    'https://www.bybit.com/add-secret-key',
    'https://testnet.bybit.com.evil.example/app/user/add-secret-key',
    'https://www.bybitgeorgia.com/app/user/api-management',
    'https://api.bybitgeorgia.ge/app/user/api-management',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [
    { label: 'Orders', means: ['trade'], source: LIST },
    { label: 'Positions', means: ['trade'], source: LIST },
    { label: 'Trade', means: ['trade'], source: LIST },
    { label: 'Account Transfer', means: ['transfer'], source: LIST },
    { label: 'Subaccount Transfer', means: ['transfer'], source: LIST },
    { label: 'Withdrawal', means: ['withdraw'], source: FORM },
    { label: 'Withdraw', means: ['withdraw'], source: PERMISSION_DOC },
    // The same words in the rows of other products: those orders are no trades on the exchange.
    { label: 'Orders', group: 'P2P', means: [], source: FORM_2025 },
    { label: 'Orders', group: 'Bybit Pay', means: [], source: FORM_2025 },
    { label: 'Ads', means: [], source: FORM_2025 },
    { label: 'USDC Derivatives Trading', means: ['trade'], source: FORM_2025 },
    { label: 'Flexible savings and On-Chain Earn', means: [], source: FORM_2025 },
    { label: 'Convert', means: [], source: LIST },
    { label: 'Convert，Exchange History', means: [], source: FORM_2025 },
    { label: 'Exchange History', means: [], source: LIST },
    { label: 'Earn', means: [], source: FORM },
    { label: 'Fiat trading', means: [], source: FORM },
    { label: 'P2P', means: [], source: FORM },
    { label: 'Advertising', means: [], source: FORM },
    { label: 'Bybit Pay', means: [], source: FORM },
    { label: 'Bybit Card', means: [], source: `inferred from the API name: ${PERMISSION_DOC}` },
    { label: 'Community post', means: [], source: `inferred from the API name: ${PERMISSION_DOC}` },
    { label: 'Affiliate', means: [], source: `inferred from the API name: ${PERMISSION_DOC}` },
    { label: 'Block trade', means: [], source: `inferred from the API name: ${PERMISSION_DOC}` },
    { label: 'Enable Symbol Whitelist', means: [], source: LIST },
    { label: '資產帳戶劃轉', means: ['transfer'], locale: 'zh-TW', source: ZH_TW },
    { label: '母子帳戶劃轉', means: ['transfer'], locale: 'zh-TW', source: ZH_TW },
    { label: '提幣', means: ['withdraw'], locale: 'zh-TW', source: ZH_TW },
    { label: '兌換', means: [], locale: 'zh-TW', source: ZH_TW },
    { label: '理財產品', means: [], locale: 'zh-TW', source: ZH_TW },
  ],
  readOnlyRules: {
    over: ['key'],
    source:
      'bybit-exchange/docs i18n/zh-TW, v5/user/apikey-info: `readOnly: 1` (只讀); its dialog offers no acting right in Read-Only',
  },
  ip: {
    control: 'choice',
    entry: 'list',
    separator: ',',
    maxEntries: 100,
    ipv4: true,
    ipv6: null,
    // One guide claims CIDR; the page's own notice shows single addresses only.
    cidr: null,
    source: `${LIST}; ${EDIT_IP}`,
  },
  consequences: [
    { kind: 'unbound-key-expires', days: 90, source: `${LIST}; bybit-exchange/docs docs/faq.mdx` },
    { kind: 'withdraw-needs-ip', days: null, source: `${EDIT_IP} ("withdrawal services are restricted")` },
  ],
  links: {
    apiManagement: 'https://www.bybit.com/app/user/api-management',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
