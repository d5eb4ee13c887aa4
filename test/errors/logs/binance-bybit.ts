import { type LoggedError } from './log.ts';

const KEY = 'q8Zt4Lw0Xv7Rb2Nf6Hs9Jd3Kp5Mg1Yc8Ua4Ee7Oi2Tr6Qw0Zx9Vb3Nm5Lk1Jh7G';
const SIGNATURE = '7d1f4c0b9e3a86d25f70c41b8e9a3d6207f5b4c1e8a92d3670f4b5c1d8e9a2f3';

export const BINANCE_AND_BYBIT: readonly LoggedError[] = [
  {
    source: 'https://github.com/ccxt/ccxt/issues/18459',
    log: 'AuthenticationError: binance {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
    is: 'binance -2015',
    maybeIp: true,
  },
  {
    source: 'https://github.com/hackingthemarkets/supertrend-crypto-bot/issues/16',
    log: `Traceback (most recent call last):
  File "C:\\Users\\user\\AppData\\Roaming\\Python\\Python312\\site-packages\\ccxt\\base\\exchange.py", line 580, in fetch
    response.raise_for_status()
requests.exceptions.HTTPError: 400 Client Error:  for url: https://api.binance.com/sapi/v1/capital/config/getall?timestamp=1738938907912&recvWindow=10000&signature=${SIGNATURE}

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "C:\\Users\\user\\crypto_bot.py", line 69, in <module>
    ohlcv = exchange.fetch_ohlcv(symbol, timeframe=timeframe, limit=limit)
ccxt.base.errors.AuthenticationError: binance {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}`,
    is: 'binance -2015',
    maybeIp: true,
    secrets: [SIGNATURE],
  },
  {
    source: 'https://github.com/freqtrade/freqtrade/issues/12491',
    log: `freqtrade  | 2025-11-09 19:18:43,409 - freqtrade.exchange.exchange - INFO - Using Exchange "Binance"
freqtrade  | 2025-11-09 19:18:44,158 - freqtrade.exchange.common - WARNING - _load_async_markets() returned exception: "Error in reload_markets due to AuthenticationError. Message: binance 
freqtrade  | {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}". Retrying still for 3 times.`,
    is: 'binance -2015',
    maybeIp: true,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/2044',
    log: 'ccxt.base.errors.ExchangeError: binance: unknown error code: {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
    is: 'binance -2015',
    maybeIp: true,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/14993',
    log: `fetch Request: binance POST https://fapi.binance.com/fapi/v1/order RequestHeaders: {'X-MBX-APIKEY': '${KEY}', 'Content-Type': 'application/x-www-form-urlencoded', 'User-Agent': 'python-requests/2.26.0'} RequestBody: timestamp=1663145559604&symbol=SOLUSDT&type=MARKET&side=BUY&recvWindow=10000&signature=${SIGNATURE}

fetch Response: binance POST https://fapi.binance.com/fapi/v1/order 401 ResponseHeaders: {'Content-Type': 'application/json', 'Content-Length': '69', 'Server': 'Tengine', 'X-MBX-USED-WEIGHT-1M': '7'} ResponseBody: {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}`,
    is: 'binance -2015',
    maybeIp: true,
    secrets: [KEY, SIGNATURE],
  },
  {
    source: 'https://github.com/lindomar-oliveira/backtrader-binance/issues/15',
    log: 'binance.exceptions.BinanceAPIException: APIError(code=-2015): Invalid API-key, IP, or permissions for action.',
    is: 'binance -2015',
    maybeIp: true,
  },
  {
    source: 'https://github.com/terryso/nof1-tracker/issues/30',
    log: `❌ Error cleaning orphaned orders: Binance API Error: Invalid API-key, IP, or permissions for action
API Error [-2015]: Invalid API-key, IP, or permissions for action
⚠️ Failed to check existing positions: Binance API Error: Invalid API-key, IP, or permissions for action
📈 NEW POSITION: XRP BUY 3609 @ 2.4448 (OID: 211217736949)`,
    is: 'binance -2015',
    maybeIp: true,
  },
  {
    source: 'https://github.com/hummingbot/dashboard/issues/226',
    log: 'Error executing request GET https://fapi.binance.com/fapi/v2/account. HTTP status is 401. Error: {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action"}',
    is: 'binance -2015',
    maybeIp: true,
  },
  {
    source: 'https://github.com/OpenByteInc/QuantDinger/issues/122',
    log: 'Auto-stopped (position_sync_binance): Binance HTTP 401: {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action"}',
    is: 'binance -2015',
    maybeIp: true,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/16777',
    log: 'ccxt.base.errors.AuthenticationError: binance {"code":-2008, "msg": "Invalid Api-Key ID."}',
    is: 'binance -2008',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/8733',
    log: `requests.exceptions.HTTPError: 400 Client Error: Bad Request for url: https://api.binance.us/api/v3/account?timestamp=1616812583942&recvWindow=5000&signature=${SIGNATURE}
code: -2014, msg: "API-key format invalid."`,
    is: 'binance -2014',
    maybeIp: false,
    secrets: [SIGNATURE],
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/2479',
    log: 'ccxt.base.errors.ExchangeError: binance: unknown error code: {"code":-1022,"msg":"Signature for this request is not valid."} -1022',
    is: 'binance -1022',
    maybeIp: false,
  },
  {
    source: 'https://github.com/bhexopen/BHEX-OpenApi/issues/6',
    log: '{\n    "code": -1021,\n    "msg": "Timestamp for this request is outside of the recvWindow."\n}',
    is: 'binance -1021',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/1267',
    log: '418 I\'m a Teapot {"code":-1003,"msg":"Way too many requests; IP banned until 1516180405741."}',
    is: 'binance -1003',
    maybeIp: true,
  },
  {
    source: 'https://github.com/jptsantossilva/BEC/issues/22',
    log: `Error connecting to Binance. BinanceAPIException(<Response [451]>, 451, '{\\n  "code": 0,\\n  "msg": "Service unavailable from a restricted location according to \\'b. Eligibility\\' in https://www.binance.com/en/terms. Please contact customer service if you believe you received this message in error."\\n}')`,
    is: 'binance HTTP 451',
    maybeIp: true,
  },
  {
    source: 'https://github.com/crypto-power/cryptopower/issues/510',
    log: `2024-05-09 13:47:07.577 [ERR] EXT: binance: Error fetching ticker: binance failed to fetch ticker for BTCUSDT: error: status: 451 Unavailable For Legal Reasons resp: {
  "code": 0,
  "msg": "Service unavailable from a restricted location according to 'b. Eligibility' in https://www.binance.com/en/terms. Please contact customer service if you believe you received this message in error."
}`,
    is: 'binance HTTP 451',
    maybeIp: true,
  },
  {
    source: 'https://github.com/googlecolab/colabtools/issues/3715',
    log: "APIError(code=0): Service unavailable from a restricted location according to 'b. Eligibility' in https://www.binance.com/en/terms. Please contact customer service if you believe you received this message in error",
    is: 'binance HTTP 451',
    maybeIp: true,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/15872',
    log: `  File "/home/ec2-user/.local/lib/python3.7/site-packages/requests/models.py", line 953, in raise_for_status
    raise HTTPError(http_error_msg, response=self)
requests.exceptions.HTTPError: 451 Client Error:  for url: https://fapi.binance.com/fapi/v1/exchangeInfo`,
    is: 'binance HTTP 451',
    maybeIp: true,
  },
  {
    source: 'https://github.com/hummingbot/deploy/issues/28',
    log: `OSError: Error executing request GET https://api.binance.us/api/v3/time. HTTP status is 403. Error: <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">
<TITLE>ERROR: The request could not be satisfied</TITLE>
</HEAD><BODY>
<H1>403 ERROR</H1>`,
    is: 'binance CloudFront 403',
    maybeIp: true,
  },
  {
    source: 'https://github.com/bybit-exchange/docs-legacy/issues/217',
    log: `{"ret_code":10010,"ret_msg":"unmatched ip.","ext_code":"","ext_info":"","result":null,"time_now":"1623656762.513459"}
https://api.bybit.com/v2/private/wallet/balance?api_key=Zk3Qw8ErTy5Ui2Op4A&coin=BTC&timestamp=1623656762185&sign=${SIGNATURE}`,
    is: 'bybit 10010',
    maybeIp: true,
    secrets: ['Zk3Qw8ErTy5Ui2Op4A', SIGNATURE],
  },
  {
    source: 'https://github.com/sieblyio/bybit-api/issues/555',
    log: '{"retCode":10010,"retMsg":"Unmatched IP, please check your API key\'s bound IP addresses."}',
    is: 'bybit 10010',
    maybeIp: true,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/22695',
    log: "Unmatched IP, please check your API key's bound IP addresses.",
    is: 'bybit 10010',
    maybeIp: true,
  },
  {
    source: 'https://github.com/TranceGeniK/bybit-tools/issues/6',
    log: 'bybit: unmatched IP error: request ip: 203.0.113.77',
    is: 'bybit 10010',
    maybeIp: true,
    echoes: '203.0.113.77',
  },
  {
    source: 'https://github.com/ccxt/ccxt/pull/10436',
    log: '{"ret_code":"-2015","ret_msg":"Invalid API-key, IP, or permissions for action.","ext_code":null,"ext_info":null,"result":null}',
    is: 'bybit -2015',
    maybeIp: true,
  },
  {
    source: 'https://github.com/rotki/rotki/issues/9934',
    log: `[13/05/2025 14:54:04 CEST] DEBUG rotkehlchen.exchanges.bybit Greenlet-4: ByBit api response: {"retCode":10005,"retMsg":"Permission denied, please check your API key permissions.","result":{},"retExtInfo":{},"time":1747140844739}
[13/05/2025 14:54:04 CEST] ERROR rotkehlchen.exchanges.bybit Greenlet-4: Bybit request failed. Could not reach the exchange due to Bybit returned error in request {'retCode': 10005, 'retMsg': 'Permission denied, please check your API key permissions.', 'result': {}, 'retExtInfo': {}, 'time': 1747140844739}`,
    is: 'bybit 10005',
    maybeIp: false,
  },
  {
    source: 'https://github.com/sieblyio/bybit-api/issues/87',
    log: "bybit { ret_code: 10004, ret_msg: 'invalid sign', ext_code: '' }",
    is: 'bybit 10004',
    maybeIp: false,
  },
];
