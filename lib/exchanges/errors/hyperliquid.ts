import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/hyperliquid.js';
const WEAK = 'public code (weak source)';

/** It sends sentences without codes. */
export const hyperliquid = {
  inLogs: ['hyperliquid'],
  errors: [
    // Never approved, replaced by one of its name, of another network, or signed wrongly: the address in the text is then a stranger's.
    {
      means: ['key-unknown', 'key-expired', 'wrong-environment', 'wrong-secret'],
      source: `${CCXT}; ${WEAK}`,
      rows: [['User or API Wallet ', 'User or API Wallet <address> does not exist']],
    },
    {
      means: ['account-restricted'],
      source: WEAK,
      rows: [
        [
          'Must deposit before performing actions',
          'Must deposit before performing actions',
          'must deposit before performing actions',
        ],
      ],
    },
    {
      means: ['rate-limit'],
      source: CCXT,
      rows: [['Too many cumulative requests sent', 'Too many cumulative requests sent']],
    },
  ],
} as const satisfies ErrorFacts;
