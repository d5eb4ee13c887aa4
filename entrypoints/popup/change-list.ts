/** Changes the stored approved list, all or nothing, with a way back. Popup and dashboard share it. */
import { listProblemWords } from '../../components/shared/address-words.ts';
import { type Undoable } from '../../components/shared/undoable.ts';
import { type Approved } from '../../lib/ip/approve.ts';
import { type Change, type UndoToken } from '../../lib/ip/change.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { undo } from '../../lib/ip/undo.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { update } from '../../lib/storage/store.ts';
import { t } from '../../lib/words/words.ts';

/** One change, or several that belong together. */
export type Step = (sets: readonly IpSet[]) => Change | Approved;

/** A refusal in words. */
class ListRefusal extends Error {}

/**
 * Does the steps one after the other on the list as it is now.
 * @throws an Error for people; then nothing was changed
 */
export async function changeList(said: string, steps: readonly Step[]): Promise<Undoable> {
  const tokens = await run(steps);
  return {
    said,
    undo: () => takeBack(tokens),
  };
}

/** Takes changes back, from the last to the first. @throws an Error for people */
export async function takeBack(tokens: readonly UndoToken[]): Promise<void> {
  await run(tokens.toReversed().map((token) => (sets) => undo(sets, token)));
}

/**
 * Does the steps on the list as it is now, all or none, and gives what takes them back.
 * @throws an Error for people
 */
export async function run(steps: readonly Step[]): Promise<readonly UndoToken[]> {
  let tokens: UndoToken[] = [];
  try {
    await update(ipSets, (sets) => {
      tokens = [];
      return steps.reduce((now, step) => {
        const change = step(now);
        if (!change.ok) throw new ListRefusal(listProblemWords(change.problem));
        tokens.push(...[change.undo].flat());
        return change.sets;
      }, sets);
    });
  } catch (error) {
    throw error instanceof ListRefusal ? error : new Error(t('popup_saveFailed'));
  }
  return tokens;
}
