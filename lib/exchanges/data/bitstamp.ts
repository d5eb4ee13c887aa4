import { type Exchange } from '../exchange.ts';

export const bitstamp = {
  id: 'bitstamp',
  name: 'Bitstamp',
  verified: '2026-11-20',
  hosts: [{ host: 'www.bitstamp.net', source: '-' }],
  pages: [{ path: '/account/security/api', source: '-' }],
  examples: [],
  nonExamples: [],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [],
  ip: {
    control: 'advanced',
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
