#!/usr/bin/env bash
# The same refusal of bitbank is told by its code alone, or by its HTTP status alone, never by both.
#
# Version    node-bitbankcc 3.0.0.
# Behaviour  {"success":0,"data":{"code":20003}} with HTTP 200 is rejected with an Error whose whole message is "20003": no name of
#            the exchange, no words, no field with the code. With HTTP 401 the message is "Request failed with status code
#            401", and the code stands only in error.response.data.data.code. JSON.stringify gives {} of the first and throws on
#            the second, whose request is circular.
# A guess    One client has one way to tell one error. A log of messages holds "Error: 20003" for one server's answer and axios'
#            sentence for the other's; neither can be looked up by the exchange's name, and who logs with JSON.stringify has {} or
#            a second exception in place of the first.
# Seen       HTTP 200: Error: 20003, code undefined, JSON {}
#            HTTP 401: Error: Request failed with status code 401, code 20003, JSON throws TypeError
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
sed -n 's/^# Seen       //p; s/^#            \(HTTP .*\)$/\1/p' "$0" >"$folder/expected"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-bitbankcc@3.0.0
cat >try.mjs <<'JS'
import { createServer } from 'node:http';
import bitbank from 'node-bitbankcc';

let status;
const server = createServer((_request, response) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ success: 0, data: { code: 20003 } }));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const endPoint = `http://127.0.0.1:${server.address().port}`;
const api = new bitbank.PrivateApi({
  endPoint,
  apiKey: 'example-key-0000',
  apiSecret: 'exampleSecret000',
  keepAlive: false,
  timeout: 5000,
});
const asJson = (value) => {
  try {
    return JSON.stringify(value);
  } catch (e) {
    return `throws ${e.name}`;
  }
};
for (status of [200, 401]) {
  const e = await api.getAssets().catch((reason) => reason);
  console.log(`HTTP ${status}: ${e}, code ${e.response?.data.data.code}, JSON ${asJson(e)}`);
}
process.exit();
JS
node try.mjs 2>/dev/null | tee seen
diff expected seen && echo 'unchanged'
