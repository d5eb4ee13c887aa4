/** What is loaded upon a click only: the paste and the report, in the built extension. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../replicas/drawings/pen.ts';
import { clearStore, type OpenTab, openTab, store, waitForAudit } from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { type Launched, launch } from './launch.ts';
import { clickInOverlay, readOverlay } from './overlay-of.ts';
import { PATIENCE_MS } from './patience.ts';
import { type BuiltReplica, loadReplicas } from './replica-pages.ts';
import { startServer, type TestServer } from './server.ts';

const ADDRESS = '198.51.100.7';
const SET = {
  id: 's',
  label: 'servers',
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries: [{ id: 'e', address: ADDRESS, note: '', from: null, until: null, addedAt: 0 }],
};

const cases = BROWSERS.flatMap((browser) => [
  { browser, complete: true },
  ...(browser === 'chromium' ? [{ browser, complete: false }] : []),
]);

describe.each(cases)('hands in $browser, in the package: $complete', { timeout: 40_000 }, (given) => {
  const { browser, complete } = given;
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-hands-'));
  let server: TestServer;
  let launched: Launched;
  let replicas: readonly BuiltReplica[];

  beforeAll(async () => {
    cpSync(extensionFolder(browser), folder, { recursive: true });
    if (!complete) rmSync(join(folder, 'parts/hands.js'));
    replicas = await loadReplicas();
    server = await startServer();
    launched = await launch({ browser, extension: folder, port: server.port });
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(id: string): Promise<OpenTab> {
    const built = replicas.find(({ replica }) => replica.id === id);
    if (!built) throw new Error(`The replica ${id} is gone`);
    await clearStore(launched);
    await store(launched, { ipSets: { version: 1, value: [SET] } });
    server.serve({ url: built.replica.url, html: await built.html() });
    const tab = await openTab(launched);
    await tab.page.goto(built.replica.url);
    const audit = await waitForAudit(launched, tab.tabId, (candidate) => candidate?.state === 'read');
    expect(audit).toMatchObject({ state: 'read' });
    return tab;
  }

  const press = ({ page }: OpenTab, name: string) =>
    expect.poll(() => clickInOverlay(page, name).then(() => true), { timeout: PATIENCE_MS }).toBe(true);
  const says = ({ page }: OpenTab, words: string) =>
    expect.poll(async () => (await readOverlay(page))?.text ?? '', { timeout: PATIENCE_MS }).toContain(words);

  /** Chromium only: Firefox asks the user. */
  async function clipboard({ page }: OpenTab): Promise<string> {
    const context = page.browserContext();
    await context.overridePermissions(new URL(page.url()).origin, ['clipboard-read']);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    await context.clearPermissionOverrides();
    return text;
  }

  it(complete ? 'paste into a React form' : 'that are missing leave the list on the clipboard', async () => {
    const tab = await open('binance/library-react');
    await tab.page.click(at('trusted'));
    await tab.page.waitForSelector(at('field'));
    await press(tab, 'Paste 1 address');
    const typed = () => tab.page.$eval(at('field'), (field) => (field as HTMLInputElement).value);
    if (complete) {
      await expect.poll(typed, { timeout: 8000 }).toBe(ADDRESS);
      await says(tab, 'Typed, and not in the list yet');
      expect((await readOverlay(tab.page))?.text).not.toContain('Paste 1 address');
      await tab.page.click(at('confirm'));
      const audit = await waitForAudit(launched, tab.tabId, (candidate) =>
        Boolean(candidate?.keys.some(({ ips }) => ips?.includes(ADDRESS))),
      );
      expect(audit?.keys.flatMap(({ ips }) => ips ?? [])).toEqual([ADDRESS]);
      await says(tab, '1 address is in the list');
    } else {
      await says(tab, 'The list is on your clipboard.');
      expect(await clipboard(tab)).toBe(ADDRESS);
      expect(await typed()).toBe('');
    }
    await tab.page.close();
  });

  it(complete ? 'copy an outline of the page' : 'that are missing copy nothing, and say so', async () => {
    const tab = await open('coinbase/create-native');
    // Its restrictions are folded: nothing of the key can be read.
    await tab.page.click(at('open'));
    await press(tab, 'Report this page');
    await says(tab, complete ? 'The outline is on your clipboard' : 'The browser did not allow copying.');
    if (browser === 'chromium' && complete) {
      const outline = await clipboard(tab);
      expect(outline).toMatch(/^# Keyfence report: coinbase\n# path \/projects\/api-keys\n# language en\n/);
      expect(outline).toContain('"Create API key"');
    }
    await tab.page.close();
  });
});
