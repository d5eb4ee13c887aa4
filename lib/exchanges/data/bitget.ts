import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const LIST = 'screenshot, hummingbot/hummingbot-site docs/exchanges/bitget/bitget-api1.png, 2025-11-03';
const CREATE = 'screenshot, hummingbot/hummingbot-site docs/exchanges/bitget/bitget-api3.png, 2025-11-03';
const INSILICO =
  'https://docs.insilicoterminal.com/documentation/setup/creating-an-api-key/creating-a-bitget-api-key, 2023-08-14';
const UFOX = 'https://help.ufox.ai/bind-api/bitget.html';
const CCXT = 'npm ccxt 4.5.84, js/src/bitget.js';
const FORM_2025 =
  'screenshots of the live form, dv-net/dv-docs src/assets/images/exchanges/bitget/bitget14.png and bitget15.png, 2025-10';

export const bitget = {
  id: 'bitget',
  name: 'Bitget',
  verified: '2026-11-30',
  hosts: [
    { host: 'www.bitget.com', source: LIST },
    { host: 'bitget.com', source: `inferred: apex of www.bitget.com, ${CCXT}` },
  ],
  pages: [
    {
      path: `${LOCALE_PREFIX}/account/newapi`,
      source: 'hummingbot/hummingbot-site docs/exchanges/bitget/index.md',
    },
    {
      path: `${LOCALE_PREFIX}/account/(?:api|apimanage|api-management|newapimanagement|api-key-manager)`,
      source: 'inferred: aliases that third-party links use',
    },
  ],
  examples: [
    'https://www.bitget.com/account/newapi',
    'https://www.bitget.com/zh-TC/account/newapi',
    'https://www.bitget.com/en/account/newapi?from=menu#create',
    'https://www.bitget.com/account/newApiManagement',
    'https://bitget.com/account/newapi/',
  ],
  nonExamples: [
    'https://www.bitget.com.evil.example/account/newapi',
    'https://www.bitgett.com/account/newapi',
    'https://www.bitget.com/spot/BTCUSDT',
    'https://www.bitget.com/asset/withdraw',
    'https://www.bitget.com/en/asset/address',
    'https://www.bitget.com/account/setting',
    'https://www.bitget.com/bitget-api',
    'https://www.bitget.com/support/articles/360038968251-API-Creation-Guide',
    'https://www.bitget.com/api-doc/common/intro',
    'https://api.bitget.com/account/newapi',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [
    { label: 'Orders', means: ['trade'], source: CREATE },
    { label: 'Holdings', means: ['trade'], source: INSILICO },
    { label: 'Spot', means: ['trade'], source: INSILICO },
    { label: 'Margin', means: ['trade'], source: INSILICO },
    { label: 'Transfer', means: ['transfer'], source: UFOX },
    { label: 'Withdraw', means: ['withdraw'], source: UFOX },
    // Taxation and P2P may be looked at only.
    { label: 'Search', means: ['read'], source: FORM_2025 },
    { label: 'Taxation', means: ['read'], source: FORM_2025 },
    // Sub-accounts and their keys, which are none of this key's four rights.
    { label: 'Manage', group: 'Sub-accounts', means: [], source: FORM_2025 },
    { label: 'Sub-accounts', means: [], source: FORM_2025 },
    {
      label: '提币',
      means: ['withdraw'],
      locale: 'zh-CN',
      source: 'https://www.9yhq2.com/views/349317.html',
    },
  ],
  readOnlyRules: {
    over: ['key'],
    source:
      'npm bitget-api, account info: permType read-only beside the list of permissions; screenshot in hummingbot-site of 2025-11-03',
  },
  ip: {
    control: 'field',
    entry: 'list',
    separator: ',',
    maxEntries: 30,
    ipv4: true,
    ipv6: null,
    cidr: null,
    source: `${FORM_2025} ("up to 30 per key"); ${INSILICO}`,
  },
  consequences: [],
  links: {
    apiManagement: 'https://www.bitget.com/account/newapi',
    withdrawalAddresses: 'https://www.bitget.com/asset/address',
    security: 'https://www.bitget.com/account/setting',
    subAccounts: null,
  },
} as const satisfies Exchange;
