import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const BROKER =
  'https://help.crypto.com/it/articles/9423762-programma-broker-connessione-ad-applicazioni-di-terze-parti';
const ALTRADY =
  'https://support.altrady.com/en/article/how-to-connect-your-cryptocom-exchange-account-with-altrady-1qpoyik/';
const WEAK = 'public code (weak source)';

export const cryptocom = {
  id: 'cryptocom',
  name: 'Crypto.com Exchange',
  verified: '2026-11-20',
  hosts: [{ host: 'crypto.com', source: WEAK }],
  pages: [
    { path: `${LOCALE_PREFIX}/exchange/user/settings/api-management`, source: WEAK },
    { path: `${LOCALE_PREFIX}/exchange/user/settings/api`, source: `inferred: ${WEAK}` },
  ],
  examples: [
    'https://crypto.com/exchange/user/settings/api-management',
    'https://crypto.com/exchange/user/settings/api-management/?tab=keys#new',
    'https://crypto.com/exchange/user/settings/api',
  ],
  nonExamples: [
    'https://crypto.com.evil.example/exchange/user/settings/api-management',
    'https://crypto-com.example/exchange/user/settings/api-management',
    'https://crypto.com/exchange/trade/BTC_USD',
    'https://crypto.com/exchange/user/withdraw',
    'https://crypto.com/exchange/user/settings/security',
    'https://crypto.com/user/settings/api-management',
    'https://help.crypto.com/en/articles/3511424-api-faq',
    'https://exchange-docs.crypto.com/exchange/v1/rest-ws/index.html',
    'https://crypto.com/blog/exchange/user/settings/api-management',
  ],
  // The sources name reading, trading and withdrawal; none names a right that only moves funds between own accounts.
  rights: { read: true, trade: true, transfer: false, withdraw: true },
  labels: [
    { label: 'Enable trading', means: ['trade'], source: `translated back from Italian: ${BROKER}` },
    { label: 'Enable withdrawal', means: ['withdraw'], source: `translated back from Italian: ${BROKER}` },
    { label: 'Abilita trading', means: ['trade'], source: BROKER },
    { label: 'Abilita prelievo', means: ['withdraw'], source: BROKER },
  ],
  ip: {
    control: 'field',
    entry: 'list',
    separator: ',',
    maxEntries: null,
    ipv4: null,
    ipv6: null,
    cidr: null,
    source: `inferred: a field in the dialog that edits a key; ${ALTRADY}`,
  },
  consequences: [],
  links: {
    apiManagement: 'https://crypto.com/exchange/user/settings/api-management',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
