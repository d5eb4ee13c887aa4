import { beforeEach, expect, it, vi } from 'vitest';
import { mergeModel } from '../../entrypoints/dashboard/merge-model.ts';
import { newFeed } from '../../lib/ip/feeds/subscription.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { assign } from '../../lib/ledger/ledger.ts';
import { feeds } from '../../lib/storage/items/feeds.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { keyChoices } from '../../lib/storage/items/key-choices.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { read, update, write } from '../../lib/storage/store.ts';
import { browser } from '../fake-browser.ts';
import { entry } from '../ledger/fixtures.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

const set = (id: string, ...addresses: readonly string[]): IpSet => ({
  id,
  label: id,
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries: addresses.map((address) => ({
    id: `${id} ${address}`,
    address,
    note: '',
    from: null,
    until: null,
    addedAt: 0,
  })),
});
const SETS = [set('a', '203.0.113.1', '203.0.113.2'), set('b', '203.0.113.2'), set('c')];
const KEYS = [
  entry({ name: 'one', setIds: ['a'] }),
  entry({ name: 'both', setIds: ['b', 'a'] }),
  entry({ name: 'other', setIds: ['c'] }),
  entry({ name: 'unsaid' }),
];
const CHOICE = { exchange: 'binance', keyName: 'new', mask: null, purpose: null, setIds: ['a'] } as const;
const FEED = newFeed({ id: 'f', url: 'https://vendor.example/', label: 'Vendor', setId: 'a' }, 0);
const { mergeSets } = mergeModel((id) => id);
const all = async () => [await read(ipSets), await read(ledger), await read(keyChoices), await read(feeds)];

beforeEach(async () => {
  browser.reset();
  await write(ipSets, SETS);
  await write(ledger, KEYS);
  await write(keyChoices, [CHOICE]);
  await write(feeds, [FEED]);
});

it('a set that becomes part of another leaves its keys and feeds to it, and all comes back', async () => {
  const before = await all();
  const { undo } = await mergeSets('a', 'b');
  expect((await read(ipSets)).map(({ id, entries }) => [id, entries.length])).toEqual([
    ['b', 2],
    ['c', 0],
  ]);
  expect((await read(ledger)).map(({ setIds }) => setIds)).toEqual([['b'], ['b'], ['c'], null]);
  expect((await read(keyChoices))[0]?.setIds).toEqual(['b']);
  expect((await read(feeds))[0]?.setId).toBe('b');
  await undo();
  expect(await all()).toEqual(before);
});

it('what the user has said since stays when it is taken back', async () => {
  const { undo } = await mergeSets('a', 'b');
  await update(ledger, (keys) => assign(keys, KEYS[0]?.id ?? '', { setIds: ['c'] }));
  await undo();
  expect((await read(ledger)).map(({ setIds }) => setIds)).toEqual([['c'], ['b', 'a'], ['c'], null]);
});

it('a refusal changes nothing', async () => {
  const before = await all();
  await expect(mergeSets('a', 'managed:x')).rejects.toThrow();
  expect(await all()).toEqual(before);
});
