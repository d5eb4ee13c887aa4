/** The user's answer to what a feed proposes. Pure: list and subscription change together, or neither does. */
import { addEntry, addSet, editEntry, removeEntry } from '../approved-list.ts';
import { type Change, type ListProblem } from '../change.ts';
import { diffFeed, type FeedEntry } from '../feed.ts';
import { type IpSet } from '../ip-set.ts';
import { undo } from '../undo.ts';
import { type FeedProposal, type FeedSubscription, type FeedUndoToken } from './subscription.ts';

export type SettleProblem = ListProblem | 'proposal-outdated';

export type Settled =
  | { readonly ok: true; readonly feed: FeedSubscription; readonly sets: readonly IpSet[] }
  | { readonly ok: false; readonly problem: SettleProblem };

const refuse = (problem: SettleProblem): Settled => ({ ok: false, problem });

/** What is accepted must be what was shown: `hash` names it. */
const proposalOf = (feed: FeedSubscription, hash: string): FeedProposal | null =>
  feed.proposal?.hash === hash ? feed.proposal : null;

/** The last answer was this very one: who did not hear that it was taken says it again. */
const isSettled = (feed: FeedSubscription, hash: string, rejected: string | null): boolean =>
  feed.proposal === null && feed.undo?.proposal.hash === hash && feed.rejected === rejected;

/** Brings the proposal `hash` into the feed's set. A set that is not there (yet) is made. */
export function acceptProposal(
  feed: FeedSubscription,
  hash: string,
  sets: readonly IpSet[],
  now: number,
  newId: () => string,
): Settled {
  const proposal = proposalOf(feed, hash);
  if (proposal === null)
    return isSettled(feed, hash, null) ? { ok: true, feed, sets } : refuse('proposal-outdated');
  const tokens: FeedUndoToken[] = [];
  let list = sets;
  const run = (change: Change): ListProblem | null => {
    if (!change.ok) return change.problem;
    list = change.sets;
    tokens.unshift(change.undo as FeedUndoToken);
    return null;
  };
  for (const step of stepsOf(feed, proposal, now, newId)) {
    const change = step(list);
    const problem = change && run(change);
    if (problem !== null) return refuse(problem);
  }
  const { accepted, rejected } = feed;
  const before = { tokens, accepted, rejected, proposal };
  return {
    ok: true,
    sets: list,
    feed: { ...feed, accepted: proposal.entries, rejected: null, proposal: null, undo: before },
  };
}

/** Notes that the user does not want this version; another one will be proposed again. */
export function rejectProposal(feed: FeedSubscription, hash: string, sets: readonly IpSet[]): Settled {
  const proposal = proposalOf(feed, hash);
  if (proposal === null)
    return isSettled(feed, hash, hash) ? { ok: true, feed, sets } : refuse('proposal-outdated');
  const { accepted, rejected } = feed;
  const before = { tokens: [], accepted, rejected, proposal };
  return { ok: true, sets, feed: { ...feed, rejected: hash, proposal: null, undo: before } };
}

/** Takes the last answer back: the proposal stands again. */
export function undoSettling(feed: FeedSubscription, sets: readonly IpSet[]): Settled {
  if (feed.undo === null) return refuse('undo-outdated');
  const { tokens, accepted, rejected, proposal } = feed.undo;
  let list = sets;
  for (const token of tokens) {
    const change = undo(list, token);
    if (!change.ok) return refuse(change.problem);
    list = change.sets;
  }
  // The version names go: a newer content that was proposed since must come in full again.
  const unnamed = { etag: null, lastModified: null };
  return { ok: true, sets: list, feed: { ...feed, ...unnamed, accepted, rejected, proposal, undo: null } };
}

/** null: nothing to do. */
type Step = (sets: readonly IpSet[]) => Change | null;

function stepsOf(
  { setId, label, accepted }: FeedSubscription,
  proposal: FeedProposal,
  now: number,
  newId: () => string,
): readonly Step[] {
  const { added, removed, changed } = diffFeed(accepted ?? [], proposal.entries);
  const setOf = (sets: readonly IpSet[]): IpSet | undefined => sets.find(({ id }) => id === setId);
  const make: Step = (sets) =>
    setOf(sets) === undefined
      ? addSet(sets, {
          id: setId,
          label,
          owner: 'vendor',
          environment: 'production',
          role: 'vendor',
          entries: [],
        })
      : null;
  const put =
    ({ address, from, until, note }: FeedEntry): Step =>
    (sets) => {
      const known = setOf(sets)?.entries.find((entry) => entry.address === address);
      if (known === undefined) {
        return addEntry(sets, setId, { id: newId(), address, from, until, note, addedAt: now });
      }
      const isSame = known.from === from && known.until === until;
      return isSame ? null : editEntry(sets, setId, known.id, { from, until });
    };
  const drop =
    ({ address }: FeedEntry): Step =>
    (sets) => {
      const known = setOf(sets)?.entries.find((entry) => entry.address === address);
      return known === undefined ? null : removeEntry(sets, setId, known.id);
    };
  // Out before in, so that a full set has room.
  return [make, ...removed.map(drop), ...changed.map(({ after }) => put(after)), ...added.map(put)];
}
