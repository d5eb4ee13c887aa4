import { describe, expect, it } from 'vitest';
import { hashOf, readFetched, receive } from '../../../lib/ip/feeds/receive.ts';
import {
  type FeedSubscription,
  feedOrigin,
  feedState,
  isDue,
  newFeed,
  readFeedUrl,
  STALE_AFTER_MS,
} from '../../../lib/ip/feeds/subscription.ts';

const NOW = Date.UTC(2026, 10, 20);
const HOUR = 3_600_000;
const time = { now: NOW, intervalMs: 6 * HOUR, random: 0.5 };
const feed = (change: Partial<FeedSubscription> = {}): FeedSubscription => ({
  ...newFeed({ id: 'f1', url: 'https://vendor.example/ips', label: 'Vendor', setId: 's1' }, NOW),
  ...change,
});
const content = (text: string, previous: number | null = null) =>
  readFetched({ kind: 'content', text, etag: '"v"', lastModified: null }, previous);

describe('readFeedUrl', () => {
  it.each([
    ['https://vendor.example/ips#top', { ok: true, url: 'https://vendor.example/ips' }],
    ['  https://vendor.example:8443/ips?k=1 ', { ok: true, url: 'https://vendor.example:8443/ips?k=1' }],
    ['http://vendor.example/ips', { ok: false, problem: 'not-https' }],
    ['ftp://vendor.example/ips', { ok: false, problem: 'not-https' }],
    ['javascript:alert(1)', { ok: false, problem: 'not-https' }],
    ['https://me:pw@vendor.example/', { ok: false, problem: 'has-login' }],
    ['vendor.example', { ok: false, problem: 'bad-url' }],
    [`https://vendor.example/${'x'.repeat(3000)}`, { ok: false, problem: 'too-long' }],
  ])('%s', (text, expected) => expect(readFeedUrl(text)).toEqual(expected));

  it('needs the one host, whatever its port', () => {
    expect(feedOrigin('https://vendor.example:8443/ips')).toBe('https://vendor.example/*');
  });
});

describe('receive', () => {
  it('proposes the first content, and applies nothing', async () => {
    const next = receive(feed(), await content('203.0.113.10'), time);
    expect(next.proposal?.entries.map(({ address }) => address)).toEqual(['203.0.113.10']);
    expect(next).toMatchObject({ accepted: null, etag: '"v"', lastOkAt: NOW, lastChangedAt: NOW });
  });

  it('keeps a proposal as it is while the content is the same', async () => {
    const first = receive(feed(), await content('203.0.113.10'), time);
    const again = receive(first, await content('203.0.113.10 # note'), { ...time, now: NOW + HOUR });
    expect(again.proposal).toEqual(first.proposal);
    expect(again.lastChangedAt).toBe(NOW);
  });

  it('proposes nothing that was accepted or rejected, and a new content again', async () => {
    const one = await content('203.0.113.10');
    const proposed = receive(feed(), one, time);
    const { hash = '', entries = [] } = proposed.proposal ?? {};
    const rejected = { ...proposed, rejected: hash, proposal: null };
    expect(receive(rejected, one, time).proposal).toBeNull();
    expect(receive({ ...feed(), accepted: entries }, one, time).proposal).toBeNull();
    expect(receive(rejected, await content('203.0.113.11'), time).proposal).not.toBeNull();
  });

  it('takes a proposal back that the vendor took back', async () => {
    const old = await content('203.0.113.10');
    const accepted = old.kind === 'content' ? old.entries : [];
    const proposed = receive(feed({ accepted }), await content('203.0.113.11'), time);
    expect(proposed.proposal).not.toBeNull();
    expect(receive(proposed, old, time).proposal).toBeNull();
  });

  it.each([
    ['', null, 'feed-empty'],
    ['# nothing left', 3, 'feed-empty'],
    ['<!doctype html><title>Login</title>', null, 'feed-html'],
    ['203.0.113.0/29,203.0.113.10,203.0.113.11,203.0.113.12,203.0.113.13', 1, 'feed-exploded'],
    ['0.0.0.0/0', null, 'feed-too-wide'],
    ['{"current": ', null, 'feed-bad-json'],
  ])('refuses %j and says why', async (text, previous, reason) => {
    const before = feed({ etag: '"good"', lastOkAt: NOW - HOUR });
    const next = receive(before, await content(text, previous), time);
    expect(next.failure).toMatchObject({ reason, since: NOW });
    expect(next).toMatchObject({ proposal: null, etag: '"good"', lastOkAt: NOW - HOUR });
  });

  it('remembers since when it fails, and forgets it when all is well', async () => {
    const gone = await readFetched({ kind: 'failed', reason: 'feed-http-status', status: 404 }, null);
    const first = receive(feed(), gone, time);
    const second = receive(first, gone, { ...time, now: NOW + HOUR });
    expect(second.failure).toEqual({ reason: 'feed-http-status', where: null, status: 404, since: NOW });
    expect(receive(second, { kind: 'unchanged' }, time).failure).toBeNull();
  });

  it.each([
    [0, 5.4],
    [0.5, 6],
    [1, 6.6],
  ])('spreads the checks (%d)', (random, hours) => {
    const next = receive(feed(), { kind: 'unchanged' }, { ...time, random });
    expect(next.nextCheckAt).toBe(NOW + hours * HOUR);
  });
});

describe('hashOf', () => {
  it('looks at what matters and not at its order', async () => {
    const a = await content('203.0.113.10 # a\n203.0.113.11');
    const b = await content('203.0.113.11\n203.0.113.10 # b');
    const c = await content('203.0.113.10');
    const hash = (one: Awaited<ReturnType<typeof content>>) => (one.kind === 'content' ? one.hash : '');
    expect(hash(a)).toBe(hash(b));
    expect(hash(a)).not.toBe(hash(c));
    expect(await hashOf([])).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a feed by the clock', () => {
  const checked = feed({ lastCheckedAt: NOW, lastOkAt: NOW, nextCheckAt: NOW + 6 * HOUR });
  const failure = { reason: 'feed-timeout', where: null, status: null, since: NOW } as const;

  it.each([
    ['never', feed(), true, NOW],
    ['ok', checked, true, NOW],
    ['failing', { ...checked, failure }, true, NOW],
    ['stale', { ...checked, failure }, true, NOW + STALE_AFTER_MS],
    ['stale', feed(), true, NOW + STALE_AFTER_MS],
    ['no-access', checked, false, NOW],
  ] as const)('is %s', (state, one, access, now) => expect(feedState(one, access, now)).toBe(state));

  it.each([
    ['was never asked', feed({ nextCheckAt: NOW + HOUR }), NOW, true],
    ['was asked a moment ago', checked, NOW + HOUR, false],
    ['was asked long ago', checked, NOW + 7 * HOUR, true],
    ['was asked in the future: the clock was set back', checked, NOW - HOUR, true],
  ])('is due or not when it %s', (_name, one, now, due) => expect(isDue(one, 6 * HOUR, now)).toBe(due));

  it('is due at once when the user asks for a shorter interval', () => {
    expect(isDue(checked, HOUR, NOW + HOUR)).toBe(true);
  });
});
