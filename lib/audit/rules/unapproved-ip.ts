import { coverageOf } from '../coverage.ts';
import { effectiveRight } from '../rights.ts';
import { enforcedList } from './enforced.ts';
import { whitelistRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/**
 * The list holds an address that the user never approved. `high` if it came since the key was last seen or if the key
 * can withdraw; nothing is judged while the approved list is empty.
 */
export const unapprovedIp: Rule = {
  id: 'unapproved-ip',
  evaluate(key, { exchange, policy, memory }, addresses) {
    const list = enforcedList(key, addresses);
    if (list === null || policy.approved.length === 0) return [];
    const approved = coverageOf(
      policy.approved.map(({ address }) => address),
      addresses,
    );
    const unapproved = list.addresses.filter((address) => !approved.covers(address));
    if (unapproved.length === 0) return [];
    const added = unapproved.filter((address) => memory?.addedAddresses.includes(address) ?? false);
    const withdraws = effectiveRight(key, 'withdraw', exchange).state === 'on';
    return [
      {
        rule: 'unapproved-ip',
        severity: added.length > 0 || withdraws ? 'high' : 'medium',
        facts: { addresses: unapproved, count: unapproved.length, added },
      },
    ];
  },
  refs: whitelistRefs,
};
