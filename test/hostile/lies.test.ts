/** However a page draws, names or moves a right that is on: three seconds later nothing says that it is off. */
import { describe, expect, it } from 'vitest';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { badgeOf, waitForAudit } from '../e2e/audit-of.ts';
import { BROWSERS } from '../e2e/browsers.ts';
import { isRead, useExtension } from '../e2e/use-extension.ts';
import { useWindows } from '../e2e/windows.ts';
import { form, URL } from './form.ts';
import { LIES, type Lie } from './lies.ts';

/** A risky state may be read as safe for so long, ms. */
const AT_MOST = 3_000;
const ELSEWHERE = 'https://www.binance.com/en/none';
const at = (lie: Lie): string => `${URL}?lie=${LIES.indexOf(lie)}`;

/** Whether nothing of the audit lets the user think that the key cannot withdraw. */
function isHonest(audit: TabAudit | null): boolean {
  if (audit === null) return false;
  if (audit.state === 'unreadable') return true;
  const isHidden = audit.keys.some(({ findings }) => findings.some(({ rule }) => rule === 'hidden-control'));
  return (
    isHidden ||
    (audit.keys.length > 0 && audit.keys.every(({ permissions }) => permissions.withdraw !== 'off'))
  );
}

describe.each(BROWSERS)('a right that is on in %s', (browser) => {
  const windows = useWindows(browser, () =>
    LIES.map((lie) => ({ url: at(lie), html: lie.html ?? form(lie.form) })),
  );

  describe.concurrent('each in a window', () => {
    it.each(LIES.map((lie) => [lie.name, lie] as const))('is not read as off: %s', (_, lie) =>
      windows.visit(at(lie), async ({ page, tabId }) => {
        if (lie.act !== undefined) {
          await waitForAudit(windows.launched, tabId, isRead);
          await lie.act(page);
        }
        const honest = (audit: TabAudit | null): boolean => lie.isMute === true || isHonest(audit);
        const audit = await waitForAudit(windows.launched, tabId, honest, { timeout: AT_MOST });
        expect(honest(audit), JSON.stringify(audit)).toBe(true);
        const { text } = await badgeOf(windows.launched, tabId);
        expect(text).toMatch(lie.isMute ? /^[?…]?$/ : /^(?:\d+|[?!])$/);
      }),
    );
  });
});

/** Pages that browsers keep whole while others are shown: puppeteer loses sight of its tab there. */
describe.each(BROWSERS)('a page that is come back to in %s', (browser) => {
  const extension = useExtension(browser, async () => [
    { url: URL, html: form() },
    { url: ELSEWHERE, html: '<h1>Markets</h1>' },
  ]);

  it('is read as it is by now', async () => {
    const { launched, tab } = extension;
    await extension.open();
    await tab.page.evaluate((url) => {
      setTo('withdraw', true);
      location.href = url;
    }, ELSEWHERE);
    await expect
      .poll(() => tab.page.evaluate(() => location.pathname).catch(() => ''))
      .toBe(new globalThis.URL(ELSEWHERE).pathname);
    expect(await waitForAudit(launched, tab.tabId, (audit) => audit === null)).toBeNull();
    await tab.page.evaluate(() => history.back());
    const isOnNow = () => tab.page.evaluate(() => isOn('withdraw')).catch(() => null);
    await expect.poll(isOnNow, { timeout: 5_000 }).not.toBeNull();
    // Where it was loaded anew, it is as it was served.
    const wanted = (await isOnNow()) ? 'on' : 'off';
    const audit = await waitForAudit(
      launched,
      tab.tabId,
      (one) => one?.keys[0]?.permissions.withdraw === wanted,
      { timeout: AT_MOST },
    );
    expect(audit?.keys[0]?.permissions.withdraw).toBe(wanted);
  });
});
