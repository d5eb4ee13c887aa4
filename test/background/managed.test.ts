import { beforeEach, expect, it, vi } from 'vitest';
import { readManaged } from '../../entrypoints/background/managed.ts';
import { loadPolicy } from '../../entrypoints/background/policy.ts';
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
