import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/bitbank.js';
const TABLE = 'bitbankinc/bitbank-api-docs errors.md (official, 2025-12-25)';

/** An answer holds a number and no words. None is kept for an address that is not allowed. */
export const bitbank = {
  inLogs: ['bitbank'],
  errors: [
    {
      means: ['key-unknown', 'wrong-secret', 'ip-not-allowed'],
      source: `${TABLE}; it does not say which of them`,
      rows: [['20001', 'Authentication failed api authorization.', 'API認証に失敗しました']],
    },
    { means: ['key-unknown'], source: TABLE, rows: [['20002', 'Invalid ACCESS-KEY.']] },
    { means: ['key-unknown', 'key-format'], source: TABLE, rows: [['20003', 'ACCESS-KEY not found.']] },
    {
      means: ['wrong-secret'],
      source: TABLE,
      rows: [['20005', 'Invalid ACCESS-SIGNATURE.', 'ACCESS-SIGNATUREが存在しません']],
    },
    { means: ['clock-skew'], source: TABLE, rows: [['20033'], ['20034'], ['20035'], ['20037']] },
    { means: ['nonce'], source: TABLE, rows: [['20004'], ['20039', 'Invalid ACCESS-NONCE.']] },
    { means: ['permission-missing', 'account-restricted'], source: CCXT, rows: [['50008']] },
  ],
} as const satisfies ErrorFacts;
