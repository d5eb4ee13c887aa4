import { DAY_MS } from '../days.ts';
import { noRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** The key is older than the user lets keys grow. */
export const keyTooOld: Rule = {
  id: 'key-too-old',
  evaluate(key, { policy, now }) {
    if (policy.maxKeyAgeDays === null || key.createdAt === null) return [];
    const days = Math.floor((now - key.createdAt) / DAY_MS);
    if (days <= policy.maxKeyAgeDays) return [];
    return [
      {
        rule: 'key-too-old',
        severity: 'medium',
        facts: { days, maxDays: policy.maxKeyAgeDays, name: key.name },
      },
    ];
  },
  refs: noRefs,
};
