/**
 * Finds every address, CIDR and range in whatever a user pastes: a vendor's comma list, one per line, JSON, CSV, a
 * sentence, a URL, an SPF record. What resembles an address and is not taken is reported with its problem, not dropped; dates,
 * times and host names are passed over.
 */
import {
  type AddressProblem,
  type NormalAddress,
  parseAddress,
  parseRange,
  rangeToCidrs,
} from './address.ts';

/** Pastes are read up to this many characters (1 MB of plain text). */
export const MAX_EXTRACT_LENGTH = 1_000_000;
/** At most this many different items are returned. */
export const MAX_EXTRACTED = 5_000;

export interface ExtractLimits {
  /** In UTF-16 code units. */
  readonly maxLength: number;
  readonly maxItems: number;
}

export const EXTRACT_LIMITS: ExtractLimits = { maxLength: MAX_EXTRACT_LENGTH, maxItems: MAX_EXTRACTED };

/**
 * `glued`: other letters, digits or another address run into it, so that nobody can tell where it begins or ends;
 * `version`: the words before it say so; `netmask`: it tells the size of a network and is no address.
 */
export type ExtractProblem = AddressProblem | 'glued' | 'version' | 'netmask';

export interface Extracted {
  /** As it stands in the text. */
  readonly raw: string;
  /** Where `raw` begins, in UTF-16 code units. */
  readonly at: number;
  /** Canonical text of the address, CIDR or range; null: `problem` says why there is none. */
  readonly text: string | null;
  /** What it covers: one item, or the fewest CIDRs that make up a range; empty if there is a problem. */
  readonly covers: readonly NormalAddress[];
  readonly problem: ExtractProblem | null;
  /** A port followed the address and was left away. */
  readonly portRemoved: boolean;
  /** How often it was found. */
  readonly times: number;
}

export interface Extraction {
  /** In the order in which each was first found. */
  readonly items: readonly Extracted[];
  /** There is more than was read: which limit was reached, and its value. null: everything was read. */
  readonly more: { readonly limit: 'text-length' | 'item-count'; readonly value: number } | null;
}

type Found = Omit<Extracted, 'times'>;

interface Token {
  /** Folded to ASCII, without invisible characters. */
  readonly text: string;
  /** Position of the first and behind the last character in the source. */
  readonly start: number;
  readonly end: number;
}

/** Zero-width and bidi characters, soft hyphen, byte order mark: web pages put them inside long words. */
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'g');
const TOKEN = new RegExp(`[0-9A-Za-z._:%*${INVISIBLE}]+`, 'g');
/** White space around a dash, a slash or an asterisk is looked at no further than this. */
const MAX_BETWEEN = 16;
const RANGE_DASH = /^[ \t]*[-–—][ \t]*$/;

/** Everything that looks like an address in `text`. */
export function extractAddresses(text: string, limits: ExtractLimits = EXTRACT_LIMITS): Extraction {
  const cut = text.length > limits.maxLength;
  const source = fold(cut ? wholeTokens(text, limits.maxLength) : text);
  const items = new Map<string, Extracted>();
  for (const found of scan(source, text)) {
    const key = found.text ?? `! ${found.raw}`;
    const known = items.get(key);
    if (known !== undefined) items.set(key, { ...known, times: known.times + 1 });
    else if (items.size < limits.maxItems) items.set(key, { ...found, times: 1 });
    else return { items: [...items.values()], more: { limit: 'item-count', value: limits.maxItems } };
  }
  return {
    items: [...items.values()],
    more: cut ? { limit: 'text-length', value: limits.maxLength } : null,
  };
}

/** Half an address is another address: cut where white space or a separator ends the last one. */
function wholeTokens(text: string, maxLength: number): string {
  const head = text.slice(0, maxLength);
  let end = head.length;
  while (end > 0 && !/[\s,;]/.test(head.charAt(end - 1))) end -= 1;
  return head.slice(0, end);
}

/**
 * Full-width letters, digits and signs as their ASCII twins; commas and line ends of addresses and strings as spaces; dots
 * without the brackets that keep them from becoming links. As many code units as before, so that positions hold.
 */
function fold(text: string): string {
  const plain = text
    .replace(/%(?:2c|0[ad])/gi, '   ')
    .replace(/\\[nrt](?![a-z])/g, '  ')
    .replace(/(?<=\d)\[\.\](?=\d)/g, '\u200b.\u200b');
  return plain.replace(/[\uff01-\uff5e\u3002\u3001\uff61\uff64\u3000]/g, (sign) => {
    if (sign === '\u3002' || sign === '\uff61') return '.';
    if (sign === '\u3001' || sign === '\uff64') return ',';
    if (sign === '\u3000') return ' ';
    return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  });
}

function* scan(source: string, original: string): Generator<Found> {
  const cursor = tokens(source);
  let token = next(cursor);
  while (token !== null) {
    const follower = next(cursor);
    const found = read(token, follower, source);
    if (found === null) {
      token = follower;
      continue;
    }
    const raw = original.slice(token.start, found.end);
    yield { ...found.item, raw, at: token.start };
    token = follower !== null && follower.start < found.end ? next(cursor) : follower;
  }
}

const next = (cursor: Iterator<Token>): Token | null => {
  const step = cursor.next();
  return step.done === true ? null : step.value;
};

function* tokens(source: string): Generator<Token> {
  for (const match of source.matchAll(TOKEN)) {
    const token = trim(match[0], match.index);
    if (token !== null) yield token;
  }
}

const EDGE = new RegExp(`[._${INVISIBLE}]`);
const LABEL = /^[A-Za-z_][\w.]*:/;

/** Without invisible characters, a `label:` in front, and the punctuation of the sentence around it. */
function trim(raw: string, at: number): Token | null {
  const label = LABEL.exec(raw)?.[0] ?? '';
  // A label of hexadecimal letters could be the first group of an IPv6 address, unless one IPv4 address follows it.
  const isLabel = /[g-z_]/i.test(label) || /^[^:]*:\d+(?:\.\d+){3}(?:\D|$)/.test(raw);
  let start = isLabel ? label.length : 0;
  let end = raw.length;
  const isEmphasis = (index: number, inner: number) =>
    raw.charAt(index) === '*' && /[*\d:a-f]/i.test(raw.charAt(inner));
  while (start < end && (EDGE.test(raw.charAt(start)) || isEmphasis(start, start + 1))) start += 1;
  while (start < end && (EDGE.test(raw.charAt(end - 1)) || isEmphasis(end - 1, end - 2))) end -= 1;
  if (raw.charAt(end - 1) === ':' && raw.charAt(end - 2) !== ':') end -= 1;
  if (raw.charAt(start) === ':' && raw.charAt(start + 1) !== ':') start += 1;
  if (start >= end) return null;
  return { text: raw.slice(start, end).replace(INVISIBLES, ''), start: at + start, end: at + end };
}

const DOTTED = /^(\d{1,3}(?:\.\d{1,3}){3})(:\d{1,5})?$/;
/** A netmask of a network that is not wider than a /8: ones, then zeros. */
const NETMASK = /^255(?:\.\d{1,3}){3}$/;
/** What stands between a network and its netmask. */
const BEFORE_MASK = /^(?:[ \t]*\/[ \t]*|[ \t]+|[ \t]*,?[ \t]*(?:net|subnet)?[ _-]?mask[ \t]*[:=]?[ \t]*)$/i;
/** Four numbers with dots between them, wherever they stand. */
const QUAD = /\d{1,3}(?:\.\d{1,3}){3}/;
/** What ends a reverse name, in which an address stands backwards. */
const REVERSE = /^-addr\.arpa/i;
const WILDCARD = /^(?:\d{1,3}|\*)(?:\.(?:\d{1,3}|\*)){3}$/;

/** The address part of a token, without its port; null: it is none and does not try to be one. */
function addressPart(text: string): { address: string; portRemoved: boolean } | null {
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return { address: dotted[1] ?? '', portRemoved: dotted[2] !== undefined };
  if (WILDCARD.test(text)) return { address: text, portRemoved: false };
  const withoutZone = text.replace(/%\w+$/, '');
  if (!/^[0-9a-f:.]+$/i.test(withoutZone) || !/\d/.test(text)) return null;
  const colons = withoutZone.split(':').length - 1;
  // A time, a MAC address or a ratio has single colons and fewer than seven.
  const isIpv6 = withoutZone.includes('::')
    ? colons <= 8
    : colons === 7 || (colons === 6 && withoutZone.includes('.'));
  return isIpv6 ? { address: text, portRemoved: false } : null;
}

function read(
  token: Token,
  follower: Token | null,
  source: string,
): { item: Omit<Found, 'raw' | 'at'>; end: number } | null {
  if (token.text === '*') {
    return standsAlone(token, source) ? { item: failed('wildcard', false), end: token.end } : null;
  }
  // Two colons alone are punctuation; with a prefix they are a network.
  const isEverything = token.text === '::' && /^\/\d/.test(source.slice(token.end, token.end + 2));
  const part = isEverything ? { address: '::', portRemoved: false } : addressPart(token.text);
  if (part === null) return leftOver(token, source);
  const { address, portRemoved } = part;
  if (isVersion(token, source)) {
    return QUAD.test(address) ? { item: failed('version', portRemoved), end: token.end } : null;
  }

  const slash = /^[ \t]?\/[ \t]?(\d{1,3})(?!\w|\.\d)/.exec(source.slice(token.end, token.end + 8));
  if (slash !== null && !portRemoved) {
    return { item: single(`${address}/${slash[1]}`, false), end: token.end + slash[0].length };
  }
  if (follower === null || portRemoved) return { item: single(address, portRemoved), end: token.end };

  const between = source.slice(token.end, Math.min(follower.start, token.end + MAX_BETWEEN));
  const length = BEFORE_MASK.test(between) ? maskLength(follower.text) : null;
  if (length !== null && maskLength(address) === null && DOTTED.test(address)) {
    return { item: single(`${address}/${length}`, false), end: follower.end };
  }
  if (between === '/' && NETMASK.test(follower.text)) {
    return { item: failed('bad-prefix', false), end: follower.end };
  }
  if (/^[-–]$/.test(between) && /^\d{1,3}$/.test(follower.text) && DOTTED.test(address)) {
    return { item: failed('short-range', false), end: follower.end };
  }
  const other = RANGE_DASH.test(between) ? addressPart(follower.text) : null;
  if (other !== null && !other.portRemoved && source.charAt(follower.end) !== '/') {
    return { item: range(`${address}-${other.address}`), end: follower.end };
  }
  return { item: single(address, portRemoved), end: token.end };
}

/** What no reading took, and still has an address in it. */
function leftOver({ text, end }: Token, source: string): ReturnType<typeof read> {
  return QUAD.test(text) && !REVERSE.test(source.slice(end, end + MAX_BETWEEN))
    ? { item: failed('glued', false), end }
    : null;
}

/** How many ones a netmask begins with; null: it is no netmask. */
function maskLength(text: string): number | null {
  if (!NETMASK.test(text)) return null;
  const octets = text.split('.').map(Number);
  if (octets.some((octet) => octet > 255)) return null;
  const ones = /^(1+)0*$/.exec(octets.map((octet) => octet.toString(2).padStart(8, '0')).join(''))?.[1];
  return ones === undefined ? null : ones.length;
}

const failed = (problem: ExtractProblem, portRemoved: boolean): Omit<Found, 'raw' | 'at'> => ({
  text: null,
  covers: [],
  problem,
  portRemoved,
});

function single(text: string, portRemoved: boolean): Omit<Found, 'raw' | 'at'> {
  if (maskLength(text) !== null) return failed('netmask', portRemoved);
  const parsed = parseAddress(text);
  if (!parsed.ok) return failed(parsed.problem, portRemoved);
  return { text: parsed.value.text, covers: [parsed.value], problem: null, portRemoved };
}

function range(text: string): Omit<Found, 'raw' | 'at'> {
  const parsed = parseRange(text);
  if (!parsed.ok) return failed(parsed.problem, false);
  return { text: parsed.value.text, covers: rangeToCidrs(text), problem: null, portRemoved: false };
}

/** "v 1.2.3.4", "version: 1.2.3.4" and "Chrome/120.0.0.0" name a version. */
function isVersion(token: Token, source: string): boolean {
  const before = source.slice(Math.max(0, token.start - 12), token.start);
  return /(?:^|[^a-z])(?:v|ver|version)[.:=\s"']*$/i.test(before) || /[a-z]\/$/i.test(before);
}

/** An asterisk is an entry of a list, and not the bullet in front of one. */
function standsAlone(token: Token, source: string): boolean {
  const before =
    source
      .slice(Math.max(0, token.start - MAX_BETWEEN), token.start)
      .trimEnd()
      .at(-1) ?? ',';
  const after =
    source
      .slice(token.end, token.end + MAX_BETWEEN)
      .trimStart()
      .at(0) ?? ',';
  return /[,;"'[]/.test(before) && /[,;"'\]]/.test(after);
}
