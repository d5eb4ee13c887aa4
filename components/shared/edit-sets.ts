/** Changes of the approved list as pure steps: sets in, sets out. */
import { parseAddress } from '../../lib/ip/address.ts';
import { type IpEntry, type IpSet } from '../../lib/ip/ip-set.ts';

const DAY_MS = 86_400_000;

export interface NewEntry {
  readonly address: string;
  readonly note: string;
  readonly from?: number | null;
  readonly until?: number | null;
}

/** Adds to one set what it does not hold yet; addresses must be normalised. */
export function addEntries(
  sets: readonly IpSet[],
  setId: string,
  added: readonly NewEntry[],
  now: number,
  newId: () => string,
): readonly IpSet[] {
  return changeSet(sets, setId, (entries) => {
    const known = new Set(entries.map(({ address }) => address));
    const fresh = added.filter(({ address }) => !known.has(address));
    return [
      ...entries,
      ...fresh.map(({ address, note, from = null, until = null }) => ({
        id: newId(),
        address,
        note,
        from,
        until,
        addedAt: now,
      })),
    ];
  });
}

/** Changes one entry, wherever it is. */
export function changeEntry(
  sets: readonly IpSet[],
  entryId: string,
  change: Partial<Omit<IpEntry, 'id' | 'addedAt'>>,
): readonly IpSet[] {
  return sets.map((set) =>
    set.entries.some(({ id }) => id === entryId)
      ? { ...set, entries: set.entries.map((one) => (one.id === entryId ? { ...one, ...change } : one)) }
      : set,
  );
}

/** Takes entries out of every set. */
export function removeEntries(sets: readonly IpSet[], entryIds: readonly string[]): readonly IpSet[] {
  const gone = new Set(entryIds);
  return sets.map((set) =>
    set.entries.some(({ id }) => gone.has(id))
      ? { ...set, entries: set.entries.filter(({ id }) => !gone.has(id)) }
      : set,
  );
}

/** Puts back what `removeEntries` took, each at its old place, and leaves what was changed since. */
export function restoreEntries(
  sets: readonly IpSet[],
  before: readonly IpSet[],
  entryIds: readonly string[],
) {
  const wanted = new Set(entryIds);
  return sets.map((set) => {
    const old = before.find(({ id }) => id === set.id)?.entries ?? [];
    const entries = [...set.entries];
    for (const [place, entry] of old.entries()) {
      if (wanted.has(entry.id) && !entries.some(({ id }) => id === entry.id)) entries.splice(place, 0, entry);
    }
    return { ...set, entries };
  });
}

function changeSet(
  sets: readonly IpSet[],
  setId: string,
  change: (entries: readonly IpEntry[]) => readonly IpEntry[],
): readonly IpSet[] {
  return sets.map((set) => (set.id === setId ? { ...set, entries: change(set.entries) } : set));
}

/** Where an entry stands at `now`; `days`: whole days until it goes live or ends. */
export function lifeOf({ from, until }: Pick<IpEntry, 'from' | 'until'>, now: number) {
  const days = (at: number) => Math.ceil((at - now) / DAY_MS);
  if (until !== null && until <= now) return { state: 'retired', days: days(until) } as const;
  if (from !== null && from > now) return { state: 'pending', days: days(from) } as const;
  if (until !== null) return { state: 'retiring', days: days(until) } as const;
  return { state: 'current', days: null } as const;
}

/** The normal form of an address that somebody could be called from; null: it is none. */
export function approvable(text: string): string | null {
  const parsed = parseAddress(text);
  if (!parsed.ok) return null;
  const { scope } = parsed.value;
  return scope === 'public' || scope === 'documentation' ? parsed.value.text : null;
}
