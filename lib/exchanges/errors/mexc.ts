import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/mexc.js';

export const mexc = {
  inLogs: ['mexc', 'x-mexc-apikey'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: CCXT,
      rows: [['700006', 'IP [<ip>] not in the ip white list', 'IP non white list']],
    },
    {
      means: ['permission-missing'],
      source: CCXT,
      rows: [['700007', 'No permission to access the endpoint']],
    },
    { means: ['key-expired'], source: CCXT, rows: [['402', 'API Key expired']] },
    { means: ['clock-skew'], source: CCXT, rows: [['700003', 'Timestamp outside of the recvWindow']] },
    { means: ['key-unknown'], source: CCXT, rows: [['10072', 'Api key info invalid']] },
    {
      means: ['ip-not-allowed'],
      source: `${CCXT} (futures)`,
      rows: [['406', 'Accessing IP is not in the whitelist']],
    },
    {
      means: ['wrong-secret'],
      source: 'https://github.com/mexcdevelop/mexc-api-demo/issues/42',
      rows: [['700002', 'Signature for this request is not valid.']],
    },
    {
      means: ['clock-skew'],
      source: `${CCXT}; https://github.com/ccxt/ccxt/issues/13072`,
      rows: [['10073', 'Invalid Request-Time']],
    },
    {
      means: ['permission-missing'],
      source: 'https://github.com/ccxt/ccxt/pull/12622',
      rows: [['703', 'Require trade read permission!']],
    },
  ],
} as const satisfies ErrorFacts;
