import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const PAGE = 'text of https://bingx.com/en-gb/account/api/';
const CREATE = 'screenshot, hummingbot/hummingbot-site docs/exchanges/bing_x/bingx-api2.png, 2024-12-04';
const WEAK = 'public code (weak source)';
const DE = 'wording of the notice on https://bingx.pro/de-de/accounts/api';

export const bingx = {
  id: 'bingx',
  name: 'BingX',
  verified: '2026-11-30',
  hosts: [{ host: 'bingx.com', source: PAGE }],
  pages: [
    { path: `${LOCALE_PREFIX}/account/api`, source: PAGE },
    {
      path: `${LOCALE_PREFIX}/accounts/api`,
      source: `path of the same page on bingx.pro; links of ten projects of 2026, ${WEAK}`,
    },
  ],
  examples: [
    'https://bingx.com/account/api/',
    'https://bingx.com/en-gb/account/api/',
    'https://bingx.com/zh-tc/account/api',
    'https://bingx.com/de-de/accounts/api?from=menu#create',
    'https://bingx.com/en/accounts/api',
  ],
  nonExamples: [
    'https://bingx.com.evil.example/en-gb/account/api/',
    'https://bingx.pro/de-de/accounts/api',
    'https://bingx.com/en/spot/BTCUSDT/',
    'https://bingx.com/en/assets/withdraw/',
    'https://bingx.com/en/assets/withdraw/addressManagement',
    'https://bingx.com/en/account/security/',
    'https://bingx.com/en/support/articles/account/api',
    'https://bingx-api.github.io/docs/',
    'https://open-api.bingx.com/account/api',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [
    { label: 'Read', means: ['read'], source: CREATE },
    { label: 'Spot Trading', means: ['trade'], source: CREATE },
    { label: 'Perpetual Futures Trading', means: ['trade'], source: CREATE },
    { label: 'Universal Transfer', means: ['transfer'], source: CREATE },
    { label: 'Withdraw', means: ['withdraw'], source: CREATE },
    { label: 'Manage Subaccounts', means: [], source: CREATE },
    { label: 'universelle Übertragung', means: ['transfer'], locale: 'de', source: DE },
    { label: 'Abhebungsberechtigungen', means: ['withdraw'], locale: 'de', source: DE },
  ],
  ip: {
    // The create dialog has only the field; the card of an existing key shows a pair of radios.
    control: 'field',
    entry: 'list',
    separator: ',',
    maxEntries: 20,
    ipv4: true,
    ipv6: true,
    cidr: null,
    source: CREATE,
  },
  consequences: [
    { kind: 'unbound-key-deleted-idle', days: 14, whenAnyOf: ['trade', 'transfer'], source: PAGE },
    { kind: 'withdraw-needs-ip', days: null, source: `${PAGE}; ${CREATE}` },
  ],
  links: {
    apiManagement: 'https://bingx.com/en/accounts/api',
    withdrawalAddresses: 'https://bingx.com/en/assets/withdraw/addressManagement',
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
