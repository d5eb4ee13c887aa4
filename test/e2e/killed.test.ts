/** The background is ended in the middle of its work: nothing is lost, half done or done twice. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditKey, type TabAudit } from '../../lib/audit/tab-audit.ts';
import { type FeedSubscription } from '../../lib/ip/feeds/subscription.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { type LedgerEntry } from '../../lib/ledger/ledger.ts';
import { plant } from '../replicas/drawings/plant.ts';
import { badgeOf, clearStore, killWorker, store, storedIn } from './audit-of.ts';
import { LIST, list } from './bybit-list.ts';
import { openExtensionPage } from './launch.ts';
import { clickInOverlay, readOverlay } from './overlay-of.ts';
import { PATIENCE_MS } from './patience.ts';
import { press, wordsOf } from './popup-of.ts';
import { type ServedPage } from './server.ts';
import { API_PAGE, cardHtml, useExtension } from './use-extension.ts';

const FEED = 'https://www.binance.com/feed.txt';
const LOCK = 'keyfence:storage';

declare global {
  interface Window {
    letGo?: () => void;
  }
}
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
};

async function pages(): Promise<readonly ServedPage[]> {
  return [
    { url: API_PAGE, html: await cardHtml() },
    { url: LIST, html: list({ keyId: plant('killed').keyId }) },
    { url: FEED, html: '203.0.113.10\n' },
  ];
}

describe('a worker that is ended', () => {
  const extension = useExtension('chromium', pages);
  const opened: Page[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'keyfence-import-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeEach(() => clearStore(extension.launched));
  afterEach(async () => {
    await letGo();
    for (const page of opened.splice(0)) await page.close();
  });

  const inside = (): Page => extension.launched.inside;
  async function item<T>(key: string): Promise<T | undefined> {
    const stored = (await storedIn(extension.launched, 'local'))[key];
    return (stored as { readonly value: T } | undefined)?.value;
  }
  const keys = async (): Promise<readonly LedgerEntry[]> =>
    (await item<readonly LedgerEntry[]>('ledger')) ?? [];
  const audit = async (): Promise<TabAudit | undefined> =>
    (await storedIn(extension.launched, 'session'))[auditKey(extension.tab.tabId)] as TabAudit | undefined;
  const feed = async (): Promise<FeedSubscription | undefined> =>
    (await item<readonly FeedSubscription[]>('feeds'))?.[0];
  const addresses = async (): Promise<readonly string[]> =>
    ((await item<readonly IpSet[]>('ipSets')) ?? []).flatMap((set) =>
      set.entries.map(({ address }) => address),
    );

  /** Takes the turn to write, so that whoever wants to write next stands in the middle of its work. */
  async function hold(): Promise<void> {
    await inside().evaluate(
      (name) =>
        new Promise<void>((held) => {
          void navigator.locks.request(name, () => {
            held();
            return new Promise<void>((done) => {
              window.letGo = done;
            });
          });
        }),
      LOCK,
    );
  }
  const letGo = (): Promise<void> => inside().evaluate(() => window.letGo?.());
  const waiting = (): Promise<number> =>
    inside().evaluate(async () => (await navigator.locks.query()).pending?.length ?? 0);
  /** Waits until somebody waits for the turn to write. */
  async function someoneWaits(): Promise<void> {
    await expect.poll(waiting, { timeout: PATIENCE_MS }).toBeGreaterThan(0);
  }
  async function endWhileItWaits(): Promise<void> {
    await someoneWaits();
    const session = await inside().createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }
  const send = (type: string, body: unknown): Promise<unknown> =>
    inside().evaluate((message) => chrome.runtime.sendMessage(message), { type, body });
  /** As `send`, of which nobody will hear the answer. */
  const begin = (type: string, body: unknown): Promise<void> =>
    inside().evaluate(
      (message) => {
        chrome.runtime.sendMessage(message).catch(() => undefined);
      },
      { type, body },
    );
  async function dashboard(hash: string): Promise<Page> {
    const { browser, extensionOrigin } = extension.launched;
    const page = await openExtensionPage(browser, extensionOrigin ?? '', `/dashboard.html${hash}`);
    opened.push(page);
    await page.waitForSelector('main h1');
    return page;
  }

  it('between a reading and the ledger makes up for it, even when the tab is gone', async () => {
    await hold();
    const { page, tabId } = extension.tab;
    await page.goto(LIST);
    await endWhileItWaits();
    expect((await storedIn(extension.launched, 'session'))[`reading:${tabId}`]).toBeDefined();
    await page.goto('about:blank');
    await letGo();
    await expect.poll(async () => (await keys()).length).toBe(1);
    await expect.poll(() => audit()).toBeUndefined();
  });

  it('in the middle of an audit has told the page what it found, and notes it once it wakes', async () => {
    await hold();
    const { page, tabId } = extension.tab;
    await page.goto(LIST);
    await endWhileItWaits();
    await letGo();
    await expect.poll(async () => (await readOverlay(page))?.text ?? '').toContain('Restricted to 1 address');
    // Whatever wakes it: the popup, the page's next word, an alarm.
    await send('ui-bg/tab', { tabId });
    await expect.poll(async () => (await audit())?.state).toBe('read');
    await expect.poll(async () => (await badgeOf(extension.launched, tabId)).text).not.toBe('');
    expect(await keys()).toHaveLength(1);
    expect((await keys())[0]?.changes).toEqual([]);
  });

  it('in the middle of a feed’s first check leaves it due, and it is no second subscription to ask again', async () => {
    const add = { url: FEED, label: 'Vendor', setId: null };
    await hold();
    await begin('ui-bg/feed-add', add);
    await endWhileItWaits();
    await letGo();
    expect(await feed()).toBeUndefined();
    await send('ui-bg/feed-add', add);
    expect((await feed())?.proposal?.entries).toMatchObject([{ address: '203.0.113.10' }]);

    await hold();
    await begin('ui-bg/feeds-check', { id: null, growthAgreed: false });
    await endWhileItWaits();
    const before = await feed();
    await letGo();
    await send('ui-bg/feeds-check', { id: null, growthAgreed: false });
    expect(await feed()).toMatchObject({ proposal: before?.proposal, hash: before?.hash, failure: null });
    expect(await item<readonly FeedSubscription[]>('feeds')).toHaveLength(1);
  });

  it('while a proposal is accepted has accepted it whole or not at all, and once', async () => {
    await send('ui-bg/feed-add', { url: FEED, label: 'Vendor', setId: null });
    const { id = '', proposal } = (await feed()) ?? {};
    const answer = { id, hash: proposal?.hash ?? '' };
    await hold();
    await begin('ui-bg/feed-accept', answer);
    await endWhileItWaits();
    await letGo();
    expect(await addresses()).toEqual([]);
    expect((await feed())?.proposal).toEqual(proposal);
    expect(await send('ui-bg/feed-accept', answer)).toMatchObject({ value: { ok: true } });
    await killWorker(extension.launched);
    expect(await send('ui-bg/feed-accept', answer)).toMatchObject({ value: { ok: true } });
    expect(await addresses()).toEqual(['203.0.113.10']);
    await send('ui-bg/feed-undo', { id });
    expect(await addresses()).toEqual([]);
  });

  it('while the user answers in the dashboard is asked again by it', async () => {
    await send('ui-bg/feed-add', { url: FEED, label: 'Vendor', setId: null });
    const page = await dashboard('#feeds');
    await hold();
    await press(page, 'Accept');
    await endWhileItWaits();
    await letGo();
    await expect.poll(addresses).toEqual(['203.0.113.10']);
    expect(await wordsOf(page)).not.toContain('failed');
    await page.click('.toast button');
    await expect.poll(addresses).toEqual([]);
  });

  it('while addresses are added or a file is imported does not matter to either', async () => {
    const set = {
      id: 's',
      label: 'bot',
      owner: 'own',
      environment: 'production',
      role: 'primary',
      entries: [],
    };
    await store(extension.launched, { ipSets: { version: 1, value: [set] } });
    const page = await dashboard('#addresses');
    await press(page, 'Add addresses');
    await page.focus('textarea');
    await page.keyboard.type('203.0.113.20, 203.0.113.21');
    await hold();
    await page.click('form [type=submit]');
    await endWhileItWaits();
    expect(await addresses()).toEqual([]);
    await letGo();
    await expect.poll(addresses).toEqual(['203.0.113.20', '203.0.113.21']);

    const importing = await dashboard('#portability');
    const file = join(folder, 'list.csv');
    writeFileSync(file, 'set,address\nbot,203.0.113.30\nother,203.0.113.31\n');
    await (await importing.waitForSelector('input[type=file]'))?.uploadFile(file);
    await importing.waitForSelector('.button.primary');
    await hold();
    await press(importing, 'Apply');
    await endWhileItWaits();
    await letGo();
    await expect.poll(addresses).toEqual(['203.0.113.20', '203.0.113.21', '203.0.113.30', '203.0.113.31']);
  });

  it('while the user chooses something on the page is asked again, and does it', async () => {
    await extension.open();
    await expect.poll(waiting).toBe(0);
    await hold();
    await clickInOverlay(extension.tab.page, 'Pause');
    await endWhileItWaits();
    await letGo();
    await expect
      .poll(async () => (await item<{ pausedExchanges: readonly string[] }>('settings'))?.pausedExchanges)
      .toEqual(['binance']);
  });
});
