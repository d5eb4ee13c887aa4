import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/bitstamp.js';
const DOC = 'rotki/rotki rotkehlchen/exchanges/bitstamp.py';

export const bitstamp = {
  inLogs: ['bitstamp'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: `${CCXT} (status inferred); ${DOC} (code)`,
      rows: [['API0002', 'IP address not allowed']],
    },
    {
      means: ['permission-missing'],
      source: `${CCXT} (status inferred); ${DOC} (code)`,
      rows: [['API0003', 'No permission found']],
    },
    {
      means: ['key-unknown'],
      source: `${CCXT} (status inferred); ${DOC} (code)`,
      rows: [['API0001', 'API key not found']],
    },
    { means: ['nonce'], source: `${CCXT} (no code)`, rows: [['API0004', 'Invalid nonce']] },
    {
      means: ['wrong-secret'],
      source: 'https://github.com/askmike/gekko/issues/1509; https://github.com/ccxt/ccxt/issues/1592',
      rows: [['API0005', 'Invalid signature']],
    },
    { means: ['nonce', 'clock-skew'], source: DOC, rows: [['API0017', 'nonce too low']] },
  ],
} as const satisfies ErrorFacts;
