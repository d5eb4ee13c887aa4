import { type LoggedError } from './log.ts';

export const THE_REST: readonly LoggedError[] = [
  {
    source: 'https://github.com/ccxt/ccxt/issues/22182',
    log: 'Error: AuthenticationError: coinbase GET https://api.coinbase.com/api/v3/brokerage/products 401 Unauthorized Unauthorized',
    is: 'coinbase HTTP 401',
    maybeIp: true,
  },
  {
    source: 'https://github.com/hummingbot/hummingbot/issues/7326',
    log: `2024-12-06 08:57:55,559 - 2101920 - hummingbot.connector.exchange.coinbase_advanced_trade.coinbase_advanced_trade_exchange.CoinbaseAdvancedTradeExchange - ERROR - Error getting all trading pairs from Coinbase Advanced Trade: Error executing request GET https://api.coinbase.com/api/v3/brokerage/products. HTTP status is 401. Error: Unauthorized
Traceback (most recent call last):
  File "/home/hbot/hummingbot/connector/exchange/coinbase_advanced_trade/coinbase_advanced_trade_exchange.py", line 720, in _initialize_market_assets`,
    is: 'coinbase HTTP 401',
    maybeIp: true,
  },
  {
    source: 'https://github.com/wilqq-the/BTC-Tracker/issues/220',
    log: 'Authentication failed: [COINBASE] Authentication failed: HTTP 401',
    is: 'coinbase HTTP 401',
    maybeIp: true,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/23987',
    log: `exchange = ccxt.coinbase({"apiKey": "organizations/1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9/apiKeys/9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a", "secret": "-----BEGIN EC PRIVATE KEY-----\\nMHcCAQEEIBkZc3R1ZmYtdGhhdC1pcy1tYWRlLXVwLWhlcmUhoAoGCCqGSM49\\nAwEHoUQDQgAEexampleexampleexample00==\\n-----END EC PRIVATE KEY-----\\n"})
HTTPError: 401 Client Error: Unauthorized for url: https://api.coinbase.com/api/v3/brokerage/transaction_summary`,
    is: 'coinbase HTTP 401',
    maybeIp: true,
    secrets: ['1b2c3d4e-5f60', '9f8e7d6c-5b4a', 'MHcCAQEEIBkZc3R1ZmYt', 'AwEHoUQDQgAEexample'],
  },
  {
    source: 'https://github.com/freqtrade/freqtrade/issues/4885',
    log: '2021-05-06 17:58:30,910 - freqtrade.exchange.common - WARNING - fetch_ticker() returned exception: "Could not load ticker due to PermissionDenied. Message: kraken {"error":["EGeneral:Permission denied"]}"',
    is: 'kraken EGeneral:Permission denied',
    maybeIp: true,
  },
  {
    source: 'https://github.com/hummingbot/hummingbot/issues/2085',
    log: "kraken_market - Error received from https://api.kraken.com/0/private/Balance. Response is {'error': ['EGeneral:Permission denied']}.",
    is: 'kraken EGeneral:Permission denied',
    maybeIp: true,
  },
  {
    source: 'https://github.com/askmike/gekko/issues/1947',
    log: 'Error:\n\n[kraken.js] General:Permission denied',
    is: 'kraken EGeneral:Permission denied',
    maybeIp: true,
  },
  {
    source: 'https://github.com/CliffS/kraken-exchange/issues/24',
    log: 'Error: KrakenAPI: EGeneral:Permission denied on placing order.',
    is: 'kraken EGeneral:Permission denied',
    maybeIp: true,
  },
  {
    source: 'https://github.com/dominiktraxl/pykrakenapi/issues/28',
    log: "pykrakenapi.pykrakenapi.KrakenAPIError: ['EAPI:Invalid key']",
    is: 'kraken EAPI:Invalid key',
    maybeIp: true,
  },
  {
    source: 'https://github.com/freqtrade/freqtrade/issues/2613',
    log: 'ccxt.base.errors.InvalidNonce: kraken {"error":["EAPI:Invalid nonce"]}',
    is: 'kraken EAPI:Invalid nonce',
    maybeIp: false,
  },
  {
    source: 'https://github.com/mxcdevelop/APIDoc/issues/62',
    log: 'mexc {code=700006, msg=IP non white list}',
    is: 'mexc 700006',
    maybeIp: true,
  },
  {
    source: 'https://github.com/mexcdevelop/mexc-api-sdk/issues/87',
    log: '{"code":700006,"msg":"IP [203.0.113.88] not in the ip white list"}',
    is: 'mexc 700006',
    maybeIp: true,
    echoes: '203.0.113.88',
  },
  {
    source: 'https://github.com/mexcdevelop/mexc-api-demo/issues/42',
    log: '{"code":700002,"msg":"Signature for this request is not valid."}',
    is: 'mexc 700002',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/13072',
    log: 'AuthenticationError: mexc {"code":10073,"msg":"Invalid Request-Time"}',
    is: 'mexc 10073',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/pull/12622',
    log: 'mexc {"success":false,"code":"703","message":"Require trade read permission!"}',
    is: 'mexc 703',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/15873',
    log: `ExchangeNotAvailable: mexc GET https://www.mexc.com/open/api/v2/market/coin/list 403 Forbidden <HTML><HEAD>
<TITLE>Access Denied</TITLE>
</HEAD><BODY>
<H1>Access Denied</H1>
You don't have permission to access "http&#58;&#47;&#47;www&#46;mexc&#46;com" on this server.<P>`,
    is: 'mexc Akamai',
    maybeIp: true,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/23196',
    log: 'bingx {"code":100001,"msg":"Signature verification failed due to signature mismatch","timestamp":1721803278709}',
    is: 'bingx 100001',
    maybeIp: false,
  },
  {
    source: 'https://docs.atwallets.com/rcxt/bingx',
    log: 'bingx {"code":100413,"msg":"Incorrect apiKey","timestamp":1721803278709}',
    is: 'bingx 100413',
    maybeIp: false,
  },
  {
    source:
      'https://github.com/ccxt/ccxt/blob/master/ts/src/bingx.ts (code), https://bingx-api.github.io/docs/ (form)',
    log: 'ccxt.base.errors.PermissionDenied: bingx {"code":100419,"msg":"your current request IP 203.0.113.9 does not match IP whitelist","data":{}}',
    is: 'bingx 100419',
    maybeIp: true,
    echoes: '203.0.113.9',
  },
  {
    source: 'https://github.com/huobiapi/REST-API-demos/issues/9',
    log: "{'status': 'error', 'err-code': 'api-signature-not-valid', 'err-msg': 'Signature not valid: ip地址错误', 'data': None}",
    is: 'htx api-signature-not-valid',
    maybeIp: true,
  },
  {
    source: 'https://github.com/huobiapi/API_Docs_en/issues/11',
    log: "jData = {u'status': u'error', u'err-code': u'api-signature-not-valid', u'data': None, u'err-msg': u'Signature not valid: ip\\u5730\\u5740\\u9519\\u8bef'}",
    is: 'htx api-signature-not-valid',
    maybeIp: true,
  },
  {
    source: 'https://github.com/HuobiRDCenter/huobi_Python/issues/110',
    log: "huobi.exception.huobi_api_exception.HuobiApiException: ('ExecuteError', '[Executing] api-signature-not-valid: Signature not valid: Incorrect IP address [IP地址错误]:203.0.113.45')",
    is: 'htx api-signature-not-valid',
    maybeIp: true,
    echoes: '203.0.113.45',
  },
  {
    source: 'https://github.com/JKorf/HTX.Net/issues/29',
    log: 'Server error: api-signature-not-valid, Signature not valid: Incorrect Access key [Access key错误]',
    is: 'htx api-signature-not-valid',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/9189',
    log: 'UnhandledPromiseRejectionWarning: AuthenticationError: huobipro {"status":"error","err-code":"api-signature-not-valid","err-msg":"Signature not valid: Verification failure [校验失败]","data":null}',
    is: 'htx api-signature-not-valid',
    maybeIp: false,
  },
  {
    source: 'https://github.com/huobiapi/REST-API-demos/issues/4',
    log: "{'data': None, 'err-code': 'api-signature-not-valid', 'status': 'error', 'err-msg': 'Signature not valid: 无效的提交时间'}",
    is: 'htx api-signature-not-valid',
    maybeIp: false,
  },
  {
    source: 'https://github.com/JKorf/Bitfinex.Net/issues/7',
    log: 'Error: 10100 - apikey: invalid',
    is: 'bitfinex 10100',
    maybeIp: true,
  },
  {
    source: 'https://github.com/Crypto-toolbox/bitex/pull/171',
    log: "['error', 10100, 'apikey: invalid']",
    is: 'bitfinex 10100',
    maybeIp: true,
  },
  {
    source: 'https://github.com/ohenrik/bitfinex/issues/18',
    log: "bitfinex.rest.restv2.BitfinexException: (500, 'Internal Server Error', ['error', 10114, 'nonce: small'])",
    is: 'bitfinex 10114',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/6959',
    log: 'bitfinex POST https://api.bitfinex.com/v1/mytrades 400 Bad Request {"message":"Nonce is too small."}',
    is: 'bitfinex Nonce is too small',
    maybeIp: false,
  },
  {
    source: 'https://github.com/bitfinexcom/bitfinex-api-rb/issues/85',
    log: 'Bitfinex::BadRequestError: Nonce is too small.',
    is: 'bitfinex Nonce is too small',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/2611',
    log: '{ Error: bitstamp {"status":"error","reason":"API key not found","code":"API0001"}',
    is: 'bitstamp API0001',
    maybeIp: false,
  },
  {
    source: 'https://github.com/askmike/gekko/issues/1509',
    log: `2017-12-18 06:37:09 (ERROR):    BITSTAMP API ERROR: BitstampError {
  name: 'BitstampError',
  message: 'Bitstamp error 403',
  meta: { status: 'error', reason: 'Invalid signature', code: 'API0005' } }`,
    is: 'bitstamp API0005',
    maybeIp: false,
  },
  {
    source: 'https://github.com/gazbert/bxbot/issues/64',
    log: `30363 [main] DEBUG AbstractExchangeAdapter sendNetworkRequest() - Doing POST with request body: signature=5489AFCBF4B08DC3611209835E29BBD2B473E819010C6375832BFC46FEFF5BA0&nonce=1501665084&key=gT5rE9wQ2zX8cV4bN7mK1jH6fD3sA0pL
30687 [main] ERROR Failed to connect to Exchange due to unexpected IO error. ErrorStream Response: **{"status": "error", "reason": "Invalid nonce", "code": "API0004"}**
java.io.IOException: Server returned HTTP response code: 403 for URL: https://www.bitstamp.net/api/v2/balance/`,
    is: 'bitstamp API0004',
    maybeIp: false,
    secrets: ['5489AFCBF4B08DC3', 'gT5rE9wQ2zX8cV4bN7mK1jH6fD3sA0pL'],
  },
  {
    source: 'https://github.com/rotki/rotki rotkehlchen/exchanges/bitstamp.py (code), ccxt (form)',
    log: 'ccxt.base.errors.PermissionDenied: bitstamp {"status":"error","reason":"IP address not allowed","code":"API0002"}',
    is: 'bitstamp API0002',
    maybeIp: true,
  },
  {
    source: 'https://github.com/ccxt/ccxt/pull/18429',
    log: 'PermissionDenied cryptocom {"id":1688187211596,"method":"private/create-withdrawal","code":10002,"message":"UNAUTHORIZED"}',
    is: 'cryptocom 10002',
    maybeIp: false,
  },
  {
    source: 'https://github.com/maxpowel/crypto_com_client/issues/4',
    log: "crypto.com {'id': 1, 'method': 'private/get-order-history', 'code': 10002, 'message': 'UNAUTHORIZED'}",
    is: 'cryptocom 10002',
    maybeIp: false,
  },
  {
    source: 'https://github.com/rotki/rotki/issues/10468',
    log: 'The setup of cryptocom failed due to: Cryptocom (TEST) query responded with HTTP status 401: {"code":40101,"message":"Authentication failure"}',
    is: 'cryptocom 40101',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/9133',
    log: '{"jsonrpc":"2.0","error":{"message":"unauthorized","code":13009},"testnet":false,"usIn":1620162727414410,"usOut":1620162727414499,"usDiff":89}',
    is: 'deribit 13009',
    maybeIp: true,
  },
  {
    source: 'https://github.com/knowm/XChange/issues/3783',
    log: '`org.knowm.xchange.deribit.v2.dto.DeribitException: 13009: unauthorized, null (HTTP status code: 401)`',
    is: 'deribit 13009',
    maybeIp: true,
  },
  {
    source: 'https://github.com/schepal/delta_hedge/issues/5',
    log: 'ccxt.base.errors.AuthenticationError: deribit {"jsonrpc":"2.0","error":{"message":"invalid_credentials","code":13004},"testnet":false,"usIn":1689876278308631,"usOut":1689876278308889,"usDiff":258}',
    is: 'deribit 13004',
    maybeIp: false,
  },
  {
    source: 'https://github.com/butor/blackbird/issues/306',
    log: '<Gemini> Error with JSON: {"result": "error", "reason": "InvalidSignature", "message": "InvalidSignature"}. Retrying...',
    is: 'gemini InvalidSignature',
    maybeIp: false,
  },
  {
    source: 'https://github.com/butor/blackbird/issues/143',
    log: `<Gemini> Error with JSON: {"result": "error", "reason": "InvalidNonce", "message": "Nonce '1490722675108' has not increased since your last call to the Gemini API."}. Retrying...`,
    is: 'gemini InvalidNonce',
    maybeIp: false,
  },
  {
    source: 'https://github.com/hummingbot/hummingbot/pull/8205',
    log: "gemini InvalidNonce: Nonce '1777322173198' is not within 30 seconds of server time '1777322173'",
    is: 'gemini InvalidNonce',
    maybeIp: false,
  },
  {
    source: 'https://github.com/bitvavo/python-bitvavo-api/issues/7',
    log: "{'errorCode': 307, 'error': 'This key does not allow access from this IP.'}",
    is: 'bitvavo 307',
    maybeIp: true,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/8890',
    log: `HTTPError: 403 Client Error: Forbidden for url: https://api.bitvavo.com/v2/balance

During handling of the above exception, another exception occurred:

AuthenticationError: bitvavo {"errorCode":304,"error":"Request was not received within acceptable window (default 30s, or custom with Bitvavo-Access-Window header) of Bitvavo-Access-Timestamp header (or timestamp parameter for websocket)."}`,
    is: 'bitvavo 304',
    maybeIp: false,
  },
  {
    source: 'https://github.com/bitvavo/php-bitvavo-api/issues/10',
    log: 'Error 309 The signature is invalid',
    is: 'bitvavo 309',
    maybeIp: false,
  },
  {
    source: 'https://github.com/bitvavo/node-bitvavo-api/issues/13',
    log: "{ errorCode: 301, error: 'API Key must be of length 64.' }",
    is: 'bitvavo 301',
    maybeIp: false,
  },
];

/** Of exchanges that are not known here, or of no exchange: nothing may be said with confidence. */
export const OF_OTHERS: readonly LoggedError[] = [
  {
    source: 'https://github.com/n0mad01/node.bittrex.api/issues/15',
    log: "{ success: false, message: 'INVALID SIGNATURE', result: null }",
    is: null,
    maybeIp: false,
  },
  {
    source: 'https://github.com/joowani/quadriga/issues/3',
    log: 'quadriga.exceptions.RequestError: [HTTP 200][ERR 101] Invalid API Code or Invalid Signature',
    is: null,
    maybeIp: false,
  },
  {
    source: 'https://github.com/Kucoin/kucoin-api-docs/issues/318',
    log: 'lookup push1-v2.kucoin.com on 139.162.14.5:53: no such host',
    is: null,
    maybeIp: false,
  },
];
