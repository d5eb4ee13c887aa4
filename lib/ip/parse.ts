/** The syntax of one address, strictly: what an exchange's form would take, and nothing that merely resembles it. */
import ipaddr from 'ipaddr.js';
import { type Family, valueOfBytes } from './span.ts';

/** Why a text is not one address or CIDR. Each is half of a message id. */
export type AddressProblem =
  | 'empty'
  | 'too-long'
  | 'not-an-address'
  | 'short-ipv4' // 1.2.3
  | 'leading-zero' // 010.0.0.1, which some systems read as octal
  | 'not-decimal' // 0x7f.0.0.1
  | 'octet-out-of-range' // 256.0.0.1
  | 'port' // 192.0.2.1:443
  | 'brackets' // [2001:db8::1]
  | 'zone-id' // fe80::1%eth0
  | 'white-space' // inside the address
  | 'bad-prefix' // 192.0.2.0/255.255.255.0, 192.0.2.0/024
  | 'prefix-out-of-range' // 192.0.2.0/33
  | 'wildcard' // *, 192.0.2.*
  | 'range' // 192.0.2.1-192.0.2.9: a range is no single address, see parseRange
  | 'short-range' // 192.0.2.1-9
  | 'range-reversed'
  | 'range-mixed-families';

/** Longer than any address with a prefix or any range of two, with room for white space. */
export const MAX_ADDRESS_LENGTH = 128;

export interface Bare {
  readonly family: Family;
  readonly value: bigint;
}

export type BareResult =
  | { readonly ok: true; readonly value: Bare }
  | { readonly ok: false; readonly problem: AddressProblem };

/** One address without a prefix. An IPv4-mapped IPv6 address stays IPv6 here. */
export function parseBare(text: string): BareResult {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}

const fail = (problem: AddressProblem): BareResult => ({ ok: false, problem });

function parseIpv4(text: string): BareResult {
  const parts = text.split('.');
  if (parts.some((part) => /^0x[0-9a-f]+$/i.test(part))) return fail('not-decimal');
  if (!parts.every((part) => /^\d+$/.test(part))) return fail('not-an-address');
  if (parts.length !== 4)
    return fail(parts.length === 2 || parts.length === 3 ? 'short-ipv4' : 'not-an-address');
  if (parts.some((part) => part.length > 1 && part.startsWith('0'))) return fail('leading-zero');
  if (parts.some((part) => Number(part) > 255)) return fail('octet-out-of-range');
  return { ok: true, value: { family: 4, value: valueOfBytes(ipaddr.IPv4.parse(text).toByteArray()) } };
}

function parseIpv6(text: string): BareResult {
  if (text.includes('%')) return fail('zone-id');
  if (/^\[[^\]]*\]:\d*$/.test(text) || /^[^:]+\.[^:]+:\d+$/.test(text)) return fail('port');
  if (/^\[[^\]]*\]$/.test(text)) return fail('brackets');
  if (!/^[0-9a-f:.]+$/i.test(text)) return fail('not-an-address');
  const tail = text.slice(text.lastIndexOf(':') + 1);
  if (!tail.includes('.')) return parseHexIpv6(text);
  const embedded = parseIpv4(tail);
  if (!embedded.ok) return embedded;
  // ipaddr.js reads ::192.0.2.1 as ::ffff:192.0.2.1, which is another address; hexadecimal groups leave no choice.
  const { value } = embedded.value;
  const groups = `${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
  return parseHexIpv6(text.slice(0, text.length - tail.length) + groups);
}

function parseHexIpv6(text: string): BareResult {
  if (!ipaddr.IPv6.isValid(text)) return fail('not-an-address');
  return { ok: true, value: { family: 6, value: valueOfBytes(ipaddr.IPv6.parse(text).toByteArray()) } };
}

/** The IPv4 address inside ::ffff:0:0/96, else null. */
export function mappedIpv4({ family, value }: Bare): Bare | null {
  return family === 6 && value >> 32n === 0xffffn ? { family: 4, value: value & 0xffffffffn } : null;
}
