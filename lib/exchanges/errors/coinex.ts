import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/coinex.js';
const FAQ = 'https://www.coinex.com/en/help/sections/articles/44802223055257 (official FAQ)';
const SEEN = 'https://github.com/coinexcom/coinex_perpetual_api/issues/3, 2021-02';

export const coinex = {
  inLogs: ['coinex'],
  marks: ['x-coinex-key'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: CCXT,
      rows: [
        ['4007', 'IP address prohibited'],
        ['23', 'IP Prohibited', 'ip not allow visit'],
      ],
    },
    // A key that ended, and one made less than ten minutes ago, are both called unknown.
    {
      means: ['key-unknown', 'key-expired'],
      source: `${CCXT}; ${FAQ}; ${SEEN}`,
      rows: [['4005', 'access_id not exists', 'access_id not exist']],
    },
    { means: ['key-expired'], source: CCXT, rows: [['34', 'Access id is expires']] },
    {
      means: ['wrong-secret'],
      source: CCXT,
      rows: [
        ['4006', 'authorization fail'],
        ['4008', 'Abnormal X-COIN-SIGN value'],
      ],
    },
    { means: ['key-unknown', 'wrong-secret'], source: CCXT, rows: [['24'], ['25']] },
    {
      means: ['clock-skew'],
      source: CCXT,
      rows: [
        ['4010', 'Expired request'],
        ['4017', 'Signature expired'],
      ],
    },
    { means: ['permission-missing'], source: CCXT, rows: [['158', 'API permission is not allowed']] },
    {
      means: ['permission-missing'],
      source: CCXT,
      rows: [['4512', 'Insufficient sub-account permissions']],
    },
    {
      means: ['account-restricted'],
      source: `${CCXT}; ${SEEN}`,
      rows: [
        ['4011', 'user is forbid', 'User prohibited from accessing'],
        ['4115', 'User prohibited from trading'],
      ],
    },
    {
      means: ['rate-limit'],
      source: CCXT,
      rows: [
        ['213', 'Too many requests'],
        ['4123', 'Rate limit triggered'],
        ['4213', 'The request is too frequent'],
      ],
    },
  ],
} as const satisfies ErrorFacts;
