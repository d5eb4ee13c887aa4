/** Finds the entry of a key that was read. */
import { type KeySettings } from '../audit/key-settings.ts';
import { type ExchangeId } from '../exchanges/exchange.ts';
import { entryId, type Ledger, type LedgerEntry } from './ledger.ts';

export interface Identifier {
  /** The entry of this key; null: none, or more than one that it may be. */
  find(key: KeySettings): LedgerEntry | null;
  /** Whether the key can be remembered: it exists as far as the page tells, and is no other key's double. */
  isRemembered(key: KeySettings): boolean;
}

/** `keys`: all keys of one reading, for two that look the same can not be told apart. */
export function identifierFor(
  ledger: Ledger,
  exchange: ExchangeId,
  keys: readonly KeySettings[],
): Identifier {
  const own = ledger.filter((entry) => entry.exchange === exchange);
  const byId = new Map(own.map((entry) => [entry.id, entry]));
  const byName = groupBy(own, ({ name }) => name);
  const byMask = groupBy(own, ({ mask }) => mask);
  const alike = groupBy(
    keys.filter(({ kind }) => kind === 'listed'),
    ({ name, mask }) => entryId(exchange, name, mask),
  );
  const find = ({ name, mask }: KeySettings): LedgerEntry | null => {
    const exact = byId.get(entryId(exchange, name, mask));
    if (exact !== undefined) return exact;
    // A page may show only one of name and mask, or the user may have renamed the key.
    const [sameMask, ...moreMasks] = mask === null ? [] : (byMask.get(mask) ?? []);
    if (sameMask !== undefined && moreMasks.length === 0) return sameMask;
    const named = name === null ? [] : (byName.get(name) ?? []);
    const [sameName, ...moreNames] = named.filter((entry) => mask === null || entry.mask === null);
    return sameName !== undefined && moreNames.length === 0 ? sameName : null;
  };
  return {
    find,
    isRemembered: (key) => {
      if (key.name === null && key.mask === null) return false;
      if (key.kind === 'listed') return alike.get(entryId(exchange, key.name, key.mask))?.length === 1;
      // The name in a form that makes a key is still being typed: only a mask, or a name that is known, is a key's.
      return key.mask !== null || find(key) !== null;
    },
  };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
