import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/okx.js';
const DOC = 'https://www.okx.com/docs-v5/en/#error-code-rest-api, 2026-07-13';

export const okx = {
  inLogs: ['okx', 'okex', 'okex3', 'okex5', 'okxus', 'myokx', 'okcoin'],
  marks: ['ok-access', 'scode'],
  errors: [
    {
      means: ['ip-not-allowed'],
      source: DOC,
      rows: [['50110', "Your IP <ip> is not included in your API key's IP whitelist.", 'Invalid IP']],
    },
    {
      means: ['ip-binding-required'],
      source: CCXT,
      rows: [['58228', 'Withdrawal of non-tradable assets requires that the API Key must be bound to an IP']],
    },
    {
      means: ['ip-binding-required'],
      source: DOC,
      rows: [['50035', 'This endpoint requires that APIKey must be bound to IP']],
    },
    { means: ['ip-list'], source: CCXT, rows: [['59503', 'Each APIKey can bind up to 20 IP addresses']] },
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
      means: ['key-unknown'],
      source: CCXT,
      rows: [
        ['4007', 'API key has been updated or deleted. Please reconnect.'],
        ['59506', 'APIKey does not exist'],
        ['60005', 'Invalid OK_ACCESS_KEY'],
        ['60032', "API key doesn't exist"],
      ],
    },
    {
      means: ['key-unknown', 'wrong-environment'],
      source: `${DOC}; https://github.com/freqtrade/freqtrade/issues/9422`,
      rows: [['50119', "API key doesn't exist"]],
    },
    {
      means: ['key-unknown', 'key-expired'],
      source: DOC,
      rows: [['50111', 'Invalid OK-ACCESS-KEY.', 'Invalid OK_ACCESS_KEY']],
    },
    { means: ['key-unknown', 'wrong-secret'], source: CCXT, rows: [['50114', 'Invalid authorization']] },
    {
      means: ['key-unknown', 'wrong-secret', 'wrong-passphrase'],
      source: CCXT,
      rows: [
        ['4001', 'Login Failed'],
        ['60009', 'Login failed'],
        ['60022', 'Bulk login partially succeeded'],
      ],
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
    {
      means: ['clock-skew', 'key-format'],
      source: CCXT,
      rows: [
        [
          '50107',
          'Request header "OK-ACCESS-TIMESTAMP" can not be empty',
          'Request header "OK_ACCESS_TIMESTAMP" can not be empty',
        ],
      ],
    },
    {
      means: ['key-format'],
      source: CCXT,
      rows: [
        [
          '50103',
          'Request header "OK-ACCESS-KEY" can not be empty',
          'Request header "OK_ACCESS_KEY" can not be empty',
        ],
        [
          '50106',
          'Request header "OK-ACCESS-SIGN" can not be empty',
          'Request header "OK_ACCESS_SIGN" can not be empty',
        ],
        ['60001', '"OK_ACCESS_KEY" can not be empty'],
        ['60002', '"OK_ACCESS_SIGN" can not be empty'],
      ],
    },
    {
      means: ['wrong-passphrase', 'key-format'],
      source: CCXT,
      rows: [
        [
          '50104',
          'Request header "OK-ACCESS-PASSPHRASE" can not be empty',
          'Request header "OK_ACCESS_PASSPHRASE" can not be empty',
        ],
        ['60003', '"OK_ACCESS_PASSPHRASE" can not be empty'],
      ],
    },
    { means: ['wrong-secret'], source: CCXT, rows: [['60007', 'Invalid sign']] },
    { means: ['wrong-secret'], source: DOC, rows: [['50113', 'Invalid signature.', 'Invalid Sign']] },
    {
      means: ['wrong-passphrase'],
      source: CCXT,
      rows: [
        ['59505', 'The passphrase format is incorrect'],
        ['60024', 'Wrong passphrase'],
      ],
    },
    {
      means: ['wrong-passphrase'],
      source: DOC,
      rows: [
        [
          '50105',
          'Request header "OK-ACCESS-PASSPHRASE" incorrect.',
          'Request header "OK_ACCESS_PASSPHRASE" incorrect',
        ],
      ],
    },
    {
      means: ['clock-skew'],
      source: CCXT,
      rows: [
        ['60004', 'Invalid OK_ACCESS_TIMESTAMP'],
        ['60006', 'Timestamp request expired'],
      ],
    },
    {
      means: ['clock-skew'],
      source: DOC,
      rows: [
        ['50102', 'Timestamp request expired.'],
        ['50112', 'Invalid OK-ACCESS-TIMESTAMP.', 'Invalid OK_ACCESS_TIMESTAMP'],
      ],
    },
    {
      means: ['session-ended'],
      source: CCXT,
      rows: [
        ['60008', 'Login is not supported for public channels'],
        ['60010', 'Already logged in'],
        ['60011', 'Please log in'],
        ['60021', 'This operation does not support multiple accounts login'],
        ['60026', 'Batch login by APIKey and token simultaneously is not supported'],
        ['60031', 'The WebSocket endpoint does not support multiple account batch login'],
      ],
    },
    {
      means: ['account-restricted', 'permission-missing'],
      source: CCXT,
      rows: [['59518', 'You can’t create a sub-account using the API; please use the app or web.']],
    },
    {
      means: ['permission-missing'],
      source: CCXT,
      rows: [
        ['58127', "Main account API Key does not support current transfer 'type' parameter."],
        ['58128', "Sub-account API Key does not support current transfer 'type' parameter."],
        ['59500', 'Only the APIKey of the main account has permission'],
      ],
    },
    {
      means: ['permission-missing'],
      source: DOC,
      rows: [
        ['50120', "This API key doesn't have permission to use this function"],
        ['50030', "You don't have permission to use this API endpoint"],
      ],
    },
    { means: ['key-frozen'], source: DOC, rows: [['50100', 'API frozen, please contact customer service.']] },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [
        ['50007', 'Account blocked'],
        ['50008', 'User does not exist'],
        ['50009', 'Account is suspended due to ongoing liquidation'],
        ['50012', 'Account status invalid'],
        ['50017', 'The position is frozen due to ADL. Operation restricted'],
        ['50018', 'Currency <ccy> is frozen due to ADL. Operation restricted'],
        ['50019', 'The account is frozen due to ADL. Operation restricted'],
        ['50020', 'The position is frozen due to liquidation. Operation restricted'],
        ['50021', 'Currency <ccy> is frozen due to liquidation. Operation restricted'],
        ['50022', 'The account is frozen due to liquidation. Operation restricted'],
        ['50023', 'Funding fee frozen. Operation restricted'],
        ['50027', 'The account is restricted from trading'],
        ['51009', 'Order placement function is blocked by the platform'],
        ['51010', 'The current account mode does not support this API interface.', 'Account level too low'],
        ['51024', 'Unified account blocked', 'Unified accountblocked'],
        ['51733', 'User is under risk control'],
        ['51735', 'Sub-account is not supported'],
        ['51763', 'Your account does not meet the VIP tier requirement for this product'],
        ['58000', 'Account type <type> does not supported when getting the sub-account balance'],
        ['58002', 'Please activate Savings Account first'],
        ['58004', 'Account blocked'],
        ['58100', 'The trading product triggers risk control'],
        ['58101', 'Transfer suspended'],
        ['58103', 'Parent account user id does not match sub-account user id'],
        ['58104', 'you are restricted from making fund transfers. Please contact customer'],
        ['58106', 'Please enable the account for spot contract'],
        ['58107', 'Please enable the account for futures contract'],
        ['58108', 'Please enable the account for option contract'],
        ['58109', 'Please enable the account for swap contract'],
        ['58110', 'The contract triggers risk control'],
        ['58115', 'Sub-account does not exist'],
        ['58117', 'Account assets are abnormal, please deal with negative assets before transferring'],
        ['58204', 'Withdrawal suspended'],
        ['58209', 'Withdrawal failed. Withdraw feature is not available for sub-accounts'],
        ['59260', 'You are not a spot lead trader yet.'],
        ['59262', 'You are not a contract lead trader yet.'],
        ['59504', 'The sub account does not support the withdrawal function'],
        ['59508', 'The sub account of <name> is suspended'],
        ['59515', 'You are currently not on the custody whitelist.'],
        ['59516', 'Please create the Copper custody funding account first.'],
        ['59517', 'Please create the Komainu custody funding account first.'],
        ['59519', "You can’t use this function/feature while it's frozen, due to: <reason>"],
        [
          '60029',
          'Only users who are VIP5 and above in trading fee tier are allowed to subscribe to books-l2-tbt channel',
        ],
        [
          '60030',
          'Only users who are VIP4 and above in trading fee tier are allowed to subscribe to books50-l2-tbt channel',
        ],
        ['64003', 'Your trading fee tier doesnt meet the requirement to access this channel'],
      ],
    },
    { means: ['identity-check', 'account-restricted'], source: CCXT, rows: [['58105 |']] },
    {
      means: ['identity-check'],
      source: CCXT,
      rows: [
        ['4088', 'You can’t trade or deposit until you’ve verified your identity again.'],
        ['51732', 'Required user KYC level not met'],
        ['58001', 'Incorrect trade password'],
        ['58208', 'Withdrawal failed. Please link your email'],
        ['58213', 'Please set trading password before withdrawal'],
        ['59113', 'KYC level 2 or above is required for placing orders'],
      ],
    },
    {
      means: ['region-block', 'identity-check'],
      source: CCXT,
      rows: [['51734', 'User KYC Country is not supported']],
    },
    {
      means: ['withdrawal-address'],
      source: CCXT,
      rows: [
        ['58203', 'Please add a withdrawal address'],
        ['58207', 'Withdrawal failed due to address error'],
        ['58221', 'Missing label of withdrawal address.'],
        ['58222', 'Illegal withdrawal address.'],
        ['58224', 'This type of crypto does not support on-chain withdrawing to OKX addresses.'],
        ['58300', 'Deposit-address count exceeds the limit'],
      ],
    },
    {
      means: ['region-block'],
      source: CCXT,
      rows: [
        ['51155', "You can't trade this pair or borrow this crypto due to local compliance restrictions."],
        ['51773', 'Feature not available in your region'],
      ],
    },
    {
      means: ['region-block'],
      source: DOC,
      rows: [['50121', "You can't access our services through the IP address (<ip>)"]],
    },
    {
      means: ['rate-limit'],
      source: CCXT,
      rows: [
        ['4003', 'APIKey subscription amount exceeds the limit 100'],
        ['4008', 'The number of subscribed channels exceeds the maximum limit.'],
        [
          '50011',
          'Request too frequent',
          'Rate limit reached. Please refer to API documentation',
          'Too Many Requests',
        ],
        ['50061', "You've reached the maximum order rate limit for this account."],
        ['51113', 'Market-price liquidation requests too frequent'],
        ['58102', 'Too frequent transfer'],
        ['59501', 'Only 50 APIKeys can be created per account'],
        ['60014', 'Requests too frequent'],
        ['60020', 'APIKey subscription amount exceeds the limit'],
        ['60023', 'Bulk login requests too frequent'],
        ['60025', 'Token subscription amount exceeds the limit'],
      ],
    },
  ],
} as const satisfies ErrorFacts;
