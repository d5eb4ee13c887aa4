/** No word that is not so: what is said of each address is held against what the form itself would send. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { BROWSERS } from '../../e2e/browsers.ts';
import { OF_ALL_KINDS, OF_LIBRARIES } from './fields.ts';
import { bundleAll, LIBRARIES, lookAgain, paste, raise, type Stage, stateOf, undo } from './stage.ts';

const sameAs = (some: unknown, others: unknown): boolean => JSON.stringify(some) === JSON.stringify(others);

const AT_ONCE = 3;
const QUIET_WITHIN = { timeout: 4000, interval: 100 };

let scripts: ReadonlyMap<string, string>;
beforeAll(async () => {
  scripts = await bundleAll([...LIBRARIES, 'kinds', 'drawn', 'frameworks/svelte', 'frameworks/angular']);
}, 120_000);

describe.each(BROWSERS)('fields in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await raise(name, scripts, AT_ONCE);
  }, 60_000);
  afterAll(() => stage?.close());

  const titled = [...OF_LIBRARIES, ...OF_ALL_KINDS].map((field) => ({ title: field.of.join(' '), ...field }));

  it.concurrent.for(titled)('$title: $approved', async (given, { expect }) => {
    const field = given.notIn === name ? { ...given, holds: [] } : given;
    await stage.inWindow(field.of, async (page) => {
      const told = await paste(page, { approved: field.approved });
      // Whoever leaves the field does it with the mouse.
      await page.mouse.click(5, 5);
      const chips = async () => (await stateOf(page)).chips;
      await expect.poll(chips, QUIET_WITHIN).toEqual(field.holds);
      const now = await lookAgain(page);
      const said = (word: string) =>
        now.addresses.filter((one) => one.word === word).map(({ address }) => address);
      const before = field.holds.filter((address) => !told.plan.add.includes(address));
      const sure = [...before, ...said('in-list')];
      expect(sure).toEqual(field.isUntold ? before : field.holds);
      if (field.isUntold) expect(said('unclear')).toEqual(expect.arrayContaining([...field.holds]));
      const rest = told.plan.add.filter((address) => !field.holds.includes(address));
      expect(said('press')).toEqual(field.waits ? rest : []);
      expect((await stateOf(page)).presses ?? 0).toBe(0);
      if (rest.length > 0 || field.isUntold) expect(told.copied).toBe(true);
      // Taken back, what was there before is there again, or the hand says that it is not.
      if (await undo(page))
        await expect.poll(async () => sameAs(await chips(), before), QUIET_WITHIN).toBe(true);
    });
  });
});
