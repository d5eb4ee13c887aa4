import {
  type ApiError,
  type ErrorCause,
  type Exchange,
  type ExchangeId,
} from '../../lib/exchanges/exchange.ts';
import { registry } from '../../lib/exchanges/registry.ts';
import { exchange } from '../audit/fixtures.ts';

function error(code: string, httpStatus: number | null, message: string, ...causes: ErrorCause[]): ApiError {
  return { code, httpStatus, message, causes, source: 'test' };
}

function made(id: ExchangeId, name: string, host: string, ...errors: ApiError[]): Exchange {
  return exchange({ id, name, hosts: [{ host, source: 'test' }], inLogs: registry[id].inLogs, errors });
}

export const binance = made(
  'binance',
  'Binance',
  'www.binance.com',
  error(
    '-2015',
    401,
    'Invalid API-key, IP, or permissions for action, request ip: <ip>',
    'ip-not-allowed',
    'permission-missing',
    'key-unknown',
  ),
  error('-1021', 400, 'Timestamp for this request is outside of the recvWindow.', 'clock-skew'),
  error('-1022', 400, 'Signature for this request is not valid.', 'wrong-secret'),
  error('HTTP 403', 403, '(WAF)', 'rate-limit-or-firewall'),
);

export const bybit = made(
  'bybit',
  'Bybit',
  'www.bybit.com',
  error(
    '10010',
    null,
    "Unmatched IP, please check your API key's bound IP addresses.",
    'ip-not-allowed',
    'managed-by-app',
  ),
  error('-2015', null, 'Your api key has expired', 'key-expired'),
  error(
    '10003',
    null,
    'API key is invalid. Check whether the key and domain are matched…',
    'key-unknown',
    'wrong-environment',
  ),
  error('HTTP 403', 403, 'Forbidden request', 'rate-limit-or-firewall', 'region-block'),
);

export const okx = made(
  'okx',
  'OKX',
  'www.okx.com',
  error('50110', 401, "Your IP <ip> is not included in your API key's IP whitelist.", 'ip-not-allowed'),
  error('50113', 401, 'Invalid signature.', 'wrong-secret'),
  error('50101', 401, 'APIKey does not match current environment.', 'wrong-environment'),
);

export const gate = made(
  'gate',
  'Gate',
  'www.gate.io',
  error('IP_FORBIDDEN', 403, 'Request IP not in whitelist: <ip>', 'ip-not-allowed'),
  error('FORBIDDEN', 403, 'account has no permission for the operation', 'permission-missing'),
  error('INVALID_KEY', 401, 'Invalid API Key', 'key-unknown', 'key-expired', 'key-format'),
);

export const kraken = made(
  'kraken',
  'Kraken',
  'www.kraken.com',
  error('EAPI:Invalid key', null, 'EAPI:Invalid key', 'key-unknown', 'ip-not-allowed'),
  error('EAPI:Invalid nonce', null, 'EAPI:Invalid nonce', 'nonce'),
);

export const mexc = made(
  'mexc',
  'MEXC',
  'www.mexc.com',
  error('700006', 400, 'IP [<ip>] not in the ip white list', 'ip-not-allowed'),
  error('402', null, 'API Key expired', 'key-expired'),
);

export const EXCHANGES = [binance, bybit, okx, gate, kraken, mexc];
