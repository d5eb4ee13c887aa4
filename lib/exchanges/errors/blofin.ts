import { type ErrorFacts } from '../api-error.ts';

const TABLE = 'https://github.com/blofin/blofin-api-docs, _includes/errors.md (official, 2026-03-21)';
const CCXT = 'npm ccxt 4.5.84, js/src/blofin.js';

/** Its refusals come with HTTP 200: only the code in the body says no. */
export const blofin = {
  inLogs: ['blofin'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: TABLE,
      rows: [['152406', "Your IP is not included in your API key's IP whitelist"]],
    },
    { means: ['key-unknown'], source: TABLE, rows: [['152401', 'Access key does not exist']] },
    { means: ['key-expired'], source: TABLE, rows: [['152402', 'Access key has expired']] },
    {
      means: ['permission-missing'],
      source: TABLE,
      rows: [
        [
          '152404',
          'This operation is not supported, Please check the requestPath or API key permissions.',
          'This operation is not supported',
        ],
      ],
    },
    {
      means: ['clock-skew'],
      source: TABLE,
      rows: [
        ['152405', 'Timestamp in header or signature has expired, need to be within 60s'],
        ['152410', 'The value of ACCESS-TIMESTAMP needs to be a millisecond timestamp'],
      ],
    },
    {
      means: ['nonce'],
      source: TABLE,
      rows: [['152407', 'Repeated nonce, Reusing within 60 seconds is not allowed.']],
    },
    { means: ['wrong-passphrase'], source: TABLE, rows: [['152408', 'Passphrase error']] },
    { means: ['wrong-secret'], source: TABLE, rows: [['152409', 'Signature verification failed']] },
    { means: ['wrong-secret'], source: CCXT, rows: [['401', 'Invalid signature']] },
    // A key that was made for another program.
    {
      means: ['managed-by-app', 'permission-missing'],
      source: TABLE,
      rows: [
        ['152011', 'Transaction API Key does not support brokerId'],
        ['152013', "Unmatched brokerId, please check your API key's bound broker"],
      ],
    },
    { means: ['rate-limit'], source: CCXT, rows: [['429', 'Too Many Requests']] },
    {
      means: ['withdrawal-address'],
      source: CCXT,
      rows: [
        ['152020', 'Address binding not found.'],
        ['152023', 'This address is still within the 24-hour withdrawal lock period.'],
        ['152024', 'Your account now can only withdraw to whitelist addresses.'],
        ['152031', 'This address is not marked as verification-free.'],
      ],
    },
    {
      means: ['identity-check'],
      source: CCXT,
      rows: [['152032', 'Quick withdrawal daily limit exceeded. Please complete 2FA verification.']],
    },
  ],
} as const satisfies ErrorFacts;
