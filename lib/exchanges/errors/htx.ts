import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/htx.js';

export const htx = {
  inLogs: ['htx', 'huobi', 'huobipro', 'hbdm'],
  marks: ['err-code', 'err-msg'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source:
        'https://github.com/HuobiRDCenter/huobi_Python/issues/110; https://github.com/huobiapi/REST-API-demos/issues/9',
      rows: [
        [
          'api-signature-not-valid',
          'Signature not valid: Incorrect IP address [IP地址错误]:<ip>',
          'Signature not valid: Incorrect IP address',
          'Signature not valid: ip地址错误',
          'Incorrect IP address',
        ],
      ],
    },
    {
      means: ['key-unknown'],
      source: CCXT,
      rows: [
        ['api-signature-not-valid', 'Signature not valid: Incorrect Access key'],
        ['403', 'Incorrect Access key'],
      ],
    },
    {
      means: ['wrong-secret'],
      source: CCXT,
      rows: [['api-signature-check-failed'], ['1003', 'invalid signature']],
    },
    {
      means: ['wrong-secret'],
      source: 'https://github.com/ccxt/ccxt/issues/9189',
      rows: [
        [
          'api-signature-not-valid',
          'Signature not valid: Verification failure [校验失败]',
          'Signature not valid: Verification failure',
        ],
      ],
    },
    {
      means: ['clock-skew'],
      source: 'https://github.com/huobiapi/REST-API-demos/issues/4',
      rows: [
        [
          'api-signature-not-valid',
          'Signature not valid: Invalid submission time',
          'Signature not valid: 无效的提交时间',
        ],
      ],
    },
    {
      means: ['permission-missing'],
      source: CCXT,
      rows: [
        [
          'api-signature-not-valid',
          'Signature not valid: API key has no permission',
          'API key has no permission',
        ],
      ],
    },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [
        ['1010', 'Account doesnt exist.'],
        ['1220', 'You don’t have access permission as you have not opened contracts trading.'],
        ['4007', 'Unified account special interface, non - one account is not available'],
        ['contract is restricted of closing positions on API. Please contact customer service'],
      ],
    },
    {
      means: ['withdrawal-address'],
      source: CCXT,
      rows: [
        ['api-not-support-temp-addr', 'API withdrawal does not support temporary addresses'],
        ['invalid-address', 'Invalid address.'],
      ],
    },
    {
      means: ['rate-limit'],
      source: CCXT,
      rows: [
        [
          'base-request-exceed-frequency-limit',
          'Frequency of requests has exceeded the limit, please try again later',
        ],
        ['rate-too-many-requests', 'exceeded rate limit'],
        ['request limit'],
      ],
    },
  ],
} as const satisfies ErrorFacts;
