import { type Exchange } from '../exchange.ts';

const THREE_COMMAS = 'https://help.3commas.io/en/articles/5539049-gemini-how-to-create-api-keys';
const ROLES = 'https://developer.gemini.com/roles';
const HELP =
  'https://support.gemini.com/hc/pt-br/articles/360055623512-Posso-usar-chaves-de-API-de-terceiros';

export const gemini = {
  id: 'gemini',
  name: 'Gemini',
  verified: '2026-11-30',
  hosts: [{ host: 'exchange.gemini.com', source: 'links of many clients, public code (weak source)' }],
  pages: [
    {
      path: '/settings/api',
      source: `links of many clients, public code (weak source); menu path in ${THREE_COMMAS}`,
    },
  ],
  examples: [
    'https://exchange.gemini.com/settings/api',
    'https://exchange.gemini.com/settings/api/',
    'https://exchange.gemini.com/settings/api?create=1#scope',
  ],
  nonExamples: [
    'https://exchange.gemini.com.evil.example/settings/api',
    'https://exchange-gemini.example/settings/api',
    'https://exchange.gemini.com/trade/BTCUSD',
    'https://exchange.gemini.com/transfer/withdraw',
    'https://exchange.gemini.com/settings/security',
    'https://developer.gemini.com/settings/api',
    'https://support.gemini.com/hc/en-us/articles/204732875-How-can-I-use-the-Gemini-API',
    'https://www.gemini.com/blog/settings/api',
    'https://gemini.google.com/settings/api',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [
    // Every role but the administrator's looks at orders and balances as well.
    { label: 'Trading', means: ['read', 'trade'], source: `${THREE_COMMAS}; ${ROLES}` },
    { label: 'Trader', means: ['read', 'trade'], source: `${ROLES}; ${HELP}` },
    { label: 'Fund Manager', means: ['read', 'transfer', 'withdraw'], source: `${ROLES}; ${HELP}` },
    {
      label: 'Fund Management',
      means: ['read', 'transfer', 'withdraw'],
      source: `inferred from the role: ${ROLES}`,
    },
    { label: 'Auditor', means: ['read'], source: `${ROLES}; ${HELP}` },
    { label: 'Administrator', means: [], source: ROLES },
    { label: 'Gerente de fundos', means: ['read', 'transfer', 'withdraw'], locale: 'pt-BR', source: HELP },
  ],
  ip: {
    control: 'choice',
    entry: 'confirm',
    separator: ',',
    maxEntries: null,
    ipv4: null,
    ipv6: null,
    cidr: null,
    source: THREE_COMMAS,
  },
  consequences: [],
  links: {
    apiManagement: 'https://exchange.gemini.com/settings/api',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
