import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/gemini.js';

export const gemini = {
  inLogs: ['x-gemini'],
  errors: [
    { means: ['permission-missing'], source: CCXT, rows: [['MissingRole', 'role missing']] },
    { means: ['key-unknown'], source: CCXT, rows: [['InvalidApiKey', 'InvalidApiKey']] },
    {
      means: ['address-not-allowed'],
      source: CCXT,
      rows: [['CryptoAddressWhitelistsNotEnabled', 'CryptoAddressWhitelistsNotEnabled']],
    },
    {
      means: ['nonce', 'clock-skew'],
      source: `${CCXT}; https://github.com/butor/blackbird/issues/143; hummingbot/hummingbot pull 8205`,
      rows: [
        [
          'InvalidNonce',
          "Nonce '<nonce>' has not increased since your last call to the Gemini API.",
          "Nonce '<nonce>' is not within 30 seconds of server time '<time>'",
        ],
      ],
    },
    {
      means: ['wrong-secret'],
      source: `${CCXT}; https://github.com/butor/blackbird/issues/306`,
      rows: [['InvalidSignature', 'InvalidSignature']],
    },
  ],
} as const satisfies ErrorFacts;
