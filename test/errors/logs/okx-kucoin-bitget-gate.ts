import { type LoggedError } from './log.ts';

export const OKX_TO_GATE: readonly LoggedError[] = [
  {
    source: 'https://github.com/ccxt/ccxt/issues/22265',
    log: 'okx {"msg":"Request header OK-ACCESS-PASSPHRASE incorrect.","code":"50105"}',
    is: 'okx 50105',
    maybeIp: false,
  },
  {
    source: 'https://github.com/sieblyio/okx-api/issues/116',
    log: "{\n  msg: 'Request header OK-ACCESS-PASSPHRASE incorrect.',\n  code: '50105'\n}",
    is: 'okx 50105',
    maybeIp: false,
  },
  {
    source: 'https://github.com/knowm/XChange/issues/4946',
    log: `OKX
Caused by: 50113:Invalid Sign
        at java.base/jdk.internal.reflect.DirectConstructorHandleAccessor.newInstance(DirectConstructorHandleAccessor.java:62)
        at java.base/java.lang.reflect.Constructor.newInstanceWithCaller(Constructor.java:502)`,
    is: 'okx 50113',
    maybeIp: false,
  },
  {
    source: 'https://github.com/sieblyio/okx-api/issues/22',
    log: "{ msg: 'Invalid Sign', code: '50113' }",
    is: 'okx 50113',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/11109',
    log: `fetch Request: okex5 GET https://www.okex.com/api/v5/asset/currencies RequestHeaders: {'OK-ACCESS-KEY': '641e5ce6-1111-4222-8333-23cb7740ffe8', 'OK-ACCESS-PASSPHRASE': 'Blue-Hat 7', 'OK-ACCESS-TIMESTAMP': '2022-01-02T21:21:57.451Z', 'OK-ACCESS-SIGN': 'w3kB5m0Xr1Zq8Lt6Yf4Nc2Ju9Hs7Gd5Va3Pe1Qo0Ik='} RequestBody: None
AuthenticationError: okex5 {"msg":"Invalid Sign","code":"50113"}`,
    is: 'okx 50113',
    maybeIp: false,
    secrets: ['641e5ce6-1111', '23cb7740ffe8', 'Blue-Hat', 'w3kB5m0Xr1Zq8Lt6Yf4Nc2Ju9Hs7Gd5Va3Pe1Qo0Ik'],
  },
  {
    source: 'https://github.com/freqtrade/freqtrade/issues/10967',
    log: `freqtrade-myokx | 2025-01-20 20:18:49,246 - freqtrade.exchange.common - WARNING - _load_async_markets() returned exception: "Error in reload_markets due to ExchangeError. Message: myokx {"msg":"API key doesn't exist","code":"50119"}". Retrying still for 3 times.`,
    is: 'okx 50119',
    maybeIp: false,
  },
  {
    source: 'https://github.com/sieblyio/okx-api/issues/109',
    log: "code ='50119'\nmsg =\"API key doesn't exist\"",
    is: 'okx 50119',
    maybeIp: false,
  },
  {
    source: 'https://github.com/jane-cloud/Open-API-SDK-V5/issues/7',
    log: `OK-ACCESS-KEY: 641e5ce6-9a3b-4c5d-8e7f-23cb7740ffe8
OK-ACCESS-PASSPHRASE: Walrus77
2021-04-19 21:49:11.158 [MyScheduler_Worker-1] INFO com.okex.open.api.client.APIClient:157 -
com.okex.open.api.exception.APIException: 50101 : Broker id of APIKey does not match current environment.`,
    is: 'okx 50101',
    maybeIp: false,
    secrets: ['641e5ce6', '23cb7740ffe8', 'Walrus77'],
  },
  {
    source: 'https://github.com/okxapi/python-okx/issues/30',
    log: 'okx.exceptions.OkxAPIException: API Request Error(code=50101): APIKey does not match current environment',
    is: 'okx 50101',
    maybeIp: false,
  },
  {
    source: 'https://www.okx.com/docs-v5/en/#error-code-rest-api-general-class (message), ccxt (form)',
    log: `ccxt.base.errors.PermissionDenied: okx {"msg":"Your IP 203.0.113.7 is not included in your API key's IP whitelist.","code":"50110"}`,
    is: 'okx 50110',
    maybeIp: true,
    echoes: '203.0.113.7',
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/4969',
    log: `HTTPError: 403 Client Error:  for url: https://openapi-v2.kucoin.com/api/v1/accounts?type=trade
AuthenticationError: kucoin Invalid request ip`,
    is: 'kucoin 400006',
    maybeIp: true,
  },
  {
    source: 'https://github.com/Kucoin/kucoin-api-docs/issues/395',
    log: `  request: { host: 'api.kucoin.com' },
  response: {
    status: 403,
    statusText: 'Forbidden',
    config: { url: '/api/v2/deposit-addresses', method: 'get' },
    data: '{"code":"400006","msg":"Invalid request ip"}'
  }`,
    is: 'kucoin 400006',
    maybeIp: true,
  },
  {
    source: 'https://github.com/Kucoin/kucoin-python-sdk/issues/27',
    log: 'Exception: 403-{"code":"400006","msg":"Invalid request ip"}',
    is: 'kucoin 400006',
    maybeIp: true,
  },
  {
    source: 'https://github.com/escwdev/kucoin-node-api/issues/51',
    log: "data: { code: '400004', msg: 'Invalid KC-API-PASSPHRASE' }",
    is: 'kucoin 400004',
    maybeIp: false,
  },
  {
    source: 'https://github.com/emmtte/Cryptocurrency-Portfolio/issues/56',
    log: 'Exception: Request failed for https://api.kucoin.com returned code 401. Truncated server response: {"code":"400004","msg":"Invalid KC-API-PASSPHRASE"} (use muteHttpExceptions option to examine full response)',
    is: 'kucoin 400004',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/9369',
    log: '"{\\"code\\":\\"400004\\",\\"msg\\":\\"Invalid KC-API-PASSPHRASE\\"}"',
    is: 'kucoin 400004',
    maybeIp: false,
  },
  {
    source: 'https://github.com/Kucoin/kucoin-python-sdk/issues/125',
    log: 'kucoin.exceptions.KucoinAPIException: KucoinAPIException 400003: KC-API-KEY not exists',
    is: 'kucoin 400003',
    maybeIp: false,
  },
  {
    source: 'https://github.com/Kucoin/kucoin-api-docs/issues/337',
    log: "Error: { code: '400003', msg: 'KC-API-KEY not exists' }",
    is: 'kucoin 400003',
    maybeIp: false,
  },
  {
    source: 'https://github.com/Kucoin/kucoin-api-docs/issues/466',
    log: '{"code":"400005","msg":"Invalid KC-API-SIGN"}',
    is: 'kucoin 400005',
    maybeIp: false,
  },
  {
    source: 'https://github.com/escwdev/kucoin-node-api/issues/1',
    log: "{ code: '400001',\nmsg: 'Please check the header of your request for KC-API-KEY, KC-API-SIGN, KC-API-TIMESTAMP, KC-API-PASSPHRASE' }",
    is: 'kucoin 400001',
    maybeIp: false,
  },
  {
    source: 'https://github.com/rotki/rotki/issues/2841',
    log: 'Kucoin trades returned an invalid JSON response: Please enable cookies. Error 1015 Ray ID: 64a1b2c3d4e5f607 • You are being rate limited. The owner of this website (api.kucoin.com) has banned you temporarily from accessing this website.',
    is: 'kucoin Error 1015',
    maybeIp: true,
  },
  {
    source: 'https://github.com/ccxt/ccxt/pull/19778',
    log: '{"code":"40037","msg":"Apikey does not exist","requestTime":"1698871811447","data":null}',
    is: 'bitget 40037',
    maybeIp: false,
  },
  {
    source: 'https://github.com/sieblyio/bitget-api/issues/33',
    log: `{
  code: 400,
  message: 'Bad Request',
  body: {
    code: '40006',
    msg: 'Invalid ACCESS_KEY',
    requestTime: 1707473926922,
    data: null
  },
}`,
    is: 'bitget 40006',
    maybeIp: false,
  },
  {
    source: 'https://github.com/BitgetLimited/v3-bitget-api-sdk/issues/7',
    log: "API authentication failed     40009     400\n      code: '40009',\n      msg: 'sign signature error',\n      requestTime: 1630896973038,\n      data: null",
    is: 'bitget 40009',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/23258',
    log: 'ccxt.base.errors.AuthenticationError: bitget {"code":"40009","msg":"sign signature error","requestTime":1722328573938,"data":null}',
    is: 'bitget 40009',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/blob/master/ts/src/bitget.ts (exceptions), ccxt (form)',
    log: 'ccxt.base.errors.PermissionDenied: bitget {"code":"40018","msg":"Invalid IP","requestTime":1722328573938,"data":null}',
    is: 'bitget 40018',
    maybeIp: true,
  },
  {
    source:
      'https://github.com/CyberPunkMetalHead/gateio-crypto-trading-bot-binance-announcements-new-coins/issues/152',
    log: `2022-01-19 05:26:09,086 INFO: Kucoin announcements enabled, look for new Kucoin coins...
2022-01-19 05:26:10,065 ERROR: (401)
Reason: Unauthorized
HTTP response headers: HTTPHeaderDict({'Date': 'Wed, 19 Jan 2022 09:26:10 GMT', 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked', 'Connection': 'keep-alive', 'Server': 'openresty'})
HTTP response body: {"label":"IP_FORBIDDEN","message":"Request IP not in whitelist: 203.0.113.117"}`,
    is: 'gate IP_FORBIDDEN',
    maybeIp: true,
    echoes: '203.0.113.117',
  },
  {
    source: 'https://github.com/gateio/gateapi-go/issues/3',
    log: '{"label":"IP_FORBIDDEN","message":"Request IP not in whitelist"}',
    is: 'gate IP_FORBIDDEN',
    maybeIp: true,
  },
  {
    source: 'https://github.com/gateio/gateapi-go/issues/3',
    log: '{"label":"INVALID_SIGNATURE","message":"Signature mismatch"}',
    is: 'gate INVALID_SIGNATURE',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/issues/12600',
    log: `fetch Request:
 gateio GET https://api.gateio.ws/api/v4/spot/accounts
RequestHeaders:
 {
  KEY: '0b1c2d3e-4f5a-6b7c-8d9e-0f1a2b3c4d5e',
  Timestamp: '1648853889',
  SIGN: 'e2cf15c9a0fe34385ab0e2cf15c9a0fe34385ab0e2cf15c9a0fe34385ab0'
}
{"label":"INVALID_KEY","message":"Invalid key provided"}`,
    is: 'gate INVALID_KEY',
    maybeIp: false,
    secrets: ['0b1c2d3e', '0f1a2b3c4d5e', 'e2cf15c9a0fe34385ab0'],
  },
];
