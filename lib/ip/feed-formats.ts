/** The three ways in which a feed is written, each read into the same rows. What a row means is judged in feed.ts. */
import * as z from 'zod/mini';

export const FEED_STATES = ['current', 'pending', 'retiring'] as const;
export type FeedState = (typeof FEED_STATES)[number];

export interface FeedRow {
  readonly address: string;
  readonly state: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly note: string;
  /** Line number, or path within the JSON. */
  readonly where: string;
}

export type FeedFormat = 'text' | 'csv' | 'json';

export type Rows =
  | { readonly ok: true; readonly format: FeedFormat; readonly rows: readonly FeedRow[] }
  | { readonly ok: false; readonly reason: 'feed-bad-json' | 'feed-bad-csv'; readonly where: string | null };

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

/** Tells the formats apart by their first characters: JSON by its bracket, CSV by its heading, all else is text. */
export function readRows(text: string): Rows {
  if (/^[[{]/.test(text)) return readJson(text);
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ line, where: `line ${index + 1}` }));
  const content = lines.filter(({ line }) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  const heading = cells(content[0]?.line ?? '')?.map((cell) => cell.toLowerCase());
  return heading?.includes('address') === true ? readCsv(heading, content.slice(1)) : readText(content);
}

function readJson(text: string): Rows {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'feed-bad-json', where: null };
  }
  const parsed = feedJson.safeParse(json);
  if (!parsed.success) {
    return { ok: false, reason: 'feed-bad-json', where: parsed.error.issues[0]?.path.join('.') || null };
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
  return { ok: true, format: 'json', rows };
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
  return { ok: true, format: 'text', rows };
}

const COLUMNS = ['address', 'state', 'from', 'until', 'note'];

function readCsv(heading: readonly string[], lines: readonly Line[]): Rows {
  const known = heading.every((name) => COLUMNS.includes(name)) && new Set(heading).size === heading.length;
  if (!known) return { ok: false, reason: 'feed-bad-csv', where: 'line 1' };
  const rows: FeedRow[] = [];
  for (const { line, where } of lines) {
    const row = cells(line);
    if (row === null || row.length !== heading.length) return { ok: false, reason: 'feed-bad-csv', where };
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
  return { ok: true, format: 'csv', rows };
}

/** The cells of one CSV line (RFC 4180, without line breaks inside quotes); null: the quotes do not match. */
function cells(line: string): string[] | null {
  const found: string[] = [];
  let rest = line.trim();
  for (;;) {
    const match = /^\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(,|$)/.exec(rest);
    if (match === null) return null;
    const [whole, quoted, bare = '', end] = match;
    found.push((quoted?.replaceAll('""', '"') ?? bare).trim());
    if (end === '') return found;
    rest = rest.slice(whole.length);
  }
}
