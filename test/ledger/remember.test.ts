import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeySettings } from '../../lib/audit/key-settings.ts';
import {
  assign,
  forget,
  type Ledger,
  ledgerSchema,
  MAX_CHANGES,
  MAX_KEYS,
  unforget,
} from '../../lib/ledger/ledger.ts';
import { remember } from '../../lib/ledger/remember.ts';
import { anyKey } from '../audit/arbitrary.ts';
import { addressTools, key, NOW } from '../audit/fixtures.ts';
import { entry, HOUR, reading } from './fixtures.ts';

const note = (ledger: Ledger, now: number, ...keys: readonly KeySettings[]) =>
  remember(ledger, reading(...keys), now, addressTools);

type Over = Parameters<typeof key>[0];
type Rights = Parameters<typeof key>[1];
const listed = (over: Over = {}, rights: Rights = {}) =>
  key({ kind: 'listed', mask: 'ab…c', ...over }, rights);

describe('remember', () => {
  it('notes a listed key with normalised addresses', () => {
    const { ledger } = note([], NOW, listed({ ips: [' 203.0.113.10 '] }));
    expect(ledger).toEqual([entry()]);
  });

  it('gives the same ledger back when there is nothing to note', () => {
    const { ledger } = note([], NOW, listed());
    expect(note(ledger, NOW + 1_000, listed()).ledger).toBe(ledger);
    expect(note(ledger, NOW + 61_000, listed()).ledger).not.toBe(ledger);
  });

  it.each<[string, KeySettings, number]>([
    ['a form that makes a key', key(), 0],
    ['a form without name and mask', key({ name: null }), 0],
    ['a form of a key that exists', key({ mask: 'ab…c' }), 1],
    ['a listed key without name and mask', listed({ name: null, mask: null }), 0],
    ['a listed key with a name alone', listed({ mask: null }), 1],
  ])('%s', (_name, one, count) => {
    const { ledger, memoryFor } = note([], NOW, one);
    expect(ledger).toHaveLength(count);
    expect(memoryFor('k1') === null).toBe(count === 0);
  });

  it('never lets the unknown overwrite what is known, and counts it as no change', () => {
    const { ledger } = note([], NOW, listed({}, { withdraw: 'on' }));
    const blind = note(
      ledger,
      NOW + HOUR,
      listed({ ips: null, ipRestriction: 'unknown' }, { withdraw: 'unknown', trade: 'unknown' }),
    );
    expect(blind.ledger[0]).toMatchObject({
      permissions: { withdraw: 'on', trade: 'on' },
      ipRestriction: 'on',
      ips: ['203.0.113.10'],
      changes: [],
    });
    expect(blind.memoryFor('k1')).toMatchObject({ widenedPermissions: [], addedAddresses: [] });
  });

  it('counts what it learns for the first time as no change', () => {
    const { ledger } = note([], NOW, listed({ ips: null }, { withdraw: 'unknown' }));
    const learned = note(ledger, NOW + HOUR, listed({}, { withdraw: 'on' }));
    expect(learned.memoryFor('k1')).toMatchObject({ widenedPermissions: [], addedAddresses: [] });
    expect(learned.ledger[0]?.changes).toEqual([]);
  });

  it('tells what was widened since the last visit, for as long as this visit lasts', () => {
    const { ledger } = note([], NOW, listed());
    const wide = listed({ ips: ['203.0.113.10', '198.51.100.7'] }, { withdraw: 'on' });
    const news = { widenedPermissions: ['withdraw'], addedAddresses: ['198.51.100.7'], lastSeenAt: NOW };
    const first = note(ledger, NOW + HOUR, wide);
    expect(first.memoryFor('k1')).toMatchObject(news);
    const again = note(first.ledger, NOW + HOUR + 120_000, wide);
    expect(again.memoryFor('k1')).toMatchObject(news);
    expect(again.ledger[0]?.changes).toEqual([
      { kind: 'permission', at: NOW + HOUR, permission: 'withdraw', from: 'off', to: 'on' },
      { kind: 'addresses', at: NOW + HOUR, added: ['198.51.100.7'], removed: [] },
    ]);
    const later = note(again.ledger, NOW + 3 * HOUR, wide);
    expect(later.memoryFor('k1')).toMatchObject({ widenedPermissions: [], addedAddresses: [] });
    expect(later.ledger[0]?.changes).toHaveLength(2);
  });

  it('forgets a change that was undone in the same visit', () => {
    const first = note([], NOW, listed());
    const wide = note(first.ledger, NOW + 1_000, listed({}, { withdraw: 'on' }));
    const undone = note(wide.ledger, NOW + 2_000, listed());
    expect(undone.ledger[0]?.changes).toEqual([]);
  });

  it('keeps a bounded history', () => {
    let ledger: Ledger = [];
    for (let visit = 0; visit < MAX_CHANGES + 20; visit += 1) {
      ({ ledger } = note(ledger, NOW + visit * HOUR, listed({}, { trade: visit % 2 === 0 ? 'on' : 'off' })));
    }
    expect(ledger[0]?.changes).toHaveLength(MAX_CHANGES);
    expect(ledger[0]?.changes.at(-1)?.at).toBe(NOW + (MAX_CHANGES + 19) * HOUR);
  });

  it('calls a key new only if others were known from an earlier visit', () => {
    const second = listed({ id: 'k2', name: 'other', mask: 'zz…z' });
    const drawing = note(note([], NOW, listed()).ledger, NOW + 500, listed(), second);
    expect(drawing.memoryFor('k2')?.isNew).toBe(false);
    const late = note(note([], NOW, listed()).ledger, NOW + HOUR, listed(), second);
    expect(late.memoryFor('k2')?.isNew).toBe(true);
    expect(late.memoryFor('k1')?.isNew).toBe(false);
    const stillLate = note(late.ledger, NOW + HOUR + 1_000, listed(), second);
    expect(stillLate.memoryFor('k2')?.isNew).toBe(true);
    const nextDay = note(late.ledger, NOW + 24 * HOUR, listed(), second);
    expect(nextDay.memoryFor('k2')?.isNew).toBe(false);
  });

  it('calls no key new that merely stands on a further page of the list, or behind a filter', () => {
    const other = (mask: string, over: Over = {}) => listed({ id: mask, name: mask, mask, ...over });
    const { ledger } = note([], NOW, listed());
    const today = note(ledger, NOW + 24 * HOUR, listed());
    const further = note(today.ledger, NOW + 24 * HOUR + 60_000, other('p2…a'), other('p2…b'));
    expect(further.memoryFor('p2…a')?.isNew).toBe(false);
    // Beside a key that is known it is news, and so is a list in which nothing is known at all.
    const beside = note(today.ledger, NOW + 24 * HOUR + 60_000, listed(), other('new…x'));
    expect(beside.memoryFor('new…x')?.isNew).toBe(true);
    expect(note(ledger, NOW + 24 * HOUR, other('swa…p')).memoryFor('swa…p')?.isNew).toBe(true);
  });

  it('goes by the day on which a key was made, where the page shows it', () => {
    const DAY = 24 * HOUR;
    const made = (createdAt: number) => listed({ id: 'k2', name: 'other', mask: 'zz…z', createdAt });
    const { ledger } = note([], NOW, listed());
    const isNew = (createdAt: number) =>
      note(ledger, NOW + 30 * DAY, listed(), made(createdAt)).memoryFor('k2')?.isNew;
    expect(isNew(NOW - 100 * DAY)).toBe(false);
    expect(isNew(NOW + 20 * DAY)).toBe(true);
    const paged = note(note(ledger, NOW + 30 * DAY, listed()).ledger, NOW + 30 * DAY, made(NOW + 20 * DAY));
    expect(paged.memoryFor('k2')?.isNew).toBe(true);
  });

  it('goes on when the clock is set back', () => {
    const YEAR = 365 * 24 * HOUR;
    const ahead = note([], NOW + YEAR, listed());
    const back = note(
      ahead.ledger,
      NOW,
      listed({}, { withdraw: 'on' }),
      listed({ id: 'k2', name: 'b', mask: 'zz…z' }),
    );
    expect(back.ledger[0]).toMatchObject({ firstSeen: NOW, lastSeen: NOW });
    expect(back.memoryFor('k1')?.widenedPermissions).toEqual(['withdraw']);
    expect(back.memoryFor('k2')?.isNew).toBe(true);
    const later = note(back.ledger, NOW + HOUR, listed({}, { withdraw: 'on' }));
    expect(later.memoryFor('k1')?.widenedPermissions).toEqual([]);
  });

  it('knows a key by its mask when it was renamed, and by its name when the page shows no mask', () => {
    const { ledger } = note([], NOW, listed());
    expect(note(ledger, NOW, listed({ name: 'renamed' })).ledger).toMatchObject([{ name: 'renamed' }]);
    expect(note(ledger, NOW, listed({ mask: null })).ledger).toBe(ledger);
    expect(note(ledger, NOW, listed({ mask: 'zz…z' })).ledger).toHaveLength(2);
  });

  it('does not guess between keys that look the same', () => {
    const twins = note([], NOW, listed({ id: 'a' }), listed({ id: 'b' }));
    const form = note(twins.ledger, NOW + HOUR, key({ id: 'form', mask: 'ab…c' }, { withdraw: 'on' }));
    expect(form.ledger).toBe(twins.ledger);
    expect(form.memoryFor('form')).toBeNull();
    const { ledger } = note([], NOW, listed({ mask: null }));
    const two = note(
      ledger,
      NOW + HOUR,
      listed({ id: 'a', mask: 'aa…a' }),
      listed({ id: 'b', mask: 'bb…b' }, { withdraw: 'on' }),
    );
    expect(two.ledger).toHaveLength(3);
    expect(two.memoryFor('b')?.widenedPermissions).toEqual([]);
  });

  it('notes what the list has saved, not what a form may never save', () => {
    const { ledger } = note([], NOW, listed());
    const form = key({ id: 'form' }, { withdraw: 'on' });
    const editing = note(ledger, NOW + 1_000, listed(), form);
    expect(editing.ledger).toBe(ledger);
    expect(editing.memoryFor('form')?.widenedPermissions).toEqual(['withdraw']);
    const masked = note(ledger, NOW + 1_000, { ...form, mask: 'ab…c' }, listed());
    expect(masked.ledger).toBe(ledger);
  });

  it('keeps exchanges apart', () => {
    const { ledger } = note([], NOW, listed());
    const other = remember(ledger, { ...reading(listed()), exchange: 'bybit' }, NOW + HOUR, addressTools);
    expect(other.ledger).toHaveLength(2);
    expect(other.memoryFor('k1')?.isNew).toBe(false);
  });

  it('forgets the keys that were seen longest ago once there are too many', () => {
    const full = Array.from({ length: MAX_KEYS }, (_one, index) =>
      entry({ name: `bot ${index}`, mask: null, lastSeen: NOW - (index === 7 ? HOUR : 0) }),
    );
    const { ledger } = note(full, NOW + 1, listed());
    expect(ledger).toHaveLength(MAX_KEYS);
    expect(ledger.map(({ name }) => name)).not.toContain('bot 7');
    expect(ledger.at(-1)?.name).toBe('bot');
  });

  it('is what storage takes, whatever was read, and never turns the known into the unknown', () => {
    const page = fc.array(
      anyKey.map((one): KeySettings => ({ ...one, mask: 'ab…c' })),
      { maxLength: 1 },
    );
    fc.assert(
      fc.property(fc.array(page, { maxLength: 5 }), (pages) => {
        let ledger: Ledger = [];
        for (const [index, keys] of pages.entries()) {
          const before = ledger[0];
          ({ ledger } = note(ledger, NOW + index * HOUR, ...keys));
          expect(ledgerSchema.parse(JSON.parse(JSON.stringify(ledger)))).toEqual(ledger);
          for (const right of ['read', 'trade', 'transfer', 'withdraw'] as const) {
            if ((before?.permissions[right] ?? 'unknown') !== 'unknown') {
              expect(ledger[0]?.permissions[right]).not.toBe('unknown');
            }
          }
          if ((before?.ips ?? null) !== null) expect(ledger[0]?.ips).not.toBeNull();
        }
      }),
    );
  });
});

describe('unforget', () => {
  const old = { ...entry(), purpose: 'screener', setIds: ['vps'] } as const;

  it('brings a key back as it was', () => {
    expect(unforget([], old)).toEqual([old]);
  });

  it('keeps what was read of it meanwhile, and brings back its past', () => {
    const { ledger } = note([], NOW + HOUR, listed({ ips: ['198.51.100.7'] }, { withdraw: 'on' }));
    expect(unforget(ledger, { ...old, firstSeen: NOW - HOUR })).toMatchObject([
      {
        ips: ['198.51.100.7'],
        permissions: { withdraw: 'on' },
        firstSeen: NOW - HOUR,
        lastSeen: NOW + HOUR,
        purpose: 'screener',
        setIds: ['vps'],
      },
    ]);
  });

  it('never makes the ledger longer than storage takes', () => {
    const full = Array.from({ length: MAX_KEYS }, (_one, index) =>
      entry({ name: `bot ${index}`, mask: null, lastSeen: NOW - (index === 7 ? HOUR : 0) }),
    );
    const back = unforget(full, old);
    expect(back).toHaveLength(MAX_KEYS);
    expect(back.map(({ name }) => name)).not.toContain('bot 7');
    expect(back).toContain(old);
  });
});

describe('assign and forget', () => {
  it('touch one key', () => {
    const ledger = [entry(), entry({ name: 'other' })];
    const [first] = ledger;
    const assigned = assign(ledger, first?.id ?? '', { purpose: 'screener', setIds: ['vps'] });
    expect(assigned.map(({ purpose, setIds }) => [purpose, setIds])).toEqual([
      ['screener', ['vps']],
      [null, null],
    ]);
    expect(note(assigned, NOW + HOUR, listed({}, { trade: 'off' })).ledger[0]).toMatchObject({
      purpose: 'screener',
      setIds: ['vps'],
    });
    expect(forget(ledger, first?.id ?? '').map(({ name }) => name)).toEqual(['other']);
  });
});
