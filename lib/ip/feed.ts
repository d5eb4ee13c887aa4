/**
 * A feed: the list of addresses that a vendor publishes, for people who subscribe to it.
 *
 * It is served over https in one of these formats.
 *
 * 1. Plain text: one address or CIDR per line, or several with commas or spaces between. `#` begins a comment, which
 *    becomes the note of the addresses before it. All of them are current.
 *
 *        203.0.113.10        # Frankfurt
 *        203.0.113.64/28
 *
 * 2. CSV with a heading; `address` is required, `state` (current, pending, retiring), `from`, `until` and `note` are not.
 *
 *        address,state,from,until,note
 *        203.0.113.10,retiring,,2026-12-27,Frankfurt
 *        203.0.113.11,pending,2026-11-27,,Frankfurt 2
 *
 * 3. JSON: a list of addresses, or an object as public/feed.schema.json describes it.
 *
 *        {
 *          "version": 1,
 *          "current": ["203.0.113.64/28"],
 *          "pending": [{ "address": "203.0.113.11", "from": "2026-11-27" }],
 *          "retiring": [{ "address": "203.0.113.10", "until": "2026-12-27", "note": "Frankfurt" }]
 *        }
 *
 * 4. A list in the shape of one that clouds and vendors publish (feed-shapes.ts). Where it is of many services or regions,
 *    the subscriber says which.
 *
 * Dates are `YYYY-MM-DD`, midnight UTC. A pending address needs `from`, a retiring one `until`. A feed is taken as a
 * whole or not at all: half a list would lock the subscriber's keys out, a list that anyone could widen would let anyone in.
 */
import { type AddressProblem, isTooWide, parseAddress } from './address.ts';
import { FEED_STATES, type FeedFormat, type FeedState, readRows } from './feed-formats.ts';
import { type FeedRow } from './feed-row.ts';
import { type FeedChoices, type FeedFilter } from './feed-shapes.ts';

/** The largest list that a cloud publishes has some five. */
export const MAX_FEED_BYTES = 8 * 1024 * 1024;
export const MAX_FEED_ENTRIES = 1_000;
/** A feed that grows to more than this many times its former size is more likely broken, or taken over, than grown. */
export const MAX_FEED_GROWTH = 4;
export const MAX_FEED_NOTE_LENGTH = 200;

export interface FeedEntry {
  /** Normalised address or CIDR. */
  readonly address: string;
  readonly state: FeedState;
  /** ms since the epoch */
  readonly from: number | null;
  readonly until: number | null;
  readonly note: string;
}

export type WhyNoFeed =
  | 'feed-too-large'
  | 'feed-html'
  | 'feed-bad-json'
  | 'feed-bad-csv'
  | 'feed-choose'
  | 'feed-none-chosen'
  | 'feed-empty'
  | 'feed-too-many'
  | 'feed-exploded'
  | 'feed-bad-address'
  | 'feed-not-public'
  | 'feed-too-wide'
  | 'feed-bad-state'
  | 'feed-bad-date'
  | 'feed-contradicts-itself';

export type Feed =
  | {
      readonly ok: true;
      readonly format: FeedFormat;
      readonly entries: readonly FeedEntry[];
      /** Of a list in somebody's own shape. */
      readonly choices?: FeedChoices;
    }
  | {
      readonly ok: false;
      readonly reason: WhyNoFeed;
      /** Line or JSON path; null: it concerns the whole. */
      readonly where: string | null;
      /** For `feed-bad-address`. */
      readonly problem: AddressProblem | null;
      /** What there is to choose from; null: nothing. */
      readonly choices: FeedChoices | null;
    };

const refuse = (
  reason: WhyNoFeed,
  where: string | null = null,
  problem: AddressProblem | null = null,
  choices: FeedChoices | null = null,
): Feed => ({
  ok: false,
  reason,
  where,
  problem,
  choices,
});

/**
 * Reads a feed. `previousCount`: how many entries it had when it was last taken; null: it is new, or the user has
 * looked at the growth and agreed to it. `filter`: what is wanted of a list of many services or regions; null: not said.
 */
export function parseFeed(
  text: string,
  previousCount: number | null,
  filter: FeedFilter | null = null,
): Feed {
  if (text.length > MAX_FEED_BYTES || new TextEncoder().encode(text).length > MAX_FEED_BYTES) {
    return refuse('feed-too-large');
  }
  const content = text.replace(/^\ufeff/, '').trim();
  if (content.startsWith('<')) return refuse('feed-html');
  const read = readRows(content, filter);
  const { choices } = read;
  if (!read.ok) return refuse(read.reason, read.where, null, choices);
  if (read.rows.length === 0)
    return refuse(choices === null ? 'feed-empty' : 'feed-none-chosen', null, null, choices);
  if (read.rows.length > MAX_FEED_ENTRIES) return refuse('feed-too-many', null, null, choices);

  const entries = new Map<string, FeedEntry>();
  for (const row of read.rows) {
    const entry = readEntry(row);
    if ('ok' in entry) return { ...entry, choices };
    const known = entries.get(entry.address);
    if (known !== undefined && !isSameEntry(known, entry))
      return refuse('feed-contradicts-itself', row.where);
    if (known === undefined) entries.set(entry.address, entry);
  }
  if (previousCount !== null && previousCount > 0 && entries.size > previousCount * MAX_FEED_GROWTH) {
    return refuse('feed-exploded');
  }
  return {
    ok: true,
    format: read.format,
    entries: [...entries.values()],
    ...(choices !== null && { choices }),
  };
}

function readEntry(row: FeedRow): FeedEntry | (Feed & { ok: false }) {
  const no = (reason: WhyNoFeed, problem: AddressProblem | null = null) =>
    ({ ok: false, reason, where: row.where, problem, choices: null }) as const;
  const parsed = parseAddress(row.address);
  if (!parsed.ok) return no('feed-bad-address', parsed.problem);
  const { text: address, scope } = parsed.value;
  if (isTooWide(address)) return no('feed-too-wide');
  // Documentation addresses pass: a feed of them is somebody's demonstration.
  if (scope !== 'public' && scope !== 'documentation') return no('feed-not-public');
  const state = FEED_STATES.find((one) => one === row.state);
  if (state === undefined) return no('feed-bad-state');
  const from = readDate(row.from);
  const until = readDate(row.until);
  if (from === 'bad' || until === 'bad') return no('feed-bad-date');
  if (state === 'pending' && from === null) return no('feed-bad-date');
  if (state === 'retiring' && until === null) return no('feed-bad-date');
  if (from !== null && until !== null && from >= until) return no('feed-bad-date');
  return { address, state, from, until, note: row.note.trim().slice(0, MAX_FEED_NOTE_LENGTH) };
}

/** Midnight UTC of a day that exists. */
function readDate(text: string | null): number | null | 'bad' {
  if (text === null) return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'bad';
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse rolls the 31st of a short month over into the next.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? 'bad' : time;
}

const isSameEntry = (a: FeedEntry, b: FeedEntry): boolean =>
  a.state === b.state && a.from === b.from && a.until === b.until;

export interface FeedDiff {
  readonly added: readonly FeedEntry[];
  readonly removed: readonly FeedEntry[];
  /** The same address with another state or other dates; a changed note alone is no change. */
  readonly changed: readonly { readonly before: FeedEntry; readonly after: FeedEntry }[];
}

/** What a subscriber has to do about a new version of a feed. Each list is in the order of its feed. */
export function diffFeed(previous: readonly FeedEntry[], next: readonly FeedEntry[]): FeedDiff {
  const before = new Map(previous.map((entry) => [entry.address, entry]));
  const after = new Set(next.map(({ address }) => address));
  return {
    added: next.filter(({ address }) => !before.has(address)),
    removed: previous.filter(({ address }) => !after.has(address)),
    changed: next.flatMap((entry) => {
      const known = before.get(entry.address);
      return known === undefined || isSameEntry(known, entry) ? [] : [{ before: known, after: entry }];
    }),
  };
}
