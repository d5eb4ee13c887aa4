/** Looks once a day, and whenever asked, which dates have come near. */
import { consequenceFor, UNBOUND_KINDS } from '../../lib/audit/rules/consequences.ts';
import { PERMISSIONS } from '../../lib/exchanges/exchange.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { type LedgerEntry } from '../../lib/ledger/ledger.ts';
import { dueReminders, type Reminder } from '../../lib/ledger/reminders.ts';
import { reminders } from '../../lib/storage/items/reminders.ts';
import { update } from '../../lib/storage/store.ts';
import { addressTools } from './address-tools.ts';
import { notifyOfReminders } from './notices.ts';
import { loadPolicy } from './policy.ts';

/** Makes the list anew and tells, once, of what is new in it. */
export async function remind(): Promise<void> {
  const { ipSets, ledger, settings, now } = await loadPolicy();
  const { maxKeyAgeDays } = settings;
  const due = dueReminders({ sets: ipSets, ledger, maxKeyAgeDays, unboundLife }, now, addressTools);
  let news: readonly Reminder[] = [];
  await update(reminders, (old) => {
    news = due.filter(({ id }) => !old.told.includes(id) && !old.dismissed.includes(id));
    const isDue = (id: string): boolean => due.some((one) => one.id === id);
    // Noted before it is told: a background that ends in between keeps silent rather than repeating itself.
    return { due, madeAt: now, dismissed: old.dismissed.filter(isDue), told: due.map(({ id }) => id) };
  });
  if (news.length > 0) await notifyOfReminders(news.length);
}

/** Days from its making after which the exchange surely ends this key for having no addresses. */
function unboundLife(entry: LedgerEntry): number | null {
  const rights = PERMISSIONS.filter((right) => entry.permissions[right] === 'on');
  const consequence = consequenceFor(registry[entry.exchange], UNBOUND_KINDS, rights);
  // An idle key is ended by its idleness, which nobody can see from here.
  return consequence?.kind === 'unbound-key-expires' ? consequence.days : null;
}
