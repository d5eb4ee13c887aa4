import { restrictionLabel, restrictionRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** Addresses are there and the restriction is off: the exchange ignores them. */
export const whitelistUnused: Rule = {
  id: 'whitelist-unused',
  evaluate(key) {
    if (key.ipRestriction !== 'off') return [];
    const addresses = [...new Set([...(key.ips ?? []), ...key.typed])];
    if (addresses.length === 0) return [];
    return [
      {
        rule: 'whitelist-unused',
        severity: 'high',
        facts: { label: restrictionLabel(key), addresses, count: addresses.length },
      },
    ];
  },
  refs: restrictionRefs,
};
