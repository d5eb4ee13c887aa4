/** What Keyfence says without being asked: at most one notice for each piece of news, and a dot on the toolbar. */
import { browser } from 'wxt/browser';
import { type FeedSubscription, proposedDiff } from '../../lib/ip/feeds/subscription.ts';
import { feeds } from '../../lib/storage/items/feeds.ts';
import { reminders } from '../../lib/storage/items/reminders.ts';
import { readTogether } from '../../lib/storage/store.ts';
import { t, tn } from '../../lib/words/words.ts';
import { ownWords } from './own-words.ts';

const DOT = '•';
const DOT_COLOUR = '#2457a6';

/** Tells of a feed's new version, where the user allows notices. */
export async function notifyOfProposal(feed: FeedSubscription): Promise<void> {
  const diff = proposedDiff(feed);
  if (!diff) return;
  await ownWords();
  const changes = diff.added.length + diff.removed.length + diff.changed.length;
  await notify(`feed:${feed.id}`, t('notices_feedTitle', feed.label), tn('notices_feedChanges', changes));
}

/** Tells of dates that have come near. `count`: those that were not told of before. */
export async function notifyOfReminders(count: number): Promise<void> {
  await ownWords();
  await notify('reminders', t('notices_dueTitle'), tn('notices_due', count));
}

async function notify(id: string, title: string, message: string): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** A click on a notice leads to the dashboard. The API is there only once the user has granted it. */
export function openOnClick(): void {
  const listen = (): void => {
    browser.notifications?.onClicked.addListener(openDashboard);
  };
  listen();
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('notifications')) listen();
  });
}

function openDashboard(id: string): void {
  void browser.runtime.openOptionsPage();
  void browser.notifications.clear(id);
}

/**
 * A dot where something waits for the user. It is the badge of no tab in particular, so that every tab that has an audit
 * shows its own instead.
 */
export async function showHint(): Promise<void> {
  const [list, { due, dismissed }] = await readTogether([feeds, reminders]);
  const waits = list.some(({ proposal }) => proposal) || due.some(({ id }) => !dismissed.includes(id));
  await browser.action.setBadgeText({ text: waits ? DOT : '' });
  if (waits) await browser.action.setBadgeBackgroundColor({ color: DOT_COLOUR });
}
