import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../lib/audit/days.ts';
import { exposureOf } from '../../lib/ledger/exposure.ts';
import { entry as ledgerEntry } from './fixtures.ts';

const NOW = Date.UTC(2026, 10, 30);
const ago = (days: number): number => NOW - days * DAY_MS;
const rights = { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' } as const;

describe('how many keys stood open', () => {
  it('is nothing where no key was seen', () => expect(exposureOf([], NOW, 13)).toEqual([]));

  it('counts a key from the day on which it was seen, and as its changes found it', () => {
    const fenced = {
      ...ledgerEntry({ name: 'a', ipRestriction: 'on', permissions: rights }),
      firstSeen: ago(28),
      changes: [{ kind: 'ip-restriction', at: ago(10), from: 'off', to: 'on' }] as const,
    };
    const late = {
      ...ledgerEntry({ name: 'b', ipRestriction: 'off', permissions: rights }),
      firstSeen: ago(3),
      changes: [],
    };
    expect(exposureOf([fenced, late], NOW, 13)).toEqual([
      { at: ago(28), open: 1 },
      { at: ago(21), open: 1 },
      { at: ago(14), open: 1 },
      { at: ago(7), open: 0 },
      { at: NOW, open: 1 },
    ]);
  });

  it('counts a right to withdraw, whatever the list', () => {
    const key = {
      ...ledgerEntry({ name: 'a', ipRestriction: 'on', permissions: { ...rights, withdraw: 'on' } }),
      firstSeen: ago(7),
      changes: [{ kind: 'permission', at: ago(2), permission: 'withdraw', from: 'off', to: 'on' }] as const,
    };
    expect(exposureOf([key], NOW, 13).map(({ open }) => open)).toEqual([0, 1]);
  });

  it('goes back no further than it is asked to', () => {
    const key = { ...ledgerEntry({ name: 'a', ipRestriction: 'off' }), firstSeen: ago(400), changes: [] };
    expect(exposureOf([key], NOW, 13)).toHaveLength(14);
  });
});
