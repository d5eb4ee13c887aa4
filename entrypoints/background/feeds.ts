/** The feeds: when they are asked, what is kept of the answer, and what the user makes of it. */
import { browser } from 'wxt/browser';
import { MAX_LABEL_LENGTH } from '../../lib/ip/approved-list.ts';
import { fetchFeed } from '../../lib/ip/feeds/fetch-feed.ts';
import { type CheckTime, type Received, readFetched, receive } from '../../lib/ip/feeds/receive.ts';
import { acceptProposal, rejectProposal, type Settled, undoSettling } from '../../lib/ip/feeds/settle.ts';
import {
  type FeedSubscription,
  feedOrigin,
  isDue,
  MAX_FEEDS,
  newFeed,
  readFeedUrl,
} from '../../lib/ip/feeds/subscription.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { type Answer } from '../../lib/messages/contract.ts';
import { feeds } from '../../lib/storage/items/feeds.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { settings } from '../../lib/storage/items/settings.ts';
import { read, readTogether, update, updateTogether } from '../../lib/storage/store.ts';
import { notifyOfProposal } from './notices.ts';

const HOUR_MS = 3_600_000;
/** Feeds that are asked at the same time. */
const LANES = 4;

/** @returns the new feed's id; its host must have been granted in the click that asked for it */
export async function addFeed(
  text: string,
  label: string,
  setId: string | null,
): Promise<Answer<'ui-bg/feed-add'>> {
  const checked = readFeedUrl(text);
  if (!checked.ok) return { ok: false, problem: checked.problem };
  const { url } = checked;
  if (!(await mayAsk(url))) return { ok: false, problem: 'no-access' };
  const name = (label.trim() || new URL(url).hostname).slice(0, MAX_LABEL_LENGTH);
  const id = crypto.randomUUID();
  const feed = newFeed({ id, url, label: name, setId: setId ?? crypto.randomUUID() }, Date.now());
  let problem: 'too-many' | 'already-there' | null = null;
  let unasked: string | null = null;
  await update(feeds, (list) => {
    const known = list.find((one) => one.url === url);
    // The background was ended between this note and the first check: it is the same wish once more.
    if (known?.lastCheckedAt === null) unasked = known.id;
    else if (known) problem = 'already-there';
    else if (list.length >= MAX_FEEDS) problem = 'too-many';
    return problem === null && unasked === null ? [...list, feed] : list;
  });
  if (problem !== null) return { ok: false, problem };
  await checkFeed(unasked ?? id, false);
  return { ok: true, id: unasked ?? id };
}

/** Asks every feed whose time has come. A background that ends in between leaves the rest due. */
export async function checkDueFeeds(): Promise<void> {
  const [list, { feedCheckHours }] = await readTogether([feeds, settings]);
  const now = Date.now();
  await checkAll(list.filter((feed) => isDue(feed, feedCheckHours * HOUR_MS, now)));
}

/** Asks every feed now. */
export async function checkAllFeeds(): Promise<void> {
  await checkAll(await read(feeds));
}

async function checkAll(list: readonly FeedSubscription[]): Promise<void> {
  const rest = list.map(({ id }) => id);
  const lane = async (): Promise<void> => {
    for (let id = rest.shift(); id !== undefined; id = rest.shift()) await checkFeed(id, false);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

const running = new Map<string, Promise<void>>();

/** Asks one feed now. `growthAgreed`: the user has looked at a feed that was refused because it grew so much. */
export function checkFeed(id: string, growthAgreed: boolean): Promise<void> {
  const check = running.get(id) ?? checkNow(id, growthAgreed).finally(() => running.delete(id));
  running.set(id, check);
  return check;
}

async function checkNow(id: string, growthAgreed: boolean): Promise<void> {
  const feed = (await read(feeds)).find((one) => one.id === id);
  if (!feed) return;
  const received = await ask(feed, growthAgreed);
  const { feedCheckHours } = await read(settings);
  const time = { now: Date.now(), intervalMs: feedCheckHours * HOUR_MS, random: Math.random() };
  const fresh = await note(feed, received, time);
  if (fresh?.proposal && fresh.proposal.hash !== feed.proposal?.hash) await notifyOfProposal(fresh);
}

async function ask(feed: FeedSubscription, growthAgreed: boolean): Promise<Received> {
  if (!(await mayAsk(feed.url))) {
    return { kind: 'failed', why: { reason: 'feed-no-access', where: null, status: null } };
  }
  const { url, etag, lastModified } = feed;
  const fetched = await fetchFeed({ fetch: (...request) => fetch(...request), url, etag, lastModified });
  return readFetched(fetched, growthAgreed ? null : (feed.accepted?.length ?? null), feed.filter ?? null);
}

/** Writes what a check brought, onto the subscription as it is by now; null: it is gone, or asks elsewhere. */
async function note(
  asked: FeedSubscription,
  received: Received,
  time: CheckTime,
): Promise<FeedSubscription | null> {
  let fresh: FeedSubscription | null = null;
  await update(feeds, (list) =>
    list.map((feed) => {
      if (feed.id !== asked.id || feed.url !== asked.url) return feed;
      fresh = receive(feed, received, time);
      return fresh;
    }),
  );
  return fresh;
}

const mayAsk = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [feedOrigin(url)] });

type Settling = Answer<'ui-bg/feed-accept'>;

export const acceptFeed = (id: string, hash: string): Promise<Settling> =>
  settle(id, (feed, sets) => acceptProposal(feed, hash, sets, Date.now(), () => crypto.randomUUID()));

export const rejectFeed = (id: string, hash: string): Promise<Settling> =>
  settle(id, (feed, sets) => rejectProposal(feed, hash, sets));

export const undoFeed = (id: string): Promise<Settling> => settle(id, undoSettling);

/** List and subscription are written in one go: a background that ends in between leaves no half of a change. */
async function settle(
  id: string,
  answer: (feed: FeedSubscription, sets: readonly IpSet[]) => Settled,
): Promise<Settling> {
  let outcome: Settling = { ok: false, problem: 'feed-unknown' };
  await updateTogether([feeds, ipSets], (list, sets) => {
    const feed = list.find((one) => one.id === id);
    const settled = feed && answer(feed, sets);
    if (!settled) return [list, sets];
    if (!settled.ok) {
      outcome = settled;
      return [list, sets];
    }
    outcome = { ok: true };
    return [list.map((one) => (one.id === id ? settled.feed : one)), settled.sets];
  });
  return outcome;
}

/** Gives back the hosts that no feed needs any more. */
export async function dropUnusedHosts(): Promise<void> {
  const needed = new Set((await read(feeds)).map(({ url }) => feedOrigin(url)));
  const fixed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const { origins = [] } = await browser.permissions.getAll();
  const unused = origins.filter((origin) => !needed.has(origin) && !fixed.has(origin));
  if (unused.length > 0) await browser.permissions.remove({ origins: unused }).catch(() => false);
}
