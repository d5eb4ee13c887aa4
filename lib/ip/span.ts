/** Addresses as numbers: the arithmetic under address.ts. A span is every address from `first` to `last`, both included. */
import ipaddr from 'ipaddr.js';

export type Family = 4 | 6;

export interface Span {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

/** A network: its first address and its prefix length. */
export interface Network {
  readonly family: Family;
  readonly first: bigint;
  readonly prefix: number;
}

/** Length of an address of this family, in bits. */
export const bitsOf = (family: Family): 32 | 128 => (family === 4 ? 32 : 128);

/** The network of this length that `value` lies in, as a span. */
export function spanOfNetwork(family: Family, value: bigint, prefix: number): Span {
  const hostBits = BigInt(bitsOf(family) - prefix);
  const first = (value >> hostBits) << hostBits;
  return { family, first, last: first + (1n << hostBits) - 1n };
}

export const sizeOf = (span: Span): bigint => span.last - span.first + 1n;

/** Does `outer` hold every address of `inner`? */
export function covers(outer: Span, inner: Span): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}

/** Do the two have an address in common? */
export function overlaps(a: Span, b: Span): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last;
}

/** The fewest networks that together are exactly this span, in ascending order: at most 62 for IPv4, 254 for IPv6. */
export function networksOf(span: Span): Network[] {
  const bits = bitsOf(span.family);
  const networks: Network[] = [];
  let first = span.first;
  while (first <= span.last) {
    let hostBits = 0;
    while (
      hostBits < bits &&
      (first & ((1n << BigInt(hostBits + 1)) - 1n)) === 0n &&
      first + (1n << BigInt(hostBits + 1)) - 1n <= span.last
    ) {
      hostBits += 1;
    }
    networks.push({ family: span.family, first, prefix: bits - hostBits });
    first += 1n << BigInt(hostBits);
  }
  return networks;
}

/** Widest first among spans that begin together, so that a sweep meets a container before what it contains. */
export function compareSpans(a: Span, b: Span): number {
  if (a.family !== b.family) return a.family - b.family;
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  if (a.last !== b.last) return a.last > b.last ? -1 : 1;
  return 0;
}

/** Dotted decimal, or RFC 5952 (lower case, longest run of zeros compressed). */
export function formatValue(family: Family, value: bigint): string {
  const bytes: number[] = [];
  for (let shift = bitsOf(family) - 8; shift >= 0; shift -= 8) {
    bytes.push(Number((value >> BigInt(shift)) & 0xffn));
  }
  return ipaddr.fromByteArray(bytes).toString();
}

/** `192.0.2.0/24`; a network of one address is written without its prefix. */
export function formatNetwork({ family, first, prefix }: Network): string {
  const address = formatValue(family, first);
  return prefix === bitsOf(family) ? address : `${address}/${prefix}`;
}

/** `bytes` in network order, as a number. */
export function valueOfBytes(bytes: readonly number[]): bigint {
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}
