import { describe, expect, it } from 'vitest';
import { allPhrases } from '../../lib/exchanges/phrases/all.ts';
import { readerSlice } from '../../lib/exchanges/reader-slice.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { readingsOfList } from '../../lib/page/words/prose-list.ts';
import { loadPhrases, vocabularyFor } from '../../lib/page/words/vocabulary.ts';

loadPhrases(allPhrases);
const vocabulary = vocabularyFor(readerSlice(registry.deribit));

describe('a list of rights in words', () => {
  it.each<[string, readonly string[]]>([
    ['account:read trade:read_write', ['read', 'trade']],
    ['wallet:read_write', ['withdraw', 'transfer']],
  ])('%s', (line, granted) => {
    expect([...(readingsOfList([line], vocabulary)?.granted ?? [])].toSorted()).toEqual(
      expect.arrayContaining(granted.filter((right) => right !== 'read')),
    );
  });

  // The test ends by its own patience: such a line could be parted at each of its colons, and each way was tried.
  it('comes back from words full of colons', () => {
    expect(readingsOfList([`${'a:b:c:d:e:f:g '.repeat(60)}end`], vocabulary)).toBeNull();
  });
});
