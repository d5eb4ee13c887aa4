import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/cryptocom.js';

export const cryptocom = {
  inLogs: ['cryptocom', 'crypto.com'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: `${CCXT} (status inferred)`,
      rows: [['40103', 'IP address not whitelisted']],
    },
    { means: ['clock-skew'], source: CCXT, rows: [['40102', 'nonce differs by more than 60 seconds']] },
    {
      means: ['key-unknown', 'wrong-secret'],
      source: `inferred: ${CCXT}`,
      rows: [['40101', 'UNAUTHORIZED', 'Authentication failure']],
    },
    {
      means: ['key-unknown', 'wrong-secret', 'permission-missing'],
      source: 'https://github.com/ccxt/ccxt/pull/18429 (the older codes)',
      rows: [['10002', 'UNAUTHORIZED']],
    },
  ],
} as const satisfies ErrorFacts;
