import { type ErrorFacts } from '../api-error.ts';

const CCXT = 'npm ccxt 4.5.84, js/src/deribit.js';

export const deribit = {
  inLogs: ['deribit'],
  marks: ['usdiff'],
  errors: [
    {
      means: ['key-unknown', 'key-expired', 'wrong-secret', 'ip-not-allowed'],
      source: CCXT,
      rows: [['13009', 'unauthorized']],
    },
    { means: ['key-unknown', 'wrong-secret'], source: CCXT, rows: [['10000', 'authorization_required']] },
    {
      means: ['key-unknown', 'wrong-secret', 'wrong-environment'],
      source: 'https://github.com/ccxt/ccxt/issues/8696',
      rows: [['13004', 'invalid_credentials']],
    },
    {
      means: ['account-restricted', 'permission-missing'],
      source: CCXT,
      rows: [['9999', 'api_not_enabled']],
    },
    {
      means: ['permission-missing'],
      source: CCXT,
      rows: [
        ['13021', 'forbidden'],
        ['11042', 'permission_denied'],
      ],
    },
    {
      means: ['account-restricted'],
      source: CCXT,
      rows: [
        ['10019', 'locked_by_admin'],
        ['12002', 'wrong_subaccount_name'],
        ['13001', 'account_not_activated'],
        ['13002', 'account_blocked'],
        ['13012', 'unavailable_in_subaccount'],
      ],
    },
    { means: ['identity-check', 'account-restricted'], source: CCXT, rows: [['13007', 'user_not_found']] },
    {
      means: ['identity-check'],
      source: CCXT,
      rows: [
        ['12000', 'bad_tfa'],
        ['12999', 'tfa_used'],
        ['13000', 'invalid_login'],
        ['13003', 'tfa_required'],
        ['13005', 'pwd_match_error'],
        ['13006', 'security_error'],
      ],
    },
    { means: ['identity-check', 'rate-limit'], source: CCXT, rows: [['12998', 'tfa_over_limit']] },
    { means: ['rate-limit', 'identity-check'], source: CCXT, rows: [['12003', 'login_over_limit']] },
    {
      means: ['withdrawal-address'],
      source: CCXT,
      rows: [
        ['11090', 'invalid_addr'],
        ['11091', 'invalid_transfer_address'],
        ['11092', 'address_already_exist'],
        ['11095', 'disabled_deposit_address_creation'],
        ['11096', 'address_belongs_to_user'],
      ],
    },
    {
      means: ['withdrawal-address', 'rate-limit'],
      source: CCXT,
      rows: [['11093', 'max_addr_count_exceeded']],
    },
    { means: ['region-block'], source: CCXT, rows: [['12005', 'country_is_banned']] },
    {
      means: ['rate-limit'],
      source: CCXT,
      rows: [
        ['10013', 'pme_max_total_open_orders'],
        ['10014', 'pme_max_future_open_orders'],
        ['10015', 'pme_max_option_open_orders'],
        ['10016', 'pme_max_future_open_orders_size'],
        ['10017', 'pme_max_option_open_orders_size'],
        ['10018', 'non_pme_max_future_position_size'],
        ['10028', 'too_many_requests'],
        ['10047', 'matching_engine_queue_full'],
        ['11035', 'no_more_stops'],
        ['12001', 'too_many_subaccounts'],
        ['12004', 'registration_over_limit'],
      ],
    },
  ],
} as const satisfies ErrorFacts;
