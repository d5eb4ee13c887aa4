/** Which of the approved sets count for a key. Pure. */
import { type IpSet } from './ip-set.ts';

export interface SetsOfKey {
  readonly sets: readonly IpSet[];
  /**
   * Whether the key is known to be for all of `sets`. It is not while there are several and the user has said nothing:
   * then they tell friends from strangers, and neither what is missing nor what to paste.
   */
  readonly isChosen: boolean;
}

/**
 * `chosen`: the ids that the user chose for the key; null: none yet. Ids of sets that are gone do not count, and where
 * none is left, the user has to choose anew: another set is no heir.
 */
export function setsOfKey(chosen: readonly string[] | null, all: readonly IpSet[]): SetsOfKey {
  const left = chosen === null ? [] : all.filter(({ id }) => chosen.includes(id));
  const isChosen = left.length > 0 || chosen?.length === 0;
  if (isChosen) return { sets: left, isChosen };
  return { sets: all, isChosen: all.length === 0 || (all.length === 1 && chosen === null) };
}
