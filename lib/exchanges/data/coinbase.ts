import { type Exchange } from '../exchange.ts';

const AUTH = 'https://docs.cdp.coinbase.com/coinbase-app/authentication-authorization/api-key-authentication';
const SCOPES = 'https://docs.cdp.coinbase.com/coinbase-app/authentication-authorization/authorization';
const OLD_SCOPES = 'https://docs.cloud.coinbase.com/advanced-trade-api/docs/rest-api-scopes';
const PRACTICES = 'https://docs.cdp.coinbase.com/get-started/authentication/security-best-practices';
const BUSINESS =
  'https://docs.cdp.coinbase.com/coinbase-business/authentication-authorization/api-key-authentication, 2026';
const WEAK = 'public code (weak source)';

export const coinbase = {
  id: 'coinbase',
  name: 'Coinbase',
  verified: '2026-11-30',
  hosts: [
    { host: 'portal.cdp.coinbase.com', source: AUTH },
    { host: 'www.coinbase.com', source: WEAK },
    { host: 'cloud.coinbase.com', source: WEAK },
  ],
  pages: [
    { path: '/projects/api-keys', hosts: ['portal.cdp.coinbase.com'], source: WEAK },
    { path: '/access/api', hosts: ['portal.cdp.coinbase.com', 'cloud.coinbase.com'], source: WEAK },
    {
      path: '/settings/api',
      hosts: ['www.coinbase.com'],
      source: 'https://github.com/hummingbot/hummingbot/issues/7036, 2024',
    },
  ],
  examples: [
    'https://portal.cdp.coinbase.com/projects/api-keys',
    'https://portal.cdp.coinbase.com/projects/api-keys/?tab=secret#new',
    'https://portal.cdp.coinbase.com/access/api',
    'https://cloud.coinbase.com/access/api',
    'https://www.coinbase.com/settings/api',
  ],
  nonExamples: [
    'https://portal.cdp.coinbase.com.evil.example/projects/api-keys',
    'https://portal-cdp-coinbase.example/projects/api-keys',
    'https://portal.cdp.coinbase.com/products/onramp',
    'https://www.coinbase.com/advanced-trade/spot/BTC-USD',
    'https://www.coinbase.com/send',
    'https://www.coinbase.com/settings/security',
    'https://www.coinbase.com/access/api',
    'https://exchange.coinbase.com/settings/api',
    'https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys',
    'https://help.coinbase.com/en/exchange/managing-my-account/how-to-create-an-api-key',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  contains: { transfer: ['withdraw'] },
  labels: [
    { label: 'View', means: ['read'], source: SCOPES },
    { label: 'Trade', means: ['trade'], source: SCOPES },
    // Officially: send and receive funds on and off platform.
    { label: 'Transfer', means: ['transfer', 'withdraw'], source: SCOPES },
    { label: 'can_view', means: ['read'], source: AUTH },
    { label: 'can_trade', means: ['trade'], source: SCOPES },
    { label: 'can_transfer', means: ['transfer', 'withdraw'], source: SCOPES },
    { label: 'Receive', means: [], source: SCOPES },
    { label: 'wallet:withdrawals:create', means: ['withdraw'], source: OLD_SCOPES },
    { label: 'wallet:withdrawals:read', means: ['read'], source: OLD_SCOPES },
    { label: 'wallet:transactions:send', means: ['withdraw'], source: OLD_SCOPES },
    { label: 'wallet:transactions:transfer', means: ['transfer'], source: OLD_SCOPES },
    { label: 'wallet:transactions:request', means: [], source: OLD_SCOPES },
    { label: 'wallet:transactions:read', means: ['read'], source: OLD_SCOPES },
    { label: 'wallet:accounts:read', means: ['read'], source: OLD_SCOPES },
    { label: 'wallet:addresses:read', means: ['read'], source: OLD_SCOPES },
    { label: 'wallet:deposits:create', means: [], source: OLD_SCOPES },
    { label: 'wallet:deposits:read', means: ['read'], source: OLD_SCOPES },
    { label: 'wallet:orders:read', means: ['read'], source: OLD_SCOPES },
    { label: 'wallet:orders:create', means: ['trade'], source: OLD_SCOPES },
    { label: 'wallet:buys:create', means: ['trade'], source: OLD_SCOPES },
    { label: 'wallet:buys:read', means: ['read'], source: OLD_SCOPES },
    { label: 'wallet:sells:create', means: ['trade'], source: OLD_SCOPES },
    { label: 'wallet:sells:read', means: ['read'], source: OLD_SCOPES },
    { label: 'wallet:trades:create', means: ['trade'], source: OLD_SCOPES },
    { label: 'wallet:trades:read', means: ['read'], source: OLD_SCOPES },
    { label: 'wallet:user:read', means: ['read'], source: OLD_SCOPES },
  ],
  ip: {
    // The field stands in a folded part of the form, and is not there before that is opened.
    control: 'advanced',
    entry: 'list',
    separator: ',',
    maxEntries: null,
    ipv4: true,
    ipv6: null,
    cidr: true,
    source: `${AUTH}; ${BUSINESS}; ${PRACTICES}; element and separator unknown`,
  },
  consequences: [],
  links: {
    apiManagement: 'https://portal.cdp.coinbase.com/projects/api-keys',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
