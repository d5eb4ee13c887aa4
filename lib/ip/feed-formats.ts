/** The ways in which a feed is written, each read into the same rows. What a row means is judged in feed.ts. */

import * as z from 'zod/mini';
import { type FeedRow } from './feed-row.ts';
import {
  chosen,
  type FeedChoices,
  type FeedFilter,
  hasChoice,
  type Shaped,
  shapeOfJson,
  shapeOfTable,
} from './feed-shapes.ts';

export const FEED_STATES = ['current', 'pending', 'retiring'] as const;
export type FeedState = (typeof FEED_STATES)[number];

export type FeedFormat = 'text' | 'csv' | 'json';

export type Rows =
  | {
      readonly ok: true;
      readonly format: FeedFormat;
      readonly rows: readonly FeedRow[];
      /** Of a list that somebody publishes in a shape of their own; null: it is in ours. */
      readonly choices: FeedChoices | null;
    }
  | {
      readonly ok: false;
      /** `feed-choose`: it is of many services or regions, and nobody has said which are wanted. */
      readonly reason: 'feed-bad-json' | 'feed-bad-csv' | 'feed-choose';
      readonly where: string | null;
      readonly choices: FeedChoices | null;
    };

const refuse = (reason: 'feed-bad-json' | 'feed-bad-csv', where: string | null): Rows => ({
  ok: false,
  reason,
  where,
  choices: null,
});

const item = z.union([
  z.string(),
  z.strictObject({
    address: z.string(),
    note: z.optional(z.string()),
    from: z.optional(z.string()),
    until: z.optional(z.string()),
  }),
]);
const list = z.array(item);
/** Kept in step with public/feed.schema.json. */
const feedJson = z.union([
  list,
  z.strictObject({
    $schema: z.optional(z.string()),
    version: z.optional(z.literal(1)),
    name: z.optional(z.string()),
    updated: z.optional(z.string()),
    current: list,
    pending: z.optional(list),
    retiring: z.optional(list),
  }),
]);

/**
 * Tells the formats apart by their first characters: JSON by its bracket, CSV by its heading, all else is text. `filter`:
 * what is wanted of a list that is of many services or regions; null: nobody has said so yet.
 */
export function readRows(text: string, filter: FeedFilter | null = null): Rows {
  if (/^[[{]/.test(text)) return readJson(text, filter);
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ line, where: `line ${index + 1}` }));
  const content = lines.filter(({ line }) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  const heading = cells(content[0]?.line ?? '')?.map((cell) => cell.toLowerCase());
  if (heading?.includes('address') === true) return readCsv(heading, content.slice(1));
  const table = shapeOfTable(text);
  return table === null ? readText(content) : wanted(table, 'csv', filter);
}

/** What `filter` lets through of a list in somebody's own shape, or that there is to choose first. */
function wanted(shape: Shaped, format: FeedFormat, filter: FeedFilter | null): Rows {
  const { choices } = shape;
  if (filter === null && hasChoice(choices))
    return { ok: false, reason: 'feed-choose', where: null, choices };
  return { ok: true, format, rows: chosen(shape, filter ?? { service: null, region: null }), choices };
}

/** A list with one of these members is meant to be of our form, and every mistake in it is one. */
function isOurs(json: unknown): boolean {
  const items: readonly unknown[] = Array.isArray(json) ? json : [json];
  const isList = Array.isArray(json);
  return items.some(
    (item) =>
      typeof item === 'object' &&
      item !== null &&
      (isList ? ['address'] : FEED_STATES).some((member) => member in item),
  );
}

function readJson(text: string, filter: FeedFilter | null): Rows {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse('feed-bad-json', null);
  }
  const parsed = feedJson.safeParse(json);
  if (!parsed.success) {
    const shape = isOurs(json) ? null : shapeOfJson(json);
    if (shape !== null) return wanted(shape, 'json', filter);
    return refuse('feed-bad-json', parsed.error.issues[0]?.path.join('.') || null);
  }
  const lists = Array.isArray(parsed.data) ? { current: parsed.data } : parsed.data;
  const rows = FEED_STATES.flatMap((state) =>
    (lists[state] ?? []).map((one, index): FeedRow => {
      const {
        address,
        note = '',
        from = null,
        until = null,
      } = typeof one === 'string' ? { address: one } : one;
      return { address, state, from, until, note, where: `${state}.${index}` };
    }),
  );
  return { ok: true, format: 'json', rows, choices: null };
}

interface Line {
  readonly line: string;
  readonly where: string;
}

function readText(lines: readonly Line[]): Rows {
  const rows = lines.flatMap(({ line, where }) => {
    const [content = '', ...comment] = line.split('#');
    const note = comment.join('#').trim();
    const addresses = content.split(/[,;\s]+/).filter((part) => part !== '');
    return addresses.map(
      (address): FeedRow => ({ address, state: 'current', from: null, until: null, note, where }),
    );
  });
  return { ok: true, format: 'text', rows, choices: null };
}

const COLUMNS = ['address', 'state', 'from', 'until', 'note'];

function readCsv(heading: readonly string[], lines: readonly Line[]): Rows {
  const known = heading.every((name) => COLUMNS.includes(name)) && new Set(heading).size === heading.length;
  if (!known) return refuse('feed-bad-csv', 'line 1');
  const rows: FeedRow[] = [];
  for (const { line, where } of lines) {
    const row = cells(line);
    if (row === null || row.length !== heading.length) return refuse('feed-bad-csv', where);
    const cell = (name: string): string => row[heading.indexOf(name)] ?? '';
    rows.push({
      address: cell('address'),
      state: cell('state').toLowerCase() || 'current',
      from: cell('from') || null,
      until: cell('until') || null,
      note: cell('note'),
      where,
    });
  }
  return { ok: true, format: 'csv', rows, choices: null };
}

/** The cells of one CSV line (RFC 4180, without line breaks inside quotes); null: the quotes do not match. */
function cells(line: string): string[] | null {
  const found: string[] = [];
  let rest = line.trim();
  for (;;) {
    // Blanks belong to one part of the pattern alone: a line of nothing else would be read over and over.
    const match = /^(?:"((?:[^"]|"")*)"\s*|([^",]*))(,|$)/.exec(rest);
    if (match === null) return null;
    const [whole, quoted, bare = '', end] = match;
    found.push((quoted?.replaceAll('""', '"') ?? bare).trim());
    if (end === '') return found;
    rest = rest.slice(whole.length).trimStart();
  }
}
