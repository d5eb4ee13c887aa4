import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const FORM_2026 = 'Alat234/AccountManager automation/scenarios/create_mexc_api.py, 2026-07-30';
const FORM_2023 = 'screenshot, hummingbot/hummingbot-site docs/exchanges/mexc/mexc-api2.png, 2023-08-08';
const FORM_2025 =
  'screenshot of the live form, dv-net/dv-docs src/assets/images/exchanges/mexc/mexc9.png, 2025-10';
const CCXT = 'npm ccxt 4.5.84, js/src/mexc.js';
const ROW = `heading of a row whose boxes hold the right, ${FORM_2023}`;

export const mexc = {
  id: 'mexc',
  name: 'MEXC',
  verified: '2026-11-30',
  hosts: [{ host: 'www.mexc.com', source: FORM_2026 }],
  pages: [
    { path: `${LOCALE_PREFIX}/user/openapi`, source: FORM_2026 },
    {
      path: `${LOCALE_PREFIX}/(?:ucenter/api|user/api)`,
      source: 'inferred: aliases that third-party links use',
    },
  ],
  examples: [
    'https://www.mexc.com/user/openapi',
    'https://www.mexc.com/user/openapi/?from=menu#keys',
    'https://www.mexc.com/sl-SI/user/openapi',
    'https://www.mexc.com/tr-TR/user/openapi',
    'https://www.mexc.com/ucenter/api',
  ],
  nonExamples: [
    'https://www.mexc.com.evil.example/user/openapi',
    'https://www.rnexc.com/user/openapi',
    'https://www.mexc.com/exchange/BTC_USDT',
    'https://www.mexc.com/assets/withdraw/USDT',
    'https://www.mexc.com/user/security',
    'https://www.mexc.com/sl-SI/announcements/',
    'https://www.mexc.com/learn/article/how-to-create-an-api-key',
    'https://www.mexc.com/api-docs/spot-v3/introduction',
    'https://support.mexc.com/user/openapi',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [
    { label: 'View Account Details', means: ['read'], source: FORM_2026 },
    { label: 'Edit Account Info', means: [], source: FORM_2026 },
    { label: 'View Order Details', means: ['read'], source: FORM_2026 },
    { label: 'Trade', means: ['trade'], source: FORM_2026 },
    { label: 'Order placing', means: ['trade'], source: FORM_2026 },
    { label: 'Read account information', means: ['read'], source: FORM_2023 },
    { label: 'Modify account information', means: [], source: FORM_2023 },
    { label: 'Read order information', means: ['read'], source: FORM_2023 },
    { label: 'Read the deposit/withdrawal information', means: ['read'], source: FORM_2023 },
    { label: 'View Deposit/Withdrawal Details', means: ['read'], source: FORM_2025 },
    { label: 'Read transfer information', means: ['read'], source: `${FORM_2023}; ${FORM_2025}` },
    { label: 'Withdraw', means: ['withdraw'], source: ROW },
    { label: 'Transfer', means: ['transfer'], source: ROW },
    { label: 'P2P', means: [], source: FORM_2026 },
    // The value of the box, which outlived one change of the labels.
    { label: 'SPOT_ACCOUNT_R', means: ['read'], source: FORM_2026 },
    { label: 'SPOT_ACCOUNT_W', means: [], source: FORM_2026 },
    { label: 'SPOT_DEAL_R', means: ['read'], source: FORM_2026 },
    { label: 'SPOT_DEAL_W', means: ['trade'], source: FORM_2026 },
    { label: 'SPOT_WITHDRAW_R', means: ['read'], source: `inferred from the API documents, ${FORM_2026}` },
    {
      label: 'SPOT_WITHDRAW_W',
      means: ['withdraw'],
      source: `inferred from the API documents, ${FORM_2026}`,
    },
    { label: 'SPOT_TRANSFER_R', means: ['read'], source: `inferred from the API documents, ${FORM_2026}` },
    {
      label: 'SPOT_TRANSFER_W',
      means: ['transfer'],
      source: `inferred from the API documents, ${FORM_2026}`,
    },
    { label: 'CONTRACT_ACCOUNT_R', means: ['read'], source: FORM_2026 },
    { label: 'CONTRACT_DEAL_R', means: ['read'], source: FORM_2026 },
    { label: 'CONTRACT_DEAL_W', means: ['trade'], source: FORM_2026 },
  ],
  ip: {
    control: 'field',
    entry: 'list',
    separator: ',',
    maxEntries: 10,
    ipv4: null,
    ipv6: null,
    cidr: null,
    source: `${FORM_2023}; ${CCXT}, code 730703`,
  },
  consequences: [{ kind: 'unbound-key-expires', days: 90, source: `${FORM_2023}; ${FORM_2025}` }],
  links: {
    apiManagement: 'https://www.mexc.com/user/openapi',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
