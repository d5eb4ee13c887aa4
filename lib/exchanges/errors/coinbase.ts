import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/coinbase.js';

export const coinbase = {
  inLogs: [
    'coinbase',
    'coinbaseexchange',
    'coinbaseinternational',
    'coinbaseadvanced',
    'coinbasepro',
    'coinbaseprime',
  ],
  marks: ['cb-access', 'cdp'],
  errors: [
    { means: ['ip-not-allowed'], source: CCXT, rows: [['ip not allowed']] },
    {
      means: ['ip-not-allowed'],
      source: 'https://github.com/home-assistant/core/issues/26184, 2019 (older API)',
      rows: [['authentication_error', 'IP blocked']],
    },
    {
      means: ['key-unknown', 'wrong-secret', 'clock-skew', 'ip-not-allowed'],
      source: 'https://github.com/ccxt/ccxt/issues/22182; the address among the causes is inferred',
      rows: [['HTTP 401', 'Unauthorized']],
    },
    {
      means: ['key-unknown'],
      source: CCXT,
      rows: [
        ['invalid_token', 'Invalid Oauth token'],
        ['revoked_token', 'Revoked Oauth token'],
        ['Invalid API Key'],
      ],
    },
    {
      means: ['key-unknown', 'wrong-secret', 'clock-skew'],
      source: CCXT,
      rows: [['authentication_error', 'Invalid auth']],
    },
    {
      means: ['permission-missing', 'key-unknown', 'wrong-secret'],
      source: CCXT,
      rows: [['unauthorized', 'Not authorized to perform this operation']],
    },
    { means: ['key-expired'], source: CCXT, rows: [['expired_token', 'Expired Oauth token']] },
    { means: ['wrong-secret'], source: CCXT, rows: [['invalid signature']] },
    { means: ['wrong-passphrase'], source: CCXT, rows: [['Invalid Passphrase']] },
    { means: ['clock-skew'], source: CCXT, rows: [['authentication_error', 'request timestamp expired']] },
    {
      means: ['permission-missing'],
      source: CCXT,
      rows: [['invalid_scope', "User hasn't authenticated necessary scope"], ['PERMISSION_DENIED']],
    },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [['invalid_authentication_method', 'API access is blocked for deleted users.']],
    },
    {
      means: ['identity-check'],
      source: CCXT,
      rows: [
        ['two_factor_required'],
        ['personal_details_required'],
        ['identity_verification_required'],
        ['jumio_verification_required'],
        ['jumio_face_match_verification_required'],
        ['unverified_email'],
      ],
    },
    {
      means: ['rate-limit'],
      source: CCXT,
      rows: [
        ['rate_limit_exceeded', 'Rate limit exceeded'],
        ['resource_exhausted', 'Resource has been exhausted'],
        ['Private rate limit exceeded'],
        ['Public rate limit exceeded'],
      ],
    },
  ],
} as const satisfies ErrorFacts;
