#!/usr/bin/env bash
# ccxt raises an exchange's refusal of the caller's address as three different classes, and for two exchanges as none of its own.
#
# Version    ccxt 4.5.84, JavaScript.
# Behaviour  OKX, CoinEx and BloFin: PermissionDenied. KuCoin and XT: AuthenticationError. Upbit's no_authorization_ip and
#            Bithumb's NotAllowIP: the bare ExchangeError, though the neighbour of the first in the same table of Upbit
#            (out_of_scope) is PermissionDenied, and the older API of Bithumb (5302) is too.
# A guess    PermissionDenied is a kind of AuthenticationError, so "catch AuthenticationError, say that the key or its address
#            is wrong" covers every exchange. It is silent for Upbit and Bithumb, the two exchanges on which no key works
#            without addresses: there the refusal goes where a bot retries what it does not know.
# Seen       okx 50110 PermissionDenied, caught true
#            kucoin 400006 AuthenticationError, caught true
#            coinex 4007 PermissionDenied, caught true
#            blofin 152406 PermissionDenied, caught true
#            xt AUTH_104 AuthenticationError, caught true
#            bithumb 5302 PermissionDenied, caught true
#            bithumb NotAllowIP ExchangeError, caught false
#            upbit out_of_scope PermissionDenied, caught true
#            upbit no_authorization_ip ExchangeError, caught false
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
sed -n 's/^# Seen       //p; s/^#            \([a-z]* .* caught .*\)$/\1/p' "$0" >"$folder/expected"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ccxt@4.5.84
cat >try.mjs <<'JS'
import ccxt from 'ccxt';

// The bodies are those of the exchanges' documents, as their servers send them.
const refusals = [
  ['okx', '50110', { code: '50110', msg: "Your IP is not included in your API key's IP whitelist.", data: [] }],
  ['kucoin', '400006', { code: '400006', msg: 'The requested ip address is not in the api whitelist' }],
  ['coinex', '4007', { code: 4007, data: {}, message: 'IP address prohibited' }],
  ['blofin', '152406', { code: '152406', msg: "Your IP is not included in your API key's IP whitelist" }],
  ['xt', 'AUTH_104', { rc: 1, mc: 'AUTH_104', ma: [], result: null }],
  ['bithumb', '5302', { status: '5302', message: 'Method Not Allowed.(Access IP)' }],
  ['bithumb', 'NotAllowIP', { error: { name: 'NotAllowIP', message: 'not allowed client IP' } }],
  ['upbit', 'out_of_scope', { error: { name: 'out_of_scope', message: 'Out of scope.' } }],
  ['upbit', 'no_authorization_ip', { error: { name: 'no_authorization_ip', message: 'This is not a verified IP.' } }],
];
for (const [id, code, body] of refusals) {
  const exchange = new ccxt[id]();
  // No network: the answer is handed to ccxt where its own fetch would hand it over.
  exchange.fetchImplementation = async () =>
    new Response(JSON.stringify(body), { status: 401, headers: { 'content-type': 'application/json' } });
  const raised = await exchange.fetch('https://example.invalid/', 'GET').catch((e) => e);
  console.log(`${id} ${code} ${raised.constructor.name}, caught ${raised instanceof ccxt.AuthenticationError}`);
}
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
