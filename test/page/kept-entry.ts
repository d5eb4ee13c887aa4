/** The reader as the auditor uses it, watching the page and keeping what did not change; and beside it one that keeps nothing. */
import { type PageReading } from '../../lib/audit/key-settings.ts';
import { type ExchangeId } from '../../lib/exchanges/exchange.ts';
import { patternSources } from '../../lib/exchanges/phrases/all.ts';
import { readerSlice } from '../../lib/exchanges/reader-slice.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { beginReading, readerMemory, readPage } from '../../lib/page/read-page.ts';
import { KeptParts } from '../../lib/page/see/kept.ts';
import { watch } from '../../lib/page/watch.ts';
import { loadPhrases } from '../../lib/page/words/vocabulary.ts';

loadPhrases(patternSources());

declare global {
  /** Watches the page, as of now. */
  var keyfenceWatch: (exchange: ExchangeId) => void;
  /** Both readings of the page as it is, without what is numbered in each by itself. */
  var keyfenceBoth: () => { readonly kept: string; readonly fresh: string };
  /** Readings since the page is watched, those that were begun anew among them, and the slices that they took. */
  var keyfenceReadings: number;
  var keyfenceSlices: number;
  /** The forms that were told of before the list beside them was read; undefined: none were. */
  var keyfenceForms: string | undefined;
  /** The last of them. */
  var keyfenceLast: string;
  /** Is run between two slices of a reading. */
  var keyfenceBetween: (() => void) | undefined;
}

let both: typeof keyfenceBoth;

globalThis.keyfenceWatch = (id) => {
  const slice = readerSlice(registry[id]);
  const memory = readerMemory(slice);
  const kept = new KeptParts();
  memory.kept = kept;
  const fresh = readerMemory(slice);
  globalThis.keyfenceReadings = 0;
  globalThis.keyfenceSlices = 0;
  const read = () => readPage(document, slice, memory, 0);
  watch({
    document,
    signal: new AbortController().signal,
    isOurs: () => false,
    isRelevant: (node) => kept.isIn(node),
    isHolder: (node) => kept.isHolder(node),
    touch(node, isDeep, seen) {
      if (node === null) kept.touchAll(performance.now());
      else kept.touch(node, isDeep, performance.now(), seen);
    },
    speaks: () => true,
    isAtRest: () => kept.isAtRest,
    look() {
      globalThis.keyfenceReadings++;
      const reading = beginReading(document, slice, memory, 0);
      return {
        goOn(until) {
          const done = reading.goOn(until);
          globalThis.keyfenceSlices++;
          if (reading.forms !== null) globalThis.keyfenceForms = plain(reading.forms.reading);
          if (done === null) globalThis.keyfenceBetween?.();
          if (done === null || done === 'changed') return done;
          const before = globalThis.keyfenceLast;
          globalThis.keyfenceLast = plain(done.reading);
          return { roots: done.roots, isNews: globalThis.keyfenceLast !== before };
        },
        get isOver() {
          return reading.isOver;
        },
      };
    },
  });
  both = () => ({
    kept: plain(read().reading),
    fresh: plain(readPage(document, slice, fresh, 0).reading),
  });
};
globalThis.keyfenceBoth = () => both();

const plain = (reading: PageReading): string =>
  JSON.stringify(reading.keys, (name, value: unknown) => (name === 'id' || name === 'ref' ? null : value), 1);
