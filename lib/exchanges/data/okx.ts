import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const KIT = 'okx/agent-trade-kit packages/core/src/constants.ts, 2026';
const DOC = 'https://www.okx.com/docs-v5/en/#overview-api-key-creation';
const FAQ = 'https://www.okx.com/en-br/help/api-faq, 2026-06-05';
const FORM_2021 =
  'screenshot of the form, Drakkar-Software/OctoBot assets docs/OKEx/OKEX-Create-v5-key.png, 2021-08-28';
const ZH = 'https://www.okx.com/docs-v5/zh/';
const VI = 'https://www.okx.com/vi/help/api-faq';
const WEAK = 'public code (weak source)';
const FORM_2025 =
  'screenshots of the live form, dv-net/dv-docs src/assets/images/exchanges/okx/okx13.png and okx14.png, 2025-10';

export const okx = {
  id: 'okx',
  name: 'OKX',
  verified: '2026-11-30',
  hosts: [
    { host: 'www.okx.com', source: KIT },
    { host: 'my.okx.com', source: KIT },
    { host: 'app.okx.com', source: KIT },
    { host: 'us.okx.com', source: `inferred: named in a community guide, ${WEAK}` },
    { host: 'tr.okx.com', source: WEAK },
  ],
  pages: [
    { path: `${LOCALE_PREFIX}/account/my-api`, source: 'okx/agent-trade-kit docs/configuration.md' },
    {
      // Several keys can be drafted and submitted together: that form is the second.
      path: `${LOCALE_PREFIX}/account/my-api/(?:create|batch-add)`,
      source: `a script that waits for this address, links of two projects; ${WEAK}`,
    },
    {
      path: `${LOCALE_PREFIX}/account/my-api/edit(?:/\\w*\\d\\w*)?`,
      source: 'inferred: the create form has a path of its own',
    },
  ],
  examples: [
    'https://www.okx.com/account/my-api',
    'https://www.okx.com/zh-hans/account/my-api',
    'https://www.okx.com/en-eu/account/my-api#create',
    'https://www.okx.com/account/my-api?go-demo-trading=1',
    'https://my.okx.com/account/my-api',
    'https://app.okx.com/account/my-api/',
    'https://tr.okx.com/tr/account/my-api',
    'https://www.okx.com/account/my-api/create',
    'https://www.okx.com/zh-hans/account/my-api/batch-add',
    'https://my.okx.com/account/my-api/create?from=list#form',
    'https://www.okx.com/account/my-api/edit/12ab',
  ],
  nonExamples: [
    'https://www.okx.com.evil.example/account/my-api',
    'https://www.okx-api.example/account/my-api',
    'https://www.okx.com/trade-spot/btc-usdt',
    'https://www.okx.com/balance/withdrawal/usdt-erc20',
    'https://www.okx.com/account/sub-account',
    'https://www.okx.com/account/security',
    'https://www.okx.com/en-br/help/api-faq',
    'https://www.okx.com/docs-v5/en/',
    'https://eea.okx.com/account/my-api',
    'https://www.okx.com/account/my-api/history',
    'https://www.okx.com/account/my-apis/create',
    'https://www.okx.com/help/account/my-api/create',
    'https://www.okx.com.evil.example/account/my-api/create',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  contains: { trade: ['transfer'] },
  labels: [
    { label: 'Read', means: ['read'], source: FORM_2021 },
    { label: 'Trade', means: ['trade', 'transfer'], source: `${DOC}; ${FORM_2021}` },
    { label: 'Withdraw', means: ['withdraw'], source: FORM_2021 },
    { label: '读取', means: ['read'], locale: 'zh-CN', source: ZH },
    { label: '交易', means: ['trade', 'transfer'], locale: 'zh-CN', source: ZH },
    { label: '提现', means: ['withdraw'], locale: 'zh-CN', source: ZH },
    { label: '提币', means: ['withdraw'], locale: 'zh-CN', source: ZH },
    { label: 'Đọc', means: ['read'], locale: 'vi', source: VI },
    { label: 'Giao dịch', means: ['trade', 'transfer'], locale: 'vi', source: VI },
    { label: 'Rút tiền', means: ['withdraw'], locale: 'vi', source: VI },
  ],
  ip: {
    control: 'field',
    entry: 'list',
    // The form of 2021 took commas only; the FAQ of 2026 also takes spaces.
    separator: ',',
    maxEntries: 20,
    ipv4: true,
    ipv6: true,
    cidr: true,
    source: `${FAQ}; ${DOC}; ${FORM_2025}`,
  },
  consequences: [
    { kind: 'unbound-key-deleted-idle', days: 14, whenAnyOf: ['trade', 'withdraw'], source: DOC },
    { kind: 'trade-includes-transfer', days: null, source: DOC },
  ],
  links: {
    apiManagement: 'https://www.okx.com/account/my-api',
    withdrawalAddresses: null,
    security: 'https://www.okx.com/account/security',
    subAccounts: 'https://www.okx.com/account/sub-account',
  },
} as const satisfies Exchange;
