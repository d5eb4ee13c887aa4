/**
 * Operations on the approved list. All are pure: they take the sets and give new ones, with a token that undoes the
 * change. Ids are given by the caller, so that the same call gives the same result.
 */
import { type ApprovedAddress } from '../audit/policy.ts';
import { isTooWide, parseAddress } from './address.ts';
import {
  type Change,
  done,
  type EntryPatch,
  type ListProblem,
  type ListWarning,
  refuse,
  type SetPatch,
} from './change.ts';
import { type IpEntry, type IpSet } from './ip-set.ts';
import { type EntryState, stateOf } from './rotation.ts';
import { coveringIndexes } from './smallest-set.ts';

export const MAX_SETS = 100;
export const MAX_ENTRIES_PER_SET = 1_000;
export const MAX_LABEL_LENGTH = 80;
export const MAX_NOTE_LENGTH = 500;

export function addSet(sets: readonly IpSet[], set: IpSet): Change {
  if (sets.length >= MAX_SETS) return refuse('too-many-sets');
  if (sets.some(({ id }) => id === set.id)) return refuse('id-taken');
  if (set.entries.length > MAX_ENTRIES_PER_SET) return refuse('too-many-entries');
  const problem = labelProblem(set.label);
  if (problem !== null) return refuse(problem);
  return done([...sets, { ...set, label: set.label.trim() }], { kind: 'drop-set', setId: set.id });
}

export function editSet(sets: readonly IpSet[], setId: string, patch: SetPatch): Change {
  const index = sets.findIndex(({ id }) => id === setId);
  const set = sets[index];
  if (set === undefined) return refuse('set-unknown');
  const edited = { ...set, ...patch, label: (patch.label ?? set.label).trim() };
  const problem = labelProblem(edited.label);
  if (problem !== null) return refuse(problem);
  const { label, owner, environment, role } = set;
  const back: SetPatch = { label, owner, environment, role };
  return done(sets.with(index, edited), { kind: 'edit-set', setId, patch: back });
}

export function removeSet(sets: readonly IpSet[], setId: string): Change {
  const index = sets.findIndex(({ id }) => id === setId);
  const set = sets[index];
  if (set === undefined) return refuse('set-unknown');
  return done(sets.toSpliced(index, 1), { kind: 'put-set', index, set });
}

/** An entry as the user gives it: the address in any writing that `parseAddress` takes. */
export type NewEntry = Omit<IpEntry, 'note' | 'from' | 'until'> &
  Partial<Pick<IpEntry, 'note' | 'from' | 'until'>>;

export function addEntry(sets: readonly IpSet[], setId: string, given: NewEntry): Change {
  const index = sets.findIndex(({ id }) => id === setId);
  const set = sets[index];
  if (set === undefined) return refuse('set-unknown');
  if (set.entries.length >= MAX_ENTRIES_PER_SET) return refuse('too-many-entries');
  if (sets.some((one) => one.entries.some(({ id }) => id === given.id))) return refuse('id-taken');
  const checked = checkEntry(set, { note: '', from: null, until: null, ...given });
  if (!checked.ok) return refuse(checked.problem);
  const changed = { ...set, entries: [...set.entries, checked.entry] };
  return done(sets.with(index, changed), { kind: 'drop-entry', setId, entryId: given.id }, checked.warnings);
}

/** Changes an entry's address, note or dates. */
export function editEntry(sets: readonly IpSet[], setId: string, entryId: string, patch: EntryPatch): Change {
  const place = findEntry(sets, setId, entryId);
  if (typeof place === 'string') return refuse(place);
  const { setIndex, set, entryIndex, entry } = place;
  const checked = checkEntry(set, { ...entry, ...patch });
  if (!checked.ok) return refuse(checked.problem);
  const changed = { ...set, entries: set.entries.with(entryIndex, checked.entry) };
  const { address, note, from, until } = entry;
  const back: EntryPatch = { address, note, from, until };
  return done(
    sets.with(setIndex, changed),
    { kind: 'edit-entry', setId, entryId, patch: back },
    checked.warnings,
  );
}

export function removeEntry(sets: readonly IpSet[], setId: string, entryId: string): Change {
  const place = findEntry(sets, setId, entryId);
  if (typeof place === 'string') return refuse(place);
  const { setIndex, set, entryIndex, entry } = place;
  const changed = { ...set, entries: set.entries.toSpliced(entryIndex, 1) };
  return done(sets.with(setIndex, changed), { kind: 'put-entry', setId, index: entryIndex, entry });
}

/** Moves the entries of one set into another, leaving behind what that one has already, and removes the first. */
export function mergeSets(sets: readonly IpSet[], fromId: string, intoId: string): Change {
  const index = sets.findIndex(({ id }) => id === fromId);
  const from = sets[index];
  const into = sets.find(({ id }) => id === intoId);
  if (from === undefined || into === undefined || fromId === intoId) return refuse('set-unknown');
  const known = new Set(into.entries.map(({ address }) => address));
  const moved = from.entries.filter(({ address }) => !known.has(address));
  if (into.entries.length + moved.length > MAX_ENTRIES_PER_SET) return refuse('too-many-entries');
  const merged = { ...into, entries: [...into.entries, ...moved] };
  const rest = sets.filter(({ id }) => id !== fromId).map((set) => (set.id === intoId ? merged : set));
  const movedIds = moved.map(({ id }) => id);
  return done(rest, { kind: 'unmerge', index, set: from, into: intoId, moved: movedIds });
}

/**
 * The sets as an audit takes them: one entry per address, with its state at `now`. Where sets disagree, the most alive
 * entry speaks: an address that one set still needs is not retired because another has done with it.
 */
export function flatten(sets: readonly IpSet[], now: number): ApprovedAddress[] {
  const byAddress = new Map<string, ApprovedAddress>();
  for (const set of sets) {
    for (const entry of set.entries) {
      const state = stateOf(entry, now);
      const known = byAddress.get(entry.address);
      if (known !== undefined && !isMoreAlive(state, known)) continue;
      const label = entry.note === '' ? set.label : `${set.label} (${entry.note})`;
      byAddress.set(entry.address, { address: entry.address, label, ...state });
    }
  }
  return [...byAddress.values()];
}

const LIVELINESS = ['current', 'retiring', 'pending', 'retired'] as const;

function isMoreAlive(a: EntryState, b: EntryState): boolean {
  return LIVELINESS.indexOf(a.state) < LIVELINESS.indexOf(b.state);
}

export interface EntryPlace {
  readonly setId: string;
  readonly entryId: string;
  readonly address: string;
}

/** An entry that another one makes superfluous: the same address again, or one that lies within a wider one. */
export interface Overlap {
  readonly kind: 'duplicate' | 'contained';
  readonly entry: EntryPlace;
  readonly within: EntryPlace;
}

/** Duplicates and contained entries across all sets, in list order. */
export function findOverlaps(sets: readonly IpSet[]): Overlap[] {
  const places = sets.flatMap((set) =>
    set.entries.map(({ id, address }): EntryPlace => ({ setId: set.id, entryId: id, address })),
  );
  const covering = coveringIndexes(places.map(({ address }) => address));
  return places.flatMap((entry, index): Overlap[] => {
    const within = places[covering.get(index) ?? -1];
    if (within === undefined) return [];
    return [{ kind: within.address === entry.address ? 'duplicate' : 'contained', entry, within }];
  });
}

type Checked =
  | { readonly ok: true; readonly entry: IpEntry; readonly warnings: readonly ListWarning[] }
  | { readonly ok: false; readonly problem: ListProblem };

function checkEntry(set: IpSet, given: IpEntry): Checked {
  const parsed = parseAddress(given.address);
  if (!parsed.ok) return parsed;
  const { text, scope, hostBitsCleared, wasMapped } = parsed.value;
  const note = given.note.trim();
  if (note.length > MAX_NOTE_LENGTH) return { ok: false, problem: 'note-too-long' };
  if (given.from !== null && given.until !== null && given.from >= given.until) {
    return { ok: false, problem: 'dates-reversed' };
  }
  if (set.entries.some(({ id, address }) => id !== given.id && address === text)) {
    return { ok: false, problem: 'already-in-set' };
  }
  const warnings: ListWarning[] = [];
  if (isTooWide(text)) warnings.push('too-wide');
  else if (scope !== 'public') warnings.push('not-public');
  if (hostBitsCleared) warnings.push('host-bits-cleared');
  if (wasMapped) warnings.push('was-mapped');
  const { id, from, until, addedAt } = given;
  return { ok: true, entry: { id, address: text, note, from, until, addedAt }, warnings };
}

function labelProblem(label: string): ListProblem | null {
  const trimmed = label.trim();
  if (trimmed === '') return 'label-empty';
  return trimmed.length > MAX_LABEL_LENGTH ? 'label-too-long' : null;
}

function findEntry(sets: readonly IpSet[], setId: string, entryId: string) {
  const setIndex = sets.findIndex(({ id }) => id === setId);
  const set = sets[setIndex];
  if (set === undefined) return 'set-unknown';
  const entryIndex = set.entries.findIndex(({ id }) => id === entryId);
  const entry = set.entries[entryIndex];
  return entry === undefined ? 'entry-unknown' : { setIndex, set, entryIndex, entry };
}
