/** Ways of saying what a key may do, each by several drawings: right, or unknown where that is honest. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../e2e/browsers.ts';
import { KINDS } from './all.ts';
import { type KindReader, kindReader } from './read-kinds.ts';

describe.each(BROWSERS)('%s', (browser) => {
  let reader: KindReader;
  beforeAll(async () => {
    reader = await kindReader(browser);
  });
  afterAll(() => reader.close());

  describe.each(KINDS)('$kind', ({ pages }) => {
    it.each(pages)('$drawn', async (page) => {
      expect(await reader.problemsOf(page)).toEqual([]);
    });
  });
});
