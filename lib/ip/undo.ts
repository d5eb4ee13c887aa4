/** Taking a change to the approved list back. */
import {
  editEntry,
  editSet,
  MAX_ENTRIES_PER_SET,
  mergeSets,
  removeEntry,
  removeSet,
} from './approved-list.ts';
import { type Change, done, refuse, type UndoToken } from './change.ts';
import { type IpSet } from './ip-set.ts';

/** Takes one change back. Changes made elsewhere since stay. The result's own token does the change again. */
export function undo(sets: readonly IpSet[], token: UndoToken): Change {
  switch (token.kind) {
    case 'drop-set':
      return removeSet(sets, token.setId);
    case 'drop-entry':
      return removeEntry(sets, token.setId, token.entryId);
    case 'put-set':
      return putSet(sets, token.index, token.set);
    case 'put-entry':
      return putEntry(sets, token);
    case 'edit-set':
      return editSet(sets, token.setId, token.patch);
    case 'edit-entry':
      return editEntry(sets, token.setId, token.entryId, token.patch);
    case 'merge':
      return mergeSets(sets, token.fromId, token.intoId);
    case 'unmerge':
      return unmerge(sets, token);
  }
}

function putSet(sets: readonly IpSet[], index: number, set: IpSet): Change {
  if (sets.some(({ id }) => id === set.id)) return refuse('undo-outdated');
  return done(sets.toSpliced(index, 0, set), { kind: 'drop-set', setId: set.id });
}

function putEntry(sets: readonly IpSet[], token: Extract<UndoToken, { kind: 'put-entry' }>): Change {
  const { setId, index, entry } = token;
  const setIndex = sets.findIndex(({ id }) => id === setId);
  const set = sets[setIndex];
  if (set === undefined || set.entries.some(({ id }) => id === entry.id)) return refuse('undo-outdated');
  if (set.entries.some(({ address }) => address === entry.address)) return refuse('already-in-set');
  if (set.entries.length >= MAX_ENTRIES_PER_SET) return refuse('too-many-entries');
  const changed = { ...set, entries: set.entries.toSpliced(index, 0, entry) };
  return done(sets.with(setIndex, changed), { kind: 'drop-entry', setId, entryId: entry.id });
}

function unmerge(sets: readonly IpSet[], token: Extract<UndoToken, { kind: 'unmerge' }>): Change {
  const { index, set, into, moved } = token;
  if (sets.some(({ id }) => id === set.id) || !sets.some(({ id }) => id === into))
    return refuse('undo-outdated');
  const parted = sets.map((one) =>
    one.id === into ? { ...one, entries: one.entries.filter(({ id }) => !moved.includes(id)) } : one,
  );
  return done(parted.toSpliced(index, 0, set), { kind: 'merge', fromId: set.id, intoId: into });
}
