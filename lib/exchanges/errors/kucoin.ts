import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/kucoin.js';
const DOC = 'https://github.com/escwdev/kucoin-node-api/issues/1';
const DOC_2 = 'https://github.com/Kucoin/kucoin-python-sdk/issues/27, 2021';

export const kucoin = {
  inLogs: ['kucoin', 'kucoinfutures', 'kumex'],
  marks: ['kc-api'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: `${DOC_2}; https://github.com/ccxt/ccxt/issues/4969`,
      rows: [
        [
          '400006',
          'The requested ip address is not in the api whitelist',
          'Invalid request ip, the current clientIp is: <ip>',
          'Invalid request ip',
        ],
      ],
    },
    { means: ['key-unknown'], source: DOC_2, rows: [['400003', 'KC-API-KEY not exists']] },
    { means: ['key-unknown', 'wrong-secret', 'clock-skew'], source: CCXT, rows: [['401', 'Unauthorized']] },
    {
      means: ['key-format', 'wrong-passphrase'],
      source: `${DOC}; https://github.com/abayomi185/simple-pump-and-dump-bot/issues/26`,
      rows: [['400001', 'Please check the header of your request']],
    },
    { means: ['wrong-secret'], source: DOC_2, rows: [['400005', 'Signature error', 'Invalid KC-API-SIGN']] },
    {
      means: ['wrong-passphrase'],
      source: DOC_2,
      rows: [['400004', 'KC-API-PASSPHRASE error', 'Invalid KC-API-PASSPHRASE']],
    },
    { means: ['clock-skew'], source: CCXT, rows: [['126041', 'clientTimestamp parameter error']] },
    {
      means: ['clock-skew'],
      source: 'public code (weak source)',
      rows: [['400002', 'KC-API-TIMESTAMP Invalid']],
    },
    { means: ['session-ended'], source: CCXT, rows: [['400401', 'User is not logged in']] },
    { means: ['permission-missing'], source: CCXT, rows: [['require more permission']] },
    { means: ['permission-missing'], source: DOC_2, rows: [['400007', 'Access Denied']] },
    {
      means: ['permission-missing', 'account-restricted'],
      source: CCXT,
      rows: [['400200', 'Forbidden to place an order']],
    },
    {
      means: ['account-restricted', 'key-frozen'],
      source: `${DOC}; https://github.com/abayomi185/simple-pump-and-dump-bot/issues/26`,
      rows: [['411100', 'User are frozen']],
    },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [
        ['101030', "You haven't yet enabled the margin trading"],
        ['112010', 'Invalid Unified Account user.'],
        ['126001', 'Users currently do not support high frequency'],
        ['126002', 'There is a risk problem in your account and transactions are temporarily not allowed!'],
        ['130201', 'Your account has restricted access to certain features.'],
        ['130302', 'Your relevant permission rights have been restricted'],
        ['130306', 'The account has not opened leveraged trading'],
        ['130307', 'Please reopen the leverage agreement'],
        ['130310', 'Abnormal leverage account status'],
      ],
    },
    {
      means: ['identity-check'],
      source: CCXT,
      rows: [
        ['126005', 'This trading pair requires advanced KYC certification before trading'],
        ['126047', 'Please complete identity verification'],
        ['126048', 'Please complete authentication for the master account'],
        ['400303', 'we kindly request you complete the identity verification process'],
      ],
    },
    {
      means: ['withdrawal-address'],
      source: CCXT,
      rows: [
        ['260000', 'Deposit address already exists.'],
        ['260220', 'deposit.address.not.exists'],
      ],
    },
    {
      means: ['region-block'],
      source: CCXT,
      rows: [
        ['126021', 'This digital asset does not support user participation in your region'],
        ['126037', 'Due to country and region restrictions, this function has been suspended!'],
        ['126045', 'This digital asset does not support user participation in your region'],
        ['126046', 'This digital asset does not support your IP region'],
        ['130315', 'This feature has been suspended due to country restrictions'],
      ],
    },
    {
      means: ['region-block'],
      source: `${DOC}; https://github.com/abayomi185/simple-pump-and-dump-bot/issues/26`,
      rows: [
        ['400500', 'Your located country/region is currently not supported for the trading of this token'],
      ],
    },
    {
      means: ['rate-limit'],
      source: CCXT,
      rows: [
        ['429', 'Too Many Requests'],
        ['126011', 'There are too many orders in the order'],
        ['Exceeded the access frequency'],
      ],
    },
  ],
} as const satisfies ErrorFacts;
