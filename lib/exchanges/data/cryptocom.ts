import { type Exchange } from '../exchange.ts';

export const cryptocom = {
  id: 'cryptocom',
  name: 'Crypto.com Exchange',
  verified: '2026-11-20',
  hosts: [{ host: 'crypto.com', source: '-' }],
  pages: [{ path: '/exchange/user/settings/api-management', source: '-' }],
  examples: [],
  nonExamples: [],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [],
  ip: {
    control: 'field',
    entry: 'list',
    separator: ',',
    maxEntries: null,
    ipv4: true,
    ipv6: null,
    cidr: null,
    source: '-',
  },
  consequences: [],
  errors: [],
  links: { apiManagement: null, withdrawalAddresses: null, security: null, subAccounts: null },
} as const satisfies Exchange;
