/** Makes one set part of another, for everyone who uses it: list, keys and feeds change together or not at all. */
import { type DashboardModel } from '../../components/dashboard/model.ts';
import { listProblemWords } from '../../components/shared/address-words.ts';
import { mergeSets } from '../../lib/ip/approved-list.ts';
import { type Change, type UndoToken } from '../../lib/ip/change.ts';
import { type FeedSubscription } from '../../lib/ip/feeds/subscription.ts';
import { undo } from '../../lib/ip/undo.ts';
import { disinherit, inherit } from '../../lib/ledger/heirs.ts';
import { type Ledger } from '../../lib/ledger/ledger.ts';
import { feeds } from '../../lib/storage/items/feeds.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { type KeyChoice, keyChoices } from '../../lib/storage/items/key-choices.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { updateTogether } from '../../lib/storage/store.ts';
import { t } from '../../lib/words/words.ts';

const ITEMS = [ipSets, ledger, keyChoices, feeds] as const;

/** As it was before: who was for which set. */
interface Before {
  readonly token: UndoToken;
  readonly keys: Ledger;
  readonly choices: readonly KeyChoice[];
  readonly feedIds: readonly string[];
}

const choiceId = ({ exchange, keyName, mask }: KeyChoice): string =>
  JSON.stringify([exchange, keyName, mask]);
const moved = (list: readonly FeedSubscription[], ids: readonly string[], setId: string) =>
  list.map((feed) => (ids.includes(feed.id) ? { ...feed, setId } : feed));

/** `labelOf`: what a set is called at the moment of the click. */
export function mergeModel(labelOf: (id: string) => string): Pick<DashboardModel, 'mergeSets'> {
  return {
    async mergeSets(fromId, intoId) {
      const said = `${labelOf(fromId)} → ${labelOf(intoId)}`;
      const before = await merge(fromId, intoId);
      return { said, undo: () => part(before, fromId, intoId) };
    },
  };
}

async function merge(fromId: string, intoId: string): Promise<Before> {
  let before: Before | null = null;
  await forPeople(() =>
    updateTogether(ITEMS, (sets, keys, choices, list) => {
      const change = accepted(mergeSets(sets, fromId, intoId));
      const feedIds = list.filter(({ setId }) => setId === fromId).map(({ id }) => id);
      before = { token: change.undo, keys, choices, feedIds };
      return [
        change.sets,
        inherit(keys, fromId, intoId),
        inherit(choices, fromId, intoId),
        moved(list, feedIds, intoId),
      ];
    }),
  );
  if (before === null) throw new Error(t('popup_saveFailed'));
  return before;
}

const part = (
  { token, keys: oldKeys, choices: oldChoices, feedIds }: Before,
  fromId: string,
  intoId: string,
) =>
  forPeople(() =>
    updateTogether(ITEMS, (sets, keys, choices, list) => [
      accepted(undo(sets, token)).sets,
      disinherit(keys, oldKeys, [fromId, intoId], ({ id }) => id),
      disinherit(choices, oldChoices, [fromId, intoId], choiceId),
      moved(list, feedIds, fromId),
    ]),
  );

/** A refusal in words. */
class MergeRefusal extends Error {}

function accepted(change: Change): Extract<Change, { ok: true }> {
  if (!change.ok) throw new MergeRefusal(listProblemWords(change.problem));
  return change;
}

async function forPeople(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw error instanceof MergeRefusal ? error : new Error(t('popup_saveFailed'));
  }
}
