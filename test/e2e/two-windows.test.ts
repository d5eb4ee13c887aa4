/** The same key page in two windows: each has its own audit, badge and overlay. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { form, URL } from '../hostile/form.ts';
import { badgeOf, type OpenTab, openTab, waitForAudit } from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { type Launched, launch } from './launch.ts';
import { readOverlay } from './overlay-of.ts';
import { PATIENCE_MS } from './patience.ts';
import { startServer, type TestServer } from './server.ts';

describe.each(BROWSERS)('two windows of one exchange, in %s', { timeout: 40_000 }, (browser) => {
  let server: TestServer;
  let launched: Launched;
  let one: OpenTab;
  let other: OpenTab;

  beforeAll(async () => {
    server = await startServer([{ url: URL, html: form() }]);
    launched = await launch({ browser, extension: extensionFolder(browser), port: server.port });
    one = await openTab(launched, 'window');
    other = await openTab(launched, 'window');
    for (const { page, tabId } of [one, other]) {
      await page.goto(URL);
      await waitForAudit(launched, tabId, (audit) => audit?.state === 'read');
    }
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  const withdraws = (audit: TabAudit | null): string | undefined => audit?.keys[0]?.permissions.withdraw;
  const badge = async ({ tabId }: OpenTab): Promise<string> => (await badgeOf(launched, tabId)).text;
  const said = async ({ page }: OpenTab): Promise<string> => (await readOverlay(page))?.text ?? '';

  it('keeps what is read in each apart', async () => {
    const quiet = await badge(other);
    const calm = await said(other);
    await one.page.click('#withdraw');
    expect(withdraws(await waitForAudit(launched, one.tabId, (audit) => withdraws(audit) === 'on'))).toBe(
      'on',
    );
    await expect.poll(() => badge(one)).toMatch(/^\d+$/);
    await expect.poll(() => said(one), { timeout: PATIENCE_MS }).toMatch(/can withdraw/i);
    // Long enough for what would spill over.
    expect(
      withdraws(
        await waitForAudit(launched, other.tabId, (audit) => withdraws(audit) === 'off', { stableFor: 500 }),
      ),
    ).toBe('off');
    expect(await badge(other)).toBe(quiet);
    expect(await said(other)).toBe(calm);
  });
});
