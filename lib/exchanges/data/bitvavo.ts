import { type Exchange } from '../exchange.ts';

const START = 'https://docs.bitvavo.com/docs/get-started/';
const HELP = 'https://support.bitvavo.com/l/en/article/on9e1brlqq-what-are-api-keys-and-how-do-i-make-one';
const SDK = 'bitvavo/python-bitvavo-api README.md';
const NOTES = 'GordonSeipold/MoneyMoney-Bitvavo docs/api-notes.md, 2026-08-16';
const SUBACCOUNTS = 'https://docs.bitvavo.com/docs/institutional-api/introduction';
const OLD_FORM = 'https://www.dexstrats.com/blog/bitvavo-17/security-api-usage-163';

export const bitvavo = {
  id: 'bitvavo',
  name: 'Bitvavo',
  verified: '2026-11-26',
  hosts: [{ host: 'account.bitvavo.com', source: `${SDK}; ${SUBACCOUNTS}` }],
  pages: [{ path: '/user/api', source: SDK }],
  examples: [
    'https://account.bitvavo.com/user/api',
    'https://account.bitvavo.com/user/api/',
    'https://account.bitvavo.com/user/api?new=1#form',
  ],
  nonExamples: [
    'https://account.bitvavo.com.evil.example/user/api',
    'https://account.bitvavo.example/user/api',
    'https://account.bitvav0.com/user/api',
    'https://account-bitvavo.com/user/api',
    'https://bitvavo.com/user/api',
    'https://docs.bitvavo.com/user/api',
    'https://account.bitvavo.com/user',
    'https://account.bitvavo.com/user/api/docs',
    'https://account.bitvavo.com/company/orders',
    'https://account.bitvavo.com/markets/BTC-EUR',
    'https://account.bitvavo.com/login',
    'http://account.bitvavo.com/user/api',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [
    { label: 'View access', means: ['read'], source: START },
    { label: 'Trade digital assets', means: ['trade'], source: NOTES },
    { label: 'Withdraw digital assets', means: ['withdraw'], source: NOTES },
    { label: 'Internal Transfer', means: ['transfer'], source: `${NOTES}; ${SUBACCOUNTS}` },
    // Widens the key to accounts whose orders it can then cancel.
    { label: 'Include all subaccounts', means: ['read', 'trade'], source: `${NOTES}; ${SUBACCOUNTS}` },
    { label: 'Administrative', means: [], source: `${NOTES}; ${SUBACCOUNTS}` },
    { label: 'View information', means: ['read'], source: OLD_FORM },
    { label: 'Trade digital currencies', means: ['trade'], source: OLD_FORM },
    { label: 'Withdraw currencies', means: ['withdraw'], source: OLD_FORM },
  ],
  ip: {
    control: 'field',
    entry: 'list',
    separator: ',',
    maxEntries: null,
    ipv4: true,
    ipv6: null,
    cidr: null,
    source: `${HELP}; an IPv4 address in https://docs.getsparx.io/article/42-how-to-create-bitvavo-api`,
  },
  consequences: [],
  links: {
    apiManagement: 'https://account.bitvavo.com/user/api',
    withdrawalAddresses: null,
    security: null,
    subAccounts: 'https://account.bitvavo.com/company/orders',
  },
} as const satisfies Exchange;
