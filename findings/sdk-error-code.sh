#!/usr/bin/env bash
# What `code` of a rejected call means, in seven SDKs of one family: the exchange's code in two, the HTTP status in five.
#
# Versions   binance 3.6.5, okx-api 3.2.3, bybit-api 4.7.7, bitget-api 3.2.3, gateio-api 1.6.4, bitmart-api 2.5.1,
#            coinbase-api 1.2.6: the same authors, the same shape of client, one way to reject.
# Behaviour  A call that the exchange refuses (here: the caller's address is not on the key's list) is rejected with a plain
#            object that is no Error. `binance` and `okx-api` put the exchange's own code into `code`. The other five put the
#            HTTP status there, and the exchange's code only into `body`. okx-api has no `message` either: it is `msg`.
# A guess    Whoever has written `catch (e) { if (e.code === -2015) … }` for one of them, or `log(String(e))`, expects the
#            sisters to do the same. A check for Bitget's 40018 or Bybit's 10010 in `e.code` is never true, and what reaches
#            the log of every one of the seven by String() is "[object Object]": neither code nor message.
# Seen       binance       code -2015   Error no   String [object Object]   message Invalid API-key, IP, or permissions for action.
#            okx-api       code 50110   Error no   String [object Object]   message undefined
#            bybit-api     code 403     Error no   String [object Object]   message Forbidden
#            bitget-api    code 400     Error no   String [object Object]   message Bad Request
#            gateio-api    code 403     Error no   String [object Object]   message Forbidden
#            bitmart-api   code 403     Error no   String [object Object]   message Forbidden
#            coinbase-api  code 401     Error no   String [object Object]   message Unauthorized
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
sed -n 's/^# Seen       //p; s/^#            \([a-z-]* *code \)/\1/p' "$0" >"$folder/expected"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts binance@3.6.5 okx-api@3.2.3 bybit-api@4.7.7 bitget-api@3.2.3 \
  gateio-api@1.6.4 bitmart-api@2.5.1 coinbase-api@1.2.6
cat >try.mjs <<'JS'
import { createServer } from 'node:http';
import { MainClient } from 'binance';
import { RestClient as Okx } from 'okx-api';
import { RestClientV5 } from 'bybit-api';
import { RestClientV2 } from 'bitget-api';
import { RestClient as Gate } from 'gateio-api';
import { RestClient as Bitmart } from 'bitmart-api';
import { CBExchangeClient } from 'coinbase-api';

const answers = {
  binance: [401, { code: -2015, msg: 'Invalid API-key, IP, or permissions for action.' }],
  'okx-api': [401, { code: '50110', msg: 'Your IP 203.0.113.7 is not included in the whitelist.' }],
  'bybit-api': [403, { retCode: 10010, retMsg: 'Unmatched IP.', result: {}, time: 1 }],
  'bitget-api': [400, { code: '40018', msg: 'Invalid IP', requestTime: 1, data: null }],
  'gateio-api': [403, { label: 'FORBIDDEN', message: 'IP not in whitelist: 203.0.113.7' }],
  'bitmart-api': [403, { code: 30010, message: 'IP is forbidden', trace: 'x', data: {} }],
  'coinbase-api': [401, { message: 'IP does not match IP whitelist' }],
};
let now;
const server = createServer((_request, response) => {
  const [status, body] = answers[now];
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const baseUrl = `http://127.0.0.1:${server.address().port}`;
const key = 'example-key-0000';
const secret = 'exampleSecret000';
const calls = {
  binance: () => new MainClient({ api_key: key, api_secret: secret, baseUrl }).getAccountInformation(),
  'okx-api': () => new Okx({ apiKey: key, apiSecret: secret, apiPass: 'x', baseUrl }).getBalance(),
  'bybit-api': () => new RestClientV5({ key, secret, baseUrl }).getQueryApiKey(),
  'bitget-api': () => new RestClientV2({ apiKey: key, apiSecret: secret, apiPass: 'x', baseUrl }).getSpotAccountAssets(),
  'gateio-api': () => new Gate({ apiKey: key, apiSecret: secret, baseUrl }).getSpotAccounts(),
  'bitmart-api': () => new Bitmart({ apiKey: key, apiSecret: secret, apiMemo: 'x', baseUrl }).getAccountBalancesV1(),
  'coinbase-api': () =>
    new CBExchangeClient({ apiKey: key, apiSecret: secret, apiPassphrase: 'x', baseUrl }).getAccounts(),
};
for (now of Object.keys(calls)) {
  const e = await calls[now]().then(
    () => ({ code: 'resolved' }),
    (reason) => reason,
  );
  const isError = e instanceof Error ? 'yes' : 'no';
  console.log(`${now.padEnd(13)} code ${String(e.code).padEnd(7)} Error ${isError}   String ${String(e)}   message ${e.message}`);
}
process.exit();
JS
node try.mjs 2>/dev/null | tee seen
diff expected seen && echo 'unchanged'
