import { type IpEntry } from '../../lib/ip/ip-set.ts';

/** The entries of which address and note together hold every word of `query`. */
export function filterEntries(entries: readonly IpEntry[], query: string): readonly IpEntry[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ address, note }) => {
    const text = `${address} ${note}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
