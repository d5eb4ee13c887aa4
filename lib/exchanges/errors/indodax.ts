import { type ErrorFacts } from '../api-error.ts';

const V2 =
  'https://github.com/btcid/indodax-official-api-docs, INDODAX-TradeAPI-2.md (official, after 2026-04-14)';
const V1 = 'https://github.com/btcid/indodax-official-api-docs, Private-RestAPI.md (official, 2026-04-14)';
const CCXT = 'npm ccxt 4.5.84, js/src/indodax.js';
const WEAK = 'public code (weak source): two projects of 2026-08';

export const indodax = {
  inLogs: ['indodax', 'tapi.indodax.com'],
  errors: [
    { means: ['ip-not-allowed'], source: WEAK, rows: [['-2015', 'Unauthorized IP']] },
    {
      means: ['key-unknown', 'key-expired'],
      source: V2,
      rows: [['1001', 'Invalid credentials. API not found or session expired. Please generate a new key.']],
    },
    {
      means: ['clock-skew'],
      source: V2,
      rows: [['1002', 'Invalid timestamp. Timestamp outside recvWindow.']],
    },
    {
      means: ['nonce'],
      source: V2,
      rows: [['1003', 'Invalid nonce. Nonce must be greater than last_nonce.']],
    },
    {
      means: ['key-format'],
      source: V2,
      rows: [
        ['1101', 'Sign not found in header.'],
        ['1102', 'API key not found in header.'],
      ],
    },
    {
      means: ['account-restricted'],
      source: V2,
      rows: [
        ['1103', 'Trade API is disabled.'],
        ['1104', 'Account locked.'],
        ['1105', 'Account disabled.'],
      ],
    },
    { means: ['permission-missing'], source: V2, rows: [['1106', 'No permission.']] },
    // A key of the older API on the newer one.
    { means: ['wrong-environment'], source: WEAK, rows: [['-1002']] },
    {
      means: ['key-unknown', 'key-expired'],
      source: `${V1}; ${CCXT}`,
      rows: [['invalid_credentials', 'Invalid credentials. API not found or session has expired.']],
    },
    {
      means: ['wrong-secret'],
      source: CCXT,
      rows: [['Invalid credentials. Bad sign.', 'Invalid credentials. Bad sign.']],
    },
  ],
} as const satisfies ErrorFacts;
