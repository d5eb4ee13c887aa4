import { type RunbookId } from '../../lib/runbooks/runbook.ts';
import { type WordId } from '../../lib/words/words.ts';

export const RUNBOOK_WORDS = {
  leak: 'dashboard_run_leak',
  rotate: 'dashboard_run_rotate',
  test: 'dashboard_run_test',
} as const satisfies Record<RunbookId, WordId>;

/** What to do and why, by `<runbook>/<step>`. */
export const STEP_WORDS: Readonly<Record<string, readonly [what: WordId, why: WordId]>> = {
  'leak/stop': ['dashboard_run_leak_stop', 'dashboard_run_leak_stop_why'],
  'leak/bots': ['dashboard_run_leak_bots', 'dashboard_run_leak_bots_why'],
  'leak/orders': ['dashboard_run_leak_orders', 'dashboard_run_leak_orders_why'],
  'leak/otherKeys': ['dashboard_run_leak_otherKeys', 'dashboard_run_leak_otherKeys_why'],
  'leak/subAccounts': ['dashboard_run_leak_subAccounts', 'dashboard_run_leak_subAccounts_why'],
  'leak/withdrawals': ['dashboard_run_leak_withdrawals', 'dashboard_run_leak_withdrawals_why'],
  'leak/sessions': ['dashboard_run_leak_sessions', 'dashboard_run_leak_sessions_why'],
  'leak/traces': ['dashboard_run_leak_traces', 'dashboard_run_leak_traces_why'],
  'leak/support': ['dashboard_run_leak_support', 'dashboard_run_leak_support_why'],
  'leak/others': ['dashboard_run_leak_others', 'dashboard_run_leak_others_why'],
  'leak/source': ['dashboard_run_leak_source', 'dashboard_run_leak_source_why'],
  'leak/newKey': ['dashboard_run_leak_newKey', 'dashboard_run_leak_newKey_why'],
  'rotate/positions': ['dashboard_run_rotate_positions', 'dashboard_run_rotate_positions_why'],
  'rotate/create': ['dashboard_run_rotate_create', 'dashboard_run_rotate_create_why'],
  'rotate/whitelist': ['dashboard_run_rotate_whitelist', 'dashboard_run_rotate_whitelist_why'],
  'rotate/secret': ['dashboard_run_rotate_secret', 'dashboard_run_rotate_secret_why'],
  'rotate/swap': ['dashboard_run_rotate_swap', 'dashboard_run_rotate_swap_why'],
  'rotate/verify': ['dashboard_run_rotate_verify', 'dashboard_run_rotate_verify_why'],
  'rotate/delete': ['dashboard_run_rotate_delete', 'dashboard_run_rotate_delete_why'],
  'rotate/dead': ['dashboard_run_rotate_dead', 'dashboard_run_rotate_dead_why'],
  'test/list': ['dashboard_run_test_list', 'dashboard_run_test_list_why'],
  'test/right': ['dashboard_run_test_right', 'dashboard_run_test_right_why'],
  'test/wrong': ['dashboard_run_test_wrong', 'dashboard_run_test_wrong_why'],
  'test/error': ['dashboard_run_test_error', 'dashboard_run_test_error_why'],
  'test/family': ['dashboard_run_test_family', 'dashboard_run_test_family_why'],
  'test/streams': ['dashboard_run_test_streams', 'dashboard_run_test_streams_why'],
  'test/wait': ['dashboard_run_test_wait', 'dashboard_run_test_wait_why'],
};
