import { type ErrorFacts } from '../api-error.ts';

const DOC = 'https://github.com/Kucoin/kucoin-python-sdk/issues/27, 2021';
const DOC_2 = 'public code';
const DOC_3 = 'https://github.com/abayomi185/simple-pump-and-dump-bot/issues/26';

export const kucoin = {
  inLogs: ['kucoin', 'kucoinfutures', 'kc-api'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: `${DOC}; ${DOC_2} (weak source); https://github.com/ccxt/ccxt/issues/4969 ("Invalid request ip")`,
      rows: [
        [
          '400006',
          'The requested ip address is not in the api whitelist',
          'Invalid request ip',
          'Invalid request ip, the current clientIp is: <ip>',
        ],
      ],
    },
    {
      means: ['permission-missing'],
      source: `${DOC}; ${DOC_2} (weak source)`,
      rows: [['400007', 'Access Denied']],
    },
    {
      means: ['key-unknown'],
      source: `${DOC}; ${DOC_2} (weak source)`,
      rows: [['400003', 'KC-API-KEY not exists']],
    },
    {
      means: ['wrong-passphrase'],
      source: `${DOC}; ${DOC_2} (weak source)`,
      rows: [['400004', 'KC-API-PASSPHRASE error', 'Invalid KC-API-PASSPHRASE']],
    },
    {
      means: ['wrong-secret'],
      source: `${DOC}; ${DOC_2} (weak source)`,
      rows: [['400005', 'Signature error', 'Invalid KC-API-SIGN']],
    },
    {
      means: ['clock-skew'],
      source: `${DOC_2} (weak source)`,
      rows: [['400002', 'KC-API-TIMESTAMP Invalid']],
    },
    {
      means: ['key-format', 'wrong-passphrase'],
      source: `https://github.com/escwdev/kucoin-node-api/issues/1; ${DOC_3}`,
      rows: [
        [
          '400001',
          'Please check the header of your request for KC-API-KEY, KC-API-SIGN, KC-API-TIMESTAMP, KC-API-PASSPHRASE',
        ],
      ],
    },
    {
      means: ['region-block'],
      source: DOC_3,
      rows: [
        ['400500', 'Your located country/region is currently not supported for the trading of this token'],
      ],
    },
    { means: ['key-frozen'], source: DOC_3, rows: [['411100', 'User are frozen']] },
  ],
} as const satisfies ErrorFacts;
