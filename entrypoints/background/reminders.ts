/** Looks once a day, and whenever asked, which dates have come near. */
import { registry } from '../../lib/exchanges/registry.ts';
import { lifeOf } from '../../lib/ledger/ending.ts';
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
  const due = dueReminders({ sets: ipSets, ledger, maxKeyAgeDays, lifeOf: lifeAt }, now, addressTools);
  let news: readonly Reminder[] = [];
  await update(reminders, (old) => {
    news = due.filter(({ id }) => !old.told.includes(id) && !old.dismissed.includes(id));
    const isDue = (id: string): boolean => due.some((one) => one.id === id);
    // Noted before it is told: a background that ends in between keeps silent rather than repeating itself.
    return { due, madeAt: now, dismissed: old.dismissed.filter(isDue), told: due.map(({ id }) => id) };
  });
  if (news.length > 0) await notifyOfReminders(news.length);
}

const lifeAt = (entry: LedgerEntry): number | null => lifeOf(entry, registry[entry.exchange]);
