/**
 * Lists as clouds and vendors publish them, each in a shape of its own: Amazon's, Google's, Microsoft's, Oracle's,
 * Cloudflare's, Fastly's, GitHub's and Stripe's JSON, a geofeed (RFC 8805), a table with a heading of the vendor's own.
 * They are known by their shape and not by their address. Pure.
 */
import { readCsv } from '../portability/csv.ts';
import { parseAddress } from './address.ts';
import { type FeedRow } from './feed-row.ts';

/** What a subscriber wants of a list that is of many services or regions; null: all of them. */
export interface FeedFilter {
  readonly service: string | null;
  readonly region: string | null;
}

/** What there is to choose from. */
export interface FeedChoices {
  /** What the shape is called: the publisher's name, or `lists`, `table`, `geofeed`. */
  readonly shape: string;
  readonly services: readonly string[];
  readonly regions: readonly string[];
}

export interface ShapedRow extends FeedRow {
  readonly services: readonly string[];
  readonly region: string | null;
}

export interface Shaped {
  readonly choices: FeedChoices;
  readonly rows: readonly ShapedRow[];
}

/** Deeper than any of them. */
const MAX_DEPTH = 8;
/** The largest of them has some fifty thousand. */
const MAX_ROWS = 200_000;
/** More are no choice. */
const MAX_CHOICES = 1_000;
const MAX_NAME_LENGTH = 80;

/** Known by members that only they have. */
const SHAPES: readonly (readonly [name: string, members: readonly string[]])[] = [
  ['Amazon Web Services', ['syncToken', 'createDate', 'prefixes']],
  ['Google Cloud', ['syncToken', 'creationTime', 'prefixes']],
  ['Microsoft Azure', ['changeNumber', 'cloud', 'values']],
  ['Oracle Cloud', ['last_updated_timestamp', 'regions']],
  ['Cloudflare', ['result', 'success', 'errors']],
  ['Fastly', ['addresses', 'ipv6_addresses']],
  ['GitHub', ['verifiable_password_authentication']],
  ['Stripe', ['WEBHOOKS']],
  ['Stripe', ['API']],
];
const SERVICE = ['service', 'systemService', 'product', 'name'];
const REGION = ['region', 'scope', 'location', 'country', 'countryCode', 'city'];
/** Members that hold the addresses of whatever they stand in; the name of any other is what its addresses are for. */
const HOLDERS =
  /^(?:ip|ips|ipv[46]|(?:ip_?v?[46]?_?)?(?:prefix|prefixes|cidrs?|addresses|ranges?)|ipv[46]_(?:prefix|prefixes|addresses|cidrs)|ipv[46]Prefix|addressPrefixes|addresses|cidrs?|values|regions|result|data|properties|list|items|entries|networks|probes|nodes)$/i;

interface Around {
  readonly services: readonly string[];
  readonly region: string | null;
}

/** The rows of `json`, whoever publishes it; null: there is no address in it. */
export function shapeOfJson(json: unknown): Shaped | null {
  const rows: ShapedRow[] = [];
  walk(json, '', { services: [], region: null }, 0, rows);
  return rows.length === 0 ? null : shaped(nameOf(json), rows);
}

function nameOf(json: unknown): string {
  const members = isRecord(json) ? Object.keys(json) : [];
  return SHAPES.find(([, wanted]) => wanted.every((one) => members.includes(one)))?.[0] ?? 'lists';
}

function walk(value: unknown, where: string, around: Around, depth: number, rows: ShapedRow[]): void {
  if (depth > MAX_DEPTH || rows.length >= MAX_ROWS) return;
  if (typeof value === 'string') {
    if (isAddress(value)) rows.push(rowOf(value, where, around));
    return;
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, `${where}.${index}`, around, depth + 1, rows);
    return;
  }
  if (!isRecord(value)) return;
  const tags = Array.isArray(value.tags) ? value.tags.filter((tag) => typeof tag === 'string') : [];
  const service = first(value, SERVICE);
  const inner: Around = {
    services: tags.length > 0 ? tags : service === null ? around.services : [service],
    region: first(value, REGION) ?? around.region,
  };
  for (const [name, member] of Object.entries(value)) {
    const isNamed = typeof member === 'object' && !HOLDERS.test(name) && inner.services.length === 0;
    const path = where === '' ? name : `${where}.${name}`;
    walk(member, path, isNamed ? { ...inner, services: [name] } : inner, depth + 1, rows);
  }
}

/** The first of the named members that is a short text and no address. */
function first(record: Readonly<Record<string, unknown>>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = record[name];
    if (typeof value === 'string' && value !== '' && value.length <= MAX_NAME_LENGTH && !isAddress(value)) {
      return value;
    }
  }
  return null;
}

/** How vendors head the column of addresses. */
const ADDRESS_HEADING =
  /^(?:(?:public|source|egress|outbound)?[ _-]?ips?(?:[ _-]?v[46])?(?:[ _-]?(?:address(?:es)?|addr|ranges?|prefix(?:es)?))?|cidrs?|(?:ip[ _-]?)?prefix(?:es)?|networks?|subnets?|addresses)$/i;
const SERVICE_HEADING = /^(?:service|product|name|usage|purpose|type)$/i;
const REGION_HEADING = /^(?:region|country|location|city|datacent(?:er|re)|zone)$/i;

/** The rows of a table with a heading of the vendor's own, or of a geofeed; null: it is neither. */
export function shapeOfTable(text: string): Shaped | null {
  const content = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line, where: `line ${index + 1}` }))
    .filter(({ line }) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  const heading = readCsv(content[0]?.line ?? '')?.[0]?.map((cell) => cell.trim());
  if (heading === undefined) return null;
  const at = heading.findIndex((cell) => ADDRESS_HEADING.test(cell));
  if (at >= 0 && heading.length > 1) return tableOf(heading, at, content.slice(1));
  if (at === 0) return tableOf(heading, 0, content.slice(1));
  return isGeofeed(heading) ? geofeedOf(content) : null;
}

interface Line {
  readonly line: string;
  readonly where: string;
}

function tableOf(heading: readonly string[], at: number, lines: readonly Line[]): Shaped | null {
  const service = heading.findIndex((cell) => SERVICE_HEADING.test(cell));
  const region = heading.findIndex((cell) => REGION_HEADING.test(cell));
  // The separator is told by the heading: a single line may have none.
  const rows = cellsOf(heading, lines).map(({ cells, where }) =>
    rowOf(cells[at] ?? '', where, {
      services: named(cells[service]),
      region: named(cells[region])[0] ?? null,
    }),
  );
  return rows.length === 0 ? null : shaped('table', rows);
}

function cellsOf(heading: readonly string[], lines: readonly Line[]) {
  return lines.map(({ line, where }) => {
    const cells = readCsv(`${heading.map(() => 'x').join(separatorIn(line))}\n${line}`)?.[1] ?? [line];
    return { cells: cells.map((cell) => cell.trim()), where };
  });
}

const separatorIn = (line: string): string =>
  line.includes('\t') ? '\t' : line.includes(';') && !line.includes(',') ? ';' : ',';

/** RFC 8805: prefix, country, region, city, postal code. */
function isGeofeed(cells: readonly string[]): boolean {
  return cells.length >= 4 && isAddress(cells[0] ?? '') && /^(?:[A-Za-z]{2})?$/.test(cells[1] ?? '');
}

function geofeedOf(lines: readonly Line[]): Shaped {
  return shaped(
    'geofeed',
    lines.map(({ line, where }) => {
      const [address = '', country = '', region = ''] = line.split(',').map((cell) => cell.trim());
      return rowOf(address, where, { services: [], region: region || country || null });
    }),
  );
}

const named = (cell: string | undefined): string[] =>
  cell === undefined || cell === '' ? [] : [cell.slice(0, MAX_NAME_LENGTH)];

function shaped(shape: string, rows: readonly ShapedRow[]): Shaped {
  const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort().slice(0, MAX_CHOICES);
  return {
    rows,
    choices: {
      shape,
      services: sorted(rows.flatMap(({ services }) => services)),
      regions: sorted(rows.flatMap(({ region }) => (region === null ? [] : [region]))),
    },
  };
}

/** Whether there is something to choose, and not one service in one region. */
export const hasChoice = ({ services, regions }: FeedChoices): boolean =>
  services.length > 1 || regions.length > 1;

/** The rows that `filter` lets through. */
export function chosen({ rows }: Shaped, { service, region }: FeedFilter): readonly FeedRow[] {
  return rows.filter(
    (row) =>
      (service === null || row.services.includes(service)) && (region === null || row.region === region),
  );
}

function rowOf(address: string, where: string, { services, region }: Around): ShapedRow {
  const note = [...services, region].filter((one) => one !== null).join(' · ');
  return { address, state: 'current', from: null, until: null, note, where, services, region };
}

const isAddress = (text: string): boolean => text.length <= 50 && /[.:]/.test(text) && parseAddress(text).ok;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
