import { type LoggedError } from './log.ts';

/** Exchanges of which few or no logs of bots were found: mostly answers as the named documents and tables word them, put into a line here. */
export const DOCUMENTED: readonly LoggedError[] = [
  {
    source: 'https://docs.upbit.com/kr/reference/rest-api-guide',
    log: 'GET https://api.upbit.com/v1/accounts 401 {"error":{"name":"no_authorization_ip","message":"This is not a verified IP."}}',
    is: 'upbit no_authorization_ip',
    maybeIp: true,
  },
  {
    source: 'https://docs.upbit.com/kr/v1.6.4/docs/api-setup',
    log: 'POST https://api.upbit.com/v1/withdraws/coin 403 {"error":{"name":"out_of_scope","message":"권한이 부족합니다."}}',
    is: 'upbit out_of_scope',
    maybeIp: false,
  },
  {
    source: 'https://docs.upbit.com/kr/reference/rest-api-guide',
    log: 'upbit {"error":{"name":"out_of_scope","message":"권한이 부족합니다."}} HTTP 401',
    is: 'upbit out_of_scope',
    maybeIp: false,
  },
  {
    source: 'https://apidocs.bithumb.com/docs/api-주요-에러-코드',
    log: 'GET https://api.bithumb.com/v1/accounts 401 {"error":{"name":"NotAllowIP","message":"not allowed client IP"}}',
    is: 'bithumb NotAllowIP',
    maybeIp: true,
  },
  {
    source: 'https://apidocs.bithumb.com/v1.2.0/docs/api-주요-에러-코드',
    log: 'bithumb {"status":"5302","message":"Method Not Allowed.(Access IP)"}',
    is: 'bithumb 5302',
    maybeIp: true,
  },
  {
    source: 'https://apidocs.bithumb.com/v1.2.0/docs/api-주요-에러-코드',
    log: 'bithumb {"status":"5302","message":"Method Not Allowed.(Access)"}',
    is: 'bithumb 5302',
    maybeIp: false,
  },
  {
    source: 'https://github.com/coinexcom/coinex_perpetual_api/issues/3',
    log: 'ERROR:root:URL: https://api.coinex.com/perpetual/v1/asset/query?timestamp=1612651869454\nSTATUS_CODE: 401\nResponse: {"code": 4005, "data": {}, "message": "access_id not exists"}',
    is: 'coinex 4005',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/blob/master/ts/src/coinex.ts',
    log: 'coinex {"code":4007,"data":{},"message":"IP address prohibited"}',
    is: 'coinex 4007',
    maybeIp: true,
  },
  {
    source: 'https://docs.coinone.co.kr/docs/about-public-api',
    log: 'POST https://api.coinone.co.kr/v2.1/account/balance/all {"result":"error","error_code":"40","error_msg":"Invalid API permission"}',
    is: 'coinone 40',
    maybeIp: false,
  },
  {
    source: 'https://github.com/bitbankinc/bitbank-api-docs/blob/master/errors.md',
    log: 'GET https://api.bitbank.cc/v1/user/assets {"success":0,"data":{"code":20003}}',
    is: 'bitbank 20003',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/blob/master/ts/src/lbank.ts',
    log: 'ccxt.base.errors.PermissionDenied: lbank {"result":"false","error_code":10022,"ts":1764550000000}',
    is: 'lbank 10022',
    maybeIp: true,
  },
  {
    source: 'https://github.com/blofin/blofin-api-docs/blob/main/_includes/errors.md',
    log: 'POST https://openapi.blofin.com/api/v1/trade/order 200 {"code":"152406","msg":"Your IP is not included in your API key\'s IP whitelist"}',
    is: 'blofin 152406',
    maybeIp: true,
  },
  {
    source: 'https://github.com/ccxt/ccxt/blob/master/ts/src/toobit.ts',
    log: 'toobit {"code":-2017,"msg":"The API key has expired. Please update your API key immediately."}',
    is: 'toobit -2017',
    maybeIp: false,
  },
  {
    source: 'https://github.com/digitalx-official/digitalx-cli',
    log: 'GET https://api.korbit.co.kr/v2/balance 400 {"success":false,"error":{"message":"IP_NOT_ALLOWED"}}',
    is: 'digitalx IP_NOT_ALLOWED',
    maybeIp: true,
  },
  {
    source: 'https://github.com/ccxt/ccxt/blob/master/ts/src/xt.ts',
    log: 'ccxt.base.errors.AuthenticationError: xt {"rc":1,"mc":"AUTH_104","ma":[],"result":null}',
    is: 'xt AUTH_104',
    maybeIp: true,
  },
  {
    source: 'https://github.com/phemex/phemex-api-docs/blob/master/Public-Contract-API-en.md',
    log: 'phemex {"code":401,"msg":"401 Request IP mismatch."}',
    is: 'phemex 401',
    maybeIp: true,
  },
  {
    source: 'https://github.com/phemex/phemex-api-docs/blob/master/Public-Contract-API-en.md',
    log: 'phemex {"code":401,"msg":"401 Insufficient privilege."}',
    is: 'phemex 401',
    maybeIp: false,
  },
  {
    source: 'https://github.com/btcid/indodax-official-api-docs/blob/master/INDODAX-TradeAPI-2.md',
    log: 'GET https://tapi.indodax.com/api/v2/account 403 {"code":1106,"error":"No permission."}',
    is: 'indodax 1106',
    maybeIp: false,
  },
  {
    source: 'https://github.com/ccxt/ccxt/blob/master/ts/src/hyperliquid.ts',
    log: 'hyperliquid {"status":"err","response":"User or API Wallet 0x1111222233334444555566667777888899990000 does not exist."}',
    is: 'hyperliquid User or API Wallet ',
    maybeIp: false,
  },
  {
    source: 'https://github.com/phemex/phemex-python-api/issues/7',
    log: 'phemex.exceptions.PhemexAPIException: Request Error(401): Request IP Mismatch',
    is: 'phemex 401',
    maybeIp: true,
  },
];
