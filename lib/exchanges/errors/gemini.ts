import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/gemini.js';

export const gemini = {
  inLogs: ['geminiapi'],
  marks: ['x-gemini'],
  errors: [
    { means: ['key-unknown'], source: CCXT, rows: [['InvalidApiKey', 'Invalid API key']] },
    {
      means: ['key-format'],
      source: CCXT,
      rows: [
        ['MissingApikeyHeader', 'The X-GEMINI-APIKEY header was missing'],
        ['MissingPayloadHeader', 'The X-GEMINI-PAYLOAD header was missing'],
        ['MissingSignatureHeader', 'The X-GEMINI-SIGNATURE header was missing'],
      ],
    },
    {
      means: ['wrong-secret'],
      source: `${CCXT}; https://github.com/butor/blackbird/issues/306`,
      rows: [['InvalidSignature', 'The signature did not match the expected signature']],
    },
    {
      means: ['clock-skew'],
      source: CCXT,
      rows: [
        [
          'InvalidTimestampInPayload',
          'The JSON payload contained a timestamp parameter with an unsupported value.',
        ],
      ],
    },
    {
      means: ['nonce', 'clock-skew'],
      source: `${CCXT}; https://github.com/butor/blackbird/issues/143; hummingbot/hummingbot pull 8205`,
      rows: [
        [
          'InvalidNonce',
          "Nonce '<nonce>' has not increased since your last call to the Gemini API.",
          "Nonce '<nonce>' is not within 30 seconds of server time '<time>'",
          'The nonce was not greater than the previously used nonce, or was not present',
        ],
      ],
    },
    {
      means: ['permission-missing'],
      source: CCXT,
      rows: [
        [
          'MissingRole',
          'The API key used to access this endpoint does not have the required role assigned to it',
          'role missing',
        ],
      ],
    },
    { means: ['withdrawal-address'], source: CCXT, rows: [['CryptoAddressWhitelistsNotEnabled']] },
    {
      means: ['rate-limit'],
      source: CCXT,
      rows: [['RateLimit', 'Requests were made too frequently. See Rate Limits below.', 'RateLimited']],
    },
  ],
} as const satisfies ErrorFacts;
