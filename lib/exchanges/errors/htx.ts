import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/htx.js';

export const htx = {
  inLogs: ['htx', 'huobi', 'huobipro', 'err-code'],
  errors: [
    {
      means: ['key-unknown'],
      source: `${CCXT} (status inferred)`,
      rows: [['api-signature-not-valid', 'Signature not valid: Incorrect Access key']],
    },
    {
      means: ['permission-missing'],
      source: CCXT,
      rows: [['api-signature-not-valid', 'API key has no permission']],
    },
    {
      means: ['address-not-allowed'],
      source: `${CCXT} (wording shortened)`,
      rows: [['api-not-support-temp-addr', 'withdrawals by API do not go to temporary addresses']],
    },
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
        ],
      ],
    },
    {
      means: ['wrong-secret'],
      source: 'https://github.com/ccxt/ccxt/issues/9189',
      rows: [['api-signature-not-valid', 'Signature not valid: Verification failure [校验失败]']],
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
  ],
} as const satisfies ErrorFacts;
