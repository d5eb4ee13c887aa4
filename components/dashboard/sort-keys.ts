/** Sorting and filtering the table of keys. Pure. */
import { type KeyRow } from './model.ts';
import { STANDINGS } from './standing.ts';

export type Column = 'name' | 'exchange' | 'rights' | 'addresses' | 'standing' | 'age';
export interface Order {
  readonly column: Column;
  readonly up: boolean;
}

const RIGHT_WEIGHT = { read: 1, trade: 2, transfer: 4, withdraw: 8 } as const;

const VALUES: Readonly<Record<Column, (row: KeyRow) => string | number>> = {
  name: (row) => (row.name ?? row.mask ?? '').toLocaleLowerCase(),
  exchange: (row) => row.exchange.name.toLocaleLowerCase(),
  rights: (row) => row.rights.reduce((sum, right) => sum + RIGHT_WEIGHT[right], 0),
  addresses: (row) => (row.restriction === 'off' ? Number.POSITIVE_INFINITY : (row.ips?.length ?? -1)),
  standing: (row) => STANDINGS[row.standing].weight,
  age: (row) => row.ageDays,
};

/** Sorted by a column; rows that are equal in it keep their order. */
export function sortKeys(rows: readonly KeyRow[], { column, up }: Order): readonly KeyRow[] {
  const value = VALUES[column];
  const collator = new Intl.Collator();
  const sorted = rows.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (typeof x === 'string' || typeof y === 'string') return collator.compare(String(x), String(y));
    // Two infinities have no difference.
    return x === y ? 0 : x - y;
  });
  return up ? sorted : sorted.toReversed();
}

/** Rows in which every word of `query` occurs: in name, mask, exchange, rights, addresses or standing. */
export function filterKeys(rows: readonly KeyRow[], query: string): readonly KeyRow[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = [row.name, row.mask, row.exchange.name, row.standing, ...row.rights, ...(row.ips ?? [])]
      .join(' ')
      .toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
