import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addEntry,
  addSet,
  editEntry,
  editSet,
  findOverlaps,
  flatten,
  MAX_ENTRIES_PER_SET,
  mergeSets,
  removeEntry,
  removeSet,
} from '../../lib/ip/approved-list.ts';
import { type Change } from '../../lib/ip/change.ts';
import { type IpEntry, type IpSet } from '../../lib/ip/ip-set.ts';
import { undo } from '../../lib/ip/undo.ts';

const entry = (id: string, address: string, more: Partial<IpEntry> = {}): IpEntry => ({
  id,
  address,
  note: '',
  from: null,
  until: null,
  addedAt: 1,
  ...more,
});
const set = (id: string, entries: readonly IpEntry[] = [], label = id): IpSet => ({
  id,
  label,
  owner: 'own',
  environment: 'production',
  role: 'primary',
  entries,
});

const BOTS = set('bots', [entry('a', '203.0.113.1'), entry('b', '203.0.113.2')]);
const VENDOR = set('vendor', [entry('c', '203.0.113.2'), entry('d', '203.0.113.9')]);
const SETS = [BOTS, VENDOR];

function accepted(change: Change) {
  if (!change.ok) throw new Error(change.problem);
  return change;
}

describe('changes', () => {
  it('adds an entry in canonical writing', () => {
    const { sets, warnings } = accepted(
      addEntry(SETS, 'bots', { id: 'e', address: ' 8.8.8.77/28 ', addedAt: 5, note: ' new ' }),
    );
    expect(sets[0]?.entries[2]).toEqual(entry('e', '8.8.8.64/28', { note: 'new', addedAt: 5 }));
    expect(warnings).toEqual(['host-bits-cleared']);
    expect(SETS[0]?.entries).toHaveLength(2);
  });

  it.each([
    ['10.0.0.1', ['not-public']],
    ['203.0.113.7', ['not-public']],
    ['8.0.0.0/8', ['too-wide']],
    ['0.0.0.0/0', ['too-wide']],
    ['::ffff:8.8.8.8', ['was-mapped']],
    ['8.8.8.8', []],
  ])('warns about %s: %j', (address, warnings) => {
    expect(accepted(addEntry(SETS, 'bots', { id: 'e', address, addedAt: 5 })).warnings).toEqual(warnings);
  });

  it.each<[string, Change, string]>([
    [
      'a text that is no address',
      addEntry(SETS, 'bots', { id: 'e', address: 'x', addedAt: 1 }),
      'not-an-address',
    ],
    ['a range', addEntry(SETS, 'bots', { id: 'e', address: '8.8.8.1-8.8.8.2', addedAt: 1 }), 'range'],
    [
      'an address twice',
      addEntry(SETS, 'bots', { id: 'e', address: '203.0.113.1/32', addedAt: 1 }),
      'already-in-set',
    ],
    ['an id twice', addEntry(SETS, 'bots', { id: 'd', address: '8.8.8.8', addedAt: 1 }), 'id-taken'],
    ['an unknown set', addEntry(SETS, 'x', { id: 'e', address: '8.8.8.8', addedAt: 1 }), 'set-unknown'],
    ['an unknown entry', editEntry(SETS, 'bots', 'c', { note: 'x' }), 'entry-unknown'],
    [
      'an edit onto another entry',
      editEntry(SETS, 'bots', 'a', { address: '203.0.113.2' }),
      'already-in-set',
    ],
    ['an end before the start', editEntry(SETS, 'bots', 'a', { from: 9, until: 9 }), 'dates-reversed'],
    ['a long note', editEntry(SETS, 'bots', 'a', { note: 'x'.repeat(501) }), 'note-too-long'],
    ['an empty label', editSet(SETS, 'bots', { label: '  ' }), 'label-empty'],
    ['a long label', addSet(SETS, set('new', [], 'x'.repeat(81))), 'label-too-long'],
    ['a set twice', addSet(SETS, BOTS), 'id-taken'],
    ['a merge with itself', mergeSets(SETS, 'bots', 'bots'), 'set-unknown'],
    ['a removal of nothing', removeSet(SETS, 'x'), 'set-unknown'],
  ])('refuses %s', (_, change, problem) => {
    expect(change).toEqual({ ok: false, problem });
  });

  it('keeps to the most entries of a set', () => {
    const many = Array.from({ length: MAX_ENTRIES_PER_SET }, (_, i) =>
      entry(`e${i}`, `198.18.${i >> 8}.${i & 255}`),
    );
    const full = [set('full', many), VENDOR];
    expect(addEntry(full, 'full', { id: 'x', address: '8.8.8.8', addedAt: 1 })).toMatchObject({ ok: false });
    expect(mergeSets(full, 'vendor', 'full')).toEqual({ ok: false, problem: 'too-many-entries' });
  });

  it('merges without repeating an address', () => {
    const { sets } = accepted(mergeSets(SETS, 'vendor', 'bots'));
    expect(sets.map(({ id, entries }) => [id, entries.map((one) => one.address)])).toEqual([
      ['bots', ['203.0.113.1', '203.0.113.2', '203.0.113.9']],
    ]);
  });
});

describe('undo', () => {
  it.each<[string, Change]>([
    ['adding a set', addSet(SETS, set('new'))],
    ['editing a set', editSet(SETS, 'vendor', { label: 'New', role: 'failover' })],
    ['removing a set', removeSet(SETS, 'bots')],
    ['adding an entry', addEntry(SETS, 'bots', { id: 'e', address: '8.8.8.8', addedAt: 1 })],
    ['editing an entry', editEntry(SETS, 'bots', 'a', { address: '8.8.8.8', until: 7 })],
    ['removing an entry', removeEntry(SETS, 'bots', 'a')],
    ['merging', mergeSets(SETS, 'bots', 'vendor')],
  ])('takes back %s, and does it again', (_, change) => {
    const { sets, undo: token } = accepted(change);
    expect(sets).not.toEqual(SETS);
    const back = accepted(undo(sets, JSON.parse(JSON.stringify(token))));
    expect(back.sets).toEqual(SETS);
    expect(accepted(undo(back.sets, back.undo)).sets).toEqual(sets);
  });

  it('leaves later changes elsewhere alone', () => {
    const removed = accepted(removeEntry(SETS, 'bots', 'a'));
    const later = accepted(addEntry(removed.sets, 'bots', { id: 'z', address: '8.8.8.8', addedAt: 1 }));
    const back = accepted(undo(later.sets, removed.undo));
    expect(back.sets[0]?.entries.map(({ id }) => id)).toEqual(['a', 'b', 'z']);
    const renamed = accepted(editSet(SETS, 'bots', { label: 'Bots 2' }));
    const emptied = accepted(removeEntry(renamed.sets, 'bots', 'a'));
    const named = accepted(undo(emptied.sets, renamed.undo));
    expect(named.sets[0]).toMatchObject({ label: 'bots', entries: [{ id: 'b' }] });
  });

  it('refuses when its place is gone or taken', () => {
    const removed = accepted(removeEntry(SETS, 'bots', 'a'));
    expect(undo([VENDOR], removed.undo)).toEqual({ ok: false, problem: 'undo-outdated' });
    const again = accepted(addEntry(removed.sets, 'bots', { id: 'z', address: '203.0.113.1', addedAt: 1 }));
    expect(undo(again.sets, removed.undo)).toEqual({ ok: false, problem: 'already-in-set' });
  });

  it('brings any chain of changes back to where it began', () => {
    type Step = (sets: readonly IpSet[], n: number) => Change;
    const ids = ['a', 'b', 'c', 'd', 'n0', 'n1', 'n2'];
    const steps: Step[] = [
      (sets, n) =>
        addEntry(sets, n % 2 ? 'bots' : 'vendor', { id: `n${n % 3}`, address: `8.8.8.${n}`, addedAt: n }),
      (sets, n) => removeEntry(sets, n % 2 ? 'bots' : 'vendor', ids[n % 7] ?? ''),
      (sets, n) =>
        editEntry(sets, n % 2 ? 'bots' : 'vendor', ids[n % 7] ?? '', { address: `8.8.4.${n % 4}` }),
      (sets, n) => mergeSets(sets, n % 2 ? 'bots' : 'vendor', n % 2 ? 'vendor' : 'bots'),
      (sets, n) => removeSet(sets, n % 2 ? 'bots' : 'vendor'),
      (sets, n) => addSet(sets, set(n % 2 ? 'bots' : 'vendor')),
      (sets, n) => editSet(sets, n % 2 ? 'bots' : 'vendor', { label: `label ${n}` }),
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...steps), fc.nat(50)), { maxLength: 30 }), (chain) => {
        let sets: readonly IpSet[] = SETS;
        const tokens = [];
        for (const [step, n] of chain) {
          const change = step(sets, n);
          if (!change.ok) continue;
          sets = change.sets;
          tokens.push(change.undo);
        }
        for (const token of tokens.reverse()) sets = accepted(undo(sets, token)).sets;
        expect(sets).toEqual(SETS);
      }),
    );
  });
});

describe('findOverlaps', () => {
  it('reports what another entry makes superfluous', () => {
    const sets = [...SETS, set('net', [entry('n', '203.0.113.8/29')])];
    expect(findOverlaps(sets).map(({ kind, entry: e, within }) => [kind, e.entryId, within.entryId])).toEqual(
      [
        ['duplicate', 'c', 'b'],
        ['contained', 'd', 'n'],
      ],
    );
  });
});

describe('flatten', () => {
  it('gives each address once, with its label and its days', () => {
    const now = Date.parse('2026-11-20T12:00:00Z');
    const sets = [
      set(
        'bots',
        [entry('a', '203.0.113.1', { note: 'Frankfurt' }), entry('b', '203.0.113.2', { until: now })],
        'Bots',
      ),
      set(
        'vendor',
        [entry('c', '203.0.113.2'), entry('d', '203.0.113.3', { from: now + 3 * 86_400_000 })],
        'Vendor',
      ),
    ];
    expect(flatten(sets, now)).toEqual([
      { address: '203.0.113.1', label: 'Bots (Frankfurt)', state: 'current', days: null },
      { address: '203.0.113.2', label: 'Vendor', state: 'current', days: null },
      { address: '203.0.113.3', label: 'Vendor', state: 'pending', days: 3 },
    ]);
  });
});
