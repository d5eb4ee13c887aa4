import { beforeEach, expect, it, vi } from 'vitest';
import { addressTools } from '../../entrypoints/background/address-tools.ts';
import { advanceMoves } from '../../entrypoints/background/moves.ts';
import { newMove } from '../../lib/ledger/moves.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { moves } from '../../lib/storage/items/moves.ts';
import { read, write } from '../../lib/storage/store.ts';
import { browser } from '../fake-browser.ts';
import { entry } from '../ledger/fixtures.ts';

vi.mock('wxt/browser', () => import('../fake-browser.ts'));

const [A, B] = ['203.0.113.10', '203.0.113.20'];
const key = entry({ ips: [A] });

beforeEach(async () => {
  browser.reset();
  await write(moves, [newMove('m', [key], { from: A, to: B, now: 1 }, addressTools)]);
});

it('a move is finished by what the audits noted, even while nobody was looking', async () => {
  await write(ledger, [{ ...key, ips: [A, B] }]);
  await advanceMoves();
  expect((await read(moves))[0]?.finishedAt).toBeNull();
  await write(ledger, [{ ...key, ips: [B] }]);
  vi.resetModules();
  const next = await import('../../entrypoints/background/moves.ts');
  await next.advanceMoves();
  expect((await read(moves))[0]?.finishedAt).toBeGreaterThan(0);
});

it('nothing is written where nothing happened', async () => {
  await write(ledger, [key]);
  const set = vi.spyOn(browser.storage.local, 'set');
  await advanceMoves();
  expect(set).not.toHaveBeenCalled();
});
