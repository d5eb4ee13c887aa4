/** One address, CIDR or range of a whitelist: read strictly, written in one canonical form, compared. */
import { type AddressProblem, MAX_ADDRESS_LENGTH, mappedIpv4, parseBare } from './parse.ts';
import { type Scope, scopeOf } from './scope.ts';
import {
  bitsOf,
  covers,
  type Family,
  formatNetwork,
  formatValue,
  type Network,
  networksOf,
  type Span,
  sizeOf,
  spanOfNetwork,
} from './span.ts';

export type { AddressProblem } from './parse.ts';
export type { Scope } from './scope.ts';

/** Wider than this many bits of prefix, a whitelist lets strangers in: a /24 is the smallest network that is routed on its own. */
export const WIDEST_IPV4_PREFIX = 24;
/** A /48 is one site (RFC 6177). */
export const WIDEST_IPV6_PREFIX = 48;

export interface NormalAddress {
  /** Canonical: dotted decimal or RFC 5952, `/prefix` unless it covers a single address. */
  readonly text: string;
  readonly family: Family;
  /** null: a single address. */
  readonly prefix: number | null;
  /** How many addresses it covers, in decimal: IPv6 networks exceed what a number can hold. */
  readonly count: string;
  readonly scope: Scope;
  /** It was written as an IPv4-mapped IPv6 address (::ffff:192.0.2.1). */
  readonly wasMapped: boolean;
  /** It was written with bits set after the prefix (192.0.2.7/24) and stands for the network. */
  readonly hostBitsCleared: boolean;
}

export interface AddressRange {
  /** `first-last`, canonical. */
  readonly text: string;
  readonly family: Family;
  readonly first: string;
  readonly last: string;
  readonly count: string;
  readonly scope: Scope;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: AddressProblem };

interface Read {
  readonly network: Network;
  readonly span: Span;
  readonly wasMapped: boolean;
  readonly hostBitsCleared: boolean;
}

/** One address or CIDR. White space around it is allowed, anything else is a problem. */
export function parseAddress(text: string): Parsed<NormalAddress> {
  const read = readAddress(text);
  return read.ok ? { ok: true, value: describe(read.value) } : read;
}

/** A range `first-last`; white space around the dash is allowed. */
export function parseRange(text: string): Parsed<AddressRange> {
  const read = readRange(text);
  if (!read.ok) return read;
  const span = read.value;
  const first = formatValue(span.family, span.first);
  const last = formatValue(span.family, span.last);
  const value: AddressRange = {
    text: `${first}-${last}`,
    family: span.family,
    first,
    last,
    count: String(sizeOf(span)),
    scope: scopeOf(span),
  };
  return { ok: true, value };
}

/** The fewest CIDRs that are exactly this range, ascending; an empty list: the text is no range. */
export function rangeToCidrs(text: string): NormalAddress[] {
  const read = readRange(text);
  if (!read.ok) return [];
  return networksOf(read.value).map((network) => describe(plain(network)));
}

/**
 * The canonical text of an address, a CIDR or a range, for comparing; null: it is none of them. A range that is
 * exactly one network becomes that network.
 */
export function normalise(text: string): string | null {
  const address = readAddress(text);
  if (address.ok) return formatNetwork(address.value.network);
  if (address.problem !== 'range') return null;
  const range = readRange(text);
  if (!range.ok) return null;
  const [network, ...more] = networksOf(range.value);
  if (network !== undefined && more.length === 0) return formatNetwork(network);
  const { family, first, last } = range.value;
  return `${formatValue(family, first)}-${formatValue(family, last)}`;
}

/** The addresses that an address, CIDR or range stands for; null: it is none of them. */
export function spanOf(text: string): Span | null {
  const address = readAddress(text);
  if (address.ok) return address.value.span;
  if (address.problem !== 'range') return null;
  const range = readRange(text);
  return range.ok ? range.value : null;
}

/** Does `outer` cover every address of `inner`? Each an address, CIDR or range; false where either is none. */
export function contains(outer: string, inner: string): boolean {
  const outerSpan = spanOf(outer);
  const innerSpan = spanOf(inner);
  return outerSpan !== null && innerSpan !== null && covers(outerSpan, innerSpan);
}

/** Do both texts stand for exactly the same addresses? */
export function sameAddress(a: string, b: string): boolean {
  const canonical = normalise(a);
  return canonical !== null && canonical === normalise(b);
}

/** How many addresses the text covers; null: it is no address, CIDR or range. */
export function addressCount(text: string): bigint | null {
  const span = spanOf(text);
  return span === null ? null : sizeOf(span);
}

/** Texts with which a whitelist says "anywhere": `*`, the unspecified address, the whole space. */
export function isAnyAddress(text: string): boolean {
  if (/^\s*\*(?:\.\*){0,3}\s*$/.test(text)) return true;
  const canonical = normalise(text);
  return canonical !== null && ['0.0.0.0', '0.0.0.0/0', '::', '::/0'].includes(canonical);
}

export type WhyTooWide = 'any-address' | 'wider-than-limit';

/** Why an entry lets in more than one site's addresses; null: it does not, or it is no address at all. */
export function whyTooWide(text: string): WhyTooWide | null {
  if (isAnyAddress(text)) return 'any-address';
  const span = spanOf(text);
  if (span === null) return null;
  const widest = span.family === 4 ? WIDEST_IPV4_PREFIX : WIDEST_IPV6_PREFIX;
  return sizeOf(span) > 1n << BigInt(bitsOf(span.family) - widest) ? 'wider-than-limit' : null;
}

export const isTooWide = (text: string): boolean => whyTooWide(text) !== null;

const RANGE = /^([0-9a-f.:%]+)\s*[-–—]\s*([0-9a-f.:%]+)$/i;

function readAddress(text: string): Parsed<Read> {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, problem: 'empty' };
  if (trimmed.length > MAX_ADDRESS_LENGTH) return { ok: false, problem: 'too-long' };
  if (trimmed.includes('*')) return { ok: false, problem: 'wildcard' };
  if (RANGE.test(trimmed)) {
    const range = readRange(trimmed);
    return { ok: false, problem: range.ok ? 'range' : range.problem };
  }
  if (/\s/.test(trimmed)) return { ok: false, problem: 'white-space' };
  const [addressText = '', prefixText, ...rest] = trimmed.split('/');
  if (rest.length > 0) return { ok: false, problem: 'not-an-address' };
  const bare = parseBare(addressText);
  if (!bare.ok) return bare;
  const { family, value } = bare.value;
  const bits = bitsOf(family);
  if (prefixText !== undefined && !/^(?:0|[1-9]\d{0,2})$/.test(prefixText)) {
    return { ok: false, problem: 'bad-prefix' };
  }
  const prefix = prefixText === undefined ? bits : Number(prefixText);
  if (prefix > bits) return { ok: false, problem: 'prefix-out-of-range' };
  // A mapped network that reaches beyond ::ffff:0:0/96 is no IPv4 network.
  const mapped = prefix >= 96 ? mappedIpv4(bare.value) : null;
  if (mapped === null) return { ok: true, value: readNetwork(family, value, prefix, false) };
  return { ok: true, value: readNetwork(4, mapped.value, prefix - 96, true) };
}

function readNetwork(family: Family, value: bigint, prefix: number, wasMapped: boolean): Read {
  const span = spanOfNetwork(family, value, prefix);
  return {
    network: { family, first: span.first, prefix },
    span,
    wasMapped,
    hostBitsCleared: span.first !== value,
  };
}

const plain = (network: Network): Read => readNetwork(network.family, network.first, network.prefix, false);

function readRange(text: string): Parsed<Span> {
  const match = text.length > MAX_ADDRESS_LENGTH ? null : RANGE.exec(text.trim());
  const [, firstText, lastText] = match ?? [];
  if (firstText === undefined || lastText === undefined) return { ok: false, problem: 'not-an-address' };
  const first = parseBare(firstText);
  if (!first.ok) return first;
  if (/^\d{1,3}$/.test(lastText)) return { ok: false, problem: 'short-range' };
  const last = parseBare(lastText);
  if (!last.ok) return last;
  const from = mappedIpv4(first.value) ?? first.value;
  const to = mappedIpv4(last.value) ?? last.value;
  if (from.family !== to.family) return { ok: false, problem: 'range-mixed-families' };
  if (from.value > to.value) return { ok: false, problem: 'range-reversed' };
  return { ok: true, value: { family: from.family, first: from.value, last: to.value } };
}

function describe({ network, span, wasMapped, hostBitsCleared }: Read): NormalAddress {
  return {
    text: formatNetwork(network),
    family: network.family,
    prefix: network.prefix === bitsOf(network.family) ? null : network.prefix,
    count: String(sizeOf(span)),
    scope: scopeOf(span),
    wasMapped,
    hostBitsCleared,
  };
}
