#!/usr/bin/env bash
# cidr-block counts a network from the address that it was written with, past its end.
#
# Version    cidr-block 2.3.0; netmask 2.1.1 and ipaddr.js 2.5.0 for comparison.
# Behaviour  ipv4.cidr('203.0.113.7/24') is 256 addresses that begin at .7 and end at 203.0.114.6; its halves are
#            203.0.113.7/25 and 203.0.113.135/25, and the network after it 203.0.114.7/24. networkCIDR() of the same object
#            says 203.0.113.0/24.
# A guess    An address with a prefix (what interfaces, cloud consoles and users write) names the network that it lies in: so
#            say the other libraries, and this one's own networkCIDR(). Written with .0 all answers agree, so that tests with
#            tidy networks never show it. One has to ask for cidr(text).networkCIDR() before anything else.
# Seen       cidr-block 203.0.113.7/24: 203.0.113.7 to 203.0.114.6, usable 203.0.113.8 to 203.0.114.5
#            cidr-block halves 203.0.113.7/25 203.0.113.135/25, next 203.0.114.7/24, equal to /24 at .0: false
#            cidr-block networkCIDR 203.0.113.0/24: 203.0.113.0 to 203.0.113.255
#            netmask 203.0.113.7/24: 203.0.113.0 to 203.0.113.255
#            ipaddr.js 203.0.113.7/24: 203.0.113.0 to 203.0.113.255
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
sed -n 's/^# Seen       //p; s/^#            \(\(cidr-block\|netmask\|ipaddr.js\) .*\)$/\1/p' "$0" >"$folder/expected"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts cidr-block@2.3.0 netmask@2.1.1 ipaddr.js@2.5.0
cat >try.mjs <<'JS'
import { ipv4 } from 'cidr-block';
import ipaddr from 'ipaddr.js';
import netmask from 'netmask';

const text = '203.0.113.7/24';
const block = ipv4.cidr(text);
const ends = (cidr) => {
  const all = [...cidr.addresses()].map(String);
  return `${all[0]} to ${all.at(-1)}`;
};
console.log(
  `cidr-block ${block}: ${ends(block)}, usable ${block.getFirstUsableAddress()} to ${block.getLastUsableAddress()}`,
);
const isEqual = block.equals(ipv4.cidr('203.0.113.0/24'));
console.log(`cidr-block halves ${[...block.subnet(25)].join(' ')}, next ${block.nextCIDR()}, equal to /24 at .0: ${isEqual}`);
console.log(`cidr-block networkCIDR ${block.networkCIDR()}: ${ends(block.networkCIDR())}`);
const mask = new netmask.Netmask(text);
console.log(`netmask ${text}: ${mask.base} to ${mask.broadcast}`);
console.log(
  `ipaddr.js ${text}: ${ipaddr.IPv4.networkAddressFromCIDR(text)} to ${ipaddr.IPv4.broadcastAddressFromCIDR(text)}`,
);
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
