/** From subscriptions to what the dashboard shows of them. */

import { type FeedEntry } from '../../lib/ip/feed.ts';
import { hasChoice } from '../../lib/ip/feed-shapes.ts';
import {
  type FeedFailure,
  type FeedSubscription,
  feedState,
  proposedDiff,
} from '../../lib/ip/feeds/subscription.ts';
import { dateWords } from '../../lib/words/date-words.ts';
import { snake } from '../../lib/words/snake.ts';
import { t } from '../../lib/words/words.ts';
import { type FeedRow } from './model.ts';

/** `hasAccess`: whether the browser lets us ask the feed's host. `now`: ms since the epoch. */
export function feedRow(feed: FeedSubscription, hasAccess: boolean, now: number): FeedRow {
  const diff = proposedDiff(feed);
  return {
    id: feed.id,
    label: feed.label,
    url: feed.url,
    state: feedState(feed, hasAccess, now),
    why: feed.failure && failureWords(feed.failure),
    hint: feed.failure && hintOn(feed.failure),
    choices:
      feed.choices && hasChoice(feed.choices) ? { ...feed.choices, filter: feed.filter ?? null } : null,
    checkedAt: feed.lastCheckedAt,
    count: feed.accepted?.length ?? null,
    hasExploded: feed.failure?.reason === 'feed-exploded',
    proposal: diff && {
      add: [...diff.added, ...diff.changed.map(({ after }) => after)].map(entryWords),
      remove: [...diff.removed, ...diff.changed.map(({ before }) => before)].map(entryWords),
    },
  };
}

function entryWords({ address, from, until }: FeedEntry): string {
  if (until !== null) return t('feeds_until', address, dateWords(until));
  return from === null ? address : t('feeds_from', address, dateWords(from));
}

/** A list that nobody can subscribe to can still be read once. */
function hintOn({ reason }: FeedFailure): string | null {
  if (PASTE_INSTEAD.includes(reason)) return t('feeds_hint_paste');
  return reason === 'feed-too-wide' || reason === 'feed-too-many' ? t('feeds_hint_narrow') : null;
}

const PASTE_INSTEAD: readonly FeedFailure['reason'][] = [
  'feed-html',
  'feed-bad-json',
  'feed-bad-csv',
  'feed-bad-address',
];

function failureWords({ reason, where, status, since }: FeedFailure): string {
  const why = t(`feeds_why_${snake(reason)}`, status ?? '');
  const placed = where === null ? why : t('feeds_where', why, where);
  return t('feeds_since', placed, dateWords(since));
}
