import { whitelistRefs } from './evidence.ts';
import { missingFrom } from './missing.ts';
import { type Rule } from './rule.ts';

/** An approved address that is in use is not on the list: the exchange will turn its requests away. */
export const approvedIpMissing: Rule = {
  id: 'approved-ip-missing',
  evaluate(key, { exchange, policy }, addresses) {
    if (!policy.wantsAll) return [];
    const inUse = policy.approved.filter(({ state }) => state === 'current' || state === 'retiring');
    const { missing, notAccepted } = missingFrom(key, inUse, exchange, addresses);
    if (missing.length === 0) return [];
    const typed = new Set(key.typed);
    const days = missing.flatMap((one) => (one.days === null ? [] : [one.days]));
    return [
      {
        rule: 'approved-ip-missing',
        severity: 'high',
        facts: {
          addresses: missing.map(({ address }) => address),
          labels: missing.map(({ label }) => label),
          count: missing.length,
          typed: missing.map(({ address }) => address).filter((address) => typed.has(address)),
          /** Until the first of them is retired; null: none has an end. */
          days: days.length === 0 ? null : Math.min(...days),
          notAccepted,
        },
      },
    ];
  },
  refs: whitelistRefs,
};
