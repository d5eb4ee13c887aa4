import { PERMISSIONS } from '../../exchanges/exchange.ts';
import { coverageOf } from '../coverage.ts';
import { isBeingEdited } from '../mode.ts';
import { needs } from '../purposes.ts';
import { rightRefs, whitelistRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/**
 * The key can do more, or be used from more places, than when it was last seen. `high` for a right that its purpose
 * does not need or that a saved key gained; an address that the user approved is no news.
 */
export const rightsWidened: Rule = {
  id: 'rights-widened',
  evaluate(key, { policy, memory }, addresses) {
    // While the user edits the key the change is theirs; it is news once it stands there saved.
    if (memory === null || isBeingEdited(key)) return [];
    const approved = coverageOf(
      policy.approved.filter(({ state }) => state !== 'retired').map(({ address }) => address),
      addresses,
    );
    const permissions = PERMISSIONS.filter((right) => memory.widenedPermissions.includes(right));
    const added = memory.addedAddresses.filter((address) => !approved.covers(address));
    if (permissions.length === 0 && added.length === 0) return [];
    const alarming = permissions.some((right) => key.kind === 'listed' || !needs(policy.purpose, right));
    return [
      {
        rule: 'rights-widened',
        severity: alarming ? 'high' : 'medium',
        facts: { permissions, addresses: added, count: added.length, lastSeenAt: memory.lastSeenAt },
      },
    ];
  },
  refs: (key, finding, context) => {
    const { permissions } = finding.facts;
    const widened = PERMISSIONS.filter((right) => Array.isArray(permissions) && permissions.includes(right));
    const refs = widened.toReversed().flatMap((right) => rightRefs(key, right, context.exchange));
    return refs.length > 0 ? refs : whitelistRefs(key, finding, context);
  },
};
