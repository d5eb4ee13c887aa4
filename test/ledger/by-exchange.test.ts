import { describe, expect, it } from 'vitest';
import { byExchange } from '../../lib/ledger/by-exchange.ts';
import { planMigration, startMigration } from '../../lib/ledger/migration.ts';
import { addressTools } from '../audit/fixtures.ts';
import { entry as ledgerEntry } from './fixtures.ts';

const [OLD, NEW] = ['203.0.113.1', '203.0.113.2'];
const key = (name: string, exchange: 'binance' | 'kraken', ips: readonly string[]) => ({
  ...ledgerEntry({ name, ips, ipRestriction: 'on' }),
  id: name,
  exchange,
});

describe('a move, exchange by exchange', () => {
  it('has each exchange once, its keys with three steps, and what is done of all', () => {
    const ledger = [key('a', 'binance', [OLD]), key('k', 'kraken', [OLD]), key('b', 'binance', [OLD, NEW])];
    const move = startMigration(ledger, { from: OLD, to: NEW, now: 0 }, addressTools);
    const plan = planMigration(move, ledger, () => null, addressTools);
    const groups = byExchange(plan);
    expect(groups.map(({ exchange, done, total }) => [exchange, done, total])).toEqual([
      ['binance', 1, 6],
      ['kraken', 0, 3],
    ]);
    expect(groups[0]?.keys.map(({ entry, steps }) => [entry.id, steps['add-new'].done])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  it('is empty without keys', () => expect(byExchange({ steps: [] })).toEqual([]));
});
