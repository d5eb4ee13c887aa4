import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/cryptocom.js';
const DOC = 'https://github.com/ccxt/ccxt/pull/18429 (the older codes)';

export const cryptocom = {
  inLogs: ['cryptocom', 'crypto.com'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: CCXT,
      rows: [['40103', 'IP address not whitelisted', 'IP_ILLEGAL']],
    },
    { means: ['ip-not-allowed'], source: DOC, rows: [['10003', 'IP_ILLEGAL']] },
    {
      means: ['key-unknown', 'wrong-secret'],
      source: `inferred: ${CCXT}`,
      rows: [['40101', 'UNAUTHORIZED', 'Authentication failure']],
    },
    {
      means: ['key-unknown', 'wrong-secret', 'permission-missing'],
      source: DOC,
      rows: [['10002', 'UNAUTHORIZED']],
    },
    {
      means: ['clock-skew', 'nonce'],
      source: CCXT,
      rows: [
        [
          '40102',
          'Nonce value differs by more than 60 seconds from server',
          'nonce differs by more than 60 seconds',
        ],
      ],
    },
    { means: ['nonce', 'clock-skew'], source: DOC, rows: [['10007', 'INVALID_NONCE']] },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [
        ['40104', 'Disallowed based on user tier'],
        ['20005', 'ACCOUNT_NOT_FOUND'],
      ],
    },
    { means: ['account-restricted'], source: DOC, rows: [['10005', 'USER_TIER_INVALID']] },
    { means: ['rate-limit'], source: CCXT, rows: [['42901', 'TOO_MANY_REQUESTS']] },
    { means: ['rate-limit'], source: DOC, rows: [['10006', 'TOO_MANY_REQUESTS']] },
  ],
} as const satisfies ErrorFacts;
