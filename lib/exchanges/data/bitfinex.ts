import { type Exchange } from '../exchange.ts';

const HELP =
  'https://support.bitfinex.com/hc/en-us/articles/115003363429-How-to-create-and-revoke-a-Bitfinex-API-Key';
const GUIDES = 'labels as several guides quote them, public code (weak source)';
const CCXT = 'npm ccxt 4.5.84, js/src/bitfinex.js';

export const bitfinex = {
  id: 'bitfinex',
  name: 'Bitfinex',
  verified: '2026-11-20',
  hosts: [
    { host: 'www.bitfinex.com', source: CCXT },
    { host: 'setting.bitfinex.com', source: 'links of many guides, public code (weak source)' },
  ],
  pages: [
    // Old links on www lead here; a page of its own at www.bitfinex.com/api is the advertisement of the API.
    {
      path: '/api',
      hosts: ['setting.bitfinex.com'],
      source: 'links of many guides, also with #my-keys and #new-key, public code (weak source)',
    },
  ],
  examples: [
    'https://setting.bitfinex.com/api',
    'https://setting.bitfinex.com/api#new-key',
    'https://setting.bitfinex.com/api/?from=menu#my-keys',
  ],
  nonExamples: [
    'https://setting.bitfinex.com.evil.example/api',
    'https://setting-bitfinex.example/api',
    'https://setting.bitfinex.com/security',
    'https://www.bitfinex.com/api',
    'https://trading.bitfinex.com/t/BTC:USD',
    'https://movement.bitfinex.com/withdraw',
    'https://api.bitfinex.com/api',
    'https://docs.bitfinex.com/docs/introduction',
    'https://support.bitfinex.com/hc/en-us/articles/115003363429-How-to-create-and-revoke-a-Bitfinex-API-Key',
    'https://blog.bitfinex.com/api',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [
    // The headings name groups; within them one switch reads and one acts.
    { label: 'Account Info', means: ['read'], source: HELP },
    { label: 'Account History', means: ['read'], source: HELP },
    { label: 'Orders', means: ['trade'], source: HELP },
    { label: 'Margin Trading', means: ['trade'], source: HELP },
    { label: 'Margin Funding', means: ['trade'], source: HELP },
    { label: 'Wallets', means: ['transfer'], source: HELP },
    { label: 'Withdrawals', means: ['withdraw'], source: HELP },
    { label: 'Bitfinex Pay', means: [], source: HELP },
    { label: 'Get account fee information', means: ['read'], source: GUIDES },
    { label: 'Edit account information', means: [], source: GUIDES },
    { label: 'Get historical balances entries and trade information', means: ['read'], source: GUIDES },
    { label: 'Get orders and statuses', means: ['read'], source: GUIDES },
    { label: 'Create and cancel orders', means: ['trade'], source: GUIDES },
    { label: 'Get position and margin info', means: ['read'], source: GUIDES },
    { label: 'Claim a position', means: ['trade'], source: GUIDES },
    { label: 'Get funding statuses and info', means: ['read'], source: GUIDES },
    { label: 'Offer, cancel and close funding', means: ['trade'], source: GUIDES },
    { label: 'Get wallet balances and addresses', means: ['read'], source: GUIDES },
    { label: 'Get deposit addresses', means: ['read'], source: GUIDES },
    { label: 'Transfer between your wallets', means: ['transfer'], source: GUIDES },
    { label: 'Create a new withdrawal', means: ['withdraw'], source: GUIDES },
    { label: 'Read account settings', means: ['read'], source: GUIDES },
  ],
  ip: {
    // A guide quotes the switch as "Allow access from any IP": on means unrestricted.
    control: 'switch',
    entry: 'list',
    separator: ',',
    maxEntries: 20,
    ipv4: null,
    ipv6: null,
    cidr: null,
    source: `${HELP}; ${GUIDES}; how addresses are entered is unknown`,
  },
  consequences: [],
  links: {
    apiManagement: 'https://setting.bitfinex.com/api',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
