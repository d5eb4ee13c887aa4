import { type Exchange } from '../exchange.ts';

const HELP = 'https://phemex.com/help-center/how-to-share-api-keys-from-Main-to-Sub (official help)';
const API_DOC = 'https://github.com/phemex/phemex-api-docs, Public-Contract-API-en.md (official, 2024-06-17)';

export const phemex = {
  id: 'phemex',
  name: 'Phemex',
  verified: '2026-12-01',
  hosts: [{ host: 'phemex.com', source: HELP }],
  pages: [{ path: '/account/api-management', source: HELP }],
  examples: [
    'https://phemex.com/account/api-management',
    'https://phemex.com/account/api-management/',
    'https://phemex.com/account/api-management?from=menu#list',
  ],
  nonExamples: [
    'https://phemex.com.evil.example/account/api-management',
    'https://phernex.com/account/api-management',
    'https://phemex-pro.com/account/api-management',
    'https://www.phemex.com.co/account/api-management',
    'https://api.phemex.com/account/api-management',
    'https://testnet.phemex.com/account/api-management',
    'https://phemex.com/account/security',
    'https://phemex.com/spot/trade/BTCUSDT',
    'https://phemex.com/assets/withdraw',
    'https://phemex.com/help-center/how-to-share-api-keys-from-Main-to-Sub',
  ],
  // That there are levels of rights is known, and not what they are called: none is ruled out.
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [],
  unseenLabels: { rights: ['trade', 'transfer', 'withdraw'], source: `${API_DOC}; ${HELP}: none is named` },
  ip: {
    control: 'field',
    entry: 'list',
    // That addresses can be bound is known; how the form takes them is not.
    separator: ',',
    maxEntries: null,
    ipv4: null,
    ipv6: null,
    cidr: null,
    source: `${HELP}; control and separator inferred`,
  },
  consequences: [],
  links: {
    apiManagement: 'https://phemex.com/account/api-management',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
