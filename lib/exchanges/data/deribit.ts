import { type Exchange } from '../exchange.ts';

const GUIDE = 'https://docs.deribit.com/articles/creating-api-key';
const EDIT_DOC = 'https://docs.deribit.com/api-reference/account-management/private-edit_api_key';
const CREATE_DOC = 'https://docs.deribit.com/api-reference/account-management/private-create_api_key.md';

export const deribit = {
  id: 'deribit',
  name: 'Deribit',
  verified: '2026-11-20',
  hosts: [
    { host: 'www.deribit.com', source: GUIDE },
    { host: 'test.deribit.com', source: CREATE_DOC },
  ],
  pages: [
    // The middle segment is a currency.
    { path: '/account/[a-z0-9_]{2,10}/api', source: `${GUIDE}.md` },
    { path: '/account/api', source: 'inferred: public code (weak source)' },
  ],
  examples: [
    'https://www.deribit.com/account/BTC/api',
    'https://www.deribit.com/account/ETH/API/',
    'https://www.deribit.com/account/USDC/api?ref=1#new',
    'https://test.deribit.com/account/BTC/api',
    'https://www.deribit.com/account/api',
  ],
  nonExamples: [
    'https://www.deribit.com.evil.example/account/BTC/api',
    'https://wwwderibit.com/account/BTC/api',
    'https://www.deribit.com/options/BTC',
    'https://www.deribit.com/account/BTC/withdrawal',
    'https://www.deribit.com/account/BTC/security',
    'https://www.deribit.com/account/BTC/api/help',
    'https://test.deribit.com/api_console/',
    'https://docs.deribit.com/articles/creating-api-key',
    'https://support.deribit.com/hc/en-us/articles/account/BTC/api',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  // Each is a scope with the values none, read and read_write.
  labels: [
    { label: 'account', means: ['read'], source: GUIDE },
    { label: 'trade', means: ['trade'], source: GUIDE },
    { label: 'wallet', means: ['transfer', 'withdraw'], source: GUIDE },
    { label: 'block_trade', means: ['trade'], source: GUIDE },
    { label: 'block trade', means: ['trade'], source: GUIDE },
    { label: 'block_rfq', means: ['trade'], source: EDIT_DOC },
    { label: 'block rfq', means: ['trade'], source: EDIT_DOC },
    { label: 'account:read', means: ['read'], source: GUIDE },
    { label: 'account:read_write', means: ['read'], source: GUIDE },
    { label: 'trade:read', means: ['read'], source: GUIDE },
    { label: 'trade:read_write', means: ['trade'], source: GUIDE },
    { label: 'wallet:read', means: ['read'], source: GUIDE },
    { label: 'wallet:read_write', means: ['transfer', 'withdraw'], source: GUIDE },
    { label: 'block_trade:read', means: ['read'], source: GUIDE },
    { label: 'block_trade:read_write', means: ['trade'], source: GUIDE },
    { label: 'block_rfq:read', means: ['read'], source: EDIT_DOC },
    { label: 'block_rfq:read_write', means: ['trade'], source: EDIT_DOC },
    { label: 'restricted_block_trades', means: [], source: EDIT_DOC },
    { label: 'block_trade_approval', means: [], source: EDIT_DOC },
  ],
  ip: {
    control: 'field',
    entry: 'list',
    separator: ',',
    maxEntries: null,
    ipv4: null,
    ipv6: null,
    cidr: null,
    source: `${EDIT_DOC}; how addresses are entered is unknown`,
  },
  consequences: [],
  links: {
    apiManagement: 'https://www.deribit.com/account/BTC/api',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
