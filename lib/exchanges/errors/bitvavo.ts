import { type ErrorFacts } from '../api-error.ts';

const DOC = 'GordonSeipold/MoneyMoney-Bitvavo docs/api-notes.md, 2026-08-16';
const CCXT = 'npm ccxt 4.5.84, js/src/bitvavo.js';

export const bitvavo = {
  inLogs: ['bitvavo', 'bitvavo-access'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: `https://github.com/bitvavo/python-bitvavo-api/issues/7; ${DOC} (status inferred)`,
      rows: [['307', 'This key does not allow access from this IP.']],
    },
    {
      means: ['key-unknown'],
      source: `${CCXT}; ${DOC} (status)`,
      rows: [['305', 'No active API key found.']],
    },
    {
      means: ['key-format'],
      source: `${CCXT}; ${DOC} (status)`,
      rows: [['301', 'API Key must be of length 64.']],
    },
    {
      means: ['key-unknown'],
      source: CCXT,
      rows: [
        ['306', 'No active API key found. Please ensure that you have confirmed the API key by e-mail.'],
      ],
    },
    {
      means: ['wrong-secret'],
      source: CCXT,
      rows: [
        [
          '308',
          'The signature length is invalid (HMAC-SHA256 should return a 64 length hexadecimal string).',
        ],
        ['309', 'The signature is invalid.'],
      ],
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
      means: ['clock-skew'],
      source: CCXT,
      rows: [['302', 'Timestamp is invalid. This must be a timestamp in ms.']],
    },
    {
      means: ['rate-limit-or-firewall'],
      source: CCXT,
      rows: [['105', 'Your IP or API key has been banned for not respecting the rate limit.']],
    },
    { means: ['address-not-allowed'], source: CCXT, rows: [['413', 'This address violates the whitelist.']] },
    {
      means: ['clock-skew'],
      source: 'https://github.com/ccxt/ccxt/issues/8890',
      rows: [['304', 'Request was not received within acceptable window']],
    },
  ],
} as const satisfies ErrorFacts;
