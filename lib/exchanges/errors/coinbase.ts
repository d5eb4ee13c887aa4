import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/coinbase.js';

export const coinbase = {
  inLogs: ['coinbase', 'coinbaseexchange', 'coinbaseadvanced', 'coinbasepro', 'cb-access', 'cdp'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: 'https://github.com/home-assistant/core/issues/26184, 2019 (older API)',
      rows: [['authentication_error', 'IP blocked']],
    },
    {
      means: ['clock-skew'],
      source: `${CCXT} (older API)`,
      rows: [['authentication_error', 'request timestamp expired']],
    },
    {
      means: ['key-unknown', 'wrong-secret', 'clock-skew', 'ip-not-allowed'],
      source: 'https://github.com/ccxt/ccxt/issues/22182',
      rows: [['HTTP 401', 'Unauthorized']],
    },
    { means: ['permission-missing'], source: CCXT, rows: [['invalid_scope', 'scope missing']] },
    {
      means: ['permission-missing'],
      source: `${CCXT} (status inferred)`,
      rows: [['PERMISSION_DENIED', 'PERMISSION_DENIED']],
    },
  ],
} as const satisfies ErrorFacts;
