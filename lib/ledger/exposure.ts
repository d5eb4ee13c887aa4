/** How many keys stood open at each moment of the past, as far as the ledger remembers. Pure. */
import { DAY_MS } from '../audit/days.ts';
import { type Ledger, type LedgerEntry } from './ledger.ts';

/** A key is open when it can withdraw, or works from any address: what a thief needs. */
export interface Exposure {
  /** ms since the epoch */
  readonly at: number;
  readonly open: number;
}

const WEEK_MS = 7 * DAY_MS;

/**
 * One reading a week, the oldest first and `now` last, over `weeks` weeks at most, beginning when the first key was seen.
 * A key counts from the day on which it was first seen; before its first known change it stood as that change found it.
 * @returns empty: no key was ever seen
 */
export function exposureOf(ledger: Ledger, now: number, weeks: number): readonly Exposure[] {
  if (ledger.length === 0) return [];
  const first = Math.min(...ledger.map(({ firstSeen }) => firstSeen));
  const count = Math.min(weeks, Math.max(1, Math.ceil((now - first) / WEEK_MS)));
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = now - (count - index) * WEEK_MS;
    return { at, open: ledger.filter((entry) => wasOpen(entry, at)).length };
  });
}

function wasOpen(entry: LedgerEntry, at: number): boolean {
  if (entry.firstSeen > at) return false;
  let { ipRestriction } = entry;
  let { withdraw } = entry.permissions;
  for (const change of entry.changes.toReversed()) {
    if (change.at <= at) break;
    if (change.kind === 'ip-restriction') ipRestriction = change.from;
    if (change.kind === 'permission' && change.permission === 'withdraw') withdraw = change.from;
  }
  return ipRestriction === 'off' || withdraw === 'on';
}
