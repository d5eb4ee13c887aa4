/**
 * Keys that a page shows with the same name and the same mask, or with none. They are several keys all the same: each has
 * its entry, and is found again by what it may do, then by its place in the list. Pure.
 */
import { type KeySettings, type Tri } from '../audit/key-settings.ts';
import { PERMISSIONS } from '../exchanges/exchange.ts';
import { entryId, type LedgerEntry, twinId } from './ledger.ts';

/** A page shows the day of a key's making in the user's time zone, or in its own. */
const DAY_SLACK_MS = 2 * 86_400_000;

export interface Twin {
  /** null: one more than the ledger knows. */
  readonly entry: LedgerEntry | null;
  /** The id of its entry, there or to be made. */
  readonly id: string;
}

/** Finds the entries of the ledger that look like one of the id `base`, itself among them. */
export function twinsAmong(entries: readonly LedgerEntry[]): (base: string) => readonly LedgerEntry[] {
  const families = Map.groupBy(entries, ({ exchange, name, mask }) => entryId(exchange, name, mask));
  return (base) =>
    (families.get(base) ?? []).toSorted((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
}

/**
 * Which of `family`, the entries of the id `base`, each of `keys` is. First those that stand as they did when they were
 * last seen, then the others in the order of the page. A key that was made on another day is none of them.
 */
export function pairTwins(
  keys: readonly KeySettings[],
  family: readonly LedgerEntry[],
  base: string,
): ReadonlyMap<KeySettings, Twin> {
  const free = new Set(family);
  const found = new Map<KeySettings, LedgerEntry>();
  for (const fits of [isUnchanged, mayBe]) {
    for (const key of keys.filter((one) => !found.has(one))) {
      const entry = [...free].find((one) => fits(key, one));
      if (entry === undefined) continue;
      free.delete(entry);
      found.set(key, entry);
    }
  }
  const taken = new Set(family.map(({ id }) => id));
  const freshId = (): string => {
    let nth = 1;
    while (taken.has(twinId(base, nth))) nth += 1;
    taken.add(twinId(base, nth));
    return twinId(base, nth);
  };
  return new Map(
    keys.map((key) => {
      const entry = found.get(key) ?? null;
      return [key, { entry, id: entry?.id ?? freshId() }];
    }),
  );
}

const agrees = (seen: Tri | string, known: Tri | string): boolean =>
  seen === 'unknown' || known === 'unknown' || seen === known;

function isUnchanged(key: KeySettings, entry: LedgerEntry): boolean {
  const { ips } = entry;
  return (
    mayBe(key, entry) &&
    PERMISSIONS.every((right) => agrees(key.permissions[right], entry.permissions[right])) &&
    agrees(key.ipRestriction, entry.ipRestriction) &&
    (key.ips === null || ips === null || key.ips.toSorted().join() === ips.toSorted().join())
  );
}

const mayBe = (key: KeySettings, entry: LedgerEntry): boolean =>
  key.createdAt === null ||
  entry.createdAt === null ||
  Math.abs(key.createdAt - entry.createdAt) <= DAY_SLACK_MS;
