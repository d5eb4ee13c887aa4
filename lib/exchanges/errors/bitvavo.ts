import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/bitvavo.js';

export const bitvavo = {
  inLogs: ['bitvavo'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source:
        'https://github.com/bitvavo/python-bitvavo-api/issues/7; GordonSeipold/MoneyMoney-Bitvavo docs/api-notes.md, 2026-08-16',
      rows: [['307', 'This key does not allow access from this IP.']],
    },
    {
      means: ['key-format', 'key-unknown'],
      source: CCXT,
      rows: [['300', 'Authentication is required for this endpoint.']],
    },
    {
      means: ['key-unknown'],
      source: CCXT,
      rows: [
        ['306', 'No active API key found. Please ensure that you have confirmed the API key by e-mail.'],
      ],
    },
    {
      means: ['key-unknown'],
      source: `${CCXT}; GordonSeipold/MoneyMoney-Bitvavo docs/api-notes.md, 2026-08-16`,
      rows: [['305', 'No active API key found.']],
    },
    {
      means: ['key-format'],
      source: `${CCXT}; GordonSeipold/MoneyMoney-Bitvavo docs/api-notes.md, 2026-08-16`,
      rows: [['301', 'API Key must be of length 64.']],
    },
    {
      means: ['wrong-secret'],
      source: CCXT,
      rows: [
        ['308', 'The signature length is invalid.'],
        ['309', 'The signature is invalid.'],
      ],
    },
    {
      means: ['clock-skew'],
      source: CCXT,
      rows: [
        ['302', 'Timestamp is invalid. This must be a timestamp in ms.'],
        ['303', 'Window must be between 100 and 60000 ms.'],
      ],
    },
    {
      means: ['clock-skew'],
      source: 'https://github.com/ccxt/ccxt/issues/8890',
      rows: [['304', 'Request was not received within acceptable window']],
    },
    {
      means: ['permission-missing'],
      source: CCXT,
      rows: [
        ['310', 'This key does not allow trading actions.'],
        ['311', 'This key does not allow showing account information.'],
        ['312', 'This key does not allow withdrawal of funds.'],
      ],
    },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [
        ['317', 'This account is locked. Please contact support.'],
        ['405', 'You cannot withdraw digital assets during a cooldown period.'],
        ['414', 'You cannot withdraw assets within 2 minutes of logging in.'],
      ],
    },
    {
      means: ['identity-check'],
      source: CCXT,
      rows: [
        ['402', 'You need to verify your identitiy before you can deposit and withdraw digital assets.'],
        ['403', 'You need to verify your phone number before you can deposit and withdraw digital assets.'],
      ],
    },
    {
      means: ['withdrawal-address'],
      source: CCXT,
      rows: [
        ['413', 'This address violates the whitelist.'],
        ['412', 'eth_address_invalid.'],
        ['409', 'This is not a verified bank account.'],
      ],
    },
    {
      means: ['rate-limit'],
      source: CCXT,
      rows: [
        ['103', 'You have been rate limited.'],
        ['104', 'You have been rate limited by the number of new orders.'],
      ],
    },
    {
      means: ['rate-limit', 'address-banned'],
      source: CCXT,
      rows: [['105', 'Your IP or API key has been banned for not respecting the rate limit.']],
    },
  ],
} as const satisfies ErrorFacts;
