import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/bitfinex.js';
const DOC = 'inferred: npm ccxt 4.5.84, js/src/bitfinex.js';

export const bitfinex = {
  inLogs: ['bitfinex', 'bitfinex2'],
  marks: ['x-bfx', 'restv2', 'bfx'],
  errors: [
    {
      means: ['key-unknown', 'ip-not-allowed'],
      source: DOC,
      rows: [['10100', 'apikey: invalid', 'auth: invalid']],
    },
    { means: ['nonce'], source: DOC, rows: [['10114', 'nonce: small']] },
    {
      means: ['nonce'],
      source:
        'https://github.com/ccxt/ccxt/issues/39; https://github.com/bitfinexcom/bitfinex-api-rb/issues/85',
      rows: [['Nonce is too small']],
    },
    { means: ['permission-missing'], source: CCXT, rows: [['10001', 'api_key: permission invalid']] },
    { means: ['rate-limit'], source: CCXT, rows: [['11010', 'ERR_RATE_LIMIT', 'ratelimit: error']] },
  ],
} as const satisfies ErrorFacts;
