import { enforcedOrTyped } from './enforced.ts';
import { whitelistRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** The form holds more addresses than this exchange takes for one key. */
export const tooManyIps: Rule = {
  id: 'too-many-ips',
  evaluate(key, { exchange }, addresses) {
    const max = exchange.ip.maxEntries;
    if (key.kind !== 'form' || max === null) return [];
    const count = enforcedOrTyped(key, addresses).length;
    if (count <= max) return [];
    return [{ rule: 'too-many-ips', severity: 'medium', facts: { count, max } }];
  },
  refs: whitelistRefs,
};
