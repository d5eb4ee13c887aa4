import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/kraken.js';
const DOC = 'https://docs.kraken.com/api/docs/guides/spot-errors';

export const kraken = {
  inLogs: ['kraken', 'krakenfutures', 'krakenex', 'pykrakenapi'],
  marks: ['eapi', 'egeneral', 'eorder'],
  errors: [
    {
      means: ['key-unknown', 'key-expired', 'ip-not-allowed'],
      source: `${DOC}; that an address off the list hides here is inferred`,
      rows: [['EAPI:Invalid key']],
    },
    {
      means: ['key-unknown', 'wrong-secret', 'nonce', 'ip-not-allowed'],
      source: CCXT,
      rows: [['authenticationError']],
    },
    {
      means: ['permission-missing', 'ip-not-allowed'],
      source: `${DOC}; https://docs.kraken.com/exchange/guides/rest/api-keys`,
      rows: [['EGeneral:Permission denied', 'EGeneral:Permission denied', 'General:Permission denied']],
    },
    { means: ['wrong-secret'], source: DOC, rows: [['EAPI:Invalid signature']] },
    { means: ['nonce'], source: CCXT, rows: [['nonceBelowThreshold'], ['nonceDuplicate']] },
    { means: ['nonce'], source: DOC, rows: [['EAPI:Invalid nonce', 'EAPI:Invalid nonce', ':Invalid nonce']] },
    { means: ['session-ended'], source: CCXT, rows: [['ESession:Invalid session']] },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [['ETrade:User Locked'], ['accountInactive'], ['invalidAccount']],
    },
    { means: ['withdrawal-address'], source: CCXT, rows: [['EFunding:Unknown withdraw key']] },
    {
      means: ['rate-limit'],
      source: CCXT,
      rows: [
        ['EAPI:Rate limit exceeded', 'EAPI:Rate limit exceeded', ':Rate limit exceeded'],
        ['EOrder:Rate limit exceeded'],
        ['EGeneral:Too many requests'],
        ['apiLimitExceeded'],
      ],
    },
    { means: ['rate-limit'], source: DOC, rows: [['EGeneral:Temporary lockout']] },
  ],
} as const satisfies ErrorFacts;
