import { type Exchange } from '../exchange.ts';

export const gemini = {
  id: 'gemini',
  name: 'Gemini',
  verified: '2026-11-20',
  hosts: [{ host: 'exchange.gemini.com', source: '-' }],
  pages: [{ path: '/settings/api', source: '-' }],
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
