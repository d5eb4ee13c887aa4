/** Sorting and filtering the table of keys. Pure. */
import { t } from '../../lib/words/words.ts';
import { type KeyRow, type Standing } from './model.ts';
import { RIGHT_WORDS } from './right-words.ts';
import { byNeed, STANDINGS } from './standing.ts';

export type Column = 'name' | 'exchange' | 'rights' | 'addresses' | 'standing' | 'age' | 'seen';
export interface Order {
  readonly column: Column;
  readonly up: boolean;
}

const RIGHT_WEIGHT = { read: 1, trade: 2, transfer: 4, withdraw: 8 } as const;

const VALUES: Readonly<Record<Exclude<Column, 'standing'>, (row: KeyRow) => string | number>> = {
  name: (row) => (row.name ?? row.mask ?? '').toLocaleLowerCase(),
  exchange: (row) => row.exchange.name.toLocaleLowerCase(),
  rights: (row) => row.rights.reduce((sum, right) => sum + RIGHT_WEIGHT[right], 0),
  addresses: (row) => (row.restriction === 'off' ? Number.POSITIVE_INFINITY : (row.ips?.length ?? -1)),
  age: (row) => row.ageDays,
  seen: (row) => row.lastSeen,
};

const COLLATOR = new Intl.Collator(undefined, { numeric: true });

/** Sorted by a column; rows that are equal in it keep their order. */
export function sortKeys(rows: readonly KeyRow[], { column, up }: Order): readonly KeyRow[] {
  if (column === 'standing') return up ? rows.toSorted(byNeed) : rows.toSorted(byNeed).toReversed();
  const value = VALUES[column];
  const sorted = rows.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (typeof x === 'string' || typeof y === 'string') return COLLATOR.compare(String(x), String(y));
    // Two infinities have no difference.
    return x === y ? 0 : x - y;
  });
  return up ? sorted : sorted.toReversed();
}

/** Rows in which every word of `query` occurs: in name, mask, exchange, rights, addresses or standing. */
export function filterKeys(
  rows: readonly KeyRow[],
  query: string,
  standing: Standing | null = null,
): readonly KeyRow[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0 && standing === null) return rows;
  return rows.filter((row) => {
    if (standing !== null && row.standing !== standing) return false;
    const text = textOf(row);
    return words.every((word) => text.includes(word));
  });
}

/** What a person reads in the row, and the names that exports use. */
function textOf(row: KeyRow): string {
  const known = TEXTS.get(row) ?? writeOut(row).toLocaleLowerCase();
  TEXTS.set(row, known);
  return known;
}

/** Every letter that is typed asks for all of them again. */
const TEXTS = new WeakMap<KeyRow, string>();

function writeOut(row: KeyRow): string {
  const rights = row.rights.flatMap((right) => [right, t(RIGHT_WORDS[right])]);
  const standing = [row.standing, t(STANDINGS[row.standing].word)];
  return [row.name, row.mask, row.exchange.name, ...standing, ...rights, ...(row.ips ?? [])].join(' ');
}
