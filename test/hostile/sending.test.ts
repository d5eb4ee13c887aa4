/** By whatever a form is sent and whatever the page does meanwhile: the press is held, and the one after it is not. */
import { type Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { waitForAudit } from '../e2e/audit-of.ts';
import { BROWSERS } from '../e2e/browsers.ts';
import { clickInOverlay, readOverlay } from '../e2e/overlay-of.ts';
import { useWindows } from '../e2e/windows.ts';
import { pressButton, SENDINGS, type Sending } from './buttons.ts';
import { form, URL } from './form.ts';

declare global {
  interface Window {
    created?: number;
  }
}

const HELD = 'Look at this before you go on';
const WITHIN = 4_000;
const at = (sending: Sending): string => `${URL}?sending=${SENDINGS.indexOf(sending)}`;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function until(is: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + WITHIN; Date.now() < end; await wait(40)) if (await is()) return true;
  return false;
}

describe.each(BROWSERS)('a form that is sent in %s', (browser) => {
  const windows = useWindows(browser, () =>
    SENDINGS.map((sending) => ({ url: at(sending), html: form(sending.form) })),
  );
  const made = (page: Page): Promise<number> => page.evaluate(() => window.created ?? 0);
  const isHeld = async (page: Page): Promise<boolean> =>
    ((await readOverlay(page))?.text ?? '').includes(HELD);
  const isCritical = (audit: TabAudit | null): boolean =>
    audit?.keys[0]?.findings.some(({ severity }) => severity === 'critical') ?? false;

  describe.concurrent('each in a window', () => {
    it.each(SENDINGS.map((sending) => [sending.name, sending] as const))('is held once: %s', (_, sending) =>
      windows.use(at(sending), async ({ page, tabId }) => {
        if (sending.form.on !== undefined) await waitForAudit(windows.launched, tabId, isCritical);
        // The last look is fetched when something is found.
        await wait(300);
        const press = () => sending.press?.(page) ?? pressButton(page);
        await press();
        expect(await until(() => isHeld(page)), 'is held').toBe(true);
        expect(await made(page), 'makes nothing').toBe(0);
        await clickInOverlay(page, 'Do it anyway');
        // A second press so soon would be half of a double click.
        await wait(400);
        await press();
        expect(await until(async () => (await made(page)) > 0), 'goes on').toBe(true);
        expect(await isHeld(page), 'is held again').toBe(false);
      }),
    );
  });
});
