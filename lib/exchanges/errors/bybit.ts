import { type ErrorFacts } from '../api-error.ts';

const DOC = 'bybit-exchange/docs docs/v5/error.mdx';

export const bybit = {
  inLogs: [
    'bybit',
    'pybit',
    'x-bapi',
    'ret_code',
    'ret_msg',
    'retcode',
    'retmsg',
    // Hosts of the API in Japan, Georgia and Hong Kong: bybit-exchange/docs docs/v5/guide.mdx, 2026-07-24.
    'manepa.jp',
    'bybitgeorgia.ge',
    'spark-fintech.com',
  ],
  errors: [
    {
      means: ['ip-not-allowed', 'managed-by-app'],
      source: DOC,
      rows: [['10010', "Unmatched IP, please check your API key's bound IP addresses.", 'unmatched ip']],
    },
    {
      means: ['permission-missing'],
      source: DOC,
      rows: [['10005', 'Permission denied, please check your API key permissions.']],
    },
    {
      means: ['key-unknown', 'wrong-environment'],
      source: DOC,
      rows: [['10003', 'API key is invalid. Check whether the key and domain are matched']],
    },
    {
      means: ['wrong-secret'],
      source: DOC,
      rows: [['10004', 'Error sign, please check your signature generation algorithm.', 'invalid sign']],
    },
    {
      means: ['symbol-not-allowed'],
      source: DOC,
      rows: [['10029', 'The requested symbol is invalid, please check symbol whitelist']],
    },
    {
      means: ['region-block'],
      source: DOC,
      rows: [['10009', 'Service Restricted: unavailable for your region']],
    },
    { means: ['key-unknown', 'key-format'], source: DOC, rows: [['HTTP 401', 'Invalid request']] },
    { means: ['key-expired'], source: `${DOC} (derivatives)`, rows: [['33004', 'Your api key has expired']] },
    {
      means: ['key-expired', 'key-unknown', 'ip-not-allowed', 'permission-missing'],
      source: `${DOC} (spot; the same number means something else on Binance)`,
      rows: [['-2015', 'Your api key has expired', 'Invalid API-key, IP, or permissions for action.']],
    },
    {
      means: ['clock-skew'],
      source: `${DOC}; https://github.com/ccxt/ccxt/pull/10436 (the other text)`,
      rows: [['10002', 'The request time exceeds the time window range.']],
    },
    {
      means: ['address-not-allowed'],
      source: `${DOC} (wording shortened)`,
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
  ],
} as const satisfies ErrorFacts;
