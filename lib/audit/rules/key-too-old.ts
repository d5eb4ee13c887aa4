import { DAY_MS } from '../days.ts';
import { noRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** The key is older than the user lets keys grow. */
export const keyTooOld: Rule = {
  id: 'key-too-old',
  evaluate(key, { policy, memory, now }) {
    // Where the page shows no day, a key is at least as old as the first look at it.
    const born = key.createdAt ?? memory?.firstSeenAt ?? null;
    if (policy.maxKeyAgeDays === null || born === null) return [];
    const days = Math.floor((now - born) / DAY_MS);
    if (days <= policy.maxKeyAgeDays) return [];
    return [
      {
        rule: 'key-too-old',
        severity: 'medium',
        facts: { days, maxDays: policy.maxKeyAgeDays, atLeast: key.createdAt === null, name: key.name },
      },
    ];
  },
  refs: noRefs,
};
