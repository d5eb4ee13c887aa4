import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/bitstamp.js';

export const bitstamp = {
  inLogs: ['bitstamp'],
  marks: ['x-auth-nonce'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: `${CCXT}; rotki/rotki rotkehlchen/exchanges/bitstamp.py (code)`,
      rows: [['API0002', 'IP address not allowed']],
    },
    {
      means: ['key-unknown'],
      source: `${CCXT}; rotki/rotki rotkehlchen/exchanges/bitstamp.py (code)`,
      rows: [['API0001', 'API key not found']],
    },
    { means: ['key-unknown', 'wrong-secret'], source: CCXT, rows: [['Authentication failed']] },
    {
      means: ['key-format'],
      source: CCXT,
      rows: [['Missing key, signature and nonce parameters'], ['Wrong API key format']],
    },
    {
      means: ['wrong-secret'],
      source: 'https://github.com/askmike/gekko/issues/1509; https://github.com/ccxt/ccxt/issues/1592',
      rows: [['API0005', 'Invalid signature']],
    },
    {
      means: ['nonce', 'clock-skew'],
      source: 'rotki/rotki rotkehlchen/exchanges/bitstamp.py',
      rows: [['API0017', 'nonce too low']],
    },
    { means: ['nonce'], source: CCXT, rows: [['API0004', 'Invalid nonce']] },
    {
      means: ['permission-missing'],
      source: `${CCXT}; rotki/rotki rotkehlchen/exchanges/bitstamp.py (code)`,
      rows: [['API0003', 'No permission found']],
    },
    { means: ['account-restricted', 'key-frozen'], source: CCXT, rows: [['Your account is frozen']] },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [['403.004', 'Trading is currently unavailable for your account.']],
    },
    {
      means: ['identity-check', 'account-restricted'],
      source: CCXT,
      rows: [['Please update your profile with your FATCA information, before using API.']],
    },
    { means: ['withdrawal-address'], source: CCXT, rows: [['Ensure this value has at least']] },
  ],
} as const satisfies ErrorFacts;
