import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/bingx.js';
const DOC = 'public code (weak source)';

export const bingx = {
  inLogs: ['bingx'],
  marks: ['x-bx-apikey'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: CCXT,
      rows: [
        [
          '100419',
          'your current request IP <ip> does not match IP whitelist',
          'your current request IP does not match IP whitelist',
          'IP does not match IP whitelist',
        ],
      ],
    },
    {
      means: ['key-unknown', 'key-format'],
      source: DOC,
      rows: [['100413', 'API key incorrect or missing header', 'Incorrect apiKey', 'Null apiKey']],
    },
    { means: ['key-unknown', 'wrong-secret'], source: CCXT, rows: [['401', 'Unauthorized']] },
    { means: ['key-format', 'wrong-secret'], source: CCXT, rows: [['100412', 'Null signature']] },
    {
      means: ['wrong-secret'],
      source: 'https://github.com/ccxt/ccxt/issues/23196',
      rows: [['100001', 'Signature verification failed']],
    },
    {
      means: ['clock-skew', 'symbol-not-allowed'],
      source: `${DOC}; the code is also used for restricted pairs`,
      rows: [['100421', 'timestamp null or mismatch']],
    },
    { means: ['permission-missing', 'rate-limit-or-firewall'], source: CCXT, rows: [['403', 'Forbidden']] },
    { means: ['account-restricted'], source: CCXT, rows: [['100414', 'risk control check fail']] },
    { means: ['rate-limit'], source: CCXT, rows: [['429', 'Too many requests']] },
    {
      means: ['address-banned'],
      source: CCXT,
      rows: [['418', 'the address is banned after too many requests']],
    },
  ],
} as const satisfies ErrorFacts;
