import { type KeyRules } from '../../exchanges/exchange.ts';
import { DAY_MS } from '../days.ts';
import { type Fact } from '../finding.ts';
import { type KeySettings } from '../key-settings.ts';
import { noRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** A successor takes people some days. */
const SOON_DAYS = 7;
const NEAR_DAYS = 30;

/** What the exchange does with every key by itself: said of a key that is being made, and again when one of the list is about to end. */
export const keyRules: Rule = {
  id: 'key-rules',
  evaluate(key, { exchange, now }) {
    const rules = exchange.keyRules;
    if (rules === undefined) return [];
    if (key.kind === 'form') {
      const facts = factsOfRules(rules);
      return key.mask === null && Object.keys(facts).length > 0
        ? [{ rule: 'key-rules', severity: 'info', facts }]
        : [];
    }
    const left = daysLeft(key, rules, now);
    if (left === null || left > NEAR_DAYS) return [];
    return [
      {
        rule: 'key-rules',
        severity: left <= SOON_DAYS ? 'high' : 'medium',
        facts: { ...factsOfRules(rules), expiresInDays: left },
      },
    ];
  },
  refs: noRefs,
};

/** What is known of the rules, and nothing of the rest. */
export function factsOfRules(rules: KeyRules): Record<string, Fact> {
  const { lifeDays, isLifeAtMost, rightsCanChange, activationMinutes, listsApart } = rules;
  return {
    ...(lifeDays !== undefined && { lifeDays, isLifeAtMost: isLifeAtMost === true }),
    ...(rightsCanChange === false && { rightsFixed: true }),
    ...(activationMinutes !== undefined && { activationMinutes }),
    ...(listsApart !== undefined && { listsApart }),
  };
}

/** Days until a listed key ends, as the page says it, else as its age does; null: not known, or nothing ends it. */
function daysLeft(
  { createdAt, expiresInDays, ipRestriction }: KeySettings,
  { lifeDays, isLifeAtMost }: KeyRules,
  now: number,
): number | null {
  if (lifeDays === undefined) return null;
  if (expiresInDays !== null) return expiresInDays;
  if (isLifeAtMost === true || createdAt === null || createdAt > now || ipRestriction === 'unknown')
    return null;
  const left = lifeDays - Math.floor((now - createdAt) / DAY_MS);
  return left >= 0 ? left : null;
}
