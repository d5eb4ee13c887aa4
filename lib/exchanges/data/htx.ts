import { type Exchange } from '../exchange.ts';

export const htx = {
  id: 'htx',
  name: 'HTX',
  verified: '2026-11-20',
  hosts: [{ host: 'www.htx.com', source: '-' }],
  pages: [{ path: '/apikey', source: '-' }],
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
