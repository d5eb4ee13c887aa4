/** The dashboard's side of feeds: access to a host is asked for in the click, all else is the background's. */
import { browser } from 'wxt/browser';
import { feedRow } from '../../components/dashboard/feed-rows.ts';
import { type DashboardModel, type FeedRow } from '../../components/dashboard/model.ts';
import { refusalWords } from '../../components/shared/address-words.ts';
import { FEED_TIMEOUT_MS } from '../../lib/ip/feeds/fetch-feed.ts';
import { type FeedSubscription, feedOrigin, filtered, readFeedUrl } from '../../lib/ip/feeds/subscription.ts';
import { type Answer } from '../../lib/messages/contract.ts';
import { type Result } from '../../lib/messages/envelope.ts';
import { send } from '../../lib/messages/send.ts';
import { feeds } from '../../lib/storage/items/feeds.ts';
import { update } from '../../lib/storage/store.ts';
import { snake } from '../../lib/words/snake.ts';
import { t } from '../../lib/words/words.ts';

/** The background asks the server before it answers. */
const WAIT_MS = FEED_TIMEOUT_MS + 4_000;

export type FeedsModel = Pick<
  DashboardModel,
  'subscribeFeed' | 'chooseFeed' | 'checkFeed' | 'allowFeed' | 'removeFeed' | 'settleFeed'
>;

/** The rows to show of these subscriptions. */
export function feedRows(list: readonly FeedSubscription[], now: number): Promise<readonly FeedRow[]> {
  return Promise.all(
    list.map(async (feed) => {
      const origins = [feedOrigin(feed.url)];
      return feedRow(feed, await browser.permissions.contains({ origins }), now);
    }),
  );
}

/** `shown`: the subscriptions as the dashboard shows them at the moment of the click. */
export function feedsModel(shown: () => readonly FeedSubscription[]): FeedsModel {
  const feedOf = (id: string): FeedSubscription | undefined => shown().find((feed) => feed.id === id);
  return {
    async subscribeFeed(text, label) {
      const checked = readFeedUrl(text);
      if (!checked.ok) throw new Error(t(`feeds_${snake(checked.problem)}`));
      // The first thing that is waited for: after it, the click no longer counts as the user's.
      const granted = await browser.permissions.request({ origins: [feedOrigin(checked.url)] });
      if (!granted) throw new Error(t('feeds_no_access'));
      const request = { url: checked.url, label, setId: null };
      const added = await send('ui-bg/feed-add', request, WAIT_MS);
      if (!added.ok) throw new Error(t('feeds_failed'));
      if (!added.value.ok) throw new Error(t(`feeds_${snake(added.value.problem)}`));
    },
    async chooseFeed(id, filter) {
      await update(feeds, (list) => list.map((feed) => (feed.id === id ? filtered(feed, filter) : feed)));
      await checkFeed(id);
    },
    checkFeed,
    async allowFeed(id) {
      const feed = feedOf(id);
      if (feed === undefined) return;
      const granted = await browser.permissions.request({ origins: [feedOrigin(feed.url)] });
      if (!granted) throw new Error(t('feeds_no_access'));
      await checkFeed(id);
    },
    async removeFeed(id) {
      const feed = feedOf(id);
      await update(feeds, (list) => list.filter((one) => one.id !== id));
      return {
        said: t('feeds_removed', feed?.label ?? ''),
        undo: () =>
          update(feeds, (list) =>
            feed === undefined || list.some((one) => one.id === id) ? list : [...list, feed],
          ),
      };
    },
    async settleFeed(id, accept) {
      const feed = feedOf(id);
      const proposal = { id, hash: feed?.proposal?.hash ?? '' };
      settled(await (accept ? send('ui-bg/feed-accept', proposal) : send('ui-bg/feed-reject', proposal)));
      return {
        said: t(accept ? 'feeds_accepted' : 'feeds_rejected', feed?.label ?? ''),
        undo: async () => settled(await send('ui-bg/feed-undo', { id })),
      };
    },
  };
}

async function checkFeed(id: string): Promise<void> {
  const done = await send('ui-bg/feeds-check', { id, growthAgreed: false }, WAIT_MS);
  if (!done.ok) throw new Error(t('feeds_failed'));
}

/** Calls back after the user gave or took the access to a host, here or in the browser's own pages. */
export function watchAccess(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** @throws an Error for people, when it was not done */
function settled(answer: Result<Answer<'ui-bg/feed-accept'>>): void {
  if (answer.ok && answer.value.ok) return;
  const problem = answer.ok && !answer.value.ok ? answer.value.problem : null;
  if (problem === 'proposal-outdated') throw new Error(t('feeds_proposal_outdated'));
  throw new Error((problem && refusalWords(problem)) ?? t('feeds_failed'));
}
