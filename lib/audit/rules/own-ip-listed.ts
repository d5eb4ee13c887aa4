import { coverageOf } from '../coverage.ts';
import { enforcedOrTyped } from './enforced.ts';
import { whitelistRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/**
 * The list holds this browser's own address, and the user has not approved it: the bot's server usually has another,
 * and a home address changes.
 */
export const ownIpListed: Rule = {
  id: 'own-ip-listed',
  evaluate(key, { policy }, addresses) {
    if (policy.ownAddresses.length === 0) return [];
    const own = coverageOf(policy.ownAddresses, addresses);
    const approved = coverageOf(
      policy.approved.map(({ address }) => address),
      addresses,
    );
    const found = enforcedOrTyped(key, addresses).filter(
      (address) => own.covers(address) && !approved.covers(address),
    );
    if (found.length === 0) return [];
    return [{ rule: 'own-ip-listed', severity: 'info', facts: { addresses: found, count: found.length } }];
  },
  refs: whitelistRefs,
};
