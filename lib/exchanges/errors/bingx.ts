import { type ErrorFacts } from '../api-error.ts';

const DOC = 'public code';

export const bingx = {
  inLogs: ['bingx', 'x-bx-apikey'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: 'npm ccxt 4.5.84, js/src/bingx.js',
      rows: [
        [
          '100419',
          'your current request IP does not match IP whitelist',
          'your current request IP <ip> does not match IP whitelist',
        ],
      ],
    },
    {
      means: ['clock-skew', 'symbol-not-allowed'],
      source: `${DOC} (weak source); the code is also used for restricted pairs`,
      rows: [['100421', 'timestamp null or mismatch']],
    },
    {
      means: ['key-unknown', 'key-format'],
      source: `${DOC} (weak source)`,
      rows: [['100413', 'API key incorrect or missing header', 'Incorrect apiKey', 'Null apiKey']],
    },
    {
      means: ['wrong-secret'],
      source: 'https://github.com/ccxt/ccxt/issues/23196',
      rows: [['100001', 'Signature verification failed']],
    },
  ],
} as const satisfies ErrorFacts;
