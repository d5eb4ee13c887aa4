#!/usr/bin/env bash
# A refused key that no `catch` sees: whether the promise is kept or broken depends on the HTTP status in one SDK, and in
# another on nothing at all.
#
# Versions   bybit-api 4.7.7, kucoin-node-sdk 1.1.1, with okx-api 3.2.3 for comparison.
# Behaviour  Bybit answers a call from an address that is not on the key's list with HTTP 200 and retCode 10010: bybit-api
#            resolves. The same body with HTTP 403 is rejected. Its sister okx-api rejects a body with a code whatever the
#            status. kucoin-node-sdk resolves even HTTP 400 with code 400006 (address not in the whitelist).
# A guess    "The SDK rejects what the exchange refuses", learned from okx-api (same authors as bybit-api) or from any client
#            that stands on axios, which rejects every 4xx. A bot with try/catch alone goes on as if it had its balance, and
#            what the user finds in the log is a TypeError some lines later, not the refusal.
# Seen       bybit-api 200        resolved 10010
#            bybit-api 403        rejected 10010
#            okx-api 200          rejected 50110
#            okx-api 401          rejected 50110
#            kucoin-node-sdk 200  resolved 400006
#            kucoin-node-sdk 400  resolved 400006
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
sed -n 's/^# Seen       //p; s/^#            \([a-z-]* [24][0-9]*  *re[a-z]* [0-9]*\)$/\1/p' "$0" >"$folder/expected"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts bybit-api@4.7.7 okx-api@3.2.3 kucoin-node-sdk@1.1.1
cat >try.mjs <<'JS'
import { createServer } from 'node:http';
import { RestClientV5 } from 'bybit-api';
import { RestClient as Okx } from 'okx-api';
import kucoin from 'kucoin-node-sdk';

let status;
let body;
const server = createServer((_request, response) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const baseUrl = `http://127.0.0.1:${server.address().port}`;
const key = 'example-key-0000';
const secret = 'exampleSecret000';
kucoin.init({ baseUrl, apiAuth: { key, secret, passphrase: 'x' }, authVersion: 2 });
const bybit = () => new RestClientV5({ key, secret, baseUrl }).getQueryApiKey();
const okx = () => new Okx({ apiKey: key, apiSecret: secret, apiPass: 'x', baseUrl }).getBalance();
const unmatched = { retCode: 10010, retMsg: 'Unmatched IP.', result: {}, time: 1 };
const notIncluded = { code: '50110', msg: 'Your IP 203.0.113.7 is not included in the whitelist.' };
const notListed = { code: '400006', msg: 'The requested ip address is not in the api whitelist' };
const cases = [
  ['bybit-api', 200, unmatched, bybit],
  ['bybit-api', 403, unmatched, bybit],
  ['okx-api', 200, notIncluded, okx],
  ['okx-api', 401, notIncluded, okx],
  ['kucoin-node-sdk', 200, notListed, () => kucoin.rest.User.Account.getAccountsList()],
  ['kucoin-node-sdk', 400, notListed, () => kucoin.rest.User.Account.getAccountsList()],
];
for (const [name, httpStatus, answer, call] of cases) {
  [status, body] = [httpStatus, answer];
  const [how, value] = await call().then(
    (result) => ['resolved', result],
    (reason) => ['rejected', reason],
  );
  const told = value.retCode ?? value.body?.retCode ?? value.code;
  console.log(`${`${name} ${httpStatus}`.padEnd(20)} ${how} ${told}`);
}
process.exit();
JS
node try.mjs 2>/dev/null | tee seen
diff expected seen && echo 'unchanged'
