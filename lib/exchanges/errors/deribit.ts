import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/deribit.js';

export const deribit = {
  inLogs: ['deribit', 'usdiff'],
  errors: [
    {
      means: ['key-unknown', 'key-expired', 'wrong-secret', 'ip-not-allowed'],
      source: CCXT,
      rows: [['13009', 'unauthorized']],
    },
    {
      means: ['permission-missing'],
      source: CCXT,
      rows: [
        ['13021', 'forbidden'],
        ['11042', 'permission_denied'],
      ],
    },
    {
      means: ['key-unknown', 'wrong-secret', 'wrong-environment'],
      source: 'https://github.com/ccxt/ccxt/issues/8696',
      rows: [['13004', 'invalid_credentials']],
    },
  ],
} as const satisfies ErrorFacts;
