#!/usr/bin/env bash
# fast-cidr-tools takes an excluded network out of one of the given networks only.
#
# Version    fast-cidr-tools 0.3.4; cidr-tools 11.3.2 for comparison (same question, same form of call).
# Behaviour  exclude(bases, excluded): of several bases that lie in one excluded network, the first is taken out and the
#            others stay. Order does not matter, nor whether the bases are single addresses or networks, nor IPv4 or IPv6.
#            overlap() of the same library, asked about what is left, says that it does overlap with what was excluded.
# A guess    The library presents itself as a faster cidr-tools with the same functions; "bases without excluded" has one
#            answer, and with ONE base it gives it. Lists of addresses, where each line is a base, are the usual input.
# Seen       fast-cidr-tools ["203.0.113.24/32"] overlaps what was excluded: true
#            fast-cidr-tools ["203.0.113.40/29"] overlaps what was excluded: true
#            fast-cidr-tools ["2001:db8::9/128"] overlaps what was excluded: true
#            fast-cidr-tools [] overlaps what was excluded: false
#            cidr-tools [] [] [] []
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
sed -n 's/^# Seen       //p; s/^#            \(.*cidr-tools \[.*\)$/\1/p' "$0" >"$folder/expected"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts fast-cidr-tools@0.3.4 cidr-tools@11.3.2
cat >try.mjs <<'JS'
import * as fast from 'fast-cidr-tools';
import { excludeCidr } from 'cidr-tools';

const cases = [
  [['203.0.113.17', '203.0.113.24'], ['203.0.113.16/28']],
  [['203.0.113.20', '203.0.113.40/29'], ['203.0.113.0/26']],
  [['2001:db8::1', '2001:db8::9'], ['2001:db8::/64']],
  [['203.0.113.24'], ['203.0.113.16/28']],
];
for (const [bases, excluded] of cases) {
  const left = fast.exclude(bases, excluded);
  console.log('fast-cidr-tools', JSON.stringify(left), `overlaps what was excluded: ${fast.overlap(left, excluded)}`);
}
console.log('cidr-tools', ...cases.map(([bases, excluded]) => JSON.stringify(excludeCidr(bases, excluded))));
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
