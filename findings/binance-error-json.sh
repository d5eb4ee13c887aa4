#!/usr/bin/env bash
# What a JSON logger keeps of one refusal of Binance, by five clients: the number or the words, and only one has both.
#
# Versions   @binance/spot 32.0.4, @binance/connector 3.6.1, binance 3.6.5, binance-api-node 0.13.10, node-binance-api 1.0.33.
# Behaviour  Binance answers 401 {"code":-2015,"msg":"Invalid API-key, …"}. As text, @binance/spot and binance-api-node say the
#            words without the number, node-binance-api both, @binance/connector and binance neither ("Request failed with status
#            code 401", "[object Object]"). As JSON @binance/spot and binance-api-node keep the number and lose the words, since a
#            message is no own enumerable property; node-binance-api has "{}"; binance has both; @binance/connector has neither
#            again, for axios' toJSON() leaves the response out and keeps the request, with the header that holds the key.
# A guess    The two official packages log alike, and what String() shows JSON shows too. A pino or winston line with the error as
#            an object and a printed message hold different halves of the same refusal, and -2015 has three causes that only the
#            words tell.
# Seen       @binance/spot      text has words     JSON has number
#            @binance/connector text has nothing   JSON has nothing
#            binance            text has nothing   JSON has number and words
#            binance-api-node   text has words     JSON has number
#            node-binance-api   text has number and words JSON has nothing
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
sed -n 's/^# Seen       //p; s/^#            \(.* text has .*\)$/\1/p' "$0" >"$folder/expected"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @binance/spot@32.0.4 @binance/connector@3.6.1 binance@3.6.5 \
  binance-api-node@0.13.10 node-binance-api@1.0.33
cat >try.mjs <<'JS'
import { createServer } from 'node:http';
import { Spot } from '@binance/spot';
import connector from '@binance/connector';
import { MainClient } from 'binance';
import node from 'binance-api-node';
import other from 'node-binance-api';

const WORDS = 'Invalid API-key, IP, or permissions for action.';
const server = createServer((_request, response) => {
  response.writeHead(401, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ code: -2015, msg: WORDS }));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const url = `http://127.0.0.1:${server.address().port}`;
const key = 'example-key-0000';
const secret = 'exampleSecret000';
const make = node.default ?? node;
const Other = other.default ?? other;
const calls = {
  '@binance/spot': () =>
    new Spot({ configurationRestAPI: { apiKey: key, apiSecret: secret, basePath: url, retries: 0 } }).restAPI.getAccount(),
  '@binance/connector': () => new connector.Spot(key, secret, { baseURL: url }).account(),
  binance: () => new MainClient({ api_key: key, api_secret: secret, baseUrl: url }).getAccountInformation(),
  'binance-api-node': () => make({ apiKey: key, apiSecret: secret, httpBase: url }).accountInfo(),
  'node-binance-api': () => new Other({ APIKEY: key, APISECRET: secret, urls: { base: `${url}/api/` } }).balance(),
};
const parts = (text) => [text.includes('2015') && 'number', text.includes(WORDS) && 'words'].filter(Boolean);
const told = (text) => `has ${parts(text).join(' and ') || 'nothing'}`;
for (const [name, call] of Object.entries(calls)) {
  const e = await call().then(
    () => 'resolved',
    (reason) => reason,
  );
  console.log(`${name.padEnd(18)} text ${told(String(e)).padEnd(13)} JSON ${told(JSON.stringify(e))}`);
}
process.exit();
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
