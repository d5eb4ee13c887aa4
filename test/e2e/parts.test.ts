/** What is said of a page while the reader is on its way, and when it never comes: in a package without it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgeOf, clearStore, type OpenTab, openTab, store, waitForAudit } from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { type Launched, launch } from './launch.ts';
import { readOverlay } from './overlay-of.ts';
import { PATIENCE_MS } from './patience.ts';
import { startServer, type TestServer } from './server.ts';
import { API_PAGE } from './use-extension.ts';

const box = (label: string, on: boolean): string =>
  `<p><label><input type="checkbox" ${on ? 'checked' : ''}> ${label}</label></p>`;
const form = (withdraws: boolean): string => `<!doctype html><html lang="en"><body><h1>API Management</h1>
<section><h2>bot-1</h2>${box('Enable Reading', true)}${box('Enable Withdrawals', withdraws)}
<p>IP access restrictions</p><button>Save</button></section></body></html>`;

describe.each(BROWSERS)('without its reader, in %s', { timeout: 40_000 }, (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-parts-'));
  let server: TestServer;
  let launched: Launched;

  beforeAll(async () => {
    cpSync(extensionFolder(browser), folder, { recursive: true });
    rmSync(join(folder, 'parts/auditing.js'));
    server = await startServer();
    launched = await launch({ browser, extension: folder, port: server.port });
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(html: string, settings: Record<string, unknown> = {}): Promise<OpenTab> {
    await clearStore(launched);
    await store(launched, settings);
    server.serve({ url: API_PAGE, html });
    const tab = await openTab(launched);
    await tab.page.goto(API_PAGE);
    const audit = await waitForAudit(launched, tab.tabId, (one) => one?.state === 'unreadable');
    // Half a reading is none.
    expect(audit).toMatchObject({ state: 'unreadable', keys: [] });
    return tab;
  }
  const said = async ({ page }: OpenTab): Promise<string> => (await readOverlay(page))?.text ?? '';

  it('warns of withdrawals that everybody sees are on, and calls the page unreadable', async () => {
    const tab = await open(form(true));
    await expect.poll(() => said(tab), { timeout: PATIENCE_MS }).toMatch(/withdraw/i);
    expect((await badgeOf(launched, tab.tabId)).text).toBe('?');
    await tab.page.close();
  });

  it('says nothing good of a form on which they are off', async () => {
    const tab = await open(form(false));
    expect(await said(tab)).toBe('');
    expect((await badgeOf(launched, tab.tabId)).text).toBe('?');
    await tab.page.close();
  });

  it('is silent where the user makes keys that pay out', async () => {
    const settings = { version: 1, value: { purposeDefault: 'automated-payouts', pausedExchanges: [] } };
    const tab = await open(form(true), { settings });
    expect(await said(tab)).toBe('');
    await tab.page.close();
  });
});
