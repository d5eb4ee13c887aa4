/** Texts as people paste them: tracebacks of several languages, logs of containers, tickets, walls; and the secrets that stand around them. */
import { describe, expect, it } from 'vitest';
import { decodeError } from '../../lib/errors/decode.ts';
import { redact } from '../../lib/errors/redact.ts';
import { type ErrorCause } from '../../lib/exchanges/api-error.ts';
import { type ExchangeId } from '../../lib/exchanges/exchange.ts';
import { exchanges } from '../../lib/exchanges/registry.ts';
import { addressTools } from '../audit/fixtures.ts';

type Text = readonly [
  exchange: ExchangeId | null,
  causes: readonly ErrorCause[],
  text: string,
  secrets?: readonly string[],
];

const decode = (text: string) => decodeError(text, exchanges, addressTools);

/** One of the causes is enough. */
const TEXTS: readonly Text[] = [
  [
    'bybit',
    ['ip-not-allowed'],
    'Traceback (most recent call last):\n  File "bot.py", line 12, in <module>\n    ex.fetch_balance()\nccxt.base.errors.PermissionDenied: bybit {"retCode":10010,"retMsg":"Unmatched IP, please check your API key\'s bound IP addresses.","result":{},"retExtInfo":{},"time":1733000000000}',
  ],
  [
    'binance',
    ['ip-not-allowed', 'permission-missing', 'key-unknown'],
    'PHP Fatal error:  Uncaught ccxt\\AuthenticationError: binance {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action, request ip: 203.0.113.7"} in /srv/vendor/ccxt/ccxt/php/Exchange.php:1234',
  ],
  [
    'okx',
    ['ip-not-allowed'],
    'panic: [ccxtError]::[PermissionDenied]::[okx {"msg":"Your IP 203.0.113.9 is not included in your API key\'s IP whitelist.","code":"50110"}]',
  ],
  [
    'okx',
    ['wrong-passphrase'],
    'AuthenticationError: okx {"msg":"Request header OK-ACCESS-PASSPHRASE incorrect.","code":"50105"}\n    at okx.handleErrors (/app/node_modules/ccxt/js/src/okx.js:8520:23)',
  ],
  [
    'kucoin',
    ['ip-not-allowed'],
    'kucoin GET https://api.kucoin.com/api/v1/accounts 400 Bad Request {"code":"400006","msg":"The requested ip address is not in the api whitelist"}',
  ],
  ['kucoin', ['clock-skew'], 'kucoin {"code":"400002","msg":"Invalid KC-API-TIMESTAMP"}'],
  [
    'gate',
    ['ip-not-allowed'],
    'gateio.exceptions.GateApiException: gate api exception, label: FORBIDDEN, message: IP not in whitelist: 203.0.113.4',
  ],
  [
    'gate',
    ['wrong-secret'],
    'gate_api.exceptions.GateApiException: (401)\nReason: Unauthorized\nHTTP response body: {"message":"Signature mismatch","label":"INVALID_SIGNATURE"}',
  ],
  [
    'kraken',
    ['key-unknown', 'ip-not-allowed'],
    '2026-10-01 10:00:00,123 - freqtrade.exchange.common - WARNING - get_balances() returned exception: "Could not get balance due to ExchangeError. Message: kraken {"error":["EAPI:Invalid key"]}". Retrying still for 3 times.',
  ],
  ['kraken', ['permission-missing'], "krakenex: {'error': ['EGeneral:Permission denied']}"],
  ['mexc', ['ip-not-allowed'], 'mexc {"code":700006,"msg":"IP [203.0.113.5] not in the ip white list"}'],
  [
    'bitget',
    ['ip-not-allowed'],
    'freqtrade.exceptions.OperationalException: bitget {"code":"40018","msg":"Invalid IP","requestTime":1733000000,"data":null}',
  ],
  [
    'bitget',
    ['wrong-passphrase', 'wrong-secret', 'key-unknown'],
    'bitget {"code":"40012","msg":"apikey/password is incorrect","requestTime":1}',
  ],
  [
    'coinbase',
    ['key-unknown', 'wrong-secret', 'permission-missing', 'ip-not-allowed'],
    'coinbase GET https://api.coinbase.com/api/v3/brokerage/accounts 401 Unauthorized Unauthorized',
  ],
  [
    'bingx',
    ['ip-not-allowed'],
    'bingx {"code":100419,"msg":"your current request IP  203.0.113.8  does not match IP whitelist , please go to https://bingx.com/en/account/api/ to verify the ip you have set","timestamp":1733}',
  ],
  [
    'bingx',
    ['wrong-secret'],
    'bingx {"code":100001,"msg":"Signature verification failed due to signature mismatch"}',
  ],
  [
    'deribit',
    ['key-unknown', 'wrong-secret'],
    '{"jsonrpc":"2.0","error":{"message":"invalid_credentials","code":13004},"usIn":1,"testnet":false} from www.deribit.com',
  ],
  ['bitfinex', ['key-unknown', 'wrong-secret'], 'bitfinex ["error",10100,"apikey: invalid"]'],
  [
    'gemini',
    ['wrong-secret'],
    'gemini {"result":"error","reason":"InvalidSignature","message":"InvalidSignature"}',
  ],
  [
    'cryptocom',
    ['ip-not-allowed'],
    'cryptocom {"id":1,"method":"private/get-account-summary","code":10003,"message":"IP_ILLEGAL"}',
  ],
  [
    'bitstamp',
    ['ip-not-allowed'],
    'bitstamp {"status":"error","reason":"IP address not allowed","code":"API0002"}',
  ],
  [
    'upbit',
    ['ip-not-allowed'],
    'upbit {"error":{"name":"no_authorization_ip","message":"인증되지 않은 IP 입니다."}}',
  ],
  [
    'bithumb',
    ['ip-not-allowed'],
    'requests.exceptions.HTTPError: 401 Client Error for url: https://api.bithumb.com/v1/accounts body={"error":{"name":"NotAllowIP","message":"허용되지 않은 IP입니다."}}',
  ],
  ['xt', ['ip-not-allowed'], 'AuthenticationError: xt {"rc":1,"mc":"AUTH_104","ma":[],"result":null}'],
  [
    'toobit',
    ['ip-binding-required'],
    'PermissionDenied: toobit {"code":-1023,"msg":"Please set IP whitelist before using API."}',
  ],
  [
    'toobit',
    ['key-unknown', 'ip-not-allowed'],
    'toobit {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
  ],
  [
    'blofin',
    ['ip-not-allowed'],
    'blofin POST https://openapi.blofin.com/api/v1/trade/order 200 OK {"code":"152406","msg":"Your IP is not included in your API key\'s IP whitelist","data":null}',
  ],
  ['blofin', ['key-expired'], 'blofin-sdk: request failed: 152402 Access key has expired'],
  [
    'phemex',
    ['ip-not-allowed'],
    'hummingbot - 2026-03-01 - phemex_perpetual - ERROR - Error fetching balances: {"code":401,"msg":"401 Request IP mismatch."}',
  ],
  [
    'phemex',
    ['wrong-secret'],
    'phemex {"code":10500,"msg":"API Signature verification failed.","data":null}',
  ],
  [
    'lbank',
    ['permission-missing', 'ip-not-allowed'],
    'ccxt.base.errors.PermissionDenied: lbank {"result":"false","error_code":10022,"ts":1}',
  ],
  [
    'lbank',
    ['wrong-secret'],
    'LBank api error: {"msg":"Invalid signature","result":"false","error_code":10007}',
  ],
  ['indodax', ['wrong-secret'], 'indodax {"success":0,"error":"Invalid credentials. Bad sign."}'],
  [
    'indodax',
    ['key-unknown'],
    '[indodax] {"success":0,"error":"Invalid credentials. API not found or session has expired.","error_code":"invalid_credentials"}',
  ],
  [
    'hyperliquid',
    ['key-unknown'],
    'hyperliquid {"status":"err","response":"User or API Wallet 0x1234567890abcdef1234567890abcdef12345678 does not exist."}',
  ],
  [
    'hyperliquid',
    ['account-restricted'],
    "hyperliquid.utils.error: {'status': 'err', 'response': 'Must deposit before performing actions. User: 0x12..'}",
  ],
  [
    'hyperliquid',
    ['rate-limit'],
    'hyperliquid {"status":"err","response":"Too many cumulative requests sent (12034 > 11000) for cumulative volume traded $1034.21."}',
  ],
  [
    'digitalx',
    ['ip-not-allowed'],
    'korbit-cli: HTTP 400 {"success":false,"error":{"message":"IP_NOT_ALLOWED"}}',
  ],
  [
    'digitalx',
    ['clock-skew'],
    'POST https://api.korbit.co.kr/v2/orders 400 {"success":false,"error":{"message":"EXCEED_TIME_WINDOW"}}',
  ],
  ['digitalx', ['key-expired'], '[Digital X] {"success":false,"error":{"message":"KEY_EXPIRED"}}'],
  [
    'coinone',
    ['permission-missing'],
    'coinone {"result":"error","errorCode":"40","errorMsg":"Invalid API permission"}',
  ],
  [
    'bitbank',
    ['key-unknown', 'wrong-secret', 'ip-not-allowed'],
    'bitbank {"success":0,"data":{"code":20003}}',
  ],
  ['coinex', ['ip-not-allowed'], 'coinex {"code":23,"data":{},"message":"IP Prohibited"}'],
  [
    'binance',
    ['clock-skew'],
    "APIError(code=-1021): Timestamp for this request was 1000ms ahead of the server's time.",
  ],
  [
    'binance',
    ['wrong-secret'],
    'binance.exceptions.BinanceAPIException: APIError(code=-1022): Signature for this request is not valid.',
  ],
  [
    'binance',
    ['ip-not-allowed', 'permission-missing', 'key-unknown'],
    'docker logs bot-1\nbot-1  | {"level":"error","msg":"binance: code=-2015, msg=Invalid API-key, IP, or permissions for action."}',
  ],
  [
    'binance',
    ['address-banned', 'rate-limit'],
    'binance 418 I\'m a teapot {"code":-1003,"msg":"Way too many requests; IP(203.0.113.5) banned until 1733000000000. Please use the websocket for live updates to avoid bans."}',
  ],
  ['binance', ['key-format'], 'binance {"code":-2014,"msg":"API-key format invalid."}'],
  [
    'binance',
    ['region-block'],
    'binance GET https://api.binance.com/api/v3/exchangeInfo 451  {"code": 0, "msg": "Service unavailable from a restricted location according to \'b. Eligibility\' in https://www.binance.com/en/terms."}',
  ],
  [
    'bybit',
    ['permission-missing'],
    'pybit.exceptions.InvalidRequestError: Permission denied for current apikey. (ErrCode: 10005) (ErrTime: 12:00:00). Request → POST https://api.bybit.com/v5/order/create',
  ],
  ['bybit', ['key-expired'], 'bybit {"retCode":33004,"retMsg":"Your api key has expired.","result":{}}'],
  [
    'bybit',
    ['region-block', 'rate-limit-or-firewall'],
    'bybit GET https://api.bybit.com/v5/market/time 403 Forbidden <html><head><title>403 ERROR</title></head><body><h1>403 ERROR</h1><h2>The request could not be satisfied.</h2>The Amazon CloudFront distribution is configured to block access from your country.</body></html>',
  ],
  ['okx', ['wrong-environment'], 'okx {"msg":"APIKey does not match current environment.","code":"50101"}'],
  ['okx', ['key-unknown', 'wrong-environment'], 'okx {"msg":"API key doesn\'t exist","code":"50119"}'],
  [
    'okx',
    ['ip-not-allowed'],
    '用户反馈：OKX 接口报错 code: 50110，“您的IP 203.0.113.11 不在API绑定的IP白名单中”，求助',
  ],
  [
    'binance',
    ['ip-not-allowed', 'permission-missing', 'key-unknown'],
    '币安 api 报错：{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."} 怎么办',
  ],
  [
    'bybit',
    ['ip-not-allowed'],
    'バイビットのbotが動きません。「bybit {"retCode":10010,"retMsg":"Unmatched IP, please check your API key\'s bound IP addresses."}」と出ます',
  ],
  [
    'upbit',
    ['permission-missing'],
    '업비트 자동매매 오류: {"error":{"name":"out_of_scope","message":"권한이 부족합니다."}} upbit api',
  ],
  [
    null,
    ['rate-limit-or-firewall'],
    '<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head><body><h1>Sorry, you have been blocked</h1><h2>You are unable to access api.example.com</h2>Cloudflare Ray ID: 8f1 • Your IP: 203.0.113.2</body></html>',
  ],
  [null, ['rate-limit-or-firewall'], 'error code: 1020'],
  [
    null,
    ['rate-limit-or-firewall'],
    '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don\'t have permission to access "http&#58;&#47;&#47;api&#46;example&#46;com&#47;v1" on this server.<P>Reference&#32;&#35;18&#46;5d3c1502</BODY></HTML>',
  ],
  [
    'kucoin',
    ['region-block', 'rate-limit-or-firewall'],
    'kucoin GET https://api.kucoin.com/api/v1/bullet-public 403  <html><head><title>403 Forbidden</title></head><center><h1>403 Forbidden</h1></center></html>',
  ],
  [
    'kucoin',
    ['region-block'],
    'KuCoin says: “code”:“400302”,“msg”:“Our services are currently unavailable in the U.S. To ensure a seamless experience, please access our platform from a non-restricted country/region using a supported IP address. For any inquiries, please contact us”',
  ],
  [
    'gate',
    ['key-unknown'],
    'Ticket #1234\n> «label»: «INVALID_KEY», «message»: «Invalid key provided» — Gate.io API v4',
  ],
  [
    'bitget',
    ['ip-not-allowed'],
    'Hello support, my bot on Bitget shows: {“code”:“40018”,“msg”:“Invalid IP”}. The IP is 203.0.113.66, what to do?',
  ],
  [
    'binance',
    ['wrong-secret'],
    'client = Client("AbCdEfGhIjKlMnOpQrStUvWxYz0123456789", api_secret="zZyYxXwWvVuUtTsS99")\nclient.get_account()\nbinance.exceptions.BinanceAPIException: APIError(code=-1022): Signature for this request is not valid.',
    ['AbCdEfGhIjKlMnOpQrStUvWxYz0123456789', 'zZyYxXwWvVuUtTsS99'],
  ],
  [
    'blofin',
    ['wrong-passphrase'],
    'BLOFIN_API_KEY=ab12cd34\nBLOFIN_PASSPHRASE="hunter 22"\nblofin {"code":"152408","msg":"Passphrase error"}',
    ['ab12cd34', 'hunter 22'],
  ],
  [
    'hyperliquid',
    ['key-unknown'],
    'secret_key: 0x4f3edf983ac636a65a842ce7c78d9aa706d3b113bce9c46f30d7d21715b23b1d\nhyperliquid {"status":"err","response":"User or API Wallet 0x1111222233334444555566667777888899990000 does not exist."}',
    ['4f3edf983ac636a65a842ce7c78d9aa706d3b113bce9c46f30d7d21715b23b1d'],
  ],
  [
    'hyperliquid',
    ['key-unknown'],
    "export HL_PRIVATE_KEY='4f3edf983ac636a6'\n... account_address: \"0xabc\" agent: 'pk-55aa'\nUser or API Wallet 0x1111222233334444555566667777888899990000 does not exist. (hyperliquid)",
    ['4f3edf983ac636a6'],
  ],
  [
    'xt',
    ['wrong-secret'],
    'validate-appkey: 9b8c7d6e-aaaa\nvalidate-signature: 77aa88bb\nxt {"rc":1,"mc":"AUTH_103","ma":[],"result":null}',
    ['77aa88bb', '9b8c7d6e-aaaa'],
  ],
  [
    'digitalx',
    ['ip-not-allowed'],
    'curl -H \'X-KAPI-KEY: kx123456\' \'https://api.korbit.co.kr/v2/balance?timestamp=1&signature=deadbeef12\'\n{"success":false,"error":{"message":"IP_NOT_ALLOWED"}}',
    ['kx123456', 'deadbeef12'],
  ],
  [
    'lbank',
    ['wrong-secret'],
    'lbank.rest.create_order(api_key=\'k-1\', secret="s3cr3t!", echostr=\'x\')\n{"error_code":10007,"msg":"Invalid signature"}',
    ['s3cr3t!'],
  ],
  [
    'phemex',
    ['key-unknown'],
    'x-phemex-access-token: 0a1b2c3d\nphemex {"code":"401","msg":"401 Failed to load API KEY."}',
    ['0a1b2c3d'],
  ],
  [
    'indodax',
    ['wrong-secret'],
    "headers = {'Key': 'AB12-CD34-EF56', 'Sign': 'ffee0011'}\nindodax {\"success\":0,\"error\":\"Invalid credentials. Bad sign.\"}",
    ['ffee0011', 'AB12-CD34-EF56'],
  ],
];

/** No matter of keys. */
const OTHER = [
  'KeyError: \'result\'\n  File "main.py", line 3',
  '{"code":51008,"msg":"Order failed. Insufficient USDT balance in account"} okx',
  'binance {"code":-2019,"msg":"Margin is insufficient."}',
  'hyperliquid {"status":"ok","response":{"type":"order","data":{"statuses":[{"error":"Order must have minimum value of $10. asset=1"}]}}}',
  'xt {"rc":1,"mc":"ORDER_002","ma":[],"result":null}',
  'toobit {"code":-1131,"msg":"Balance insufficient "}',
  'phemex {"code":11001,"msg":"TE_NO_ENOUGH_AVAILABLE_BALANCE","data":null}',
  'blofin {"code":"102015","msg":"Quantity must be a multiple of the lot size"}',
  'The deployment finished; xt release notes: https://example.com',
] as const;

describe('what people paste', () => {
  for (const [exchange, causes, text, secrets = []] of TEXTS)
    it(`${exchange ?? 'anyone'} ${causes.join(', ')}: ${text}`, () => {
      const [first] = decode(text);
      expect(first?.exchange?.id ?? null).toBe(exchange);
      expect(
        first?.causes.some((cause) => causes.includes(cause)),
        first?.causes.join(),
      ).toBe(true);
      const shown = redact(text);
      for (const secret of secrets) expect(shown).not.toContain(secret);
      expect(decode(shown)[0]?.causes).toEqual(first?.causes);
    });

  it.each(OTHER)('nothing sure is made of %s', (text) => {
    expect(decode(text).filter(({ confidence }) => confidence !== 'low')).toEqual([]);
  });
});
