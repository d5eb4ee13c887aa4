import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const HELP = 'https://xtsupport.zendesk.com/hc/en-us/articles/900006868163 (official help)';
const FORM = 'screenshot, icgio/exchanges-api-guide xt/assets/screenshots/Screenshot 3.png, 2026-01-28';
const API_DOC = 'https://doc.xt.com/docs/user-center/ApiKey/CreateUserAccountApiKey (official)';
const WEAK = 'public code (weak source): two projects';

export const xt = {
  id: 'xt',
  name: 'XT.com',
  verified: '2026-12-01',
  hosts: [{ host: 'www.xt.com', source: HELP }],
  pages: [{ path: `${LOCALE_PREFIX}/accounts/api`, source: WEAK }],
  examples: [
    'https://www.xt.com/en/accounts/api',
    'https://www.xt.com/accounts/api',
    'https://www.xt.com/zh-CN/accounts/api/?from=menu#list',
  ],
  nonExamples: [
    'https://www.xt.com.evil.example/en/accounts/api',
    'https://www.xt.corn/en/accounts/api',
    'https://www-xt.com/en/accounts/api',
    'https://xt.com.co/en/accounts/api',
    'https://sapi.xt.com/accounts/api',
    'https://doc.xt.com/accounts/api',
    'https://www.xt.com/en/accounts/security',
    'https://www.xt.com/en/trade/btc_usdt',
    'https://www.xt.com/en/accounts/assets/withdraw',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [
    // Greyed and ticked: every key looks.
    { label: 'Read', means: ['read'], source: `${FORM}; ${HELP}` },
    { label: 'Trade', means: ['trade'], source: `${FORM}; ${HELP}` },
    { label: 'Withdraw', means: ['withdraw'], source: `${FORM}; ${HELP}` },
    // Names of the API; the form of the main account may show them.
    { label: 'FUTURE', means: ['trade'], source: API_DOC },
    { label: 'LEVER_LOAN', means: [], source: API_DOC },
    { label: 'TRANSFER', means: ['transfer'], source: API_DOC },
  ],
  ip: {
    control: 'field',
    entry: 'list',
    separator: ',',
    maxEntries: null,
    ipv4: true,
    ipv6: null,
    cidr: null,
    source: `${HELP}; ${FORM}; ${API_DOC}. Ranges are taken as well`,
  },
  consequences: [],
  links: {
    apiManagement: 'https://www.xt.com/accounts/api',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
