import * as z from 'zod/mini';
import { MAX_ENTRIES_PER_SET, MAX_LABEL_LENGTH, MAX_NOTE_LENGTH } from '../../ip/approved-list.ts';
import { type FeedEntry, MAX_FEED_ENTRIES, MAX_FEED_NOTE_LENGTH } from '../../ip/feed.ts';
import { FEED_STATES } from '../../ip/feed-formats.ts';
import {
  type FeedFailure,
  type FeedProposal,
  type FeedSubscription,
  type FeedUndo,
  type FeedUndoToken,
  MAX_FEED_URL_LENGTH,
  MAX_FEEDS,
} from '../../ip/feeds/subscription.ts';
import { MAX_ADDRESS_LENGTH, MAX_ID_LENGTH } from '../../messages/bounds.ts';
import { list, someText, text } from '../../messages/schemas/bounded.ts';
import { defineItem } from '../item.ts';
import { goodElements } from '../salvage.ts';
import { ipEntrySchema, ipSetSchema } from './ip-sets.ts';

const time = z.number().check(z.nonnegative());
const id = someText(MAX_ID_LENGTH);
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const address = someText(MAX_ADDRESS_LENGTH);
const index = z.int().check(z.nonnegative());

const entrySchema: z.ZodMiniType<FeedEntry> = z.object({
  address,
  state: z.enum(FEED_STATES),
  from: z.nullable(time),
  until: z.nullable(time),
  note: text(MAX_FEED_NOTE_LENGTH),
});
const entries = list(entrySchema, MAX_FEED_ENTRIES);

const failureSchema: z.ZodMiniType<FeedFailure> = z.object({
  reason: z.enum([
    'feed-too-large',
    'feed-html',
    'feed-bad-json',
    'feed-bad-csv',
    'feed-choose',
    'feed-none-chosen',
    'feed-empty',
    'feed-too-many',
    'feed-exploded',
    'feed-bad-address',
    'feed-not-public',
    'feed-too-wide',
    'feed-bad-state',
    'feed-bad-date',
    'feed-contradicts-itself',
    'feed-no-access',
    'feed-network-error',
    'feed-timeout',
    'feed-http-status',
    'feed-redirects',
  ]),
  where: z.nullable(z.string()),
  status: z.nullable(z.int()),
  since: time,
});

const proposalSchema: z.ZodMiniType<FeedProposal> = z.object({ hash, entries, at: time });

/** The name of a service, a region or a publisher. */
const choice = text(80);

const patch = z.object({
  address: z.optional(address),
  note: z.optional(text(MAX_NOTE_LENGTH)),
  from: z.optional(z.nullable(time)),
  until: z.optional(z.nullable(time)),
});
const tokenSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('put-entry'), setId: id, index, entry: ipEntrySchema }),
  z.object({ kind: z.literal('drop-entry'), setId: id, entryId: id }),
  z.object({ kind: z.literal('edit-entry'), setId: id, entryId: id, patch }),
  z.object({ kind: z.literal('drop-set'), setId: id }),
  z.object({ kind: z.literal('put-set'), index, set: ipSetSchema }),
]) as z.ZodMiniType<FeedUndoToken>;

const undoSchema: z.ZodMiniType<FeedUndo> = z.object({
  tokens: list(tokenSchema, 2 * MAX_ENTRIES_PER_SET + 1),
  accepted: z.nullable(entries),
  rejected: z.nullable(hash),
  proposal: proposalSchema,
});

const feedSchema: z.ZodMiniType<FeedSubscription> = z.object({
  id,
  url: someText(MAX_FEED_URL_LENGTH),
  label: someText(MAX_LABEL_LENGTH),
  setId: id,
  etag: z.nullable(z.string()),
  lastModified: z.nullable(z.string()),
  addedAt: time,
  lastCheckedAt: z.nullable(time),
  lastChangedAt: z.nullable(time),
  lastOkAt: z.nullable(time),
  nextCheckAt: time,
  failure: z.nullable(failureSchema),
  hash: z.nullable(hash),
  accepted: z.nullable(entries),
  rejected: z.nullable(hash),
  proposal: z.nullable(proposalSchema),
  undo: z.nullable(undoSchema),
  filter: z.optional(z.nullable(z.object({ service: z.nullable(choice), region: z.nullable(choice) }))),
  choices: z.optional(
    z.nullable(z.object({ shape: choice, services: list(choice, 1_000), regions: list(choice, 1_000) })),
  ),
});

/** The lists of vendors that the user subscribed to. */
export const feeds = defineItem<readonly FeedSubscription[]>({
  key: 'feeds',
  schema: list(feedSchema, MAX_FEEDS),
  migrations: [],
  fallback: [],
  salvage: goodElements(feedSchema, MAX_FEEDS),
});
