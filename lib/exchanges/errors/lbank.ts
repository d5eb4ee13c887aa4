import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/lbank.js';

export const lbank = {
  inLogs: ['lbank', 'lbkex', 'lbank2'],
  errors: [
    // A right that is missing; that it also refuses an address is inferred: no other number does.
    {
      means: ['permission-missing', 'ip-not-allowed'],
      source: `${CCXT}; the address is inferred`,
      rows: [['10022', 'Invalid authorization', 'Access denied']],
    },
    { means: ['key-unknown'], source: CCXT, rows: [['10005', 'Secret key does not exist']] },
    { means: ['key-unknown'], source: CCXT, rows: [['10006', 'User does not exist']] },
    { means: ['wrong-secret'], source: CCXT, rows: [['10007', 'Invalid signature']] },
    { means: ['wrong-secret', 'key-format'], source: CCXT, rows: [['10002', 'Validation failed']] },
    { means: ['rate-limit'], source: CCXT, rows: [['10004', 'Request too frequent']] },
    {
      means: ['symbol-not-allowed', 'account-restricted'],
      source: CCXT,
      rows: [['10024', 'User cannot trade on this pair']],
    },
    {
      means: ['nonce'],
      source: CCXT,
      rows: [['10031', 'echostr length must be valid and length must be from 30 to 40']],
    },
    { means: ['permission-missing'], source: CCXT, rows: [['10100', 'Has no privilege to withdraw']] },
    { means: ['withdrawal-address'], source: CCXT, rows: [['10109', 'wallet address is not mapping']] },
    {
      means: ['clock-skew', 'nonce'],
      source: CCXT,
      rows: [['10600', 'intercepted by replay attacks filter, check timestamp']],
    },
  ],
} as const satisfies ErrorFacts;
