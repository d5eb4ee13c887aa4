/** The outcome of a change to the approved list: the new sets and the way back, or why it was refused. */
import { type AddressProblem } from './address.ts';
import { type IpEntry, type IpSet } from './ip-set.ts';

export type SetPatch = Partial<Pick<IpSet, 'label' | 'owner' | 'environment' | 'role'>>;
export type EntryPatch = Partial<Pick<IpEntry, 'address' | 'note' | 'from' | 'until'>>;

export type ListProblem =
  | AddressProblem
  | 'set-unknown'
  | 'entry-unknown'
  | 'id-taken'
  | 'already-in-set'
  | 'dates-reversed' // it would be retired before it goes live
  | 'label-empty'
  | 'label-too-long'
  | 'note-too-long'
  | 'too-many-sets'
  | 'too-many-entries'
  | 'undo-outdated'; // what the token speaks of has changed its place since

/** Worth telling the user, no reason to refuse. */
export type ListWarning = 'not-public' | 'too-wide' | 'host-bits-cleared' | 'was-mapped';

/** Plain JSON; good for `undo` as long as the place that it speaks of exists. */
export type UndoToken =
  | { readonly kind: 'put-entry'; readonly setId: string; readonly index: number; readonly entry: IpEntry }
  | { readonly kind: 'drop-entry'; readonly setId: string; readonly entryId: string }
  | { readonly kind: 'put-set'; readonly index: number; readonly set: IpSet }
  | { readonly kind: 'drop-set'; readonly setId: string }
  | {
      readonly kind: 'edit-entry';
      readonly setId: string;
      readonly entryId: string;
      readonly patch: EntryPatch;
    }
  | { readonly kind: 'edit-set'; readonly setId: string; readonly patch: SetPatch }
  | { readonly kind: 'merge'; readonly fromId: string; readonly intoId: string }
  /** Puts the dropped set back and takes what it brought out of the other again. */
  | {
      readonly kind: 'unmerge';
      readonly index: number;
      readonly set: IpSet;
      readonly into: string;
      readonly moved: readonly string[];
    };

export type Change =
  | {
      readonly ok: true;
      readonly sets: readonly IpSet[];
      readonly undo: UndoToken;
      readonly warnings: readonly ListWarning[];
    }
  | { readonly ok: false; readonly problem: ListProblem };

export const refuse = (problem: ListProblem): Change => ({ ok: false, problem });
export const done = (
  sets: readonly IpSet[],
  undo: UndoToken,
  warnings: readonly ListWarning[] = [],
): Change => ({
  ok: true,
  sets,
  undo,
  warnings,
});
