/** What a user does on a page while it is measured. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Page } from 'puppeteer-core';
import { LABEL, LIST } from './key-pages.ts';

const STEPS = 20;
const PAUSE_MS = 50;

/** Scrolls through the list, a bit every 50 ms. */
export async function scrollList(page: Page): Promise<void> {
  for (let step = 1; step <= STEPS; step++) {
    await page.evaluate((list) => document.querySelector(list)?.scrollBy(0, 300), LIST);
    await delay(PAUSE_MS);
  }
}

/** Types a name into the form, a letter every 50 ms. */
export async function typeLabel(page: Page): Promise<void> {
  await page.focus(LABEL);
  for (const letter of 'market maker no 1234') {
    await page.keyboard.sendCharacter(letter);
    await delay(PAUSE_MS);
  }
}
