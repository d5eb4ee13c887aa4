import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/toobit.js';

export const toobit = {
  inLogs: ['toobit'],
  errors: [
    {
      means: ['ip-binding-required'],
      source: CCXT,
      rows: [['-1023', 'Please set IP whitelist before using API']],
    },
    {
      means: ['key-unknown', 'ip-not-allowed', 'permission-missing'],
      source: CCXT,
      rows: [['-2015', 'Invalid API-key, IP, or permissions for action.']],
    },
    {
      means: ['key-expired'],
      source: CCXT,
      rows: [['-2017', 'The API key has expired. Please update your API key immediately.']],
    },
    {
      means: ['key-frozen'],
      source: CCXT,
      rows: [['-2018', 'API triggered risk control restrictions have been suspended']],
    },
    {
      means: ['key-format'],
      source: CCXT,
      rows: [
        ['-2014', 'API-key format invalid.'],
        [
          '-1107',
          'The accessKey is missing from the request header or parameters, or the accessKey is not in the correct format.',
        ],
      ],
    },
    {
      means: ['wrong-secret'],
      source: CCXT,
      rows: [['-1022', 'Signature for this request is not valid.']],
    },
    {
      means: ['clock-skew'],
      source: CCXT,
      rows: [['-1021', 'Timestamp for this request is outside of the recvWindow.']],
    },
    {
      means: ['permission-missing'],
      source: CCXT,
      rows: [
        ['-1002', 'You are not authorized to execute this request.'],
        ['-1005', 'No Permission'],
      ],
    },
    {
      means: ['rate-limit'],
      source: CCXT,
      rows: [
        ['-1003', 'Too many requests queued.'],
        ['-1015', 'Reach the rate limit .Please slow down your request speed.'],
      ],
    },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [
        ['-1153', 'User not exist'],
        ['-1181', 'Currently not allowed to withdraw.'],
        ['-1182', 'Currently not allowed to deposit.'],
        ['-1204', 'account not authorized'],
        ['This action disabled is on this account', 'This action disabled is on this account'],
      ],
    },
  ],
} as const satisfies ErrorFacts;
