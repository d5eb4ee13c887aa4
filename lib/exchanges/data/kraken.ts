import { type Exchange } from '../exchange.ts';

export const kraken = {
  id: 'kraken',
  name: 'Kraken',
  verified: '2026-11-20',
  hosts: [{ host: 'pro.kraken.com', source: '-' }],
  pages: [{ path: '/app/settings/api', source: '-' }],
  examples: [],
  nonExamples: [],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [],
  ip: {
    control: 'switch',
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
