/** What an error has to do with the address that the call came from. Pure. */
import { type ErrorCause } from '../exchanges/api-error.ts';

/** `whitelist`: the address may be missing on the key's list; `network`: the address itself is turned away, whatever the list says. */
export type Blame = 'whitelist' | 'network' | 'none';

const OF_THE_WHITELIST: readonly ErrorCause[] = [
  'ip-not-allowed',
  'ip-binding-required',
  'ip-list',
  'managed-by-app',
];
const OF_THE_NETWORK: readonly ErrorCause[] = [
  'region-block',
  'rate-limit',
  'address-banned',
  'rate-limit-or-firewall',
];

/** The most that `causes` blame the address for. */
export function blameOf(causes: readonly ErrorCause[]): Blame {
  if (causes.some((cause) => OF_THE_WHITELIST.includes(cause))) return 'whitelist';
  return causes.some((cause) => OF_THE_NETWORK.includes(cause)) ? 'network' : 'none';
}
