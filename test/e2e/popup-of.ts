import { setTimeout as delay } from 'node:timers/promises';
import { type Page } from 'puppeteer-core';
import { type Launched, openExtensionPage } from './launch.ts';

const WITHIN = 5000;

/**
 * Opens the popup on a tab. In Chromium it is the real one, opened by the toolbar's action, so that the tab stays the active
 * one; Firefox gives tests no way to press the toolbar, and gets the popup's page in a tab of its own.
 */
export async function openPopup(launched: Launched, page: Page): Promise<Page> {
  const { extension, extensionOrigin, browser } = launched;
  if (!extensionOrigin) throw new Error('This browser was started without an extension');
  const url = `${extensionOrigin}/popup.html`;
  if (!extension) return openExtensionPage(browser, extensionOrigin, '/popup.html');
  await page.bringToFront();
  await extension.triggerAction(page);
  const deadline = Date.now() + WITHIN;
  while (Date.now() < deadline) {
    const popup = (await extension.pages()).find((candidate) => candidate.url().startsWith(url));
    if (popup) return popup;
    await delay(25);
  }
  throw new Error('The popup did not open');
}
