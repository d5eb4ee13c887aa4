import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const DOC = 'https://github.com/blofin/blofin-api-docs, index.md (official, 2026-03-21)';
const CCXT = 'npm ccxt 4.5.84, js/src/blofin.js (weak source)';

export const blofin = {
  id: 'blofin',
  name: 'BloFin',
  verified: '2026-12-01',
  hosts: [
    { host: 'blofin.com', source: DOC },
    { host: 'www.blofin.com', source: CCXT },
  ],
  pages: [{ path: `${LOCALE_PREFIX}/account/apis`, source: DOC }],
  examples: [
    'https://blofin.com/account/apis',
    'https://blofin.com/en/account/apis?type=transaction',
    'https://www.blofin.com/account/apis/#list',
  ],
  nonExamples: [
    'https://blofin.com.evil.example/account/apis',
    'https://bl0fin.com/account/apis',
    'https://blofin-pro.com/account/apis',
    'https://openapi.blofin.com/account/apis',
    'https://docs.blofin.com/account/apis',
    'https://blofin.com/account/security',
    'https://blofin.com/assets/withdraw',
    'https://blofin.com/futures/BTC-USDT',
    'https://blofin.com/account/apis/docs',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [
    { label: 'Read', means: ['read'], source: DOC },
    { label: 'Trade', means: ['trade'], source: DOC },
    { label: 'Transfer', means: ['transfer'], source: DOC },
  ],
  unseenLabels: {
    rights: ['withdraw'],
    source: `${CCXT}: a right to withdraw was met on 2026-09-14; ${DOC} names three rights`,
  },
  ip: {
    control: 'field',
    entry: 'list',
    // How several go into the field is not documented.
    separator: ',',
    maxEntries: 20,
    ipv4: null,
    ipv6: null,
    cidr: null,
    source: `${DOC}; separator inferred`,
  },
  consequences: [{ kind: 'unbound-key-expires', days: 90, source: DOC }],
  links: {
    apiManagement: 'https://blofin.com/account/apis',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
