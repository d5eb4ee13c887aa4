import { type ErrorFacts } from '../api-error.ts';

const DOC = 'binance/binance-spot-api-docs errors.md, 2026-07-21';

export const binance = {
  inLogs: ['binance', 'binanceus', 'binanceusdm', 'binancecoinm', 'x-mbx', 'binance.us'],
  errors: [
    {
      means: ['key-unknown', 'ip-not-allowed', 'permission-missing'],
      source: `${DOC}; binance/binance-spot-api-docs web-socket-api.md`,
      rows: [['-2015', 'Invalid API-key, IP, or permissions for action, request ip: <ip>']],
    },
    { means: ['key-format'], source: DOC, rows: [['-2014', 'API-key format invalid.']] },
    {
      means: ['permission-missing'],
      source: DOC,
      rows: [['-1002', 'You are not authorized to execute this request.']],
    },
    {
      means: ['key-unknown', 'wrong-environment'],
      source: 'public code (weak source)',
      rows: [['-2008', 'Invalid Api-Key ID.']],
    },
    {
      means: ['clock-skew'],
      source: `${DOC} (status inferred)`,
      rows: [['-1021', 'Timestamp for this request is outside of the recvWindow.']],
    },
    {
      means: ['wrong-secret'],
      source: `${DOC} (status inferred)`,
      rows: [['-1022', 'Signature for this request is not valid.']],
    },
    {
      means: ['rate-limit-or-firewall'],
      source: 'binance/binance-spot-api-docs rest-api.md',
      rows: [['HTTP 403', '(WAF)']],
    },
    {
      means: ['rate-limit-or-firewall'],
      source: `${DOC}; https://github.com/ccxt/ccxt/issues/1267`,
      rows: [['-1003', 'Too many requests', 'Way too many requests; IP banned until <time>']],
    },
    {
      means: ['region-block'],
      source:
        'https://github.com/ccxt/ccxt/issues/15872; https://github.com/crypto-power/cryptopower/issues/510',
      rows: [['HTTP 451', "Service unavailable from a restricted location according to 'b. Eligibility'"]],
    },
  ],
} as const satisfies ErrorFacts;
