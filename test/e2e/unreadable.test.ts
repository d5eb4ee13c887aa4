/** The browser gives out nothing of what is stored: every page that shows it says so, and none stays an empty frame. */
import { describe, expect, it } from 'vitest';
import { wordsOf } from './popup-of.ts';
import { useExtension } from './use-extension.ts';

declare const chrome: { storage: { local: object; session: object } };

// Only Chromium lets a test stand before a page's own code.
describe('with a storage that answers nothing but errors', () => {
  const extension = useExtension('chromium', async () => []);

  it.each(['popup', 'dashboard', 'welcome'])('%s.html says so and offers to try again', async (name) => {
    const page = await extension.launched.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const refuse = () => Promise.reject(new Error('the database is damaged'));
      for (const area of [chrome.storage.local, chrome.storage.session])
        Object.defineProperty(area, 'get', { value: refuse, configurable: true });
    });
    await page.goto(`${extension.launched.extensionOrigin}/${name}.html`);
    await expect.poll(() => wordsOf(page)).toContain('cannot be read');
    expect(await page.$$eval('main button', (buttons) => buttons.length)).toBe(1);
    expect(await page.$('[aria-busy]')).toBe(null);
    await page.close();
  });
});
