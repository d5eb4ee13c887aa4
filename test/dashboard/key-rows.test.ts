import { describe, expect, it, vi } from 'vitest';
import { keyRows } from '../../components/dashboard/key-rows.ts';
import { filterKeys, sortKeys } from '../../components/dashboard/sort-keys.ts';
import { type AddressTools } from '../../lib/audit/address-tools.ts';
import { contains, normalise } from '../../lib/ip/address.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { entryId, type LedgerEntry, twinId } from '../../lib/ledger/ledger.ts';

vi.mock('wxt/browser', () => import('../ui/browser-fake.ts'));

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 1);
const tools: AddressTools = { normalise, contains, describe: () => null, reach: () => null };
const rights = { read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' } as const;

function seen(name: string, more: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    exchange: 'binance',
    id: entryId('binance', name, null),
    name,
    mask: null,
    permissions: rights,
    ipRestriction: 'on',
    ips: ['203.0.113.1'],
    firstSeen: NOW - 10 * DAY,
    lastSeen: NOW,
    createdAt: null,
    expiresInDays: null,
    purpose: null,
    setIds: null,
    changes: [],
    newcomer: false,
    visit: {
      startedAt: NOW,
      previousAt: null,
      permissions: rights,
      ipRestriction: 'on',
      ips: ['203.0.113.1'],
    },
    ...more,
  };
}

const entry = (address: string) => ({ id: address, address, note: '', from: null, until: null, addedAt: 0 });
const set = (id: string, ...addresses: string[]): IpSet => ({
  id,
  label: id,
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries: addresses.map(entry),
});
const SETS = [set('a', '203.0.113.1'), set('b', '203.0.113.2')];
const row = (
  more: Partial<LedgerEntry>,
  sets: readonly IpSet[] = [set('a', '203.0.113.1')],
  age: number | null = null,
) => keyRows([seen('bot', more)], sets, age, NOW, tools)[0];

describe('how a key stands', () => {
  it.each([
    ['fenced', {}],
    ['unfenced', { ipRestriction: 'off', ips: [] }],
    ['unfenced', { ips: [] }],
    ['unfenced', { permissions: { ...rights, withdraw: 'on' } }],
    ['check', { permissions: { ...rights, withdraw: 'unknown' } }],
    ['check', { ips: null }],
    ['check', { ipRestriction: 'unknown', ips: null }],
    ['drift', { ips: ['203.0.113.9'] }],
    ['fenced', { ipRestriction: 'managed', ips: null }],
  ] satisfies [string, Partial<LedgerEntry>][])('%s: %o', (standing, more) => {
    expect(row(more)?.standing).toBe(standing);
  });

  it.each([
    ['listless', {}],
    ['unfenced', { permissions: { ...rights, withdraw: 'on' } }],
    ['check', { permissions: { ...rights, withdraw: 'unknown' }, ipRestriction: 'unknown' }],
    ['unfenced', { permissions: { ...rights, withdraw: 'unknown' } }],
  ] satisfies [string, Partial<LedgerEntry>][])(
    'where no key has a list of addresses, it is %s: %o',
    (standing, more) => {
      expect(row({ exchange: 'hyperliquid', ipRestriction: 'off', ips: [], ...more })?.standing).toBe(
        standing,
      );
    },
  );

  it('is never fenced where nothing is approved for it', () => expect(row({}, [])?.standing).toBe('check'));

  it('is old past the age that the user set, counted from its making', () => {
    expect(row({}, undefined, 9)?.standing).toBe('old');
    expect(row({}, undefined, 10)?.standing).toBe('fenced');
    expect(row({ createdAt: NOW - 50 * DAY }, undefined, 40)).toMatchObject({
      ageDays: 50,
      atLeast: false,
      standing: 'old',
    });
  });

  it('compares with the sets of the key alone', () => {
    expect(row({ setIds: ['a'] }, SETS)?.standing).toBe('fenced');
    expect(row({ setIds: ['b'] }, SETS)).toMatchObject({
      missing: ['203.0.113.2'],
      strangers: ['203.0.113.1'],
    });
  });

  it('finds strangers, and nothing missing, while it is not said for which of several sets the key is', () => {
    const unsaid = { missing: [], pending: [], strangers: [], standing: 'check' };
    expect(row({ setIds: null }, SETS)).toMatchObject({ ...unsaid, comparedWith: { isChosen: false } });
    expect(row({ setIds: ['gone'] }, SETS)).toMatchObject(unsaid);
    expect(row({ ips: ['203.0.113.1', '198.51.100.9'] }, SETS)).toMatchObject({
      standing: 'drift',
      strangers: ['198.51.100.9'],
      missing: [],
    });
  });

  it('tells keys that look the same apart', () => {
    const twin = seen('grid');
    const rows = keyRows([{ ...twin, id: twinId(twin.id, 2) }, twin, seen('x')], SETS, null, NOW, tools);
    expect(rows.map(({ alike }) => alike)).toEqual([{ nth: 2, of: 2 }, { nth: 1, of: 2 }, null]);
  });
});

describe('the table', () => {
  const rows = keyRows(
    [seen('beta'), seen('alpha', { ipRestriction: 'off' }), seen('gamma', { ips: [] })],
    SETS,
    null,
    NOW,
    tools,
  );

  it('sorts up and down', () => {
    const names = (up: boolean) => sortKeys(rows, { column: 'name', up }).map(({ name }) => name);
    expect(names(true)).toEqual(['alpha', 'beta', 'gamma']);
    expect(names(false)).toEqual(['gamma', 'beta', 'alpha']);
  });

  it('puts "any address" above every number of addresses', () => {
    expect(sortKeys(rows, { column: 'addresses', up: false })[0]?.name).toBe('alpha');
  });

  it('finds rows by all words', () => {
    expect(filterKeys(rows, 'BINANCE beta').map(({ name }) => name)).toEqual(['beta']);
    expect(filterKeys(rows, 'kraken beta')).toEqual([]);
    expect(filterKeys(rows, ' ')).toEqual(rows);
  });
});
