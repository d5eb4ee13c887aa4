import { type Finding } from '../finding.ts';
import { noRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/**
 * The finding that the popup shows on a tab of an unknown host: Keyfence reads no page there, so no key can have it.
 * `host` is the tab's host name; null: the tab has none.
 */
export function notAKnownExchangeFinding(host: string | null): Finding {
  return { rule: 'not-a-known-exchange', severity: 'info', facts: { host } };
}

/** Keeps the registry total: a key was read on a known exchange, so this never speaks of a key. */
export const notAKnownExchange: Rule = {
  id: 'not-a-known-exchange',
  evaluate: () => [],
  refs: noRefs,
};
