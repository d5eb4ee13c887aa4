import { describe, expect, it } from 'vitest';
import { patternSources } from '../../lib/exchanges/phrases/all.ts';
import { readerSlice } from '../../lib/exchanges/reader-slice.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { readingsOfList } from '../../lib/page/words/prose-list.ts';
import { loadPhrases, vocabularyFor } from '../../lib/page/words/vocabulary.ts';

loadPhrases(patternSources());
const vocabulary = vocabularyFor(readerSlice(registry.deribit));

describe('a list of rights in words', () => {
  it.each([
    ['account:read trade:read_write', ['read', 'trade']],
    ['account:read trade:read wallet:read_write', ['read', 'withdraw', 'transfer']],
  ])('%s', (line, granted) => {
    expect([...(readingsOfList([line], vocabulary)?.granted ?? [])].toSorted()).toEqual(granted.toSorted());
  });

  // The test ends by its own patience: such a line could be parted at each of its colons, and each way was tried.
  it('comes back from words full of colons', () => {
    expect(readingsOfList([`${'a:b:c:d:e:f:g '.repeat(60)}end`], vocabulary)).toBeNull();
  });
});
