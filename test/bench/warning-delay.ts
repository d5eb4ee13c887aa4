import { setTimeout as delay } from 'node:timers/promises';
import { type CDPSession, type Page } from 'puppeteer-core';
import { auditKey } from '../../lib/audit/tab-audit.ts';
import { openTab, storedIn } from '../e2e/audit-of.ts';
import { type Launched } from '../e2e/launch.ts';
import { closedRootOf } from '../e2e/overlay-of.ts';
import { API_PAGE_URL, EDIT, LATE_FORM_URL, PERMISSION } from './pages.ts';

declare global {
  interface Window {
    /** When the cause happened and when the overlay's document changed after it, on the page's own clock. */
    benchCause: number;
    benchWarned: Promise<number>;
    showForm(): void;
  }
}

/** ms from the form's insertion into the document to the warning's, on a page whose form comes late. */
export async function formToWarning(launched: Launched, url = LATE_FORM_URL): Promise<number> {
  const tab = await openTab(launched);
  try {
    await tab.page.goto(url);
    await untilSettled(launched, tab.tabId, ['waiting', 'read']);
    const session = await tab.page.createCDPSession();
    await watchOverlay(tab.page, session);
    await tab.page.evaluate(() => {
      window.benchCause = performance.now();
      window.showForm();
    });
    return await warnedAfter(tab.page);
  } finally {
    await tab.page.close();
  }
}

/** ms from a trusted click on a permission to the change in the overlay. `first` is clicked before, if anything. */
export async function clickToWarning(
  launched: Launched,
  url = API_PAGE_URL,
  control = PERMISSION,
  first: string | null = EDIT,
): Promise<number> {
  const tab = await openTab(launched);
  try {
    await tab.page.goto(url);
    if (first !== null) await tab.page.click(first);
    await untilSettled(launched, tab.tabId, ['read']);
    const session = await tab.page.createCDPSession();
    await watchOverlay(tab.page, session);
    await tab.page.evaluate(() => {
      addEventListener(
        'click',
        (event) => {
          window.benchCause = event.timeStamp;
        },
        { capture: true, once: true },
      );
    });
    await tab.page.click(control);
    return await warnedAfter(tab.page);
  } finally {
    await tab.page.close();
  }
}

/** So long (ms) an audit must stay as it is before anything is measured. */
const SETTLED_FOR = 500;

/** Waits for an audit of one of these states that holds still. An older build's audit may have another form than ours. */
async function untilSettled(launched: Launched, tabId: number, states: readonly string[]): Promise<void> {
  const deadline = Date.now() + GIVE_UP_AFTER;
  let last = '';
  let since = Date.now();
  while (Date.now() < deadline) {
    const audit = (await storedIn(launched, 'session'))[auditKey(tabId)] as { state?: string } | undefined;
    const now = JSON.stringify({ ...audit, readAt: 0 });
    if (now !== last) since = Date.now();
    last = now;
    if (states.includes(audit?.state ?? '') && Date.now() - since >= SETTLED_FOR) return;
    await delay(50);
  }
  throw new Error('The page was never read');
}

/** ms. An older build on a busy machine takes seconds on a page of many keys. */
const GIVE_UP_AFTER = 20_000;

/** The page's own clock, read in a mutation callback: of the closed root where it exists, of the host's insertion else. */
async function watchOverlay(page: Page, session: CDPSession): Promise<void> {
  await page.evaluate((giveUpAfter) => {
    window.benchCause = 0;
    window.benchWarned = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('The overlay did not change')), giveUpAfter);
      // What moves before the cause is none of its consequences.
      const seen = (): void => {
        if (window.benchCause > 0) resolve(performance.now());
      };
      addEventListener('bench-overlay-changed', seen);
      new MutationObserver(seen).observe(document.documentElement, { childList: true });
    });
  }, GIVE_UP_AFTER);
  const root = await closedRootOf(session);
  if (root === null) return;
  await session.send('Runtime.callFunctionOn', {
    objectId: root,
    functionDeclaration: `function () {
      new MutationObserver(() => dispatchEvent(new Event('bench-overlay-changed')))
        .observe(this, { subtree: true, childList: true, characterData: true });
    }`,
  });
}

const warnedAfter = (page: Page): Promise<number> =>
  page.evaluate(async () => (await window.benchWarned) - window.benchCause);
