import { describe, expect, it } from 'vitest';
import { approve } from '../../lib/ip/approve.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { undo } from '../../lib/ip/undo.ts';

const set = (id: string, ...addresses: readonly string[]): IpSet => ({
  id,
  label: id,
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries: addresses.map((address) => ({
    id: `${id} ${address}`,
    address,
    note: '',
    from: null,
    until: null,
    addedAt: 0,
  })),
});
const maker = () => {
  let id = 0;
  return { newId: () => `new ${id++}`, firstSet: () => set('first') };
};
const SEEN = '93.184.216.34';
const asked = { addresses: [SEEN], setId: null, note: '', at: 1 };
const addressesIn = (sets: readonly IpSet[]) =>
  sets.map(({ id, entries }) => [id, entries.map(({ address }) => address)]);

describe('approve', () => {
  it('makes the first set where there is none, and taking back leaves nothing', () => {
    const done = approve([], asked, maker());
    if (!done.ok) throw new Error(done.problem);
    expect(addressesIn(done.sets)).toEqual([['first', [SEEN]]]);
    let back = done.sets;
    for (const token of done.undo.toReversed()) {
      const undone = undo(back, token);
      if (!undone.ok) throw new Error(undone.problem);
      back = undone.sets;
    }
    expect(back).toEqual([]);
  });

  it('adds to the set that is named, what is not on it yet', () => {
    const sets = [set('a'), set('b', '198.51.100.7')];
    const done = approve(sets, { ...asked, addresses: ['198.51.100.7', SEEN, SEEN], setId: 'b' }, maker());
    if (!done.ok) throw new Error(done.problem);
    expect(addressesIn(done.sets)).toEqual([
      ['a', []],
      ['b', ['198.51.100.7', SEEN]],
    ]);
    expect(done.undo).toHaveLength(1);
    expect(done.set.id).toBe('b');
  });

  it.each([
    ['a set that is gone', { ...asked, setId: 'gone' }, 'set-unknown'],
    ['what is no address', { ...asked, addresses: [SEEN, 'nonsense'] }, 'not-an-address'],
  ])('changes nothing for %s', (_, request, problem) => {
    expect(approve([set('a')], request, maker())).toEqual({ ok: false, problem });
  });
});
