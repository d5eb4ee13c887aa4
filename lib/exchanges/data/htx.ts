import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const PAGE = 'text of https://www.htx.com/en-us/apikey';
const HUOBI_FORM = 'Huobi-era screenshot, hummingbot/hummingbot-site docs/exchanges/htx/huobi-api2.png';
const API_DOC =
  'HTX API documents, Access Preparation: Trade is "used to create order, cancel order and transfer" (copies in public code)';
const THIRD_PARTY = 'https://www.0tvjh.com/item/439417.html';
const FORM_2025 =
  'screenshots of the live form, dv-net/dv-docs src/assets/images/exchanges/htx/htx13.png and htx14.png, 2025-10';

export const htx = {
  id: 'htx',
  name: 'HTX',
  verified: '2026-11-30',
  hosts: [{ host: 'www.htx.com', source: PAGE }],
  pages: [
    { path: `${LOCALE_PREFIX}/apikey`, source: PAGE },
    {
      path: `${LOCALE_PREFIX}/(?:user-center|account)/api-management`,
      source: 'inferred: https://www.222ps.cc/reads/448513.html; public code (weak source)',
    },
  ],
  examples: [
    'https://www.htx.com/en-us/apikey',
    'https://www.htx.com/en-us/apikey/',
    'https://www.htx.com/apikey/?from=menu#list',
    'https://www.htx.com/zh-cn/apikey',
    'https://www.htx.com/en-us/user-center/api-management/',
  ],
  nonExamples: [
    'https://www.htx.com.evil.example/en-us/apikey',
    'https://www.htx-api.example/en-us/apikey',
    'https://www.htx.com/trade/btc_usdt',
    'https://www.htx.com/en-us/finance/withdraw/usdt',
    'https://www.htx.com/en-us/security/center',
    'https://www.htx.com/en-us/opend/newApiPages/',
    'https://www.htx.com/support/en-us/detail/360000203002',
    'https://api.htx.com/apikey',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  contains: { trade: ['transfer'] },
  labels: [
    { label: 'Read', means: ['read'], source: API_DOC },
    // A box that is always ticked beside boxes for the rest: a right, and no mode of the key.
    { label: 'Read-only', means: ['read'], source: FORM_2025 },
    { label: '只读', means: ['read'], locale: 'zh-CN', source: 'inferred: "Read-only" in Chinese' },
    { label: '唯讀', means: ['read'], locale: 'zh-TW', source: 'inferred: "Read-only" in Chinese' },
    { label: 'Trade', means: ['trade', 'transfer'], source: `${API_DOC}; ${THIRD_PARTY}` },
    { label: 'Withdraw', means: ['withdraw'], source: THIRD_PARTY },
    { label: '提币权限', means: ['withdraw'], locale: 'zh-CN', source: THIRD_PARTY },
  ],
  ip: {
    control: 'field',
    entry: 'list',
    separator: ',',
    maxEntries: 20,
    ipv4: true,
    ipv6: null,
    cidr: true,
    source: `${PAGE}; ${HUOBI_FORM}; ${FORM_2025}`,
  },
  consequences: [
    {
      kind: 'unbound-key-deleted-idle',
      days: 90,
      whenAnyOf: ['trade', 'withdraw'],
      source: `${PAGE}; ${FORM_2025}`,
    },
    { kind: 'trade-includes-transfer', days: null, source: API_DOC },
  ],
  links: {
    apiManagement: 'https://www.htx.com/en-us/apikey',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
