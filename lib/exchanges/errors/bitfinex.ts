import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'inferred: npm ccxt 4.5.84, js/src/bitfinex.js';

export const bitfinex = {
  inLogs: ['bitfinex', 'x-bfx', 'restv2'],
  errors: [
    {
      means: ['permission-missing'],
      source: 'npm ccxt 4.5.84, js/src/bitfinex.js',
      rows: [['10001', 'api_key: permission invalid']],
    },
    { means: ['key-unknown', 'ip-not-allowed'], source: CCXT, rows: [['10100', 'apikey: invalid']] },
    { means: ['nonce'], source: CCXT, rows: [['10114', 'nonce: small']] },
    {
      means: ['nonce'],
      source:
        'https://github.com/ccxt/ccxt/issues/39; https://github.com/bitfinexcom/bitfinex-api-rb/issues/85',
      rows: [['Nonce is too small', 'Nonce is too small.']],
    },
  ],
} as const satisfies ErrorFacts;
