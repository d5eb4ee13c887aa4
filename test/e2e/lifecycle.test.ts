import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { auditOf, badgeOf, killWorker, type OpenTab, openTab, storedIn, waitForAudit } from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { type Launched, launch } from './launch.ts';
import { readOverlay } from './overlay-of.ts';
import { loadReplicas } from './replica-pages.ts';
import { startServer, type TestServer } from './server.ts';

const API_PAGE = 'https://www.binance.com/en/my/settings/api-management';
const OTHER_PAGE = 'https://www.binance.com/en/trade/BTC_USDT';

const isRead = (audit: TabAudit | null): boolean => audit?.state === 'read';
const isGone = (audit: TabAudit | null): boolean => audit === null;

describe.each(BROWSERS)('the life of an audit in %s', (browser) => {
  let server: TestServer;
  let launched: Launched;
  let tab: OpenTab;

  beforeAll(async () => {
    const replicas = await loadReplicas();
    const card = replicas.find(({ replica }) => replica.id === 'binance/key-card-native');
    const other = replicas.find(({ replica }) => replica.url === OTHER_PAGE);
    if (!card || !other) throw new Error('The replicas that these tests walk through are gone');
    server = await startServer([
      { url: API_PAGE, html: await card.html() },
      { url: OTHER_PAGE, html: await other.html() },
    ]);
    launched = await launch({ browser, extension: extensionFolder(browser), port: server.port });
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });
  beforeEach(async () => {
    tab = await openTab(launched);
  });
  afterEach(() => tab.page.close());

  async function openApiPage(): Promise<void> {
    await tab.page.goto(API_PAGE);
    expect(await waitForAudit(launched, tab.tabId, isRead)).toMatchObject({ state: 'read' });
  }

  async function expectNothing(): Promise<void> {
    expect(await waitForAudit(launched, tab.tabId, isGone, { stableFor: 300 })).toBeNull();
    await expect.poll(async () => (await badgeOf(launched, tab.tabId)).text).toBe('');
    await expect.poll(() => readOverlay(tab.page)).toBeNull();
  }

  it('shows audit, badge and overlay on the API page', async () => {
    await openApiPage();
    await expect.poll(async () => (await badgeOf(launched, tab.tabId)).text).not.toBe('');
    await expect.poll(async () => (await readOverlay(tab.page))?.text ?? '').not.toBe('');
  });

  it('takes all of it away when the user leaves by a link', async () => {
    await openApiPage();
    await tab.page.goto(OTHER_PAGE);
    await expectNothing();
  });

  it.each([
    ['pushState', (url: string) => history.pushState(null, '', url)],
    ['replaceState', (url: string) => history.replaceState(null, '', url)],
  ] as const)('takes all of it away, and comes back, when the app changes its route by %s', async (_, go) => {
    await openApiPage();
    await tab.page.evaluate(go, new URL(OTHER_PAGE).pathname);
    await expectNothing();
    await tab.page.evaluate(go, new URL(API_PAGE).pathname);
    expect(await waitForAudit(launched, tab.tabId, isRead)).toMatchObject({ state: 'read' });
  });

  it('comes back with the back button', async () => {
    await openApiPage();
    await tab.page.goto(OTHER_PAGE);
    await expectNothing();
    // A page from the back-forward cache fires no load event that puppeteer's goBack could wait for.
    await tab.page.evaluate(() => history.back());
    expect(await waitForAudit(launched, tab.tabId, isRead)).toMatchObject({ state: 'read' });
  });

  it('keeps the audits of two tabs apart, and drops that of a closed one', async () => {
    await openApiPage();
    const second = await openTab(launched);
    await second.page.goto(OTHER_PAGE);
    expect(await waitForAudit(launched, second.tabId, isGone, { stableFor: 300 })).toBeNull();
    await second.page.goto(API_PAGE);
    expect(await waitForAudit(launched, second.tabId, isRead)).toMatchObject({ state: 'read' });
    await second.page.close();
    await expect.poll(() => auditOf(launched, second.tabId)).toBeNull();
    expect(await auditOf(launched, tab.tabId)).toMatchObject({ state: 'read' });
  });

  it('leaves nothing longer than a mask of the key id in storage', async () => {
    await openApiPage();
    const stored = JSON.stringify([await storedIn(launched, 'session'), await storedIn(launched, 'local')]);
    expect(stored).toContain('Hummingbot');
    expect(stored).not.toContain('PiCQu****');
  });

  it('asks no address service as long as nobody opens the popup', async () => {
    server.takeIpRequests();
    await openApiPage();
    expect(server.takeIpRequests()).toEqual([]);
  });

  it.runIf(browser === 'chromium')(
    'loses nothing when the worker is ended, and goes on after it',
    async () => {
      await openApiPage();
      const badge = await badgeOf(launched, tab.tabId);
      await killWorker(launched);
      expect(await auditOf(launched, tab.tabId)).toMatchObject({ state: 'read' });
      expect(await badgeOf(launched, tab.tabId)).toEqual(badge);
      await tab.page.click('#edit');
      await tab.page.click('#p-spot');
      const after = await waitForAudit(
        launched,
        tab.tabId,
        (audit) => audit?.keys[0]?.permissions.trade === 'on',
      );
      expect(after?.keys[0]?.permissions.trade).toBe('on');
    },
  );
});
