import { describe, expect, it } from 'vitest';
import { type KeySettings } from '../../lib/audit/key-settings.ts';
import { assign, type Ledger } from '../../lib/ledger/ledger.ts';
import { remember } from '../../lib/ledger/remember.ts';
import { addressTools, key, NOW } from '../audit/fixtures.ts';
import { HOUR, reading } from './fixtures.ts';

const note = (ledger: Ledger, now: number, ...keys: readonly KeySettings[]) =>
  remember(ledger, reading(...keys), now, addressTools);
/** A key of a list that shows no id of it: all are called the same. */
const bot = (
  id: string,
  ip: string,
  rights: Parameters<typeof key>[1] = {},
  over: Partial<KeySettings> = {},
) => key({ kind: 'listed', id, mask: null, ips: [ip], ...over }, rights);
const [a, b, c] = ['203.0.113.1', '203.0.113.2', '203.0.113.3'] as const;
const ips = (ledger: Ledger) => ledger.map((entry) => entry.ips?.join());

describe('keys that a page shows with the same name and no mask', () => {
  const { ledger } = note([], NOW, bot('x', a), bot('y', b));

  it('have an entry each, and nothing is new when they are seen again', () => {
    expect(ips(ledger)).toEqual([a, b]);
    expect(new Set(ledger.map(({ id }) => id)).size).toBe(2);
    expect(note(ledger, NOW + 1_000, bot('x', a), bot('y', b)).ledger).toBe(ledger);
  });

  it('are found again by how they stand, whatever their order', () => {
    const turned = note(ledger, NOW + HOUR, bot('y', b), bot('x', a));
    expect(ips(turned.ledger)).toEqual([a, b]);
    expect(turned.ledger.flatMap(({ changes }) => changes)).toEqual([]);
    expect(turned.memoryFor('y')?.addedAddresses).toEqual([]);
  });

  it('tell when there is one more', () => {
    const third = note(ledger, NOW + HOUR, bot('x', a), bot('y', b), bot('z', c));
    expect(ips(third.ledger)).toEqual([a, b, c]);
    expect(third.memoryFor('z')?.isNew).toBe(true);
    expect(third.memoryFor('x')?.isNew).toBe(false);
    const alike = note(ledger, NOW + HOUR, bot('x', a), bot('y', b), bot('z', b));
    expect(alike.ledger).toHaveLength(3);
    expect(alike.memoryFor('z')?.isNew).toBe(true);
  });

  it('tell when the only one there was gets a second', () => {
    const one = note([], NOW, bot('x', a)).ledger;
    const two = note(one, NOW + HOUR, bot('z', b, { withdraw: 'on' }), bot('x', a));
    expect(two.memoryFor('z')?.isNew).toBe(true);
    expect(two.memoryFor('x')).toMatchObject({ isNew: false, widenedPermissions: [] });
  });

  it('tell when one of them was widened', () => {
    const wide = note(ledger, NOW + HOUR, bot('x', a), bot('y', b, { withdraw: 'on' }));
    expect(wide.memoryFor('y')?.widenedPermissions).toEqual(['withdraw']);
    expect(wide.memoryFor('x')?.widenedPermissions).toEqual([]);
  });

  it('keep what the user said of each, and are told apart where only one is left', () => {
    const said = assign(ledger, ledger[1]?.id ?? '', { purpose: 'screener' });
    const left = note(said, NOW + HOUR, bot('y', b));
    expect(left.entryFor('y')).toMatchObject({ purpose: 'screener', ips: [b] });
    expect(left.ledger).toHaveLength(2);
  });

  it('are not the same when they were made on different days', () => {
    const DAY = 24 * HOUR;
    const made = (id: string, days: number) => bot(id, a, {}, { createdAt: NOW - days * DAY });
    const old = note([], NOW, made('x', 100), made('y', 50)).ledger;
    const swapped = note(old, NOW + 30 * DAY, made('y', 50), made('z', -29));
    expect(swapped.memoryFor('z')?.isNew).toBe(true);
    expect(swapped.memoryFor('y')?.isNew).toBe(false);
  });

  it('are several cards as well as several rows, and a card and a row are one', () => {
    const card = (id: string, ip: string) => key({ id, mask: 'ab…c', ips: [ip] });
    expect(note([], NOW, card('x', a), card('y', b)).ledger).toHaveLength(2);
    const row = bot('row', a, {}, { mask: 'ab…c' });
    expect(note([], NOW, card('x', a), row).ledger).toHaveLength(1);
  });
});
