import { describe, expect, it } from 'vitest';
import { type Ledger } from '../../lib/ledger/ledger.ts';
import { advanceMove, type Move, newMove, withVerified } from '../../lib/ledger/moves.ts';
import { addressTools, NOW } from '../audit/fixtures.ts';
import { entry } from './fixtures.ts';

const A = '203.0.113.10';
const B = '203.0.113.20';
const start = (ledger: Ledger): Move => newMove('m', ledger, { from: A, to: B, now: NOW }, addressTools);
const advance = (move: Move, ledger: Ledger, now = NOW + 1): Move =>
  advanceMove(move, ledger, () => null, now, addressTools);

describe('a move', () => {
  it('is finished when every key holds the new address alone', () => {
    const one = entry({ name: 'one', mask: '1', ips: [A] });
    const two = entry({ name: 'two', mask: '2', ips: [A] });
    let move = start([one, two]);
    move = advance(move, [
      { ...one, ips: [A, B] },
      { ...two, ips: [B] },
    ]);
    expect(move.finishedAt).toBeNull();
    move = advance(move, [
      { ...one, ips: [B] },
      { ...two, ips: [B] },
    ]);
    expect(move.finishedAt).toBe(NOW + 1);
    expect(advance(move, [{ ...one, ips: [A] }], NOW + 2), 'what is finished stays so').toBe(move);
  });

  it('takes in a key that turns up later, and keeps it when it lets go of the old address', () => {
    const one = entry({ name: 'one', mask: '1', ips: [A] });
    const late = entry({ name: 'late', mask: '2', ips: [A] });
    const move = advance(start([one]), [one, late]);
    expect(move.keyIds).toEqual([one.id, late.id]);
    expect(advance(move, [one, { ...late, ips: [B] }]).keyIds).toContain(late.id);
  });

  it.each([
    ['whose mask was learned', { name: 'bot', mask: null }, { name: 'bot', mask: 'ab' }],
    ['that was renamed', { name: 'bot', mask: 'ab' }, { name: 'robot', mask: 'ab' }],
    ['whose name was learned', { name: null, mask: 'ab' }, { name: 'bot', mask: 'ab' }],
  ])('finds a key again %s', (_name, before, after) => {
    const old = entry({ ...before, ips: [A] });
    const move = withVerified(start([old]), old.id, true);
    const now = entry({ ...after, ips: [B] });
    expect(now.id).not.toBe(old.id);
    expect(advance(move, [now])).toMatchObject({ keyIds: [now.id], verified: [now.id] });
  });

  it('does not take one key for another', () => {
    const old = entry({ name: 'bot', mask: null, ips: [A] });
    const two = [entry({ name: 'bot', mask: '1', ips: [B] }), entry({ name: 'bot', mask: '2', ips: [B] })];
    expect(advance(start([old]), two).keyIds).toEqual([old.id]);
    const elsewhere = entry({ exchange: 'okx', name: 'bot', mask: null, ips: [B] });
    expect(advance(start([old]), [elsewhere]).keyIds).toEqual([old.id]);
  });

  it('is the very same where nothing is new, and not finished where there was nothing to move', () => {
    const move = start([entry({ ips: [B] })]);
    expect(advance(move, [entry({ ips: [B] })])).toBe(move);
    expect(move.finishedAt).toBeNull();
  });

  it('lets the user take a word back', () => {
    const move = withVerified(withVerified(start([]), 'k', true), 'k', true);
    expect(move.verified).toEqual(['k']);
    expect(withVerified(move, 'k', false).verified).toEqual([]);
  });
});
