import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/phemex.js';
const API_DOC = 'https://github.com/phemex/phemex-api-docs, Public-Contract-API-en.md (official, 2024-06-17)';

export const phemex = {
  inLogs: ['phemex'],
  marks: ['x-phemex-access-token', 'x-phemex-request-signature'],
  errors: [
    // One number for three refusals: only its words tell them apart.
    {
      means: ['ip-not-allowed'],
      source: `${CCXT}; ${API_DOC}`,
      rows: [['401', '401 Request IP mismatch']],
    },
    {
      means: ['permission-missing'],
      source: `${CCXT}; ${API_DOC}`,
      rows: [['401', '401 Insufficient privilege']],
    },
    { means: ['key-unknown'], source: CCXT, rows: [['401', '401 Failed to load API KEY']] },
    {
      means: ['key-unknown'],
      source: CCXT,
      rows: [['10500', 'Failed to find api-key <id>', 'Api key not found <id>']],
    },
    { means: ['wrong-secret'], source: CCXT, rows: [['10500', 'API Signature verification failed']] },
    {
      means: ['permission-missing'],
      source: CCXT,
      rows: [
        ['34003', 'Access forbidden'],
        ['39996', 'Access denied.'],
      ],
    },
    { means: ['rate-limit'], source: CCXT, rows: [['39995', 'Too many requests.']] },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [['11022', 'TE_REJECT_DUE_TO_BANNED', 'Account is banned']],
    },
  ],
} as const satisfies ErrorFacts;
