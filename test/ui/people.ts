/** What a person sees and does on a page, for tests of the extension's own pages. */
import { type Page } from 'puppeteer-core';

// biome-ignore lint/performance/useDomNodeTextContent: what a person sees, without closed details
export const text = (page: Page): Promise<string> => page.$eval('body', (body) => body.innerText);

export const waitForText = (page: Page, wanted: string) =>
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, without closed details
  page.waitForFunction((part) => document.body.innerText.includes(part), { timeout: 5000 }, wanted);

export const button = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`);

/** What the fake model was asked for. */
export const calls = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { calls: string[] }).calls);
