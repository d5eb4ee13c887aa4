import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FeedSubscription } from '../../lib/ip/feeds/subscription.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { type MessageType, type Request } from '../../lib/messages/contract.ts';
import { type Reply } from '../../lib/messages/envelope.ts';
import { type SyncState } from '../../lib/storage/items/sync.ts';
import { badgeOf, clearStore, killWorker, openTab, store, storedIn } from './audit-of.ts';
import { BROWSERS } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { type Launched, launch } from './launch.ts';
import { openPopup, wordsOf } from './popup-of.ts';
import { startServer, type TestServer } from './server.ts';

/** A host that the extension may ask as installed: a browser without a person grants no further one. */
const FEED = 'https://www.binance.com/feed.txt';

declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly alarms: { getAll(): Promise<readonly { readonly name: string }[]> };
  readonly storage: { readonly sync: { get(key: null): Promise<Record<string, unknown>> } };
};

describe.each(BROWSERS)('the approved list lives in %s', (browser) => {
  let server: TestServer;
  let launched: Launched;

  beforeAll(async () => {
    server = await startServer([{ url: FEED, html: '203.0.113.10\n' }]);
    launched = await launch({ browser, extension: extensionFolder(browser), port: server.port });
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });
  beforeEach(async () => {
    server.serve({ url: FEED, html: '203.0.113.10\n' });
    await clearStore(launched);
  });

  async function send<T extends MessageType>(type: T, body: Request<T>): Promise<unknown> {
    const message = { type, body };
    const reply = await launched.inside.evaluate((one) => chrome.runtime.sendMessage(one), message);
    const { ok, ...rest } = reply as Reply;
    expect({ ok, rest }).toMatchObject({ ok: true });
    return 'value' in rest ? rest.value : null;
  }
  async function item<T>(key: string): Promise<T | undefined> {
    const stored = (await storedIn(launched, 'local'))[key];
    return (stored as { readonly value: T } | undefined)?.value;
  }
  const feed = async (): Promise<FeedSubscription | undefined> =>
    (await item<readonly FeedSubscription[]>('feeds'))?.[0];
  const approved = async (): Promise<readonly string[]> =>
    ((await item<readonly IpSet[]>('ipSets')) ?? []).flatMap(({ entries }) =>
      entries.map(({ address }) => address),
    );
  const subscribe = () => send('ui-bg/feed-add', { url: FEED, label: 'Vendor', setId: null });

  it('proposes what a vendor publishes, and applies it only when told', async () => {
    await subscribe();
    const { id, proposal } = (await feed()) ?? {};
    expect(proposal?.entries).toMatchObject([{ address: '203.0.113.10', state: 'current' }]);
    expect(await approved()).toEqual([]);
    await send('ui-bg/feed-accept', { id: id ?? '', hash: proposal?.hash ?? '' });
    expect(await approved()).toEqual(['203.0.113.10']);
    await send('ui-bg/feed-undo', { id: id ?? '' });
    expect(await approved()).toEqual([]);
  });

  it('shows a dot on tabs that have no audit, while something waits', async () => {
    const tab = await openTab(launched);
    await subscribe();
    await expect.poll(async () => (await badgeOf(launched, tab.tabId)).text).toBe('•');
    const { id, proposal } = (await feed()) ?? {};
    await send('ui-bg/feed-reject', { id: id ?? '', hash: proposal?.hash ?? '' });
    await expect.poll(async () => (await badgeOf(launched, tab.tabId)).text).toBe('');
    await tab.page.close();
  });

  it('shows the sets of an organisation in the popup, and lets nobody change them', async () => {
    const entry = { id: 'managed:p:0', address: '203.0.113.99', note: 'Frankfurt' };
    const set = { id: 'managed:p', label: 'Org', owner: 'own', environment: 'production', role: 'primary' };
    const sets = [{ ...set, entries: [{ ...entry, from: null, until: null, addedAt: 0 }] }];
    const value = { purposeDefault: null, maxKeyAgeDays: null, ipSets: sets, problems: [] };
    await store(launched, { managed: { version: 1, value } });
    const tab = await openTab(launched);
    const popup = await openPopup(launched, tab.page);
    await expect.poll(() => wordsOf(popup)).toContain('203.0.113.99');
    expect(await wordsOf(popup)).toContain('Your organisation keeps this list.');
    expect(await popup.$$('[aria-label*="203.0.113.99"]')).toEqual([]);
    await popup.close();
    await tab.page.close();
  });

  it('sets an alarm for its feeds', async () => {
    await subscribe();
    const alarms = () => launched.inside.evaluate(() => chrome.alarms.getAll());
    await expect
      .poll(async () => (await alarms()).map(({ name }) => name).sort())
      .toEqual(['daily', 'feeds']);
  });

  it('refuses a feed that turned into a page, and says so', async () => {
    await subscribe();
    server.serve({ url: FEED, html: '<!doctype html><title>Log in</title>' });
    await send('ui-bg/feeds-check', { id: null, growthAgreed: false });
    expect(await feed()).toMatchObject({ failure: { reason: 'feed-html' } });
  });

  it('carries the list into the browser’s sync and out of it again', async () => {
    await subscribe();
    const { id, proposal } = (await feed()) ?? {};
    await send('ui-bg/feed-accept', { id: id ?? '', hash: proposal?.hash ?? '' });
    await send('ui-bg/sync-turn', { on: true, forget: false });
    expect(await item<SyncState>('sync')).toMatchObject({ status: 'ok' });
    await clearStore(launched);
    await send('ui-bg/sync-turn', { on: true, forget: false });
    expect(await approved()).toEqual(['203.0.113.10']);
    await send('ui-bg/sync-turn', { on: false, forget: true });
    expect(await launched.inside.evaluate(() => chrome.storage.sync.get(null))).toEqual({});
  });

  it.runIf(browser === 'chromium')('goes on where a worker ended', async () => {
    await subscribe();
    await killWorker(launched);
    server.serve({ url: FEED, html: '203.0.113.11\n' });
    await send('ui-bg/feeds-check', { id: null, growthAgreed: false });
    expect((await feed())?.proposal?.entries).toMatchObject([{ address: '203.0.113.11' }]);
  });
});
