import { type Exchange } from '../exchange.ts';

const CREATED =
  'screenshot, hummingbot/hummingbot-site docs/exchanges/bitstamp/bitstamp-api4.png, 2024-07-31';
const LIST = 'screenshot, hummingbot/hummingbot-site docs/exchanges/bitstamp/bitstamp-api3.png, 2024-07-31';
const COLUMNS =
  'screenshot, dappdev20/blockchain-terminal-ui public/img/api-document/bitstamp-generatekey.png, 2018-07';
const CCXT = 'npm ccxt 4.5.84, js/src/bitstamp.js';

export const bitstamp = {
  id: 'bitstamp',
  name: 'Bitstamp',
  verified: '2026-11-30',
  hosts: [{ host: 'www.bitstamp.net', source: CCXT }],
  pages: [
    { path: '/account/security/api', source: 'links of many clients, public code (weak source)' },
    { path: '/settings/api', source: 'inferred: links of three guides, public code (weak source)' },
  ],
  examples: [
    'https://www.bitstamp.net/account/security/api/',
    'https://www.bitstamp.net/account/security/api?new=1#form',
    'https://www.bitstamp.net/settings/api/',
  ],
  nonExamples: [
    'https://www.bitstamp.net.evil.example/account/security/api/',
    'https://www.bitstarnp.net/account/security/api/',
    'https://www.bitstamp.net/trade/btc/usd/',
    'https://www.bitstamp.net/withdrawal/crypto/',
    'https://www.bitstamp.net/account/security/',
    'https://www.bitstamp.net/api/',
    'https://www.bitstamp.net/faq/account/security/api/',
    'https://blog.bitstamp.net/settings/api/',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [
    { label: 'Read main account balances and transactions', means: ['read'], source: CREATED },
    { label: 'Allow trading', means: ['trade'], source: CREATED },
    { label: 'Allow sub account transfers', means: ['transfer'], source: CREATED },
    { label: 'View account balances', means: ['read'], source: LIST },
    { label: 'View your transactions', means: ['read'], source: LIST },
    { label: 'View open orders', means: ['read'], source: LIST },
    { label: 'Cancel orders', means: ['trade'], source: LIST },
    { label: 'Create buy orders', means: ['trade'], source: LIST },
    { label: 'Create sell orders', means: ['trade'], source: LIST },
    // The page of 2018, which names each coin's withdrawals.
    { label: 'Account balance', means: ['read'], source: COLUMNS },
    { label: 'Open orders', means: ['read'], source: COLUMNS },
    { label: 'User transactions', means: ['read'], source: COLUMNS },
    { label: 'Withdrawal requests', means: ['read'], source: COLUMNS },
    { label: 'Buy limit/market order', means: ['trade'], source: COLUMNS },
    { label: 'Sell limit/market order', means: ['trade'], source: COLUMNS },
    { label: 'Transfer balance to main account', means: ['transfer'], source: COLUMNS },
    { label: 'Transfer balance from main account', means: ['transfer'], source: COLUMNS },
    { label: 'Withdrawal confirmations', means: [], source: LIST },
  ],
  unseenLabels: { rights: ['withdraw'], source: `${LIST}: its box is behind "Advanced settings"` },
  ip: {
    control: 'advanced',
    entry: 'list',
    separator: ',',
    maxEntries: null,
    ipv4: null,
    ipv6: null,
    cidr: null,
    source: `${CREATED}; the field behind "Advanced settings" was not seen`,
  },
  consequences: [],
  links: {
    apiManagement: 'https://www.bitstamp.net/account/security/api/',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
