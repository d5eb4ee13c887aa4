import { type Exchange } from '../exchange.ts';

export const kucoin = {
  id: 'kucoin',
  name: 'KuCoin',
  verified: '2026-11-20',
  hosts: [{ host: 'www.kucoin.com', source: '-' }],
  pages: [{ path: '/account/api(?:/create)?', source: '-' }],
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
