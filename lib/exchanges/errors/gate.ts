import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/gate.js';
const DOC = 'https://www.gate.io/docs/developers/apiv4, Authentication, about 2023';

export const gate = {
  inLogs: ['gateio', 'gate.io', 'gate_api', 'gateapi', 'gateeu', 'gate.eu'],
  marks: ['"label"'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: DOC,
      rows: [['IP_FORBIDDEN', 'Request IP not in whitelist: <ip>', 'Request IP not in whitelist']],
    },
    {
      means: ['key-unknown', 'key-expired', 'key-format'],
      source: DOC,
      rows: [['INVALID_KEY', 'Invalid API Key', 'Invalid key provided']],
    },
    {
      means: ['key-unknown', 'wrong-secret'],
      source: CCXT,
      rows: [['AUTHENTICATION_FAILED'], ['INVALID_CREDENTIALS']],
    },
    { means: ['key-format'], source: CCXT, rows: [['MISSING_REQUIRED_HEADER']] },
    {
      means: ['wrong-secret'],
      source: DOC,
      rows: [['INVALID_SIGNATURE', 'Invalid signature', 'Signature mismatch']],
    },
    {
      means: ['clock-skew'],
      source: DOC,
      rows: [['REQUEST_EXPIRED', 'Request Timestamp far from server time']],
    },
    {
      means: ['permission-missing'],
      source: DOC,
      rows: [
        ['FORBIDDEN', 'account has no permission for the operation'],
        ['READ_ONLY', 'API key is read-only'],
      ],
    },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [
        ['ACCOUNT_LOCKED'],
        ['SUB_ACCOUNT_NOT_FOUND'],
        ['SUB_ACCOUNT_LOCKED'],
        ['ACCOUNT_EXCEPTION'],
        ['API_WITHDRAW_DISABLED'],
        ['USER_NOT_FOUND'],
        ['CROSS_ACCOUNT_NOT_FOUND'],
      ],
    },
    {
      means: ['withdrawal-address'],
      source: DOC,
      rows: [['ADDRESS_NOT_USED', 'address never used in the web console']],
    },
    { means: ['rate-limit'], source: CCXT, rows: [['TOO_FAST'], ['TOO_MANY_REQUESTS']] },
  ],
} as const satisfies ErrorFacts;
