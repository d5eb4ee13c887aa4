/** The dashboard from the moment that it is opened, on what lies in storage: much, little, old, broken or nothing. */
import { type Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FIRST_RELEASE } from '../storage/first-release.ts';
import { clearStore, killWorker, store, storedIn } from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { openExtensionPage } from './launch.ts';
import { press, wordsOf } from './popup-of.ts';
import { useExtension } from './use-extension.ts';

declare const chrome: {
  readonly storage: { readonly local: { get(key: unknown): Promise<unknown> } };
};

describe.each(BROWSERS)('the dashboard of %s', (browser) => {
  const extension = useExtension(browser, async () => []);
  const opened: Page[] = [];
  beforeEach(() => clearStore(extension.launched));
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });
  async function dashboard(hash: string): Promise<Page> {
    const { browser: browserOf, extensionOrigin } = extension.launched;
    const page = await openExtensionPage(browserOf, extensionOrigin ?? '', `/dashboard.html${hash}`);
    opened.push(page);
    await page.waitForSelector('main h1');
    return page;
  }

  it('shows all that the first version stored, after the background came back', async () => {
    await store(extension.launched, structuredClone(FIRST_RELEASE));
    if (browser === 'chromium') await killWorker(extension.launched);
    const page = await dashboard('#keys');
    await expect.poll(() => wordsOf(page)).toContain('PiC…x8');
    await page.evaluate(() => {
      location.hash = '#addresses';
    });
    await expect.poll(() => wordsOf(page)).toContain('203.0.113.1');
    expect(await wordsOf(page)).toContain(FIRST_RELEASE.ipSets.value[0].label);
  });

  /** In the words of the place where a person finds it. */
  const ASIDE =
    /Some of your data could not be read[\s\S]*A copy of what was stored before is kept: Approved addresses \(/;

  it('keeps what is good, says what was put aside, and hands it out', async () => {
    const [prod] = FIRST_RELEASE.ipSets.value;
    const value = [prod, { id: 'half' }];
    await store(extension.launched, { ipSets: { version: 1, value } });
    const page = await dashboard('#overview');
    await expect.poll(() => wordsOf(page)).toMatch(ASIDE);
    const kept = Object.entries(await storedIn(extension.launched, 'local'));
    expect(kept.find(([key]) => key.startsWith('quarantine:ipSets:'))?.[1]).toEqual({ version: 1, value });
    await press(page, 'Forget');
    await expect.poll(() => wordsOf(page)).not.toMatch(ASIDE);
    await page.click('.toast button');
    await expect.poll(() => wordsOf(page)).toMatch(ASIDE);
  });

  it.runIf(browser === 'chromium')(
    'stands there before storage answers, and does not move then',
    async () => {
      const page = await extension.launched.browser.newPage();
      opened.push(page);
      await page.evaluateOnNewDocument(() => {
        const { get } = chrome.storage.local;
        let answer = (): void => {};
        const asked = new Promise<void>((resolve) => {
          answer = resolve;
        });
        Object.assign(window, { answer });
        chrome.storage.local.get = (key) => asked.then(() => get.call(chrome.storage.local, key));
      });
      await page.goto(`${extension.launched.extensionOrigin}/dashboard.html`);
      const frame = () =>
        page.$eval('main', (main) => {
          const { x, y, width } = main.getBoundingClientRect();
          return [x, y, width];
        });
      expect(await page.$$('main[aria-busy] .skeleton')).not.toEqual([]);
      const before = await frame();
      await page.evaluate(() => (window as unknown as { answer(): void }).answer());
      await page.waitForSelector('main h1');
      expect(await page.$$('.skeleton')).toEqual([]);
      expect(await frame()).toEqual(before);
    },
  );

  it.runIf(browser === 'chromium')('says so when storage cannot be read, and tries again', async () => {
    const page = await extension.launched.browser.newPage();
    opened.push(page);
    const { identifier } = await page.evaluateOnNewDocument(() => {
      chrome.storage.local.get = () => Promise.reject(new Error('IO error: Corruption'));
    });
    await page.goto(`${extension.launched.extensionOrigin}/dashboard.html`);
    await expect.poll(() => wordsOf(page)).toContain('What is stored in this browser cannot be read');
    await page.removeScriptToEvaluateOnNewDocument(identifier);
    await press(page, 'Check this page again');
    await expect.poll(() => wordsOf(page)).toContain('Approved addresses');
  });
});
