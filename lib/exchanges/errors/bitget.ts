import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/bitget.js';

export const bitget = {
  inLogs: ['bitget', 'requesttime'],
  errors: [
    { means: ['ip-not-allowed'], source: CCXT, rows: [['40018', 'Invalid IP']] },
    { means: ['permission-missing'], source: CCXT, rows: [['40014', 'Incorrect permissions']] },
    {
      means: ['key-unknown'],
      source: CCXT,
      rows: [
        ['40006', 'Invalid ACCESS_KEY'],
        ['40037', 'Apikey does not exist'],
      ],
    },
    {
      means: ['key-unknown', 'wrong-passphrase'],
      source: CCXT,
      rows: [['40012', 'apikey/password is incorrect']],
    },
    {
      means: ['clock-skew'],
      source: CCXT,
      rows: [
        ['40004', 'Request timestamp expired'],
        ['40008', 'Request timestamp expired'],
      ],
    },
    {
      means: ['clock-skew'],
      source: `${CCXT} (timestamp format)`,
      rows: [['40005', 'Invalid ACCESS_TIMESTAMP']],
    },
    { means: ['ip-not-allowed'], source: `${CCXT} (first API version)`, rows: [['30011', 'invalid IP']] },
    {
      means: ['address-not-allowed'],
      source: `${CCXT} (wording shortened)`,
      rows: [['43111', 'The withdrawal address is not in the address book']],
    },
    {
      means: ['wrong-secret'],
      source: `${CCXT}; https://github.com/ccxt/ccxt/issues/23258`,
      rows: [['40009', 'sign signature error']],
    },
  ],
} as const satisfies ErrorFacts;
