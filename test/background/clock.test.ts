/** A clock that is set back a year, or forward two: nothing is lost, nothing stands still, nothing passes for fresh. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alarmRang } from '../../entrypoints/background/alarms.ts';
import { auditTab } from '../../entrypoints/background/audits.ts';
import { acceptFeed, addFeed } from '../../entrypoints/background/feeds.ts';
import { handlers } from '../../entrypoints/background/handlers.ts';
import { lookUpPublicIp } from '../../entrypoints/background/public-ip.ts';
import { tabIsAt } from '../../entrypoints/background/visits.ts';
import { feedState, isDue } from '../../lib/ip/feeds/subscription.ts';
import { feeds } from '../../lib/storage/items/feeds.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { listQuarantined, MAX_QUARANTINED } from '../../lib/storage/quarantine.ts';
import { read } from '../../lib/storage/store.ts';
import { browser } from '../fake-browser.ts';
import { FIRST_RELEASE } from '../storage/first-release.ts';
import { API, audit, beginAnew, page, reading, TAB } from './a-tab.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

const NOW = Date.UTC(2026, 10, 20, 12);
const DAY = 86_400_000;
const JUMPS: readonly (readonly [string, number])[] = [
  ['back a year', -365 * DAY],
  ['forward two years', 730 * DAY],
];
const FEED = 'https://vendor.example/ips.txt';

let asked = 0;
let served = '203.0.113.10';
const local = (): Promise<Record<string, unknown>> => browser.storage.local.get(null);
/** Without what says when something was looked at. */
const timeless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, one) => (/(?:At|Since|since|at)$/.test(name) ? null : one)));

beforeEach(() => {
  beginAnew();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  asked = 0;
  served = '203.0.113.10';
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.startsWith('chrome-extension:')) throw new TypeError('Failed to fetch');
    asked++;
    return new Response(url.includes('6.') ? '2001:db8::1' : served);
  });
});

describe.each(JUMPS)('a clock that is set %s', (_, jump) => {
  it('keeps no tab as it was read before', async () => {
    await tabIsAt(TAB, API);
    await auditTab(TAB, reading());
    vi.setSystemTime(NOW + jump);
    const { keys } = reading();
    const view = await auditTab(TAB, reading({ keys: keys.map((key) => ({ ...key, name: 'another' })) }));
    expect(view).not.toBeNull();
    expect((await audit())?.keys[0]?.name).toBe('another');
  });

  it('and back again loses nothing of what is kept, and forgets no answer of the user', async () => {
    await browser.storage.local.set(structuredClone(FIRST_RELEASE));
    await addFeed(FEED, 'Vendor', null);
    const [feed] = await read(feeds);
    await acceptFeed(feed?.id ?? '', feed?.proposal?.hash ?? '');
    await tabIsAt(TAB, API);
    await auditTab(TAB, reading());
    await handlers['cs-bg/accept-risk']({ keyId: 'k1', rule: 'withdraw-enabled', reason: 'payouts' }, page);
    const before = timeless(await local());
    vi.setSystemTime(NOW + jump);
    await alarmRang('daily');
    await alarmRang('feeds');
    await auditTab(TAB, reading());
    vi.setSystemTime(NOW + 60_000);
    await alarmRang('daily');
    await alarmRang('feeds');
    await auditTab(TAB, reading());
    const after = await local();
    for (const key of ['ipSets', 'settings', 'acceptedRisks', 'keyChoices', 'moves', 'feeds', 'looks'])
      expect((timeless(after) as Record<string, unknown>)[key], key).toEqual(
        (before as Record<string, unknown>)[key],
      );
    expect((after.ledger as { value: unknown[] }).value).toHaveLength(
      ((before as { ledger: { value: unknown[] } }).ledger.value ?? []).length,
    );
    expect(await listQuarantined()).toEqual([]);
  });

  it('makes feeds due, and calls nothing fresh that is not of this time', async () => {
    await addFeed(FEED, 'Vendor', null);
    const [feed] = await read(feeds);
    if (!feed) throw new Error('no feed');
    expect(feedState(feed, true, NOW)).toBe('ok');
    expect(isDue(feed, 6 * 3_600_000, NOW + jump)).toBe(true);
    expect(feedState(feed, true, NOW + jump)).toBe('stale');
    vi.setSystemTime(NOW + jump);
    await alarmRang('feeds');
    expect(feedState((await read(feeds))[0] ?? feed, true, Date.now())).toBe('ok');
  });

  it('does not give an address of another time as of now', async () => {
    await lookUpPublicIp(false);
    const before = asked;
    await lookUpPublicIp(false);
    expect(asked).toBe(before);
    vi.setSystemTime(NOW + jump);
    served = '198.51.100.7';
    expect((await lookUpPublicIp(false))?.v4.address).toBe('198.51.100.7');
  });

  it('throws away no copy of what was just found broken', async () => {
    for (let n = 0; n < MAX_QUARANTINED; n++) {
      await browser.storage.local.set({ ipSets: { rubbish: n } });
      await read(ipSets);
    }
    vi.setSystemTime(NOW + jump);
    await browser.storage.local.set({ ipSets: { rubbish: 'last' } });
    await read(ipSets);
    const [newest] = await listQuarantined();
    expect((await local())[newest?.copy ?? '']).toEqual({ rubbish: 'last' });
    expect(await listQuarantined()).toHaveLength(MAX_QUARANTINED);
  });
});
