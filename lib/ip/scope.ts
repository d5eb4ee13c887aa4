/**
 * Which part of the address space an address belongs to.
 *
 * Source of every row: the IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890 and its updates), the IPv6
 * address space registry, and the RFC that is named beside the row. ipaddr.js has such a table too, but it puts the
 * documentation ranges under "reserved" and judges single addresses only, while a whitelist also holds networks.
 */
import ipaddr from 'ipaddr.js';
import { covers, overlaps, type Span, spanOfNetwork, valueOfBytes } from './span.ts';

/**
 * `any`: the whole space of a family. `mixed`: a network that is public in one part and not in another.
 * `documentation`: reserved for examples, never routed.
 */
export type Scope =
  | 'public'
  | 'private'
  | 'loopback'
  | 'link-local'
  | 'cgnat'
  | 'documentation'
  | 'multicast'
  | 'unspecified'
  | 'reserved'
  | 'mixed'
  | 'any';

/** A row inside another row stands before it: the first one that holds the address names the scope. */
const SPECIAL: readonly (readonly [cidr: string, scope: Scope])[] = [
  ['0.0.0.0/8', 'unspecified'], // RFC 791: "this network"
  ['10.0.0.0/8', 'private'], // RFC 1918
  ['100.64.0.0/10', 'cgnat'], // RFC 6598
  ['127.0.0.0/8', 'loopback'], // RFC 1122
  ['169.254.0.0/16', 'link-local'], // RFC 3927
  ['172.16.0.0/12', 'private'], // RFC 1918
  ['192.0.2.0/24', 'documentation'], // RFC 5737
  ['192.0.0.0/24', 'reserved'], // RFC 6890: protocol assignments
  ['192.31.196.0/24', 'reserved'], // RFC 7535: AS112
  ['192.52.193.0/24', 'reserved'], // RFC 7450: AMT
  ['192.88.99.0/24', 'reserved'], // RFC 7526: former 6to4 relays
  ['192.168.0.0/16', 'private'], // RFC 1918
  ['192.175.48.0/24', 'reserved'], // RFC 7534: AS112
  ['198.18.0.0/15', 'reserved'], // RFC 2544: benchmarking
  ['198.51.100.0/24', 'documentation'], // RFC 5737
  ['203.0.113.0/24', 'documentation'], // RFC 5737
  ['224.0.0.0/4', 'multicast'], // RFC 5771
  ['240.0.0.0/4', 'reserved'], // RFC 1112; with the limited broadcast address
  ['::/128', 'unspecified'], // RFC 4291
  ['::1/128', 'loopback'], // RFC 4291
  ['fc00::/7', 'private'], // RFC 4193: unique local
  ['fe80::/10', 'link-local'], // RFC 4291
  ['fec0::/10', 'private'], // RFC 3879: former site-local
  ['ff00::/8', 'multicast'], // RFC 4291
  ['2001:db8::/32', 'documentation'], // RFC 3849
  ['3fff::/20', 'documentation'], // RFC 9637
  ['2001::/23', 'reserved'], // RFC 2928: protocol assignments, Teredo, ORCHID
  ['2002::/16', 'reserved'], // RFC 3056: 6to4
  ['2620:4f:8000::/48', 'reserved'], // RFC 7534: AS112
  // RFC 4291: of the whole space only 2000::/3 is handed out as global unicast.
  ['::/3', 'reserved'],
  ['4000::/2', 'reserved'],
  ['8000::/1', 'reserved'],
];

interface SpecialSpan {
  readonly span: Span;
  readonly scope: Scope;
}

let special: readonly SpecialSpan[] | null = null;

function specialSpans(): readonly SpecialSpan[] {
  special ??= SPECIAL.map(([cidr, scope]) => {
    const [address, prefix] = ipaddr.parseCIDR(cidr);
    const family = address.kind() === 'ipv4' ? 4 : 6;
    return { span: spanOfNetwork(family, valueOfBytes(address.toByteArray()), prefix), scope };
  });
  return special;
}

/** The scope that holds for every address of the span, else `mixed` or `any`. */
export function scopeOf(span: Span): Scope {
  const everything = spanOfNetwork(span.family, 0n, 0);
  if (covers(span, everything)) return 'any';
  let touched = false;
  for (const row of specialSpans()) {
    if (covers(row.span, span)) return touched ? 'mixed' : row.scope;
    touched ||= overlaps(row.span, span);
  }
  return touched ? 'mixed' : 'public';
}
