/** The popup of the built extension, as a user meets it: look-up, approved list, paste. */
import { type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TabAudit } from '../../lib/audit/tab-audit.ts';
import { PROVIDERS } from '../../lib/ip/public-ip/providers.ts';
import { clearStore, type OpenTab, openTab, storedIn, waitForAudit } from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { BROWSER_IPV4, BROWSER_IPV6, type StandIn } from './ip-stand-ins.ts';
import { type Launched, launch } from './launch.ts';
import { openPopup, press, wordsOf } from './popup-of.ts';
import { type BuiltReplica, loadReplicas } from './replica-pages.ts';
import { startServer, type TestServer } from './server.ts';

const IPV4_HOSTS = PROVIDERS.filter(({ family }) => family === 4).map(({ url }) => new URL(url).hostname);
const [FIRST_HOST = ''] = IPV4_HOSTS;
const TRADE_PAGE = 'https://www.binance.com/en/trade/BTC_USDT';

const isRead = (audit: TabAudit | null): boolean => audit?.state === 'read';

describe.each(BROWSERS)('the popup in %s', { timeout: 40_000 }, (browser) => {
  let server: TestServer;
  let launched: Launched;
  let tab: OpenTab;
  let popup: Page | null = null;
  let replicas: readonly BuiltReplica[];

  beforeAll(async () => {
    replicas = await loadReplicas();
    server = await startServer();
    launched = await launch({ browser, extension: extensionFolder(browser), port: server.port });
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });
  beforeEach(async () => {
    tab = await openTab(launched);
  });
  afterEach(async () => {
    await popup?.close().catch(() => {});
    popup = null;
    await tab.page.close();
    await clearStore(launched);
    server.resetIpServices();
  });

  async function open(id: string): Promise<void> {
    const built = replicas.find(({ replica }) => replica.id === id);
    if (!built) throw new Error(`The replica ${id} is gone`);
    server.serve({ url: built.url, html: await built.html() });
    await tab.page.goto(built.url);
    expect(await waitForAudit(launched, tab.tabId, isRead)).toMatchObject({ state: 'read' });
  }

  async function show(): Promise<Page> {
    popup = await openPopup(launched, tab.page);
    return popup;
  }

  const says = (page: Page, words: string | RegExp) =>
    expect.poll(() => wordsOf(page), { timeout: 20_000 }).toMatch(words);

  it('says what was found on the tab, and asks no service before the button is pressed', async () => {
    await open('binance/key-card-native');
    server.takeIpRequests();
    const page = await show();
    await says(page, 'binance.com · known');
    await says(page, 'It works from any address');
    expect(server.takeIpRequests()).toEqual([]);
  });

  it('says nothing of a page that is no API page, but where the API page is', async () => {
    const other = replicas.find(({ replica }) => replica.url === TRADE_PAGE);
    server.serve({ url: TRADE_PAGE, html: (await other?.html()) ?? '' });
    await tab.page.goto(TRADE_PAGE);
    await says(await show(), 'not the page on which API keys are made');
  });

  it('looks the public addresses up, confirms them, and approves one with an undo', async () => {
    await open('binance/key-card-native');
    const page = await show();
    await press(page, 'Look it up');
    await says(page, BROWSER_IPV4);
    await says(page, /services agree/);
    await says(page, BROWSER_IPV6);
    // Nobody but services whose names the manifest holds, and no more of them than it takes to be sure.
    const hosts = PROVIDERS.map(({ url }) => new URL(url).hostname);
    const asked = server.takeIpRequests().map((request) => request.split('/')[0] ?? '');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((host) => !hosts.includes(host))).toEqual([]);
    await press(page, `Approve ${BROWSER_IPV4}`);
    await says(page, 'Added 1 address');
    expect(JSON.stringify(await storedIn(launched, 'local'))).toContain(BROWSER_IPV4);
    await press(page, 'Undo');
    await expect
      .poll(async () => JSON.stringify(await storedIn(launched, 'local')))
      .not.toContain(BROWSER_IPV4);
  });

  it.each<[StandIn['kind'], StandIn, string]>([
    ['html', { kind: 'html' }, 'This is a web page, not an address.'],
    ['two-lines', { kind: 'two-lines' }, 'This is more than one line.'],
    ['private', { kind: 'private' }, 'This is not a public address'],
    ['huge', { kind: 'huge' }, 'The answer is too long for one address.'],
    ['hang', { kind: 'hang' }, 'It did not answer in time.'],
    ['unavailable', { kind: 'unavailable' }, 'It answered with an error.'],
  ])('says why a service that answers with %s gave no address', async (_, standIn, words) => {
    server.setIpService(FIRST_HOST, standIn);
    await open('binance/key-card-native');
    const page = await show();
    await press(page, 'Look it up');
    await says(page, words);
    expect(await wordsOf(page)).toContain(BROWSER_IPV4);
  });

  it('does not confirm an address of which the services disagree', async () => {
    server.setIpService(FIRST_HOST, { kind: 'address', text: '198.41.0.4' });
    await open('binance/key-card-native');
    const page = await show();
    await press(page, 'Look it up');
    await says(page, 'The services do not agree.');
  });

  it('finds no address when no service answers with one', async () => {
    for (const host of IPV4_HOSTS) server.setIpService(host, { kind: 'unavailable' });
    await open('binance/key-card-native');
    const page = await show();
    await press(page, 'Look it up');
    await says(page, 'No public IPv4 address seen.');
  });

  it('adds the addresses of a pasted text to the approved list, and judges the tab by it', async () => {
    await open('binance/key-card-native');
    const page = await show();
    await press(page, 'Add addresses');
    await page.keyboard.type('bot: 93.184.216.40; nat 93.184.216.41');
    await press(page, 'Add 2 addresses');
    await says(page, '93.184.216.41');
    const audit = await waitForAudit(launched, tab.tabId, (candidate) =>
      rulesOf(candidate).includes('ip-restriction-off'),
    );
    expect(rulesOf(audit)).toContain('ip-restriction-off');
    const [key] = Object.values(await storedIn(launched, 'local')).filter((item) =>
      JSON.stringify(item).includes('93.184.216.41'),
    );
    expect(JSON.stringify(key)).toContain('93.184.216.40');
  });

  it.each(['binance/library-react', 'binance/library-vue'])(
    'pastes the approved list into the form of %s and says what the form made of it',
    async (id) => {
      await open(id);
      await tab.page.click('[data-e2e="trusted"]');
      await tab.page.waitForSelector('[data-e2e="field"]');
      const page = await show();
      await press(page, 'Add addresses');
      await page.keyboard.type('93.184.216.40, 93.184.216.41');
      await press(page, 'Add 2 addresses');
      await says(page, '93.184.216.41');
      await press(page, 'Paste into the form');
      await says(page, 'Nothing is removed and nothing is saved');
      await press(page, 'Paste 2 addresses');
      await says(page, 'Typed, and not in the list yet: press the form’s own button');
      const typed = await tab.page.$eval('[data-e2e="field"]', (field) => (field as HTMLInputElement).value);
      expect(typed).toMatch(/^93\.184\.216\.40\W+93\.184\.216\.41$/);
      // The framework's own state took it: its button adds both.
      await tab.page.bringToFront();
      await tab.page.click('[data-e2e="confirm"]');
      const audit = await waitForAudit(
        launched,
        tab.tabId,
        (candidate) => candidate?.keys[0]?.ips?.length === 2,
      );
      expect(audit?.keys[0]?.ips).toEqual(['93.184.216.40', '93.184.216.41']);
      expect(rulesOf(audit)).not.toContain('approved-ip-missing');
    },
  );
});

const rulesOf = (audit: TabAudit | null): readonly string[] =>
  audit?.keys.flatMap(({ findings }) => findings.map(({ rule }) => rule)) ?? [];
