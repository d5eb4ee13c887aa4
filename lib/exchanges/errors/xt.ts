import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/xt.js';

export const xt = {
  inLogs: ['xt', 'xt.com', 'sapi.xt.com', 'fapi.xt.com'],
  marks: ['xt-validate-appkey', 'validate-appkey'],
  errors: [
    { means: ['ip-not-allowed'], source: CCXT, rows: [['AUTH_104', 'Unbound IP request']] },
    {
      means: ['key-format'],
      source: CCXT,
      rows: [
        ['AUTH_001', 'missing request header xt-validate-appkey'],
        ['AUTH_005', 'missing request header xt-validate-algorithms'],
        ['AUTH_006', 'bad request header xt-validate-algorithms'],
        ['AUTH_007', 'missing request header xt-validate-signature'],
      ],
    },
    {
      means: ['clock-skew'],
      source: CCXT,
      rows: [
        ['AUTH_002', 'missing request header xt-validate-timestamp'],
        ['AUTH_003', 'missing request header xt-validate-recvwindow'],
        ['AUTH_004', 'bad request header xt-validate-recvwindow'],
        ['AUTH_105', 'outdated message'],
      ],
    },
    { means: ['key-unknown'], source: CCXT, rows: [['AUTH_101', 'ApiKey does not exist']] },
    { means: ['key-frozen'], source: CCXT, rows: [['AUTH_102', 'ApiKey is not activated']] },
    { means: ['wrong-secret'], source: CCXT, rows: [['AUTH_103', 'Signature error']] },
    {
      means: ['permission-missing'],
      source: CCXT,
      rows: [
        ['AUTH_106', 'Exceeded apikey permission'],
        ['ORDER_007', 'The sub-account has no transaction authority'],
      ],
    },
    {
      means: ['symbol-not-allowed'],
      source: CCXT,
      rows: [
        ['SYMBOL_005', 'The symbol does not support trading via API'],
        ['symbol_not_support_trading_via_api'],
      ],
    },
    {
      means: ['rate-limit'],
      source: CCXT,
      rows: [['429', 'The request is too frequent']],
    },
    {
      means: ['identity-check'],
      source: CCXT,
      rows: [
        ['DEPOSIT_002', 'The current account security level is low'],
        ['WITHDRAW_003', 'The current account security level is low'],
      ],
    },
    {
      means: ['withdrawal-address'],
      source: CCXT,
      rows: [
        ['WITHDRAW_002', 'The withdrawal address is invalid'],
        ['WITHDRAW_004', 'The withdrawal address is not added'],
      ],
    },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [
        ['WITHDRAW_008', 'Risk control is triggered, withdraw of this currency is not currently supported'],
        ['FUND_005', 'Transfer prohibited'],
        ['TRANSFER_006', 'Transfer prohibited'],
      ],
    },
  ],
} as const satisfies ErrorFacts;
