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
  const spans: { index: number; address: string; span: Span }[] = [];
  addresses.forEach((address, index) => {
    const span = spanOf(address);
    if (span !== null) spans.push({ index, address, span });
  });
  spans.sort((a, b) => compareSpans(a.span, b.span) || a.index - b.index);

  const coveredBy = new Map<number, string>();
  let widest: { address: string; span: Span } | null = null;
  for (const { index, address, span } of spans) {
    if (widest !== null && covers(widest.span, span)) coveredBy.set(index, widest.address);
    else if (widest === null || widest.span.family !== span.family || span.last > widest.span.last) {
      widest = { address, span };
    }
  }

  const redundant: Redundant[] = [];
  const needed = addresses.filter((address, index) => {
    const cover = coveredBy.get(index);
    if (cover === undefined) return true;
    redundant.push({ address, coveredBy: cover });
    return false;
  });
  return { needed, redundant };
}
