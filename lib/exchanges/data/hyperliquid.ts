import { type Exchange } from '../exchange.ts';

const GUIDE = 'docs/exchanges/hyperliquid.md of hummingbot/hummingbot-site, 2026-03-01';
const DOC =
  'https://hyperliquid.gitbook.io/hyperliquid-docs/for-developers/api/nonces-and-api-wallets (official)';
const SDK =
  'examples/basic_agent.py and basic_transfer.py of hyperliquid-dex/hyperliquid-python-sdk (official, 2026-04-14)';
const PAGE = 'screenshot, copin-protocol/copin-docs .gitbook/assets/image (2) (1).png, 2025-04-15';

export const hyperliquid = {
  id: 'hyperliquid',
  name: 'Hyperliquid',
  verified: '2026-12-01',
  hosts: [{ host: 'app.hyperliquid.xyz', source: `${GUIDE}; ${PAGE}` }],
  pages: [{ path: '/API', source: `${GUIDE}; ${PAGE}` }],
  examples: [
    'https://app.hyperliquid.xyz/API',
    'https://app.hyperliquid.xyz/api/',
    'https://app.hyperliquid.xyz/API?from=menu#wallets',
  ],
  nonExamples: [
    'https://app.hyperliquid.xyz.evil.example/API',
    'https://app.hyperIiquid-xyz.com/API',
    'https://app-hyperliquid.xyz/API',
    'https://hyperliquid.xyz/API',
    'https://api.hyperliquid.xyz/API',
    'https://app.hyperliquid-testnet.xyz/API',
    'https://app.hyperliquid.xyz/trade/BTC',
    'https://app.hyperliquid.xyz/portfolio',
    'https://app.hyperliquid.xyz/API/docs',
  ],
  // An API wallet signs orders for the account; only the account's own wallet moves or withdraws funds.
  rights: { read: true, trade: true, transfer: false, withdraw: false },
  labels: [],
  always: {
    rights: ['read', 'trade'],
    source: `${DOC}; ${PAGE}; ${SDK}: it acts for the account, without a choice, and neither transfers nor withdraws`,
  },
  ip: {
    // No page and no document knows of addresses.
    control: 'none',
    entry: 'list',
    separator: ',',
    maxEntries: null,
    ipv4: null,
    ipv6: null,
    cidr: null,
    source: `inferred: ${DOC} has no such thing, and ${PAGE} shows none`,
  },
  consequences: [],
  keyRules: { lifeDays: 180, isLifeAtMost: true, source: GUIDE },
  links: {
    apiManagement: 'https://app.hyperliquid.xyz/API',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
