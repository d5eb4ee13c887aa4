import { type Exchange } from '../exchange.ts';

const HELP = 'https://help.indodax.com/hc/en-us/articles/5315217255833 (official help, undated)';
const API_DOC =
  'https://github.com/btcid/indodax-official-api-docs, Private-RestAPI.md (official, 2026-04-14)';
const CCXT = 'npm ccxt 4.5.84, js/src/indodax.js (weak source)';
const WEAK = 'public code (weak source)';

export const indodax = {
  id: 'indodax',
  name: 'Indodax',
  verified: '2026-12-01',
  hosts: [
    { host: 'indodax.com', source: `${HELP}; ${API_DOC}` },
    { host: 'www.indodax.com', source: CCXT },
  ],
  pages: [{ path: '/trade_api', source: `${WEAK}: ten projects, 2017-2026; the menu is named in ${HELP}` }],
  examples: [
    'https://indodax.com/trade_api',
    'https://www.indodax.com/trade_api/',
    'https://indodax.com/trade_api?lang=en#new',
  ],
  nonExamples: [
    'https://indodax.com.evil.example/trade_api',
    'https://lndodax.com/trade_api',
    'https://indodax-id.com/trade_api',
    'https://tapi.indodax.com/trade_api',
    'https://indodax.com/tapi',
    'https://indodax.com/market/BTCIDR',
    'https://indodax.com/finance/btc/withdraw',
    'https://indodax.com/profile/security',
    'https://help.indodax.com/trade_api',
  ],
  rights: { read: true, trade: true, transfer: false, withdraw: true },
  labels: [
    { label: 'view', means: ['read'], source: API_DOC },
    { label: 'trade', means: ['trade'], source: API_DOC },
    { label: 'withdraw', means: ['withdraw'], source: API_DOC },
    { label: 'Deposit & Withdraw', means: ['withdraw'], source: HELP },
  ],
  ip: {
    control: 'field',
    entry: 'list',
    separator: ',',
    maxEntries: null,
    ipv4: null,
    ipv6: null,
    cidr: null,
    source: `${WEAK}: a field "IP Permission" of keys of the second API; how it takes addresses is not known`,
  },
  consequences: [],
  links: {
    apiManagement: 'https://indodax.com/trade_api',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
