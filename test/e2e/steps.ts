import { setTimeout as delay } from 'node:timers/promises';
import { type Page } from 'puppeteer-core';
import { type Step } from '../replicas/replica.ts';
import { PATIENCE_MS } from './patience.ts';

/** Does what a user would, with trusted input. A selector that finds nothing fails within `patience` ms. */
export async function doSteps(page: Page, steps: readonly Step[], patience = PATIENCE_MS): Promise<void> {
  for (const step of steps) await doStep(page, step, { timeout: patience });
}

interface Patience {
  readonly timeout: number;
}

async function doStep(page: Page, step: Step, patience: Patience): Promise<void> {
  if ('click' in step) {
    await page.waitForSelector(step.click, patience);
    await failIfOverlayCovers(page, step.click);
    await clickWhatIsThere(page, step.click, patience);
  } else if ('type' in step) {
    await page.waitForSelector(step.into, patience);
    await page.type(step.into, step.type);
  } else if ('press' in step) {
    // The type of a key is a closed list; a wrong one throws by itself.
    await page.keyboard.press(step.press as Parameters<Page['keyboard']['press']>[0]);
  } else if ('focus' in step) {
    await page.waitForSelector(step.focus, patience);
    await page.focus(step.focus);
  } else if ('waitFor' in step) {
    await page.waitForSelector(step.waitFor, patience);
  } else {
    await page.evaluate((url) => history.pushState(null, '', url), step.pushState);
  }
}

const TRIES = 3;

/** A page that draws itself anew upon a click may take the node away between finding it and pressing it. */
async function clickWhatIsThere(page: Page, selector: string, patience: Patience): Promise<void> {
  for (let left = TRIES; ; left--) {
    try {
      return await page.click(selector);
    } catch (error) {
      if (left <= 1 || !/detached|stale|no such node|not clickable/i.test(String(error))) throw error;
      await page.waitForSelector(selector, patience);
    }
  }
}

/** The overlay moves out of the way when the page moves: it has this long, ms. */
const OUT_OF_THE_WAY = 1000;

/** A click that lands on the overlay does nothing on the page: say so, instead of a puzzling reading afterwards. */
async function failIfOverlayCovers(page: Page, selector: string): Promise<void> {
  const deadline = Date.now() + OUT_OF_THE_WAY;
  while (await isCovered(page, selector)) {
    if (Date.now() > deadline) throw new Error(`The overlay covers ${selector}`);
    await delay(50);
  }
}

const isCovered = (page: Page, selector: string): Promise<boolean> =>
  page.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2)?.matches('[popover=manual]') ?? false;
  });
