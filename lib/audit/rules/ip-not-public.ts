import { isAnywhere } from './anywhere.ts';
import { enforcedOrTyped } from './enforced.ts';
import { whitelistRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** Networks of these scopes hold public addresses: whether they fence is a matter of width. */
const REACHABLE: readonly string[] = ['public', 'mixed', 'any'];

/**
 * The exchange never sees a request come from such an address: where a bot is meant, it is locked out. Addresses of the
 * documentation ranges belong to nobody and are copied from a guide on purpose or by oversight: only worth knowing.
 */
export const ipNotPublic: Rule = {
  id: 'ip-not-public',
  evaluate(key, _context, addresses) {
    const found = enforcedOrTyped(key, addresses).flatMap((address) => {
      const described = addresses.describe(address);
      if (described === null || REACHABLE.includes(described.scope) || isAnywhere(described)) return [];
      return [{ address, scope: described.scope }];
    });
    if (found.length === 0) return [];
    return [
      {
        rule: 'ip-not-public',
        severity: found.every(({ scope }) => scope === 'documentation') ? 'info' : 'high',
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
