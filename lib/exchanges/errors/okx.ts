import { type ErrorFacts } from '../api-error.ts';

const DOC = 'https://www.okx.com/docs-v5/en/#error-code-rest-api, 2026-07-13';

export const okx = {
  inLogs: ['okx', 'okex', 'okex3', 'okex5', 'myokx', 'okxus', 'ok-access'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: DOC,
      rows: [['50110', "Your IP <ip> is not included in your API key's IP whitelist."]],
    },
    { means: ['key-unknown', 'key-expired'], source: DOC, rows: [['50111', 'Invalid OK-ACCESS-KEY.']] },
    {
      means: ['permission-missing'],
      source: DOC,
      rows: [
        ['50120', "This API key doesn't have permission to use this function"],
        ['50030', "You don't have permission to use this API endpoint"],
      ],
    },
    {
      means: ['ip-binding-required'],
      source: DOC,
      rows: [['50035', 'This endpoint requires that APIKey must be bound to IP']],
    },
    {
      means: ['wrong-environment'],
      source: DOC,
      rows: [
        [
          '50101',
          'APIKey does not match current environment.',
          'Broker id of APIKey does not match current environment.',
        ],
      ],
    },
    { means: ['clock-skew'], source: DOC, rows: [['50102', 'Timestamp request expired.']] },
    {
      means: ['wrong-passphrase'],
      source: DOC,
      rows: [['50105', 'Request header "OK-ACCESS-PASSPHRASE" incorrect.']],
    },
    { means: ['wrong-secret'], source: DOC, rows: [['50113', 'Invalid signature.', 'Invalid Sign']] },
    { means: ['key-frozen'], source: DOC, rows: [['50100', 'API frozen, please contact customer service.']] },
    {
      means: ['managed-by-app'],
      source: DOC,
      rows: [
        [
          '50118',
          'To link the app using your API key, your broker needs to share their IP to be whitelisted',
        ],
      ],
    },
    {
      means: ['region-block'],
      source: DOC,
      rows: [['50121', "You can't access our services through the IP address (<ip>)"]],
    },
    {
      means: ['key-unknown', 'wrong-environment'],
      source: `${DOC}; https://github.com/freqtrade/freqtrade/issues/9422`,
      rows: [['50119', "API key doesn't exist"]],
    },
    {
      means: ['clock-skew'],
      source: `${DOC} (malformed timestamp)`,
      rows: [['50112', 'Invalid OK-ACCESS-TIMESTAMP.']],
    },
  ],
} as const satisfies ErrorFacts;
