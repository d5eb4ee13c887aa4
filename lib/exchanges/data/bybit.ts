import { type Exchange } from '../exchange.ts';

export const bybit = {
  id: 'bybit',
  name: 'Bybit',
  verified: '2026-11-20',
  hosts: [{ host: 'www.bybit.com', source: '-' }],
  pages: [{ path: '/app/user/api-management', source: '-' }],
  examples: [],
  nonExamples: [],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [],
  ip: {
    control: 'choice',
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
