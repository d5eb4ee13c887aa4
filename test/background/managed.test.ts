import { beforeEach, expect, it, vi } from 'vitest';
import { alarmRang } from '../../entrypoints/background/alarms.ts';
import { MANAGED_ALARM, readManaged } from '../../entrypoints/background/managed.ts';
import { loadPolicy } from '../../entrypoints/background/policy.ts';
import { NOT_MANAGED } from '../../lib/managed/managed-policy.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { managed } from '../../lib/storage/items/managed.ts';
import { read } from '../../lib/storage/store.ts';
import { browser } from '../fake-browser.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

const POLICY = {
  maxKeyAgeDays: 30,
  ipSets: [{ id: 'prod', label: 'Production', entries: [{ address: '203.0.113.10' }] }],
};
const get = vi.fn<() => Promise<Record<string, unknown>>>();
vi.spyOn(browser.storage.managed, 'get').mockImplementation(get as never);

beforeEach(() => {
  browser.reset();
  get.mockReset();
});

it('an organisation’s sets and rules count in an audit, and are not written among the user’s', async () => {
  get.mockResolvedValue(POLICY);
  await readManaged();
  const policy = await loadPolicy();
  expect(policy.ipSets.map(({ id }) => id)).toEqual(['managed:prod']);
  expect(policy.settings.maxKeyAgeDays).toBe(30);
  expect(await read(ipSets)).toEqual([]);
});

it('a policy that was withdrawn is gone', async () => {
  get.mockResolvedValue(POLICY);
  await readManaged();
  get.mockRejectedValue(new Error('Managed storage manifest not found'));
  await readManaged();
  expect((await loadPolicy()).ipSets).toEqual([]);
});

it('a policy that has not changed is not written again', async () => {
  get.mockResolvedValue(POLICY);
  await readManaged();
  const set = vi.spyOn(browser.storage.local, 'set');
  await readManaged();
  expect(set).not.toHaveBeenCalled();
});

it('a wrong policy is told of', async () => {
  get.mockResolvedValue({ ...POLICY, ipSets: 'all' });
  await readManaged();
  expect(await read(managed)).toMatchObject({
    ipSets: [],
    maxKeyAgeDays: 30,
    problems: [{ why: 'wrong-shape', where: 'ipSets' }],
  });
});

it('the last known policy counts until the browser, which gives an empty one at first, has had its time', async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 20), toFake: ['Date'] });
  const known = async () => (await loadPolicy()).ipSets.map(({ id }) => id);
  get.mockResolvedValue(POLICY);
  await readManaged();
  get.mockResolvedValue({});
  await readManaged();
  vi.setSystemTime(Date.now() + 5_000);
  await readManaged();
  expect(await known()).toEqual(['managed:prod']);
  expect((await browser.alarms.getAll()).map(({ name }) => name)).toEqual([MANAGED_ALARM]);

  vi.setSystemTime(Date.now() + 25_000);
  await alarmRang(MANAGED_ALARM);
  expect(await known()).toEqual([]);
  vi.useRealTimers();
});

it('a policy that comes late is taken at once, and so is the word that there is none any more', async () => {
  get.mockResolvedValue(POLICY);
  await readManaged();
  get.mockResolvedValue({});
  await readManaged();
  get.mockResolvedValue({ ...POLICY, maxKeyAgeDays: 60 });
  await readManaged(true);
  expect((await read(managed)).maxKeyAgeDays).toBe(60);
  get.mockResolvedValue({});
  await readManaged(true);
  expect(await read(managed)).toEqual(NOT_MANAGED);
});

it('an older answer never overwrites a newer', async () => {
  let answer = (_policy: Record<string, unknown>): void => {};
  get.mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  get.mockResolvedValue(POLICY);
  const both = [readManaged(true), readManaged(true)];
  answer({});
  await Promise.all(both);
  expect((await read(managed)).maxKeyAgeDays).toBe(30);
});
