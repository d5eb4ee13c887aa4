import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBackSchema } from '../../../lib/messages/schemas/paste.ts';
import { BROWSERS } from '../../e2e/browsers.ts';
import { type Ask } from './ask.ts';
import { A, B, BOTH, CASES, OLD, REFUSED, TAKEN, TEXT } from './cases.ts';
import { bundleAll, lines, lookAgain, paste, raise, type Stage, stateOf } from './stage.ts';

let scripts: ReadonlyMap<string, string>;
beforeAll(async () => {
  scripts = await bundleAll();
}, 120_000);

/** A paste is mostly waiting for what a page makes of it: as many as vitest runs at a time. */
const AT_A_TIME = 4;

describe.each(BROWSERS)('writing in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await raise(name, scripts, AT_A_TIME);
  }, 60_000);
  afterAll(() => stage?.close());

  it.concurrent.each(Object.entries(CASES))('%s', (_, { of: [family, form], ask, ...expected }) =>
    stage.inWindow([family, form], async (page) => {
      const told = await paste(page, ask);
      expect(lines(told)).toEqual(expected.lines);
      expect(told.unannounced).toBe(0);
      expect(told.copied).toBe(told.copies.length > 0);
      const { addresses, copied } = told;
      expect(readBackSchema.parse({ addresses, copied })).toEqual({ addresses, copied });
      if (expected.state) expect(await stateOf(page)).toMatchObject(expected.state);
    }),
  );

  it('leaves Confirm to the user, whose press makes the addresses count', async () => {
    const page = await stage.open('react', 'confirm');
    await paste(page, { ...BOTH, ip: { entry: 'confirm' } });
    await page.click('#confirm');
    expect(lines(await lookAgain(page))).toEqual(TAKEN);
    expect(await stateOf(page)).toMatchObject({ typed: '', chips: [OLD, A, B] });
  });

  it('writes twice at most, and leaves no trace on the elements of the page', async () => {
    const page = await stage.open('plain', 'list');
    const markup = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await markup();
    await paste(page, BOTH);
    expect(await markup()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('f');
    const written = ['input InputEvent insertFromPaste', 'change'];
    // The first address alone, then all of them.
    expect((await stateOf(page)).events).toEqual([...written, ...written]);
  });

  it('types nothing into what the page gives the focus to instead', async () => {
    const page = await stage.open('plain', 'focus-elsewhere');
    expect(lines(await paste(page, { ...BOTH, at: '#f' }))).toEqual(REFUSED);
    expect(await page.$eval('#name', (field) => (field as HTMLInputElement).value)).toBe('');
  });

  it('does not wait for frames that a hidden tab never draws', async () => {
    const page = await stage.open('plain', 'list');
    const other = await page.browser().newPage();
    await other.bringToFront();
    expect(await page.evaluate(() => document.hidden)).toBe(true);
    expect(lines(await paste(page, BOTH))).toEqual(TAKEN);
    await other.close();
  });

  it('says that the field is gone, with the list on the clipboard', async () => {
    const page = await stage.open('plain', 'removes');
    const told = await paste(page, { ...BOTH, at: '#f' });
    expect(lines(told)).toEqual(REFUSED);
    expect(told.copies).toEqual([TEXT]);
  });

  it('copies by other means where the page has no clipboard, and does not claim more than it did', async () => {
    const denied = { ...BOTH, at: '#f', clipboard: 'denied' } satisfies Ask;
    const page = await stage.open('plain', 'readonly');
    expect(await paste(page, denied)).toMatchObject({ copied: true, copies: [TEXT] });
    expect(await paste(page, { ...denied, copy: false })).toMatchObject({
      copied: false,
      copies: [],
    });
  });
});
