/** A paste taken back in the built extension: what stood in the form before stands there again. */
import { join } from 'node:path';
import { type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePage } from '../paste/browser/bundle-page.ts';
import { shellOf } from '../paste/browser/stage.ts';
import { clearStore, type OpenTab, openTab, store, waitForAudit } from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { type Launched, launch } from './launch.ts';
import { clickInOverlay, readOverlay } from './overlay-of.ts';
import { PATIENCE_MS } from './patience.ts';
import { openPopup, press, wordsOf } from './popup-of.ts';
import { startServer, type TestServer } from './server.ts';

const URL_OF_FORM = 'https://www.okx.com/account/my-api';
const OLD = ['198.51.100.1', '198.51.100.2'];
const NEW = ['203.0.113.7', '203.0.113.17'];
const SET = {
  id: 's',
  label: 'servers',
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries: NEW.map((address, at) => ({
    id: `e${at}`,
    address,
    note: '',
    from: null,
    until: null,
    addedAt: 0,
  })),
};

interface Form {
  readonly form: string;
  /** What stands in it before. */
  readonly old: readonly string[];
  /** What Keyfence says of the paste. */
  readonly said: string;
  readonly holds: readonly string[];
}

const FORMS: readonly Form[] = [
  { form: 'held', old: OLD, said: '2 addresses are in the list', holds: [...OLD, ...NEW] },
  { form: 'tags-held', old: OLD, said: '2 addresses are in the list', holds: [...OLD, ...NEW] },
  {
    form: 'rows-held',
    old: OLD.slice(0, 1),
    said: 'press the form’s own button',
    holds: [OLD[0] ?? '', NEW[0] ?? ''],
  },
];

describe.each(BROWSERS)('undo in %s', { timeout: 60_000 }, (browser) => {
  let server: TestServer;
  let launched: Launched;

  beforeAll(async () => {
    const script = await bundlePage(join(import.meta.dirname, '../paste/browser/pages/kinds.ts'));
    server = await startServer();
    for (const { form } of FORMS)
      server.serve({
        url: `${URL_OF_FORM}?form=${form}`,
        html: shellOf(`<script>${script.replaceAll('</script', '<\\/script')}</script>`),
      });
    launched = await launch({ browser, extension: extensionFolder(browser), port: server.port });
  }, 120_000);
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  async function open({ form, old }: Form): Promise<OpenTab> {
    await clearStore(launched);
    await store(launched, { ipSets: { version: 1, value: [SET] } });
    const tab = await openTab(launched);
    await tab.page.goto(`${URL_OF_FORM}?form=${form}`);
    await waitForAudit(launched, tab.tabId, (audit) => audit?.keys[0]?.ips?.length === old.length);
    await holds(tab.page, old);
    return tab;
  }

  const holds = (page: Page, addresses: readonly string[]) =>
    expect
      .poll(() => page.evaluate(() => globalThis.stateOfPage().chips), { timeout: PATIENCE_MS })
      .toEqual(addresses);
  const says = (words: () => Promise<string>, part: string) =>
    expect.poll(words, { timeout: PATIENCE_MS }).toContain(part);

  it.each(FORMS)('restores $form from the overlay', async (given) => {
    const { page } = await open(given);
    const words = async () => (await readOverlay(page))?.text ?? '';
    const click = (name: string) =>
      expect.poll(() => clickInOverlay(page, name).then(() => true), { timeout: PATIENCE_MS }).toBe(true);
    await click('Paste 2 addresses');
    await says(words, given.said);
    await holds(page, given.holds);
    await click('Undo');
    await says(words, 'What stood there before stands there again');
    await holds(page, given.old);
    // It may be pasted again.
    await says(words, 'Paste 2 addresses');
    expect(await page.evaluate(() => globalThis.stateOfPage().presses)).toBe(0);
    await page.close();
  });

  // Where the popup is a tab of its own, the form is in a hidden one, whose timers the browser slows down.
  it.each(browser === 'firefox' ? FORMS.slice(1, 2) : FORMS)(
    'restores $form from the popup',
    async (given) => {
      const tab = await open(given);
      const popup = await openPopup(launched, tab.page);
      const words = () => wordsOf(popup);
      await press(popup, 'Paste into the form');
      await press(popup, 'Paste 2 addresses');
      await says(words, given.said);
      await holds(tab.page, given.holds);
      await press(popup, 'Undo');
      await says(words, 'What stood there before stands there again');
      await holds(tab.page, given.old);
      await popup.close().catch(() => {});
      await tab.page.close();
    },
  );
});
