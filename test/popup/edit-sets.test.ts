import { describe, expect, it } from 'vitest';
import {
  addEntries,
  approvable,
  changeEntry,
  lifeOf,
  removeEntries,
  restoreEntries,
} from '../../components/shared/edit-sets.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 1);
const entry = (id: string, address: string) => ({
  id,
  address,
  note: '',
  from: null,
  until: null,
  addedAt: 0,
});
const SETS: readonly IpSet[] = [
  {
    id: 's',
    label: 'bots',
    owner: 'own',
    environment: 'production',
    role: 'primary',
    entries: [entry('a', '203.0.113.1'), entry('b', '203.0.113.2'), entry('c', '203.0.113.3')],
  },
];
const addresses = (sets: readonly IpSet[]) =>
  sets.flatMap(({ entries }) => entries.map(({ address }) => address));

describe('the approved list', () => {
  it('adds what is new and nothing twice', () => {
    const added = [
      { address: '203.0.113.2', note: '' },
      { address: '203.0.113.9', note: 'x' },
    ];
    const next = addEntries(SETS, 's', added, NOW, () => 'new');
    expect(addresses(next)).toEqual(['203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.9']);
    expect(next[0]?.entries[3]).toEqual({
      id: 'new',
      address: '203.0.113.9',
      note: 'x',
      from: null,
      until: null,
      addedAt: NOW,
    });
  });

  it('undo of a removal puts each back in its place and keeps what was changed since', () => {
    const without = removeEntries(SETS, ['a', 'c']);
    expect(addresses(without)).toEqual(['203.0.113.2']);
    const since = changeEntry(without, 'b', { note: 'changed since' });
    const restored = restoreEntries(since, SETS, ['a', 'c']);
    expect(addresses(restored)).toEqual(addresses(SETS));
    expect(restored[0]?.entries[1]?.note).toBe('changed since');
  });

  it('undo twice restores once', () => {
    expect(restoreEntries(restoreEntries(removeEntries(SETS, ['b']), SETS, ['b']), SETS, ['b'])).toEqual(
      SETS,
    );
  });
});

describe('the life of an address', () => {
  it.each([
    [{ from: null, until: null }, 'current', null],
    [{ from: NOW + 1, until: null }, 'pending', 1],
    [{ from: NOW + 7 * DAY, until: NOW + 8 * DAY }, 'pending', 7],
    [{ from: NOW, until: null }, 'current', null],
    [{ from: null, until: NOW + 12 * DAY }, 'retiring', 12],
    [{ from: null, until: NOW }, 'retired', 0],
    [{ from: NOW + DAY, until: NOW - DAY }, 'retired', -1],
  ])('%o is %s', (dates, state, days) => expect(lifeOf(dates, NOW)).toEqual({ state, days }));
});

describe('what can be approved', () => {
  it.each([
    ['8.8.8.8', '8.8.8.8'],
    [' 203.0.113.1 ', '203.0.113.1'],
    ['2001:DB8:0::1', '2001:db8::1'],
    ['10.0.0.1', null],
    ['127.0.0.1', null],
    ['100.64.0.1', null],
    ['0.0.0.0/0', null],
    ['*', null],
    ['fe80::1', null],
    ['', null],
  ])('%s → %s', (text, expected) => expect(approvable(text)).toBe(expected));
});
