/** The reader as one script, so that a test can run it in a page as the auditor does. */

import { type PageReading } from '../../lib/audit/key-settings.ts';
import { type ExchangeId } from '../../lib/exchanges/exchange.ts';
import { patternSources } from '../../lib/exchanges/phrases/all.ts';
import { readerSlice } from '../../lib/exchanges/reader-slice.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { pageReadingSchema } from '../../lib/messages/schemas/page-reading.ts';
import { type ReaderMemory, readerMemory, readPage } from '../../lib/page/read-page.ts';
import { loadPhrases } from '../../lib/page/words/vocabulary.ts';

loadPhrases(patternSources());

const memories = new Map<string, ReaderMemory>();

declare global {
  var keyfenceRead: (exchange: ExchangeId) => { reading: PageReading; ms: number };
}

globalThis.keyfenceRead = (id) => {
  const slice = readerSlice(registry[id]);
  const memory = memories.get(id) ?? readerMemory(slice);
  memories.set(id, memory);
  const start = performance.now();
  const { reading } = readPage(document, slice, memory, Date.now());
  const ms = performance.now() - start;
  // What the background would refuse is no reading.
  pageReadingSchema.parse(reading);
  return { reading, ms };
};
