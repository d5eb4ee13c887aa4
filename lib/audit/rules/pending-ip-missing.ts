import { whitelistRefs } from './evidence.ts';
import { missingFrom } from './missing.ts';
import { type Rule } from './rule.ts';

/** An approved address that goes live soon is not on the list yet. */
export const pendingIpMissing: Rule = {
  id: 'pending-ip-missing',
  evaluate(key, { exchange, policy }, addresses) {
    if (!policy.wantsAll) return [];
    const pending = policy.approved.filter(({ state }) => state === 'pending');
    const { missing, notAccepted } = missingFrom(key, pending, exchange, addresses);
    if (missing.length === 0) return [];
    const days = missing.flatMap((one) => (one.days === null ? [] : [one.days]));
    return [
      {
        rule: 'pending-ip-missing',
        severity: 'medium',
        facts: {
          addresses: missing.map(({ address }) => address),
          labels: missing.map(({ label }) => label),
          count: missing.length,
          days: days.length === 0 ? null : Math.min(...days),
          notAccepted,
        },
      },
    ];
  },
  refs: whitelistRefs,
};
