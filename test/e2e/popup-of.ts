import { setTimeout as delay } from 'node:timers/promises';
import { type Page } from 'puppeteer-core';
import { type Launched, openExtensionPage } from './launch.ts';
import { PATIENCE_MS } from './patience.ts';

const WITHIN = PATIENCE_MS;

/**
 * Opens the popup on a tab. In Chromium it is the real one, opened by the toolbar's action. Firefox gives tests no way to
 * press the toolbar, and gets the popup's page in a tab that is opened in the background, while the given tab is the active one.
 */
export async function openPopup(launched: Launched, page: Page): Promise<Page> {
  const { extension, extensionOrigin, browser } = launched;
  if (!extensionOrigin) throw new Error('This browser was started without an extension');
  const url = `${extensionOrigin}/popup.html`;
  await page.bringToFront();
  if (!extension) {
    const popup = await openExtensionPage(browser, extensionOrigin, '/popup.html', true);
    await waitUntilDrawn(popup);
    // By now it knows its tab; only a tab in the foreground gets clicks.
    await popup.bringToFront();
    return popup;
  }
  await extension.triggerAction(page);
  const deadline = Date.now() + WITHIN;
  while (Date.now() < deadline) {
    const popup = (await extension.pages()).find((candidate) => candidate.url().startsWith(url));
    if (popup) {
      await waitUntilDrawn(popup);
      return popup;
    }
    await delay(25);
  }
  throw new Error('The popup did not open');
}

/** Past its static frame. Polled from here: nothing in a tab in the background is told of frames. */
async function waitUntilDrawn(popup: Page): Promise<void> {
  const deadline = Date.now() + WITHIN;
  while (Date.now() < deadline) {
    const isDrawn = await popup
      .evaluate(() => document.querySelector('main:not([aria-busy]) section') !== null)
      .catch(() => false);
    if (isDrawn) return;
    await delay(25);
  }
  throw new Error('The popup drew nothing');
}

/** What a person can read in an extension's page. */
export const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    // A person opens what is folded; a test reads it all.
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, hidden words left out
    return document.body.innerText;
  });

/** A trusted click on the first shown control whose name or text contains `name`. Throws when there is none in time. */
export async function press(page: Page, name: string): Promise<void> {
  const deadline = Date.now() + WITHIN;
  while (Date.now() < deadline) {
    const at = await page.evaluate(placeOfControl, name);
    if (at) {
      await page.mouse.click(at.x, at.y);
      return;
    }
    await delay(50);
  }
  throw new Error(`There is no control "${name}" in: ${await wordsOf(page)}`);
}

/** Runs in the page. */
function placeOfControl(name: string): { x: number; y: number } | null {
  for (const control of document.querySelectorAll<HTMLElement>('button, a[href], label, summary')) {
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, hidden words left out
    const text = control.getAttribute('aria-label') ?? control.innerText;
    if (!text.includes(name) || !control.checkVisibility()) continue;
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = control.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return null;
}
