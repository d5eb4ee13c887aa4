import { type ErrorBook, type ErrorCause, type ErrorGroup } from '../../lib/exchanges/api-error.ts';
import { errorBook } from '../../lib/exchanges/error-registry.ts';
import { type Exchange, type ExchangeId } from '../../lib/exchanges/exchange.ts';
import { exchange } from '../audit/fixtures.ts';

interface Made {
  readonly exchange: Exchange;
  readonly errors: readonly ErrorGroup[];
}

function error(code: string, message: string, ...causes: ErrorCause[]): ErrorGroup {
  return { means: causes, source: 'test', rows: [[code, message]] };
}

function made(id: ExchangeId, name: string, host: string, ...errors: ErrorGroup[]): Made {
  return { exchange: exchange({ id, name, hosts: [{ host, source: 'test' }] }), errors };
}

const binance = made(
  'binance',
  'Binance',
  'www.binance.com',
  error(
    '-2015',
    'Invalid API-key, IP, or permissions for action, request ip: <ip>',
    'ip-not-allowed',
    'permission-missing',
    'key-unknown',
  ),
  error('-1021', 'Timestamp for this request is outside of the recvWindow.', 'clock-skew'),
  error('-1022', 'Signature for this request is not valid.', 'wrong-secret'),
  error('HTTP 403', '(WAF)', 'rate-limit-or-firewall'),
);

const bybit = made(
  'bybit',
  'Bybit',
  'www.bybit.com',
  error(
    '10010',
    "Unmatched IP, please check your API key's bound IP addresses.",
    'ip-not-allowed',
    'managed-by-app',
  ),
  error('-2015', 'Your api key has expired', 'key-expired'),
  error(
    '10003',
    'API key is invalid. Check whether the key and domain are matched…',
    'key-unknown',
    'wrong-environment',
  ),
  error('HTTP 403', 'Forbidden request', 'rate-limit-or-firewall', 'region-block'),
);

const okx = made(
  'okx',
  'OKX',
  'www.okx.com',
  error('50110', "Your IP <ip> is not included in your API key's IP whitelist.", 'ip-not-allowed'),
  error('50113', 'Invalid signature.', 'wrong-secret'),
  error('50101', 'APIKey does not match current environment.', 'wrong-environment'),
);

const gate = made(
  'gate',
  'Gate',
  'www.gate.io',
  error('IP_FORBIDDEN', 'Request IP not in whitelist: <ip>', 'ip-not-allowed'),
  error('FORBIDDEN', 'account has no permission for the operation', 'permission-missing'),
  error('INVALID_KEY', 'Invalid API Key', 'key-unknown', 'key-expired', 'key-format'),
);

const kraken = made(
  'kraken',
  'Kraken',
  'www.kraken.com',
  error('EAPI:Invalid key', 'EAPI:Invalid key', 'key-unknown', 'ip-not-allowed'),
  error('EAPI:Invalid nonce', 'EAPI:Invalid nonce', 'nonce'),
);

const mexc = made(
  'mexc',
  'MEXC',
  'www.mexc.com',
  error('700006', 'IP [<ip>] not in the ip white list', 'ip-not-allowed'),
  error('402', 'API Key expired', 'key-expired'),
);

const MADE = [binance, bybit, okx, gate, kraken, mexc];
export const EXCHANGES = MADE.map((one) => one.exchange);
/** Named in logs as the real ones are. */
export const BOOK: ErrorBook = Object.fromEntries(
  MADE.map(({ exchange: { id }, errors }) => [id, { ...errorBook[id], errors }]),
);
