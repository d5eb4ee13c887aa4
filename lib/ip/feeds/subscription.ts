/** A subscription to a feed, as it is stored, and what can be told from it. Pure. */
import { type UndoToken } from '../change.ts';
import { diffFeed, type FeedDiff, type FeedEntry, type WhyNoFeed } from '../feed.ts';
import { type FeedChoices, type FeedFilter } from '../feed-shapes.ts';
import { DAY_MS } from '../rotation.ts';
import { type WhyNotFetched } from './fetch-feed.ts';

export const MAX_FEEDS = 50;
export const MAX_FEED_URL_LENGTH = 2_000;
/** A feed that could not be read for so long says nothing of today any more. */
export const STALE_AFTER_MS = 7 * DAY_MS;
const HOUR_MS = DAY_MS / 24;

export interface FeedFailure {
  readonly reason: WhyNoFeed | WhyNotFetched;
  /** Line or JSON path of what was refused; null: it concerns the whole. */
  readonly where: string | null;
  /** The server's status, where that is the reason. */
  readonly status: number | null;
  /** ms since the epoch: the first of an unbroken row of failures. */
  readonly since: number;
}

/** A new version of the feed, as the user is asked about it. */
export interface FeedProposal {
  /** Of its content: what is accepted is what was shown. */
  readonly hash: string;
  readonly entries: readonly FeedEntry[];
  /** ms since the epoch */
  readonly at: number;
}

/** The tokens that accepting a feed makes. */
export type FeedUndoToken = Extract<
  UndoToken,
  { kind: 'put-entry' | 'drop-entry' | 'edit-entry' | 'drop-set' | 'put-set' }
>;

/** How the subscription and its set stood before the last answer to a proposal. */
export interface FeedUndo {
  /** In the order in which they are to be undone. */
  readonly tokens: readonly FeedUndoToken[];
  readonly accepted: readonly FeedEntry[] | null;
  readonly rejected: string | null;
  readonly proposal: FeedProposal;
}

export interface FeedSubscription {
  readonly id: string;
  readonly url: string;
  readonly label: string;
  /** The set that accepted changes go to. It need not exist yet. */
  readonly setId: string;
  /** What the server called the version that was read last. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** ms since the epoch, like every time here */
  readonly addedAt: number;
  readonly lastCheckedAt: number | null;
  readonly lastChangedAt: number | null;
  /** The last time that the server gave a feed, or said that it is still the same. */
  readonly lastOkAt: number | null;
  readonly nextCheckAt: number;
  /** null: the last check went well. */
  readonly failure: FeedFailure | null;
  /** Of the content that was read last. */
  readonly hash: string | null;
  /** What the user accepted last; null: nothing yet. */
  readonly accepted: readonly FeedEntry[] | null;
  /** The content that the user rejected last, as its hash. */
  readonly rejected: string | null;
  readonly proposal: FeedProposal | null;
  readonly undo: FeedUndo | null;
  /** What is wanted of a list of many services or regions; absent or null: nobody has said so. */
  readonly filter?: FeedFilter | null | undefined;
  /** What there was to choose from at the last check; absent or null: nothing. */
  readonly choices?: FeedChoices | null | undefined;
}

/** The subscription with another choice: the next check reads the list anew, whatever version the server names. */
export const filtered = (feed: FeedSubscription, filter: FeedFilter): FeedSubscription => ({
  ...feed,
  filter,
  etag: null,
  lastModified: null,
});

export type FeedUrlProblem = 'bad-url' | 'not-https' | 'has-login' | 'too-long';

/** The address of a feed as it is stored, without its fragment. */
export function readFeedUrl(
  text: string,
): { readonly ok: true; readonly url: string } | { readonly ok: false; readonly problem: FeedUrlProblem } {
  const trimmed = text.trim();
  if (trimmed.length > MAX_FEED_URL_LENGTH) return { ok: false, problem: 'too-long' };
  if (!URL.canParse(trimmed)) return { ok: false, problem: 'bad-url' };
  const url = new URL(trimmed);
  if (url.protocol !== 'https:') return { ok: false, problem: 'not-https' };
  if (url.username !== '' || url.password !== '') return { ok: false, problem: 'has-login' };
  url.hash = '';
  return { ok: true, url: url.href };
}

/** The permission that reading this feed needs: its host, and no other. */
export const feedOrigin = (url: string): string => `https://${new URL(url).hostname}/*`;

export function newFeed(
  given: Pick<FeedSubscription, 'id' | 'url' | 'label' | 'setId'>,
  now: number,
): FeedSubscription {
  return {
    ...given,
    etag: null,
    lastModified: null,
    addedAt: now,
    lastCheckedAt: null,
    lastChangedAt: null,
    lastOkAt: null,
    nextCheckAt: now,
    failure: null,
    hash: null,
    accepted: null,
    rejected: null,
    proposal: null,
    undo: null,
  };
}

export type FeedState = 'ok' | 'failing' | 'stale' | 'never' | 'no-access';

/** How the feed stands at `now`. `hasAccess`: whether the browser lets us ask its host. */
export function feedState(feed: FeedSubscription, hasAccess: boolean, now: number): FeedState {
  if (!hasAccess) return 'no-access';
  const age = now - (feed.lastOkAt ?? feed.addedAt);
  // What was read in a future that a clock made up says nothing of today; an hour is what zones and clocks err by.
  if (age >= STALE_AFTER_MS || age < -HOUR_MS) return 'stale';
  if (feed.failure !== null) return 'failing';
  return feed.lastCheckedAt === null ? 'never' : 'ok';
}

/** What the user is asked to accept; null: nothing. */
export const proposedDiff = ({ accepted, proposal }: FeedSubscription): FeedDiff | null =>
  proposal && diffFeed(accepted ?? [], proposal.entries);

/** Whether it is time to ask the server. A clock that was set back, or a shorter interval, makes it time too. */
export function isDue(feed: FeedSubscription, intervalMs: number, now: number): boolean {
  const { lastCheckedAt, nextCheckAt } = feed;
  if (lastCheckedAt === null || lastCheckedAt > now) return true;
  return now >= nextCheckAt || nextCheckAt - now > intervalMs * (1 + JITTER);
}

/** Checks are spread by so much, so that not all subscribers of a vendor come at once. */
export const JITTER = 0.1;
