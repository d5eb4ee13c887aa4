/** What a check makes of a subscription: a proposal, a failure, or nothing new. Nothing is ever applied here. Pure. */
import { diffFeed, type Feed, type FeedEntry, parseFeed } from '../feed.ts';
import { type FeedChoices, type FeedFilter } from '../feed-shapes.ts';
import { type FetchedFeed } from './fetch-feed.ts';
import { type FeedFailure, type FeedSubscription, JITTER } from './subscription.ts';

/** What a server gave, read and named. */
export type Received =
  | {
      readonly kind: 'content';
      readonly choices: FeedChoices | null;
      readonly entries: readonly FeedEntry[];
      readonly hash: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'failed';
      readonly why: Omit<FeedFailure, 'since'>;
      /** Absent: nothing was read that could tell. */
      readonly choices?: FeedChoices | null;
    };

/**
 * Reads what was fetched. `previousCount`: how many entries the user has accepted; null: none yet, or the user has
 * agreed to the growth. `filter`: what is wanted of a list of many services or regions; null: not said.
 */
export async function readFetched(
  fetched: FetchedFeed,
  previousCount: number | null,
  filter: FeedFilter | null = null,
): Promise<Received> {
  if (fetched.kind === 'unchanged') return fetched;
  if (fetched.kind === 'failed') {
    return { kind: 'failed', why: { reason: fetched.reason, where: null, status: fetched.status } };
  }
  const feed: Feed = parseFeed(fetched.text, previousCount, filter);
  const { choices = null } = feed;
  if (!feed.ok)
    return { kind: 'failed', why: { reason: feed.reason, where: feed.where, status: null }, choices };
  const { etag, lastModified } = fetched;
  return {
    kind: 'content',
    choices,
    entries: feed.entries,
    hash: await hashOf(feed.entries),
    etag,
    lastModified,
  };
}

/** The same for the same addresses with the same states and dates, in whatever order and with whatever notes. */
export async function hashOf(entries: readonly FeedEntry[]): Promise<string> {
  const lines = entries.map(({ address, state, from, until }) =>
    JSON.stringify([address, state, from, until]),
  );
  const bytes = new TextEncoder().encode(lines.toSorted().join('\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface CheckTime {
  /** ms since the epoch */
  readonly now: number;
  readonly intervalMs: number;
  /** From 0 up to 1. */
  readonly random: number;
}

/** The subscription after a check. */
export function receive(
  feed: FeedSubscription,
  received: Received,
  { now, intervalMs, random }: CheckTime,
): FeedSubscription {
  const nextCheckAt = Math.round(now + intervalMs * (1 + JITTER * (2 * random - 1)));
  const checked = { ...feed, lastCheckedAt: now, nextCheckAt };
  if (received.kind === 'failed') {
    // The version stays known: what was read of it stands, whatever the server says now.
    return {
      ...checked,
      ...(received.choices !== undefined && { choices: received.choices }),
      failure: { ...received.why, since: feed.failure?.since ?? now },
    };
  }
  const fine = { ...checked, failure: null, lastOkAt: now };
  if (received.kind === 'unchanged') return fine;
  const { hash, entries, etag, lastModified } = received;
  const { added, removed, changed } = diffFeed(feed.accepted ?? [], entries);
  const isNews = added.length + removed.length + changed.length > 0 && hash !== feed.rejected;
  const proposal = feed.proposal?.hash === hash ? feed.proposal : { hash, entries, at: now };
  return {
    ...fine,
    choices: received.choices,
    etag,
    lastModified,
    hash,
    lastChangedAt: hash === feed.hash ? feed.lastChangedAt : now,
    proposal: isNews ? proposal : null,
  };
}
