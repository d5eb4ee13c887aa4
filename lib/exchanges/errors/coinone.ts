import { type ErrorFacts } from '../api-error.ts';

const DOC = 'https://docs.coinone.co.kr/docs/about-public-api (official)';
const TABLE = 'the official table as copied in public code (weak source)';

/** No number for an address that is not allowed is known. */
export const coinone = {
  inLogs: ['coinone'],
  marks: ['x-coinone-signature', 'x-coinone-payload'],
  errors: [
    { means: ['rate-limit'], source: DOC, rows: [['4', 'Blocked user access']] },
    { means: ['key-format'], source: TABLE, rows: [['11', 'Access token is missing']] },
    { means: ['key-unknown'], source: TABLE, rows: [['12', 'Invalid access token']] },
    { means: ['permission-missing'], source: TABLE, rows: [['40', 'Invalid API permission']] },
    { means: ['identity-check'], source: TABLE, rows: [['53', 'Two Factor Auth Fail']] },
    { means: ['wrong-secret'], source: TABLE, rows: [['123', 'V2 API signature is not correct']] },
    {
      means: ['nonce'],
      source: TABLE,
      rows: [
        ['131', 'V2 API Nonce is must be bigger then last nonce'],
        ['133', 'Nonce must be in UUID format'],
      ],
    },
  ],
} as const satisfies ErrorFacts;
