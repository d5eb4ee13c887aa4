import { PUBLIC_SCOPE } from '../address-tools.ts';
import { enforcedOrTyped } from './enforced.ts';
import { whitelistRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** The exchange never sees a request come from such an address: the key will be refused everywhere. */
export const ipNotPublic: Rule = {
  id: 'ip-not-public',
  evaluate(key, _context, addresses) {
    const found = enforcedOrTyped(key, addresses).flatMap((address) => {
      const described = addresses.describe(address);
      // "Any address" is a matter of width, not of scope.
      if (described === null || described.scope === PUBLIC_SCOPE || described.prefix === 0) return [];
      return [{ address, scope: described.scope }];
    });
    if (found.length === 0) return [];
    return [
      {
        rule: 'ip-not-public',
        severity: 'high',
        facts: {
          addresses: found.map(({ address }) => address),
          scopes: found.map(({ scope }) => scope),
          count: found.length,
        },
      },
    ];
  },
  refs: whitelistRefs,
};
