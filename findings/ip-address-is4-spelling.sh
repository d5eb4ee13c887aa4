#!/usr/bin/env bash
# Whether an IPv4-mapped address "is IPv4" depends in ip-address on how it was spelled, and to4() never says no.
#
# Version    ip-address 10.7.6.
# Behaviour  ::ffff:203.0.113.7 and ::ffff:cb00:7107 are one address, and correctForm() writes both alike. is4() is true of the
#            first and false of the second; it is true as well of 64:ff9b::203.0.113.7, which is NAT64 and no mapped address.
#            to4() makes an IPv4 address of anything: of 2001:db8::1 it makes 0.0.0.1, without an error.
# A guess    is4() answers for the address, as isIPv4MappedAddress() of ipaddr.js does, and guards to4(). A service that sees a
#            client's address through a proxy or a Java server gets the spelling with hexadecimal groups; a text from a log has
#            the dots. The one lands in the list as IPv4, the other does not, or lands there as 0.0.0.1.
# Seen       ::ffff:203.0.113.7 is4 true to4 203.0.113.7 correctForm ::ffff:cb00:7107
#            ::ffff:cb00:7107 is4 false to4 203.0.113.7 correctForm ::ffff:cb00:7107
#            64:ff9b::203.0.113.7 is4 true to4 203.0.113.7 correctForm 64:ff9b::cb00:7107
#            2001:db8::1 is4 false to4 0.0.0.1 correctForm 2001:db8::1
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
sed -n 's/^# Seen       //p; s/^#            \(.* correctForm .*\)$/\1/p' "$0" | grep ' is4 ' >"$folder/expected"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ip-address@10.7.6
cat >try.mjs <<'JS'
import { Address6 } from 'ip-address';

for (const text of ['::ffff:203.0.113.7', '::ffff:cb00:7107', '64:ff9b::203.0.113.7', '2001:db8::1']) {
  const address = new Address6(text);
  console.log(`${text} is4 ${address.is4()} to4 ${address.to4().correctForm()} correctForm ${address.correctForm()}`);
}
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
