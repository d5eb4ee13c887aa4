import { type Consequence } from '../../exchanges/exchange.ts';
import { DAY_MS } from '../days.ts';
import { type KeySettings } from '../key-settings.ts';
import { rightsOn } from '../rights.ts';
import { consequenceFacts, consequenceFor, UNBOUND_KINDS } from './consequences.ts';
import { restrictionLabel, restrictionRefs } from './evidence.ts';
import { type Rule } from './rule.ts';

/** So few days left that the bot stops before the user looks again. */
const SOON_DAYS = 7;

/**
 * Days left by the day on which the key was made. Null: the page does not say it, the exchange does not count from there,
 * or the days are over and the key lives: then it was renewed in a way that nobody saw.
 */
function daysFromCreation(
  { createdAt }: KeySettings,
  { kind, days }: Consequence,
  now: number,
): number | null {
  if (kind !== 'unbound-key-expires' || days === null || createdAt === null || createdAt > now) return null;
  const left = days - Math.floor((now - createdAt) / DAY_MS);
  return left >= 0 ? left : null;
}

/** The exchange ends the life of keys without addresses, and this is one. */
export const unboundKeyExpires: Rule = {
  id: 'unbound-key-expires',
  evaluate(key, { exchange, now }) {
    if (key.ipRestriction !== 'off') return [];
    const consequence = consequenceFor(exchange, UNBOUND_KINDS, rightsOn(key, exchange));
    if (consequence === null) return [];
    const left = key.expiresInDays ?? daysFromCreation(key, consequence, now);
    return [
      {
        rule: 'unbound-key-expires',
        severity: left !== null && left <= SOON_DAYS ? 'high' : 'medium',
        facts: {
          kind: consequence.kind,
          days: consequence.days,
          expiresInDays: left,
          /** ms since the epoch, for words that show a date. */
          expiresAt: left === null ? null : now + left * DAY_MS,
          label: restrictionLabel(key),
          ...consequenceFacts(consequence),
        },
      },
    ];
  },
  refs: restrictionRefs,
};
