import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const DIALOG =
  'screenshot of the Kraken Pro dialog, hummingbot/hummingbot-site docs/exchanges/kraken/1.png, 2024-04-10';
const CLASSIC = 'https://docs.kraken.com/exchange/guides/rest/api-keys';
const FAST_API = 'https://kraken-sandbox.mintlify.app/api-reference/fast-api/create-key';
const KEY_INFO = 'inferred from the permission name of GetApiKeyInfo; public code (weak source)';
const FUTURES =
  'https://support.kraken.com/articles/360022839451-how-to-create-an-api-key-for-kraken-derivatives, 2025-08-09';
const PRO_FUTURES = 'https://help.haasonline.com/usage/exchanges/kraken-futures/';
const WEAK = 'public code (weak source)';

export const kraken = {
  id: 'kraken',
  name: 'Kraken',
  verified: '2026-11-30',
  hosts: [
    { host: 'pro.kraken.com', source: WEAK },
    { host: 'www.kraken.com', source: CLASSIC },
    { host: 'futures.kraken.com', source: `links of many clients, ${WEAK}` },
    { host: 'demo-futures.kraken.com', source: `links of many clients, ${WEAK}` },
  ],
  pages: [
    // The dialogs live in the hash; the list itself also shows keys, so no hash is asked for.
    { path: '/app/settings/api', hosts: ['pro.kraken.com'], source: WEAK },
    { path: '/u/security/api', hosts: ['www.kraken.com'], source: CLASSIC },
    {
      path: '/u/security/api/new',
      hosts: ['www.kraken.com'],
      source: 'links of many clients, public code (weak source)',
    },
    { path: '/c/account-settings/api', hosts: ['www.kraken.com'], source: WEAK },
    {
      path: `${LOCALE_PREFIX}(?:/trade)?/settings/api`,
      hosts: ['futures.kraken.com', 'demo-futures.kraken.com'],
      source: `links of many clients, ${WEAK}; ${FUTURES}`,
    },
  ],
  examples: [
    'https://pro.kraken.com/app/settings/api',
    'https://pro.kraken.com/app/settings/api#dialog/add-spot-api-key',
    'https://pro.kraken.com/app/settings/api/?ref=1#dialog/edit',
    'https://www.kraken.com/u/security/api',
    'https://www.kraken.com/u/security/api/new',
    'https://www.kraken.com/c/account-settings/api',
    'https://futures.kraken.com/settings/api',
    'https://futures.kraken.com/trade/settings/api?tab=create#new',
    'https://demo-futures.kraken.com/settings/api',
  ],
  nonExamples: [
    'https://pro.kraken.com.evil.example/app/settings/api',
    'https://pro-kraken.example/app/settings/api',
    'https://pro.kraken.com/app/trade/btc-usd',
    'https://pro.kraken.com/app/settings/security',
    'https://pro.kraken.com/app/portfolio/spot',
    'https://www.kraken.com/u/funding/withdraw',
    'https://www.kraken.com/app/settings/api',
    'https://support.kraken.com/articles/360000919966-how-to-create-an-api-key',
    'https://docs.kraken.com/api/',
    'https://blog.kraken.com/u/security/api',
    'https://futures.kraken.com/trade/futures-btc-usd-perpetual',
    'https://futures.kraken.com/derivatives/api/v3/tickers',
    'https://futures.kraken.com/settings/security',
    'https://futures.kraken.com/u/security/api',
    'https://pro.kraken.com/settings/api',
    'https://api.futures.kraken.com/settings/api',
    'https://demo-futures.kraken.com.evil.example/settings/api',
  ],
  // No permission is named after it. By the API documents Query alone can already move funds from Spot to Futures.
  rights: { read: true, trade: true, transfer: false, withdraw: true },
  labels: [
    { label: 'Query', means: ['read'], source: DIALOG },
    { label: 'Deposit', means: [], source: DIALOG },
    { label: 'Withdraw', means: ['withdraw'], source: DIALOG },
    { label: 'Earn', means: [], source: DIALOG },
    { label: 'Query open orders & trades', means: ['read'], source: DIALOG },
    { label: 'Query closed orders & trades', means: ['read'], source: DIALOG },
    {
      label: 'Offene Orders und Trades abfragen',
      means: ['read'],
      locale: 'de',
      source: 'inferred: "Query open orders & trades" in German',
    },
    {
      label: 'Geschlossene Orders und Trades abfragen',
      means: ['read'],
      locale: 'de',
      source: 'inferred: "Query closed orders & trades" in German',
    },
    { label: 'Create & modify orders', means: ['trade'], source: DIALOG },
    { label: 'Cancel & close orders', means: ['trade'], source: DIALOG },
    { label: 'Query ledger entries', means: ['read'], source: DIALOG },
    { label: 'Export data', means: ['read'], source: DIALOG },
    { label: 'WebSocket interface', means: [], source: DIALOG },
    { label: 'Key expiration', means: [], source: DIALOG },
    { label: 'Query start date', means: [], source: DIALOG },
    { label: 'Query end date', means: [], source: DIALOG },
    { label: 'Custom nonce window', means: [], source: DIALOG },
    { label: 'Query Funds', means: ['read'], source: CLASSIC },
    { label: 'Deposit Funds', means: [], source: CLASSIC },
    { label: 'Withdraw Funds', means: ['withdraw'], source: CLASSIC },
    { label: 'Cancel/Close Orders', means: ['trade'], source: CLASSIC },
    // Two groups of radios on the page of futures keys: No Access, Read Only (only of the first), Full Access.
    { label: 'General API', means: ['read', 'trade'], source: `${FUTURES}; ${PRO_FUTURES}` },
    { label: 'Withdrawal API', means: ['withdraw'], source: `${FUTURES}; ${PRO_FUTURES}` },
    { label: 'Add withdrawal addresses', means: ['withdraw'], source: KEY_INFO },
    { label: 'Update withdrawal addresses', means: ['withdraw'], source: KEY_INFO },
  ],
  ip: {
    control: 'switch',
    entry: 'rows',
    separator: ',',
    maxEntries: null,
    ipv4: true,
    ipv6: true,
    cidr: true,
    source: `${DIALOG}; ${FAST_API}; that each address has its own row is inferred`,
  },
  consequences: [],
  links: {
    apiManagement: 'https://pro.kraken.com/app/settings/api',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
