import { describe, expect, it } from 'vitest';
import { newFeed } from '../../lib/ip/feeds/subscription.ts';
import { decode, encode } from '../../lib/storage/decode.ts';
import { feeds } from '../../lib/storage/items/feeds.ts';
import { managed } from '../../lib/storage/items/managed.ts';
import { moves } from '../../lib/storage/items/moves.ts';
import { reminders } from '../../lib/storage/items/reminders.ts';
import { sync } from '../../lib/storage/items/sync.ts';

const feed = newFeed({ id: 'f', url: 'https://vendor.example/', label: 'Vendor', setId: 's' }, 1);
const move = { id: 'm', from: 'a', to: 'b', startedAt: 1, finishedAt: null, keyIds: [], verified: [] };

describe('what lives', () => {
  it.each([
    ['feeds', feeds],
    ['managed', managed],
    ['moves', moves],
    ['reminders', reminders],
    ['sync', sync],
  ] as const)('%s begins with a default, in version 1', (key, item) => {
    expect(item).toMatchObject({ key, version: 1 });
    expect(decode<unknown>(item, undefined)).toEqual({ state: 'missing', value: item.fallback });
  });

  it.each([
    ['a feed without a state', feeds, [{ ...feed, nextCheckAt: undefined }]],
    ['a feed with a strange hash', feeds, [{ ...feed, rejected: 'x' }]],
    ['an endless list of feeds', feeds, Array.from({ length: 51 }, () => feed)],
    ['a move to nowhere', moves, [{ ...move, to: '' }]],
    ['a status that there is not', sync, { ...sync.fallback, status: 'fine' }],
    ['a reminder of nothing', reminders, { ...reminders.fallback, due: [{ id: 'x' }] }],
    ['a policy without a list', managed, { ...managed.fallback, ipSets: null }],
  ] as const)('%s is put aside', (_name, item, value) => {
    expect(decode<unknown>(item, { version: 1, value }).state).toBe('broken');
  });

  it('comes back as it was stored', () => {
    expect(decode(feeds, JSON.parse(JSON.stringify(encode(feeds, [feed])))).value).toEqual([feed]);
    expect(decode(moves, JSON.parse(JSON.stringify(encode(moves, [move])))).value).toEqual([move]);
  });
});
