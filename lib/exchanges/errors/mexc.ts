import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/mexc.js';

export const mexc = {
  inLogs: ['mexc', 'mexc3', 'mexcfutures', 'mxc'],
  marks: ['x-mexc-apikey'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: CCXT,
      rows: [
        ['700006', 'IP [<ip>] not in the ip white list', 'IP non white list'],
        ['406', 'Accessing IP is not in the whitelist'],
      ],
    },
    {
      means: ['ip-list'],
      source: CCXT,
      rows: [
        ['730703', 'The IP information is incorrect, and a maximum of 10 IPs are allowed to be bound only'],
        ['730704', 'The bound IP format is incorrect, please refill'],
      ],
    },
    {
      means: ['key-unknown'],
      source: CCXT,
      rows: [
        ['10072', 'Api key info invalid'],
        ['730706', 'API KEY information does not exist'],
      ],
    },
    {
      means: ['session-ended', 'key-unknown'],
      source: CCXT,
      rows: [['401', 'No authority', 'Not logged in or login has expired']],
    },
    {
      means: ['key-expired'],
      source: CCXT,
      rows: [['402', 'API Key expired, please apply again', 'API Key expired']],
    },
    {
      means: ['wrong-secret', 'key-expired'],
      source: `https://github.com/mexcdevelop/mexc-api-demo/issues/42; ${CCXT} (an expired key)`,
      rows: [['700002', 'Signature for this request is not valid.']],
    },
    {
      means: ['wrong-secret', 'key-expired', 'key-format'],
      source: CCXT,
      rows: [['700001', 'API-key format invalid.']],
    },
    { means: ['wrong-secret'], source: CCXT, rows: [['602', 'Signature verification failed']] },
    {
      means: ['clock-skew'],
      source: CCXT,
      rows: [
        [
          '700003',
          'Timestamp for this request is outside of the recvWindow.',
          'Timestamp outside of the recvWindow',
        ],
        ['700005', 'recvWindow must less than 60000'],
      ],
    },
    {
      means: ['clock-skew'],
      source: `${CCXT}; https://github.com/ccxt/ccxt/issues/13072`,
      rows: [['10073', 'Invalid Request-Time']],
    },
    {
      means: ['permission-missing'],
      source: CCXT,
      rows: [
        ['700007', 'No permission to access the endpoint'],
        ['511', 'You do not have access to the interface'],
        ['701', 'Please enable API Key read access'],
        ['702', 'Please enable API Key write access'],
        ['704', 'Please enable API Key trading information write access'],
        ['730701', 'API KEY permission cannot be null'],
        ['730702', 'API KEY permission does not exist'],
      ],
    },
    {
      means: ['permission-missing'],
      source: 'https://github.com/ccxt/ccxt/pull/12622',
      rows: [['703', 'Require trade read permission!', 'Trading information read access is required']],
    },
    {
      means: ['permission-missing', 'rate-limit-or-firewall'],
      source: CCXT,
      rows: [['403', 'Access Denied']],
    },
    {
      means: ['symbol-not-allowed', 'permission-missing'],
      source: CCXT,
      rows: [['70011', 'Pair user ban trade apikey.']],
    },
    { means: ['symbol-not-allowed'], source: CCXT, rows: [['30020', 'no permission for the symbol']] },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [
        ['1000', 'Account does not exist'],
        ['10001', 'user does not exist'],
        ['10098', 'risk control system detected abnormal'],
        ['10099', 'user sub account does not open'],
        ['10103', 'this account transfer is not supported'],
        ['10206', 'transfer is disabled'],
        ['10211', 'transfer is forbidden'],
        ['10265', 'Due to risk control, withdrawal is unavailable, please try again later'],
        ['30018', '账号暂时不能下单，请联系客服'],
        ['60005', 'your account is abnormal'],
        ['140001', 'sub account does not exist'],
        ['140002', 'sub account is forbidden'],
        ['730100', 'Unusual user status'],
      ],
    },
    {
      means: ['withdrawal-address'],
      source: CCXT,
      rows: [
        ['10212', 'This withdrawal address is not on the commonly used address list or has been invalidated'],
        ['10216', 'no address available. Please try again later'],
      ],
    },
    {
      means: ['rate-limit'],
      source: CCXT,
      rows: [
        ['429', 'Too Many Requests'],
        ['510', 'Requests are too frequent, please try again later'],
        ['730705', 'At most 30 groups of Api Keys are allowed to be created only'],
      ],
    },
  ],
} as const satisfies ErrorFacts;
