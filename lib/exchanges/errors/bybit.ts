import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/bybit.js';
const DOC = 'bybit-exchange/docs docs/v5/error.mdx';

export const bybit = {
  inLogs: [
    'bybit',
    'bybiteu',
    'bybitid',
    'pybit',
    // Hosts of the API in Japan, Georgia and Hong Kong: bybit-exchange/docs docs/v5/guide.mdx, 2026-07-24.
    'manepa.jp',
    'bybitgeorgia.ge',
    'spark-fintech.com',
  ],
  marks: ['x-bapi', 'ret_code', 'ret_msg', 'retcode', 'retmsg'],
  errors: [
    {
      means: ['key-expired', 'key-unknown', 'ip-not-allowed', 'permission-missing'],
      source: DOC,
      rows: [['-2015', 'Your api key has expired']],
    },
    {
      means: ['ip-not-allowed', 'managed-by-app'],
      source: DOC,
      rows: [
        [
          '10010',
          "Unmatched IP, please check your API key's bound IP addresses.",
          'unmatched ip',
          'request ip mismatch',
        ],
      ],
    },
    {
      means: ['key-format', 'key-unknown'],
      source: DOC,
      rows: [['10007', 'User authentication failed.', 'api_key not found in your request parameters']],
    },
    {
      means: ['key-unknown', 'wrong-environment'],
      source: DOC,
      rows: [
        [
          '10003',
          'API key is invalid. Check whether the key and domain are matched',
          'invalid api_key',
          'Invalid apikey',
          'API key is invalid',
        ],
      ],
    },
    { means: ['key-unknown', 'key-format'], source: DOC, rows: [['HTTP 401', 'Invalid request']] },
    {
      means: ['key-expired'],
      source: DOC,
      rows: [['33004', 'Your api key has expired', 'apikey already expired']],
    },
    { means: ['wrong-secret', 'key-format'], source: CCXT, rows: [['10001', 'openapi sign params error!']] },
    {
      means: ['wrong-secret'],
      source: DOC,
      rows: [['10004', 'Error sign, please check your signature generation algorithm.', 'invalid sign']],
    },
    {
      means: ['clock-skew'],
      source: CCXT,
      rows: [['-1021', 'Timestamp for this request is outside of the recvWindow.']],
    },
    {
      means: ['clock-skew'],
      source: `${DOC}; https://github.com/ccxt/ccxt/pull/10436 (the other text)`,
      rows: [
        [
          '10002',
          'The request time exceeds the time window range.',
          'request expired, check your timestamp and recv_window',
          'invalid request, please check your server timestamp or recv_window param',
        ],
      ],
    },
    {
      means: ['permission-missing'],
      source: DOC,
      rows: [
        [
          '10005',
          'Permission denied, please check your API key permissions.',
          'permission denied for current apikey',
        ],
      ],
    },
    {
      means: ['symbol-not-allowed'],
      source: DOC,
      rows: [['10029', 'The requested symbol is invalid, please check symbol whitelist']],
    },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [
        ['10020', 'your account is not a unified margin account, please update your account'],
        ['10027', 'Trading Banned'],
        ['10028', 'The API can only be accessed by unified account users.'],
        ['100028', 'The API cannot be accessed by unified account users.'],
        ['110065', "MMP hasn't yet been enabled for your account."],
        ['110067', 'unified account is not support'],
        ['110068', 'Leveraged user trading is not allowed'],
        ['110069', 'Do not allow OTC lending users to trade'],
        ['131090', 'User withdraw has been banned'],
        ['131091', 'Blocked login status does not allow withdrawals'],
        ['131092', 'User status is abnormal'],
        ['131204', 'Account info error'],
        ['131207', 'Account not exist'],
        ['131208', 'Forbid transfer'],
        ['131217', 'Risk check error'],
        ['140065', "MMP hasn't yet been enabled for your account."],
        ['140067', 'unified account is not support'],
        ['140068', 'Leveraged user trading is not allowed'],
        ['140069', 'Do not allow OTC lending users to trade'],
        ['170201', 'Your account has been restricted for trades.'],
        ['170224', "You're not a user of the Innovation Zone."],
        [
          '170241',
          "users must read through and confirm that they fully understand the project's risk disclosure document",
        ],
        ['175010', "You haven't passed the quiz yet!"],
        ['176002', 'Query user account info error'],
        ['176037', 'For non-unified transaction users, the operation failed'],
      ],
    },
    {
      means: ['account-restricted'],
      source: DOC,
      rows: [['10008', 'Common banned, please check your account mode', 'User had been banned']],
    },
    {
      means: ['account-restricted', 'region-block'],
      source: CCXT,
      rows: [['10024', 'Compliance rules triggered']],
    },
    {
      means: ['account-restricted', 'withdrawal-address'],
      source: CCXT,
      rows: [['131094', 'UserId is not in the whitelist']],
    },
    {
      means: ['identity-check'],
      source: CCXT,
      rows: [
        ['131004', 'KYC needed'],
        [
          '131088',
          'The withdrawal amount exceeds the remaining withdrawal limit of your identity verification level.',
        ],
      ],
    },
    {
      means: ['withdrawal-address'],
      source: CCXT,
      rows: [['131098', 'Withdrawal currently is not availble from new address']],
    },
    {
      means: ['withdrawal-address'],
      source: DOC,
      rows: [
        ['131093', 'The withdrawal address is not in the whitelist'],
        ['131083', 'Withdrawals only to addresses from the address book'],
      ],
    },
    {
      means: ['rate-limit-or-firewall', 'region-block'],
      source: `${DOC}; bybit-exchange/docs docs/v5/guide.mdx, 2026`,
      rows: [['HTTP 403', 'Forbidden request']],
    },
    {
      means: ['region-block'],
      source: CCXT,
      rows: [['170209', 'This trading pair is only available to the <countries> region.']],
    },
    {
      means: ['region-block'],
      source: DOC,
      rows: [['10009', 'Service Restricted: unavailable for your region']],
    },
    {
      means: ['rate-limit'],
      source: CCXT,
      rows: [
        ['30033', 'The number of stop orders exceeds maximum limit allowed'],
        ['30035', 'too fast to cancel'],
        ['170005', 'Too many new orders; current limit is <n> orders per <time>.'],
        ['170222', 'Too many requests in this time frame.'],
      ],
    },
    {
      means: ['rate-limit'],
      source: DOC,
      rows: [
        ['10006', 'Too many visits. Exceeded the API Rate Limit.', 'too many requests'],
        ['10018', 'Exceeded the IP Rate Limit.', 'exceed ip rate limit'],
      ],
    },
    { means: ['address-banned'], source: CCXT, rows: [['10009', 'IP had been banned']] },
  ],
} as const satisfies ErrorFacts;
