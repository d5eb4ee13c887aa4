import { coverageOf } from '../coverage.ts';
import { enforcedList } from './enforced.ts';
import { whitelistRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** The list still holds an address that the user retired: whoever rents it next is inside the fence. */
export const retiredIp: Rule = {
  id: 'retired-ip',
  evaluate(key, { policy }, addresses) {
    const list = enforcedList(key, addresses);
    const retired = policy.approved.filter(({ state }) => state === 'retired');
    if (list === null || retired.length === 0) return [];
    const live = policy.approved.filter(({ state }) => state !== 'retired').map(({ address }) => address);
    const gone = coverageOf(
      retired.map(({ address }) => address),
      addresses,
    );
    const kept = coverageOf(live, addresses);
    const found = list.addresses.filter((address) => gone.covers(address) && !kept.covers(address));
    if (found.length === 0) return [];
    const labelOf = new Map(retired.map(({ address, label }) => [address, label]));
    const days = retired.flatMap((one) =>
      one.days !== null && found.some((address) => addresses.contains(one.address, address))
        ? [Math.abs(one.days)]
        : [],
    );
    return [
      {
        rule: 'retired-ip',
        severity: 'medium',
        facts: {
          addresses: found,
          labels: found.map((address) => labelOf.get(address) ?? ''),
          count: found.length,
          /** Since the first of them was retired. */
          days: days.length === 0 ? null : Math.max(...days),
        },
      },
    ];
  },
  refs: whitelistRefs,
};
