import { beforeEach, describe, expect, it, vi } from 'vitest';
import { auditTab, viewOf } from '../../entrypoints/background/audits.ts';
import { handlers } from '../../entrypoints/background/handlers.ts';
import { PATIENCE_MS } from '../../entrypoints/background/unchecked.ts';
import { tabIsAt } from '../../entrypoints/background/visits.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { read } from '../../lib/storage/store.ts';
import { browser } from '../fake-browser.ts';
import { key } from '../messages/examples.ts';
import { API, audit, beginAnew, page, reading, TAB } from './a-tab.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

const SEEN = '93.184.216.34';
const bound = { ...key, ipRestriction: 'on' as const, ips: [SEEN], typed: [], permissions: fenced() };
function fenced() {
  return { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' } as const;
}
const badge = () => browser.action.setBadgeText.mock.calls.at(-1)?.[0].text;
const addresses = async () =>
  (await read(ipSets)).flatMap(({ entries }) => entries.map((one) => one.address));
const approve = (...asked: readonly string[]) =>
  handlers['cs-bg/approve']({ keyId: bound.id, addresses: [...asked], setId: null }, page);

beforeEach(async () => {
  beginAnew();
  await tabIsAt(TAB, API);
});

describe('an address that a page shows', () => {
  beforeEach(async () => {
    await auditTab(TAB, reading({ keys: [bound] }));
  });

  it('is not taken for the user’s before somebody says so, and the badge has no tick', async () => {
    expect(badge()).toBe('i');
    expect((await audit())?.keys[0]?.compared).toBe(false);
    expect((await viewOf(TAB))?.keys[0]).toMatchObject({ compared: false, approvable: [SEEN] });
  });

  it('is approved by one message, and the same tab takes it back', async () => {
    expect(await approve(SEEN)).toMatchObject({ done: true });
    expect(await addresses()).toEqual([SEEN]);
    expect((await viewOf(TAB))?.keys[0]).toMatchObject({ compared: true, approvable: [] });
    await handlers['cs-bg/undo-approve'](null, page);
    expect(await read(ipSets)).toEqual([]);
  });

  it.each([
    ['what the page does not show', '203.0.113.99'],
    ['another writing of it', '093.184.216.34'],
    ['a private address', '10.0.0.1'],
    ['the whole internet', '0.0.0.0/0'],
  ])('is all that a page can have approved: not %s', async (_, address) => {
    await auditTab(TAB, reading({ keys: [{ ...bound, ips: [SEEN, '10.0.0.1', '0.0.0.0/0'] }] }));
    expect(await approve(address)).toMatchObject({ done: false });
    expect(await read(ipSets)).toEqual([]);
  });
});

describe('a key page of which no reading comes', () => {
  it('says so after some seconds, until a reading comes', async () => {
    vi.useFakeTimers();
    await tabIsAt(TAB, `${API}#again`);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS + 100);
    expect(badge()).toBe('…');
    expect(browser.action.setTitle).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
    await auditTab(TAB, reading({ keys: [bound] }));
    expect(badge()).toBe('i');
  });

  it('says nothing where one came in time', async () => {
    vi.useFakeTimers();
    await tabIsAt(TAB, `${API}#again`);
    await auditTab(TAB, reading({ keys: [bound] }));
    await vi.advanceTimersByTimeAsync(PATIENCE_MS + 100);
    expect(badge()).toBe('i');
    vi.useRealTimers();
  });
});
