import { describe, expect, it } from 'vitest';
import { type LedgerEntry } from '../../lib/ledger/ledger.ts';
import { type Migration, planMigration, startMigration } from '../../lib/ledger/migration.ts';
import { addressTools, NOW } from '../audit/fixtures.ts';
import { entry } from './fixtures.ts';

const A = '203.0.113.10';
const B = '198.51.100.7';

const start = (ledger: readonly LedgerEntry[]) =>
  startMigration(ledger, { from: A, to: B, now: NOW }, addressTools);
const plan = (migration: Migration, ledger: readonly LedgerEntry[], max: number | null = null) =>
  planMigration(migration, ledger, () => max, addressTools);
const gist = (migration: Migration, ledger: readonly LedgerEntry[]) =>
  plan(migration, ledger).steps.map(({ phase, entry: { name }, done }) => `${name} ${phase} ${done}`);

describe('a move from one address to another', () => {
  const bybit = entry({ exchange: 'bybit', name: 'one' });
  const binance = entry({ name: 'two' });
  const elsewhere = entry({ name: 'elsewhere', ips: ['192.0.2.1'] });
  const open = entry({ name: 'open', ipRestriction: 'off', ips: [] });
  const ledger = [bybit, binance, elsewhere, open];

  it('adds everywhere, then verifies, then removes', () => {
    expect(gist(start(ledger), ledger)).toEqual([
      'two add-new false',
      'one add-new false',
      'two verify false',
      'one verify false',
      'two remove-old false',
      'one remove-old false',
    ]);
  });

  it('ticks its steps from what the ledger sees', () => {
    const migration = start([binance]);
    const both = [{ ...binance, ips: [A, B] }];
    expect(gist(migration, both)).toEqual(['two add-new true', 'two verify false', 'two remove-old false']);
    const verified = { ...migration, verified: [binance.id] };
    expect(gist(verified, both)).toEqual(['two add-new true', 'two verify true', 'two remove-old false']);
    const moved = [{ ...binance, ips: [B] }];
    expect(gist(migration, moved)).toEqual(['two add-new true', 'two verify true', 'two remove-old true']);
    expect(plan(migration, moved).done).toBe(true);
  });

  it('does not tick what was done in the wrong order', () => {
    const gone = [{ ...binance, ips: ['192.0.2.1'] }];
    expect(gist(start([binance]), gone)).toEqual([
      'two add-new false',
      'two verify false',
      'two remove-old false',
    ]);
    expect(gist({ ...start([binance]), verified: [binance.id] }, gone)).toContain('two verify false');
  });

  it('says what a step waits for', () => {
    const waits = (ips: readonly string[], verified: readonly string[] = []) =>
      plan({ ...start([binance]), verified }, [{ ...binance, ips }]).steps.map(({ waitsFor }) => waitsFor);
    expect(waits([A])).toEqual([null, 'add-new', 'verify']);
    expect(waits([A, B])).toEqual([null, null, 'verify']);
    expect(waits([A, B], [binance.id])).toEqual([null, null, null]);
  });

  it('says when the list has no room beside the old address', () => {
    const full = (max: number | null) => plan(start([binance]), [binance], max).steps[0]?.full;
    expect([full(1), full(2), full(null)]).toEqual([true, false, false]);
  });

  it('takes in a key that turns up later, and one whose range holds the old address', () => {
    const migration = start([]);
    expect(gist(migration, [binance])).toHaveLength(3);
    const ranged = { ...binance, ips: ['203.0.113.0/24', B] };
    expect(plan(migration, [ranged]).steps.at(-1)).toMatchObject({ done: false, range: '203.0.113.0/24' });
  });

  it('leaves a range alone that holds both', () => {
    const near = startMigration([binance], { from: A, to: '203.0.113.11', now: NOW }, addressTools);
    expect(plan(near, [{ ...binance, ips: ['203.0.113.0/24'] }]).done).toBe(true);
  });

  it('names the keys whose list was never read', () => {
    const unread = entry({ name: 'unread', ips: null });
    const unsure = entry({ name: 'unsure', ipRestriction: 'unknown' });
    const { unknown } = plan(start([]), [unread, unsure, elsewhere, open]);
    expect(unknown.map(({ name }) => name)).toEqual(['unread', 'unsure']);
  });

  it('has nothing to do where no key holds the old address', () => {
    expect(plan(start([elsewhere]), [elsewhere])).toEqual({ steps: [], unknown: [], done: true });
  });

  it('plans 1,000 keys', () => {
    const many = Array.from({ length: 1_000 }, (_one, index) => entry({ name: `bot ${index}` }));
    const { steps } = plan(start(many), many);
    expect(steps).toHaveLength(3_000);
    expect(new Set(steps.map(({ entry: { id } }) => id)).size).toBe(1_000);
  });
});
