import { spanOf } from './address.ts';
import { compareSpans, covers, type Span } from './span.ts';

export interface Redundant {
  readonly address: string;
  /** The other address of the list that covers it; equal to it in all but writing for a duplicate. */
  readonly coveredBy: string;
}

export interface SmallestSet {
  /** What is needed to cover everything, in the order given. Texts that are no address are kept. */
  readonly needed: readonly string[];
  readonly redundant: readonly Redundant[];
}

/** Drops duplicates and whatever another entry of the list covers. Of duplicates the first is kept. */
export function smallestSet(addresses: readonly string[]): SmallestSet {
  const covering = coveringIndexes(addresses);
  const redundant: Redundant[] = [];
  const needed = addresses.filter((address, index) => {
    const cover = addresses[covering.get(index) ?? -1];
    if (cover !== undefined) redundant.push({ address, coveredBy: cover });
    return cover === undefined;
  });
  return { needed, redundant };
}

/** For each index whose address another entry covers, the index of that entry, which nothing covers in turn. */
export function coveringIndexes(addresses: readonly string[]): ReadonlyMap<number, number> {
  const spans: { index: number; span: Span }[] = [];
  addresses.forEach((address, index) => {
    const span = spanOf(address);
    if (span !== null) spans.push({ index, span });
  });
  spans.sort((a, b) => compareSpans(a.span, b.span) || a.index - b.index);

  const covering = new Map<number, number>();
  let widest: { index: number; span: Span } | null = null;
  for (const one of spans) {
    // Sorted by first address: whatever does not end behind the widest so far lies within it.
    if (widest !== null && covers(widest.span, one.span)) covering.set(one.index, widest.index);
    else widest = one;
  }
  return covering;
}
