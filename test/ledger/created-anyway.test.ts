import { describe, expect, it } from 'vitest';
import { type CreatedAnyway, noteCreatedAnyway } from '../../lib/ledger/created-anyway.ts';
import { type LedgerEntry } from '../../lib/ledger/ledger.ts';

const HOUR = 60 * 60 * 1000;
const AT = 1_700_000_000_000;
const rights = { read: 'on', trade: 'off', transfer: 'off', withdraw: 'on' } as const;
const entry = (over: Partial<LedgerEntry> = {}): LedgerEntry => ({
  exchange: 'binance',
  id: over.name ?? 'k',
  name: 'bot',
  mask: null,
  permissions: rights,
  ipRestriction: 'off',
  ips: [],
  firstSeen: AT + 5_000,
  lastSeen: AT + 5_000,
  createdAt: null,
  expiresInDays: null,
  purpose: null,
  setIds: null,
  changes: [],
  newcomer: true,
  visit: { startedAt: AT, previousAt: null, permissions: rights, ipRestriction: 'off', ips: [] },
  ...over,
});
const made: CreatedAnyway = { exchange: 'binance', keyName: 'bot', rules: ['withdraw-enabled'], at: AT };
const change = { kind: 'created-anyway', at: AT, rules: ['withdraw-enabled'] };

describe('a key that was made anyway', () => {
  it('has that in its history, once', () => {
    const noted = noteCreatedAnyway([entry(), entry({ name: 'other' })], [made]);
    expect(noted[0]?.changes).toEqual([change]);
    expect(noted[1]?.changes).toEqual([]);
    expect(noteCreatedAnyway(noted, [made])).toBe(noted);
  });

  it('is the newest of those with its name', () => {
    const old = entry({ id: 'old', firstSeen: AT - 10 * HOUR });
    expect(noteCreatedAnyway([old, entry({ id: 'new' })], [made])[1]?.changes).toEqual([change]);
  });

  it.each([
    ['of another exchange', entry({ exchange: 'okx' })],
    ['of another name', entry({ name: 'other' })],
    ['seen long ago', entry({ firstSeen: AT - 9 * HOUR, lastSeen: AT - 9 * HOUR })],
  ])('is none %s', (_, other) => {
    const ledger = [other];
    expect(noteCreatedAnyway(ledger, [made])).toBe(ledger);
  });

  it('without a name is one that turned up after it', () => {
    const nameless = { ...made, keyName: null };
    expect(noteCreatedAnyway([entry({ name: null })], [nameless])[0]?.changes).toEqual([change]);
    const before = [entry({ name: null, firstSeen: AT - 1 })];
    expect(noteCreatedAnyway(before, [nameless])).toBe(before);
  });
});
