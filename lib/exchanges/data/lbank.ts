import { type Exchange } from '../exchange.ts';
import { LOCALE_PREFIX } from '../locale-prefix.ts';

const HELP = 'https://www.lbank.com/support/articles/21534735816217 (official help, undated)';
const FORM = 'screenshot, icgio/exchanges-api-guide lbank/assets/screenshots/Screenshot 3.png, 2026-01-27';
const API_DOC = 'https://github.com/LBank-exchange/lbank-official-api-docs (official, 2023-12-11)';
const SCRIPTS = 'public code (weak source): three scripts of one project';
const VENDOR = 'https://fingen.art/blog/connect-lbank-api-key-safely/ (weak source: a bot vendor)';

export const lbank = {
  id: 'lbank',
  name: 'LBank',
  verified: '2026-12-01',
  hosts: [{ host: 'www.lbank.com', source: HELP }],
  pages: [{ path: `${LOCALE_PREFIX}/user/api`, source: SCRIPTS }],
  examples: [
    'https://www.lbank.com/en-US/user/api/',
    'https://www.lbank.com/user/api',
    'https://www.lbank.com/ja-JP/user/api?from=menu#new',
  ],
  nonExamples: [
    'https://www.lbank.com.evil.example/en-US/user/api/',
    'https://www.1bank.com/en-US/user/api/',
    'https://www-lbank.com/user/api',
    'https://lbank.com.co/user/api',
    'https://api.lbank.com/user/api',
    'https://www.lbank.com/en-US/trade/btc_usdt/',
    'https://www.lbank.com/en-US/user/security/',
    'https://www.lbank.com/en-US/user/withdraw/',
    'https://www.lbank.com/support/articles/21534735816217',
    'https://www.lbank.com/docs/user/api',
  ],
  rights: { read: true, trade: true, transfer: true, withdraw: true },
  labels: [
    // Greyed, ticked, and beside the other rights: every key looks.
    { label: 'Read only', means: ['read'], source: FORM },
    { label: 'Trade', means: ['trade'], source: FORM },
    { label: 'Futures', means: ['trade'], source: FORM },
    { label: 'Withdraw', means: ['withdraw'], source: FORM },
    { label: 'Transfer', means: ['transfer'], source: FORM },
    { label: 'Trading API', means: ['trade'], source: HELP },
    { label: 'Withdrawal API', means: ['withdraw'], source: HELP },
  ],
  ip: {
    control: 'field',
    entry: 'list',
    separator: ',',
    maxEntries: 4,
    ipv4: null,
    ipv6: null,
    cidr: null,
    source: `${HELP} says four; ${FORM} says 20 in the field itself: the stricter of two is taken`,
  },
  consequences: [
    {
      kind: 'unbound-key-expires',
      days: 30,
      whenAnyOf: ['trade'],
      // That the form calls its field "Required" is not enough to call an open key one that will not be saved.
      source: `${HELP}: 30 days without addresses; ${FORM} calls the field "Required" and a bound key permanent`,
    },
    {
      kind: 'withdraw-needs-ip',
      days: null,
      whenAnyOf: ['withdraw'],
      source: `${HELP}; ${API_DOC}: withdrawing needs bound addresses`,
    },
  ],
  keyRules: { listsApart: ['Spot', 'Futures'], source: VENDOR },
  links: {
    apiManagement: 'https://www.lbank.com/user/api',
    withdrawalAddresses: null,
    security: null,
    subAccounts: null,
  },
} as const satisfies Exchange;
