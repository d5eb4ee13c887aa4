/** Finds the entry of a key that was read. */
import { type KeySettings } from '../audit/key-settings.ts';
import { type ExchangeId } from '../exchanges/exchange.ts';
import { entryId, type Ledger, type LedgerEntry } from './ledger.ts';
import { pairTwins, type Twin, twinsAmong } from './twins.ts';

/** How a key that was read stands to the ledger. */
export interface Identity {
  /** null: the ledger has not met it. */
  readonly entry: LedgerEntry | null;
  /** The id of its entry, there or to be made. */
  readonly id: string;
  /**
   * Whether what was read is what the exchange has saved, as far as the page tells. A form without a mask is not:
   * it may be making another key of the same name, and what is ticked in it may never be saved.
   */
  readonly isSaved: boolean;
}

/**
 * The identity of each key of one reading; null: it cannot be told, because the page shows neither name nor mask, or the
 * name is still being typed, or a form is about one of several keys that look the same. In a list those are kept apart.
 */
export function identify(
  ledger: Ledger,
  exchange: ExchangeId,
  keys: readonly KeySettings[],
): ReadonlyMap<KeySettings, Identity | null> {
  const entries = ledger.filter((entry) => entry.exchange === exchange);
  const find = finderIn(entries);
  const idOf = ({ name, mask }: KeySettings): string => entryId(exchange, name, mask);
  const listed = keys.filter(({ kind }) => kind === 'listed');
  // A key may be in a form and in the list: only those of one kind are several.
  const cards = keys.filter(({ kind, mask }) => kind === 'form' && mask !== null);
  const familyOf = twinsAmong(entries);
  const twins = new Map([...severalOf(cards, familyOf, idOf), ...severalOf(listed, familyOf, idOf)]);
  const ambiguous = new Set([...twins.keys()].map(idOf));
  const claims = countBy(listed, (key) => find(idOf(key), key)?.id ?? null);
  const identityOf = (key: KeySettings): Identity | null => {
    if (key.name === null && key.mask === null) return null;
    const base = idOf(key);
    const entry = find(base, key);
    const id = entry?.id ?? base;
    const twin = twins.get(key);
    if (twin !== undefined) return { ...twin, isSaved: true };
    if (key.kind === 'form') {
      if (ambiguous.has(base) || familyOf(base).length > 1) return null;
      return key.mask === null && entry === null ? null : { entry, id, isSaved: key.mask !== null };
    }
    // Two keys cannot both be the one that the ledger knows by name alone: then neither is.
    const isClaimedTwice = entry !== null && entry.id !== base && claims.get(entry.id) !== 1;
    return isClaimedTwice ? { entry: null, id: base, isSaved: true } : { entry, id, isSaved: true };
  };
  return new Map(keys.map((key) => [key, identityOf(key)]));
}

/** Those of the keys of which there are several with the same id, on the page or in the ledger. */
function severalOf(
  keys: readonly KeySettings[],
  familyOf: (base: string) => readonly LedgerEntry[],
  idOf: (key: KeySettings) => string,
): ReadonlyMap<KeySettings, Twin> {
  const groups = [...Map.groupBy(keys, idOf)].map(([base, group]) => {
    const family = familyOf(base);
    const isOne = group.length < 2 && (family.length < 2 || group[0]?.kind === 'form');
    return isOne ? [] : [...pairTwins(group, family, base)];
  });
  return new Map(groups.flat());
}

type Finder = (id: string, key: KeySettings) => LedgerEntry | null;

function finderIn(entries: readonly LedgerEntry[]): Finder {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byName = Map.groupBy(entries, ({ name }) => name);
  const byMask = Map.groupBy(entries, ({ mask }) => mask);
  return (id, { name, mask }) => {
    const exact = byId.get(id);
    if (exact !== undefined) return exact;
    // A page may show only one of name and mask, or the user may have renamed the key.
    const masked = mask === null ? [] : (byMask.get(mask) ?? []);
    if (masked.length > 0) return onlyOne(masked);
    const named = name === null ? [] : (byName.get(name) ?? []);
    return onlyOne(named.filter((entry) => mask === null || entry.mask === null));
  };
}

function onlyOne(entries: readonly LedgerEntry[]): LedgerEntry | null {
  const [first, ...more] = entries;
  return first !== undefined && more.length === 0 ? first : null;
}

function countBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
