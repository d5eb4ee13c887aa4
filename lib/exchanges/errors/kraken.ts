import { type ErrorFacts } from '../api-error.ts';

// No error of its own exists for an address off the list; that it hides behind an invalid key is inferred.
const DOC = 'https://docs.kraken.com/api/docs/guides/spot-errors';

export const kraken = {
  inLogs: ['kraken', 'krakenfutures', 'krakenex', 'pykrakenapi', 'eapi', 'egeneral'],
  errors: [
    {
      means: ['key-unknown', 'key-expired', 'ip-not-allowed'],
      source: DOC,
      rows: [['EAPI:Invalid key', 'EAPI:Invalid key']],
    },
    { means: ['nonce'], source: DOC, rows: [['EAPI:Invalid nonce', 'EAPI:Invalid nonce']] },
    { means: ['wrong-secret'], source: DOC, rows: [['EAPI:Invalid signature', 'EAPI:Invalid signature']] },
    {
      means: ['rate-limit-or-firewall'],
      source: DOC,
      rows: [['EGeneral:Temporary lockout', 'EGeneral:Temporary lockout']],
    },
    {
      means: ['permission-missing', 'ip-not-allowed'],
      source: `${DOC}; https://docs.kraken.com/exchange/guides/rest/api-keys`,
      rows: [['EGeneral:Permission denied', 'EGeneral:Permission denied', 'General:Permission denied']],
    },
    {
      means: ['address-not-allowed'],
      source: 'npm ccxt 4.5.84, js/src/kraken.js',
      rows: [['EFunding:Unknown withdraw key', 'EFunding:Unknown withdraw key']],
    },
  ],
} as const satisfies ErrorFacts;
