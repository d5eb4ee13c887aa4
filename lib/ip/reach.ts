/**
 * How far an entry of a whitelist could reach, read as generously as any exchange might read it. `address.ts` is strict
 * about what an entry says; a fence is as wide as the most generous reader takes it for.
 */
import { isAnyAddress, spanOf, WIDEST_IPV4_PREFIX, WIDEST_IPV6_PREFIX } from './address.ts';
import { type Family, type Span, sizeOf } from './span.ts';

export interface Reach {
  readonly family: Family;
  /** How many addresses it may let in. */
  readonly count: bigint;
  /** It may let in the whole of IPv4 or of IPv6. */
  readonly isEverywhere: boolean;
}

/** Longer texts are no notation of addresses. */
const MAX_LENGTH = 128;
/** ::ffff:0:0/96 and 64:ff9b::/96 (RFC 6052) stand for all of IPv4. */
const IPV4_INSIDE_IPV6 = [0xffffn << 32n, 0x64ff9bn << 96n];
const ALL_IPV4 = 1n << 32n;
const WORDS_FOR_ANY = /^(?:any|all|0|%|\*)$/;
const BETWEEN = /\s*(?:[-\u2010-\u2015\u2212~\u301c]|\.{2,3}|\bto\b)\s*/;

/** The widest that `text` may be taken for; null: nothing that anybody would take for addresses. */
export function reachOf(text: string): Reach | null {
  const folded = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase();
  const plain = folded.replace(/^\[(.*)\](\/\d+)?$/, '$1$2');
  if (plain === '' || plain.length > MAX_LENGTH) return null;
  if (WORDS_FOR_ANY.test(plain) || isAnyAddress(plain)) return everywhere(plain.includes(':') ? 6 : 4);
  const span = spanOf(plain);
  if (span !== null) return ofSpan(span);
  return byMask(plain) ?? byEnds(plain) ?? byParts(plain);
}

/** More than one site's addresses, see `isTooWide`. */
export function isTooFar({ family, count, isEverywhere }: Reach): boolean {
  const limit = family === 4 ? 32 - WIDEST_IPV4_PREFIX : 128 - WIDEST_IPV6_PREFIX;
  return isEverywhere || count > 1n << BigInt(limit);
}

const everywhere = (family: Family): Reach => ({
  family,
  count: 1n << (family === 4 ? 32n : 128n),
  isEverywhere: true,
});

function ofCount(family: Family, count: bigint): Reach {
  const all = 1n << (family === 4 ? 32n : 128n);
  return count >= all ? everywhere(family) : { family, count, isEverywhere: false };
}

/** An IPv6 network over the addresses that stand for IPv4 lets those in too, however small it looks among IPv6's. */
function ofSpan(span: Span): Reach {
  if (span.family === 4) return ofCount(4, sizeOf(span));
  let inside = 0n;
  for (const first of IPV4_INSIDE_IPV6) {
    let from = first;
    let to = first + ALL_IPV4 - 1n;
    if (span.first > from) from = span.first;
    if (span.last < to) to = span.last;
    if (from <= to && to - from + 1n > inside) inside = to - from + 1n;
  }
  return inside > 0n && sizeOf(span) <= 1n << 96n ? ofCount(4, inside) : ofCount(6, sizeOf(span));
}

/** `10.0.0.0/255.0.0.0`, the same with the mask turned over, `10.0.0.0 mask 255.0.0.0`, `10/8`, `10.1.0.0/08`. */
function byMask(text: string): Reach | null {
  const [, address = '', mask = ''] =
    /^([\d.]+)(?:\s*\/\s*|\s+(?:(?:net)?mask\s+)?)([\d.]+)$/.exec(text) ?? [];
  const base = octetsOf(address);
  if (base === null) return null;
  if (/^\d{1,3}$/.test(mask)) {
    const prefix = Number(mask);
    return prefix > 32 ? null : ofCount(4, 1n << BigInt(32 - prefix));
  }
  const octets = octetsOf(mask);
  if (octets?.length !== 4) return null;
  const value = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  // A mask begins with ones. One that is turned over begins with none, and its ones are what is free.
  const isTurned = value < 2 ** 31 && value !== 0;
  const free = bitsSet(isTurned ? value : ~value >>> 0);
  return ofCount(4, 1n << BigInt(free));
}

function octetsOf(text: string): number[] | null {
  const parts = text.split('.');
  const octets = parts.map(Number);
  const isGood = parts.every((part) => /^\d{1,3}$/.test(part)) && octets.every((octet) => octet <= 255);
  return isGood && octets.length <= 4 ? octets : null;
}

function bitsSet(value: number): number {
  let count = 0;
  for (let rest = value >>> 0; rest !== 0; rest >>>= 1) count += rest & 1;
  return count;
}

/** `1.0.0.0 ~ 9.255.255.255`, `192.0.2.1-254`, `192.0.2.1-9.255`, ends in the wrong order. */
function byEnds(text: string): Reach | null {
  const [left = '', right = '', ...more] = text.split(BETWEEN);
  if (left === '' || right === '' || more.length > 0) return null;
  const first = spanOf(trimZeros(left));
  if (first === null || first.first !== first.last) return null;
  const last = spanOf(trimZeros(endOf(left, right)));
  if (last === null || last.family !== first.family) return null;
  const [from, to] = first.first < last.first ? [first.first, last.last] : [last.first, first.last];
  return ofSpan({ family: first.family, first: from, last: to });
}

/** An end may name only what differs: its last octets or its last group. */
function endOf(left: string, right: string): string {
  const sign = left.includes(':') ? ':' : '.';
  if (sign === ':' ? right.includes(':') : right.split('.').length >= 4) return right;
  const kept = left.split(sign).slice(0, -right.split(sign).length);
  return [...kept, right].join(sign);
}

const trimZeros = (text: string): string =>
  text.includes(':') ? text : text.replace(/(^|\.)0+(?=\d)/g, '$1');

/** `10.*.*.*`, `10.1.x.x`, `10.1.`, `10.[0-255].0-9.7`, `2001:db8:*:*:*:*:*:*`. */
function byParts(text: string): Reach | null {
  if (text.includes(':')) return byGroups(text);
  const parts = text.replace(/\.$/, '').split('.');
  if (parts.length > 4 || (parts.length === 1 && !/^[\d*x]/.test(parts[0] ?? ''))) return null;
  let count = 1n;
  for (const part of parts) {
    const choices = choicesOf(part);
    if (choices === null) return null;
    count *= BigInt(choices);
  }
  // A lone number is one address (inet_aton) or a mistake; with a dot it is the beginning of many.
  if (parts.length === 1 && /^\d+$/.test(text)) return null;
  return ofCount(4, count << BigInt(8 * (4 - parts.length)));
}

/** How many values an octet that is written so can have. */
function choicesOf(part: string): number | null {
  if (part === '*' || part === 'x' || part === 'xxx' || part === '%') return 256;
  const [, from, to] = /^[[{(]?(\d{1,3})(?:-(\d{1,3}))?[\])}]?$/.exec(part) ?? [];
  if (from === undefined) return null;
  const ends = [Number(from), Number(to ?? from)];
  if (ends.some((end) => end > 255)) return null;
  return Math.abs((ends[1] ?? 0) - (ends[0] ?? 0)) + 1;
}

function byGroups(text: string): Reach | null {
  const groups = text.split(':');
  const isGood = groups.every((group) => /^(?:[0-9a-f]{0,4}|\*|x{1,4})$/.test(group));
  const stars = groups.filter((group) => /^(?:\*|x+)$/.test(group)).length;
  if (!isGood || groups.length > 8 || stars === 0) return null;
  // The last star stands for all that is left.
  const missing = text.includes('::') ? 0 : 8 - groups.length;
  return ofCount(6, 1n << BigInt(16 * (stars + missing)));
}
