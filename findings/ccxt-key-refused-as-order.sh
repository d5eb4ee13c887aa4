#!/usr/bin/env bash
# ccxt calls a key that does not exist an invalid order on Hyperliquid, and a wrong signature a rejected operation on Toobit.
#
# Version    ccxt 4.5.84, JavaScript.
# Behaviour  Hyperliquid's "User or API Wallet 0x… does not exist." (an API wallet that was never approved, has ended or was
#            replaced) is InvalidOrder, whatever was asked: reading balances too. Toobit's -1022 (signature) and -1021 (clock)
#            are OperationRejected, though their numbers and words are Binance's, where ccxt has AuthenticationError and
#            InvalidNonce for them.
# A guess    Same number, same sentence, same class; and a failure that names a wallet is one of authentication. A bot that
#            stops on AuthenticationError and drops the order on InvalidOrder drops every order of an ended key without a word.
# Seen       hyperliquid InvalidOrder, of authentication false
#            toobit -1022 OperationRejected, of authentication false
#            binance -1022 AuthenticationError, of authentication true
#            toobit -1021 OperationRejected, a clock false
#            binance -1021 InvalidNonce, a clock true
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
sed -n 's/^# Seen       //p; s/^#            \([a-z]* [-A-Z].* \(true\|false\)\)$/\1/p' "$0" >"$folder/expected"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ccxt@4.5.84
cat >try.mjs <<'JS'
import ccxt from 'ccxt';

async function raised(id, status, body) {
  const exchange = new ccxt[id]();
  // No network: the answer is handed to ccxt where its own fetch would hand it over.
  exchange.fetchImplementation = async () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  return exchange.fetch('https://example.invalid/', 'POST', {}, '{}').catch((e) => e);
}
const wallet = 'User or API Wallet 0x1111222233334444555566667777888899990000 does not exist.';
const ended = await raised('hyperliquid', 200, { status: 'err', response: wallet });
console.log(`hyperliquid ${ended.constructor.name}, of authentication ${ended instanceof ccxt.AuthenticationError}`);
for (const [code, msg] of [
  [-1022, 'Signature for this request is not valid.'],
  [-1021, 'Timestamp for this request is outside of the recvWindow.'],
]) {
  for (const id of ['toobit', 'binance']) {
    const e = await raised(id, 400, { code, msg });
    const what = code === -1022
      ? `of authentication ${e instanceof ccxt.AuthenticationError}`
      : `a clock ${e instanceof ccxt.InvalidNonce}`;
    console.log(`${id} ${code} ${e.constructor.name}, ${what}`);
  }
}
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
