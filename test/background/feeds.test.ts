import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alarmRang, keepAlarms } from '../../entrypoints/background/alarms.ts';
import {
  acceptFeed,
  addFeed,
  checkDueFeeds,
  checkFeed,
  dropUnusedHosts,
  rejectFeed,
  undoFeed,
} from '../../entrypoints/background/feeds.ts';
import { showHint } from '../../entrypoints/background/notices.ts';
import { type FeedSubscription } from '../../lib/ip/feeds/subscription.ts';
import { feeds } from '../../lib/storage/items/feeds.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { settings } from '../../lib/storage/items/settings.ts';
import { read, update } from '../../lib/storage/store.ts';
import { browser } from '../fake-browser.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

const URL_ = 'https://vendor.example/ips.txt';
const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 20, 12);

/** What the vendor's server gives; a test changes it. */
let served: () => Response | Promise<Response>;
const server = vi.fn(async (_url: string, _init: RequestInit): Promise<Response> => served());
const serve = (text: string, headers: Record<string, string> = {}): void => {
  served = () => new Response(text, { headers });
};
const only = async (): Promise<FeedSubscription> => {
  const [feed, ...more] = await read(feeds);
  if (!feed || more.length > 0) throw new Error(`${more.length} feeds`);
  return feed;
};
const subscribe = async (): Promise<string> => {
  const added = await addFeed(URL_, 'Vendor', null);
  if (!added.ok) throw new Error(added.problem);
  return added.id;
};
const approved = async (): Promise<readonly string[]> =>
  (await read(ipSets)).flatMap(({ entries }) => entries.map(({ address }) => address));
const acceptShown = async (): Promise<void> => {
  const { id, proposal } = await only();
  expect(await acceptFeed(id, proposal?.hash ?? '')).toEqual({ ok: true });
};

beforeEach(() => {
  browser.reset();
  vi.clearAllMocks();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  // The extension's own files are not there; its words are asked for before a notice.
  vi.stubGlobal('fetch', async (url: string, options: RequestInit) => {
    if (url.startsWith('chrome-extension:')) throw new TypeError('Failed to fetch');
    return server(url, options);
  });
  browser.permissions.contains.mockResolvedValue(true);
  serve('203.0.113.10');
});

describe('subscribing', () => {
  it('reads the list and proposes it', async () => {
    await subscribe();
    expect((await only()).proposal?.entries).toHaveLength(1);
    expect(await approved()).toEqual([]);
  });

  it.each([
    ['http://vendor.example/', 'not-https'],
    ['nonsense', 'bad-url'],
  ])('refuses %s', async (url, problem) => {
    expect(await addFeed(url, '', null)).toEqual({ ok: false, problem });
    expect(server).not.toHaveBeenCalled();
  });

  it('asks nobody without access, and never the same list twice', async () => {
    browser.permissions.contains.mockResolvedValue(false);
    expect(await addFeed(URL_, '', null)).toEqual({ ok: false, problem: 'no-access' });
    expect(server).not.toHaveBeenCalled();
    browser.permissions.contains.mockResolvedValue(true);
    await subscribe();
    expect(await addFeed(`${URL_}#again`, '', null)).toEqual({ ok: false, problem: 'already-there' });
  });

  it('is named after its host where the user gives no name', async () => {
    await addFeed(URL_, '  ', null);
    expect((await only()).label).toBe('vendor.example');
  });
});

describe('a change of the list', () => {
  it('waits for the answer, and an accepted one can be taken back', async () => {
    const id = await subscribe();
    await acceptShown();
    expect(await approved()).toEqual(['203.0.113.10']);
    serve('203.0.113.11');
    await checkFeed(id, false);
    expect(await approved()).toEqual(['203.0.113.10']);
    await acceptShown();
    expect(await approved()).toEqual(['203.0.113.11']);
    expect(await undoFeed(id)).toEqual({ ok: true });
    expect(await approved()).toEqual(['203.0.113.10']);
    expect((await only()).proposal).not.toBeNull();
  });

  it('is not proposed again once it was rejected', async () => {
    const id = await subscribe();
    await rejectFeed(id, (await only()).proposal?.hash ?? '');
    await checkFeed(id, false);
    expect((await only()).proposal).toBeNull();
    expect(await approved()).toEqual([]);
  });

  it('is not accepted when another one has come since it was shown', async () => {
    const id = await subscribe();
    const shown = (await only()).proposal?.hash ?? '';
    serve('198.51.100.1');
    await checkFeed(id, false);
    expect(await acceptFeed(id, shown)).toEqual({ ok: false, problem: 'proposal-outdated' });
    expect(await approved()).toEqual([]);
  });

  it('that is too large is accepted only after the user agreed to the growth', async () => {
    const id = await subscribe();
    await acceptShown();
    serve(Array.from({ length: 20 }, (_, index) => `203.0.113.${index}`).join('\n'));
    await checkFeed(id, false);
    expect(await only()).toMatchObject({ proposal: null, failure: { reason: 'feed-exploded' } });
    await checkFeed(id, true);
    expect((await only()).proposal?.entries).toHaveLength(20);
  });

  it.each([
    ['a log-in page', '<html>'],
    ['nothing', ''],
    ['the whole world', '0.0.0.0/0'],
    ['a private network', '10.0.0.1'],
  ])('to %s is refused, said, and changes nothing', async (_name, text) => {
    const id = await subscribe();
    await acceptShown();
    serve(text);
    await checkFeed(id, false);
    expect(await only()).toMatchObject({ proposal: null, failure: { since: NOW } });
    expect(await approved()).toEqual(['203.0.113.10']);
  });

  it('of nobody: an answer to no feed', async () => {
    expect(await acceptFeed('none', 'x')).toEqual({ ok: false, problem: 'feed-unknown' });
  });
});

describe('asking', () => {
  it('sends what the server called the version', async () => {
    serve('203.0.113.10', { etag: '"v1"' });
    const id = await subscribe();
    served = () => new Response(null, { status: 304 });
    await checkFeed(id, false);
    expect(server.mock.calls[1]?.[1].headers).toEqual({ 'If-None-Match': '"v1"' });
    expect((await only()).failure).toBeNull();
  });

  it('happens when its time has come, and not before', async () => {
    await subscribe();
    await alarmRang('feeds');
    expect(server).toHaveBeenCalledTimes(1);
    vi.setSystemTime(NOW + 7 * HOUR);
    await alarmRang('feeds');
    expect(server).toHaveBeenCalledTimes(2);
  });

  it('happens as often as the user says', async () => {
    await subscribe();
    await update(settings, (old) => ({ ...old, feedCheckHours: 24 }));
    vi.setSystemTime(NOW + 7 * HOUR);
    await checkFeed((await only()).id, false);
    vi.setSystemTime(NOW + 14 * HOUR);
    await checkDueFeeds();
    expect(server).toHaveBeenCalledTimes(2);
  });

  it('is done once for two who ask at once', async () => {
    const id = await subscribe();
    await Promise.all([checkFeed(id, false), checkFeed(id, false)]);
    expect(server).toHaveBeenCalledTimes(2);
  });

  it('stops where the user took the access away, and says so', async () => {
    const id = await subscribe();
    browser.permissions.contains.mockResolvedValue(false);
    await checkFeed(id, false);
    expect(server).toHaveBeenCalledTimes(1);
    expect((await only()).failure?.reason).toBe('feed-no-access');
  });

  it('brings nothing back that was unsubscribed meanwhile', async () => {
    const id = await subscribe();
    served = async () => {
      await update(feeds, () => []);
      return new Response('198.51.100.1');
    };
    await checkFeed(id, false);
    expect(await read(feeds)).toEqual([]);
  });
});

describe('a background that ends in the middle of asking', () => {
  it('leaves the feed due, and the next one takes it up', async () => {
    await subscribe();
    vi.setSystemTime(NOW + 7 * HOUR);
    served = () => new Promise<Response>(() => {});
    void checkDueFeeds();
    await vi.waitFor(() => expect(server).toHaveBeenCalledTimes(2));
    vi.resetModules();
    const next = await import('../../entrypoints/background/feeds.ts');
    serve('203.0.113.99');
    await next.checkDueFeeds();
    expect((await only()).proposal?.entries[0]?.address).toBe('203.0.113.99');
  });
});

describe('what is said of it', () => {
  it('is one notice for one version', async () => {
    const id = await subscribe();
    await checkFeed(id, false);
    expect(browser.notifications.create).toHaveBeenCalledTimes(1);
    serve('203.0.113.11');
    await checkFeed(id, false);
    expect(browser.notifications.create).toHaveBeenCalledTimes(2);
  });

  it('is no notice where the user allows none', async () => {
    browser.permissions.contains.mockImplementation(async ({ permissions }) => permissions === undefined);
    await subscribe();
    expect((await only()).proposal).not.toBeNull();
    expect(browser.notifications.create).not.toHaveBeenCalled();
  });

  it('is a dot that is the badge of no tab in particular', async () => {
    await subscribe();
    await showHint();
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '•' });
    await acceptShown();
    await showHint();
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
  });
});

describe('alarms', () => {
  it('ring for feeds as long as there are some, and are not set anew while they run', async () => {
    await keepAlarms();
    expect(await browser.alarms.get('feeds')).toBeUndefined();
    await subscribe();
    await keepAlarms();
    const first = await browser.alarms.get('feeds');
    expect(first?.periodInMinutes).toBe(30);
    vi.setSystemTime(NOW + HOUR / 4);
    await keepAlarms();
    expect(await browser.alarms.get('feeds')).toEqual(first);
    await update(feeds, () => []);
    await keepAlarms();
    expect(await browser.alarms.get('feeds')).toBeUndefined();
    expect(await browser.alarms.get('daily')).toBeDefined();
  });
});

describe('hosts', () => {
  it('that no feed needs are given back, those of the manifest never', async () => {
    await subscribe();
    browser.permissions.getAll.mockResolvedValue({
      origins: ['https://vendor.example/*', 'https://old.example/*', 'https://www.binance.com/*'],
      permissions: [],
    });
    await dropUnusedHosts();
    expect(browser.permissions.remove).toHaveBeenCalledWith({ origins: ['https://old.example/*'] });
  });
});
