import { type ErrorFacts } from '../api-error.ts';

const DOC = 'https://www.gate.io/docs/developers/apiv4, Authentication, about 2023';

export const gate = {
  inLogs: ['gateio', 'gate.io', 'gate_api', 'gateapi'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: DOC,
      rows: [['IP_FORBIDDEN', 'Request IP not in whitelist: <ip>', 'Request IP not in whitelist']],
    },
    {
      means: ['permission-missing'],
      source: DOC,
      rows: [['FORBIDDEN', 'account has no permission for the operation']],
    },
    {
      means: ['key-unknown', 'key-expired', 'key-format'],
      source: DOC,
      rows: [['INVALID_KEY', 'Invalid API Key', 'Invalid key provided']],
    },
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
      means: ['address-not-allowed'],
      source: DOC,
      rows: [['ADDRESS_NOT_USED', 'address never used in the web console']],
    },
    {
      means: ['permission-missing'],
      source: `${DOC} (status inferred)`,
      rows: [['READ_ONLY', 'API key is read-only']],
    },
  ],
} as const satisfies ErrorFacts;
