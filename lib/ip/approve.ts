/** Approving addresses that were seen somewhere: which set they join, and the way back. Pure. */
import { addEntry, addSet } from './approved-list.ts';
import { type ListProblem, type UndoToken } from './change.ts';
import { type IpSet } from './ip-set.ts';

export interface Approval {
  /** In any writing that `parseAddress` takes; those that the set holds already are left as they are. */
  readonly addresses: readonly string[];
  /** null: the first set, or one that is made where there is none. */
  readonly setId: string | null;
  readonly note: string;
  /** ms since the epoch */
  readonly at: number;
}

export type Approved =
  | {
      readonly ok: true;
      readonly sets: readonly IpSet[];
      /** In the order in which the changes were made: to be taken back from the last to the first. */
      readonly undo: readonly UndoToken[];
      /** The set that they joined. */
      readonly set: IpSet;
    }
  | { readonly ok: false; readonly problem: ListProblem };

/** What ids and what first set to make; given by the caller, so that the same call gives the same result. */
export interface Maker {
  newId(): string;
  firstSet(): IpSet;
}

/** Puts the addresses on a set of `sets`, all or none. */
export function approve(
  sets: readonly IpSet[],
  { addresses, setId, note, at }: Approval,
  make: Maker,
): Approved {
  const undo: UndoToken[] = [];
  let now = sets;
  let target = setId === null ? sets[0] : sets.find(({ id }) => id === setId);
  if (target === undefined) {
    if (setId !== null) return { ok: false, problem: 'set-unknown' };
    target = make.firstSet();
    const added = addSet(now, target);
    if (!added.ok) return added;
    now = added.sets;
    undo.push(added.undo);
  }
  const known = new Set(target.entries.map(({ address }) => address));
  for (const address of new Set(addresses)) {
    if (known.has(address)) continue;
    const added = addEntry(now, target.id, { id: make.newId(), address, note, addedAt: at });
    if (!added.ok) return added;
    now = added.sets;
    undo.push(added.undo);
  }
  const { id } = target;
  return { ok: true, sets: now, undo, set: now.find((set) => set.id === id) ?? target };
}
