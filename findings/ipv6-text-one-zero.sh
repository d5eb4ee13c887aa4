#!/usr/bin/env bash
# Nine libraries write one IPv6 address alike; two write it otherwise, so that equal addresses differ as text.
#
# Versions   ip6addr 0.2.5, ip-matching 2.1.2; for comparison ipaddr.js 2.5.0, ip-address 10.7.6, cidr-tools 11.3.2,
#            netparser 1.9.0, ip-toolkit 1.0.20, ip-bigint 8.3.6, cidr-calc 1.0.4, cidr-block 2.3.0, and the URL parser.
# Behaviour  A single group of zeros is shortened to "::" by ip6addr and ip-matching: 2001:db8:0:1:1:1:1:1 becomes
#            2001:db8::1:1:1:1:1. RFC 5952 4.2.2 says not to, and everybody else leaves it. In the other direction, with two
#            single groups, the first alone is shortened.
# A guess    toString() is canonical form, and an address that two tools have normalised can be compared as text. All
#            libraries agree on the usual examples, whose runs of zeros are long; an exchange's list that went through one of
#            these two does not contain the address that the browser, or any of the others, shows.
# Seen       2001:db8:0:1:1:1:1:1 differs in: ip6addr 2001:db8::1:1:1:1:1, ip-matching 2001:db8::1:1:1:1:1
#            2001:0:db8:1:1:0:1:1 differs in: ip6addr 2001::db8:1:1:0:1:1, ip-matching 2001::db8:1:1:0:1:1
#            2001:db8:0:0:1:1:1:1 differs in: none
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
sed -n 's/^# Seen       //p; s/^#            \(2001.* differs in: .*\)$/\1/p' "$0" >"$folder/expected"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ip6addr@0.2.5 ip-matching@2.1.2 ipaddr.js@2.5.0 ip-address@10.7.6 \
  cidr-tools@11.3.2 netparser@1.9.0 ip-toolkit@1.0.20 ip-bigint@8.3.6 cidr-calc@1.0.4 cidr-block@2.3.0
cat >try.mjs <<'JS'
import ip6addr from 'ip6addr';
import matching from 'ip-matching';
import ipaddr from 'ipaddr.js';
import { Address6 } from 'ip-address';
import { normalizeCidr } from 'cidr-tools';
import netparser from 'netparser';
import { IPv6 } from 'ip-toolkit';
import { normalizeIp } from 'ip-bigint';
import calc from 'cidr-calc';
import { ipv6 } from 'cidr-block';

const writers = {
  ip6addr: (text) => ip6addr.parse(text).toString(),
  'ip-matching': (text) => new matching.IPv6(text).toString(),
  'ipaddr.js': (text) => ipaddr.parse(text).toString(),
  'ip-address': (text) => new Address6(text).correctForm(),
  'cidr-tools': normalizeCidr,
  netparser: (text) => netparser.ip(text),
  'ip-toolkit': (text) => IPv6.compressedForm(text),
  'ip-bigint': (text) => normalizeIp(text),
  'cidr-calc': (text) => calc.IpAddress.of(text).shortNotation(),
  'cidr-block': (text) => ipv6.address(text).toString(),
};
for (const text of ['2001:db8:0:1:1:1:1:1', '2001:0:db8:1:1:0:1:1', '2001:db8:0:0:1:1:1:1']) {
  const usual = new URL(`http://[${text}]`).hostname.slice(1, -1);
  const others = Object.entries(writers).map(([name, write]) => [name, write(text)]);
  const differing = others.filter(([, written]) => written !== usual).map((pair) => pair.join(' '));
  console.log(`${text} differs in: ${differing.join(', ') || 'none'}`);
}
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
