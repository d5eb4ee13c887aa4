import { describe, expect, it } from 'vitest';
import { type IpEntry, type IpSet } from '../../lib/ip/ip-set.ts';
import { type LedgerEntry } from '../../lib/ledger/ledger.ts';
import { dueReminders } from '../../lib/ledger/reminders.ts';
import { addressTools as addresses, NOW } from '../audit/fixtures.ts';
import { entry as key } from './fixtures.ts';

const DAY = 86_400_000;

const ip = (change: Partial<IpEntry>): IpEntry => ({
  id: 'e',
  address: '198.51.100.1',
  note: '',
  from: null,
  until: null,
  addedAt: 0,
  ...change,
});
const set = (...entries: readonly IpEntry[]): IpSet => ({
  id: 's',
  label: 'Mine',
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries,
});
const due = (
  given: { sets?: readonly IpSet[]; ledger?: readonly LedgerEntry[]; max?: number; life?: number },
  now = NOW,
) =>
  dueReminders(
    {
      sets: given.sets ?? [],
      ledger: given.ledger ?? [],
      maxKeyAgeDays: given.max ?? null,
      lifeOf: () => given.life ?? null,
    },
    now,
    addresses,
  );

describe('addresses', () => {
  it.each([
    ['goes live in 8 days', { from: NOW + 8 * DAY }, []],
    ['goes live in 7 days', { from: NOW + 7 * DAY }, ['goes-live']],
    ['is live', { from: NOW }, []],
    ['ends in 8 days', { until: NOW + 8 * DAY }, []],
    ['ends in 3 days', { until: NOW + 3 * DAY }, ['retires']],
    ['has ended and no key holds it', { until: NOW }, []],
  ])('that %s', (_name, dates, kinds) => {
    expect(due({ sets: [set(ip(dates))] }).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('that has ended is spoken of as long as a key holds it', () => {
    const ledger = [key({ ips: ['198.51.100.1'] }), key({ name: 'other' })];
    const [one, ...more] = due({ sets: [set(ip({ until: NOW - 40 * DAY }))], ledger });
    expect(one).toMatchObject({ kind: 'still-listed', days: -40, keyIds: [ledger[0]?.id] });
    expect(more).toEqual([]);
  });

  it('that goes live names the keys that lack it, of those that use its set', () => {
    const ledger = [
      key({ name: 'has', ips: ['198.51.100.0/24'] }),
      key({ name: 'lacks' }),
      key({ name: 'uses another set', setIds: ['other'] }),
      key({ name: 'unread', ips: null }),
    ];
    const [one] = due({ sets: [set(ip({ from: NOW + DAY }))], ledger });
    expect(one).toMatchObject({ days: 1, keyIds: [ledger[1]?.id] });
  });
});

describe('keys', () => {
  it('are due for rotation from the day that the user set', () => {
    const ledger = [key({ createdAt: NOW - 90 * DAY })];
    expect(due({ ledger, max: 91 })).toEqual([]);
    expect(due({ ledger, max: 90 })).toMatchObject([{ kind: 'too-old', days: 0 }]);
    expect(due({ ledger: [key()], max: 1 }), 'an unknown age is no age').toEqual([]);
  });

  it.each([
    ['as the page said', { expiresInDays: 5 }, 90, 5],
    ['as the page said, days ago', { expiresInDays: 5, lastSeen: NOW - 2 * DAY }, 90, 3],
    ['as its age says', { createdAt: NOW - 85 * DAY }, 90, 5],
  ])('without addresses run out, %s', (_name, change, life, days) => {
    const ledger = [key({ ipRestriction: 'off', ips: null, ...change })];
    expect(due({ ledger, life })).toMatchObject([{ kind: 'expires', days }]);
  });

  it('run out with addresses too, where the exchange ends them all', () => {
    const bound = key({ ipRestriction: 'on', createdAt: NOW - 362 * DAY });
    expect(due({ ledger: [bound], life: 365 })).toMatchObject([{ kind: 'expires', days: 3 }]);
  });

  it.each([
    ['is fenced', { expiresInDays: 5 }, undefined],
    ['has long to live', { ipRestriction: 'off', expiresInDays: 30 }, 90],
    ['is of an exchange that ends none', { ipRestriction: 'off', createdAt: NOW - 500 * DAY }, undefined],
    ['has an unknown age', { ipRestriction: 'off' }, 90],
  ] as const)('is not spoken of when it %s', (_name, change, life) => {
    expect(due({ ledger: [key(change)], ...(life !== undefined && { life }) })).toEqual([]);
  });
});

describe('the list', () => {
  it('names each matter the same on every day, and another date another matter', () => {
    const one = due({ sets: [set(ip({ until: NOW + 3 * DAY }))] });
    const next = due({ sets: [set(ip({ until: NOW + 3 * DAY }))] }, NOW + DAY);
    const moved = due({ sets: [set(ip({ until: NOW + 4 * DAY }))] });
    expect(one[0]?.id).toBe(next[0]?.id);
    expect(one[0]?.id).not.toBe(moved[0]?.id);
  });

  it('begins with the most urgent', () => {
    const sets = [set(ip({ id: 'b', until: NOW + 5 * DAY }), ip({ id: 'a', from: NOW + DAY }))];
    expect(due({ sets }).map(({ days }) => days)).toEqual([1, 5]);
  });
});
