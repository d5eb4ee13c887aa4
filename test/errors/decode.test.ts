import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeError } from '../../lib/errors/decode.ts';
import { compareEchoed, echoedAddress } from '../../lib/errors/echoed-address.ts';
import { redact } from '../../lib/errors/redact.ts';
import { errorsIn } from '../../lib/exchanges/api-error.ts';
import { addressTools, approved } from '../audit/fixtures.ts';
import { BOOK, EXCHANGES } from './fixtures.ts';

const decode = (text: string) => decodeError(text, EXCHANGES, addressTools, BOOK);
const gist = (text: string) =>
  decode(text).map(
    ({ exchange, error, confidence }) => `${exchange?.id ?? 'any'} ${error.code} ${confidence}`,
  );

const CCXT_TRACE = `Traceback (most recent call last):
  File "/srv/bot/main.py", line 42, in <module>
    balance = exchange.fetch_balance()
  File "/usr/lib/python3/site-packages/ccxt/base/exchange.py", line 590, in fetch
    self.handle_errors(http_status_code, http_status_text, url, method, headers, response)
ccxt.base.errors.PermissionDenied: okx {"msg":"Your IP 203.0.113.7 is not included in your API key's IP whitelist.","code":"50110"}`;

describe('decodeError', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'raw JSON',
      '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
      ['binance -2015 high'],
    ],
    [
      'ccxt',
      'binance {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
      ['binance -2015 high'],
    ],
    ['ccxt with another text', 'binance {"code":-2015,"msg":"changed"}', ['binance -2015 high']],
    [
      'python-binance',
      'APIError(code=-2015): Invalid API-key, IP, or permissions for action, request ip: 203.0.113.7',
      ['binance -2015 high'],
    ],
    [
      'the same number elsewhere',
      '{"ret_code":-2015,"ret_msg":"Your api key has expired"}',
      ['bybit -2015 high'],
    ],
    ['the bare number', '-2015', ['binance -2015 low', 'bybit -2015 low']],
    ['the bare number with a name', 'bybit error -2015', ['bybit -2015 high']],
    [
      'pybit',
      "Unmatched IP, please check your API key's bound IP addresses. (ErrCode: 10010) (ErrTime: 09:12:01).",
      ['bybit 10010 high'],
    ],
    ['a stack trace', CCXT_TRACE, ['okx 50110 high']],
    [
      'escaped JSON',
      '"{\\"code\\":\\"50110\\",\\"msg\\":\\"Your IP 203.0.113.7 is not included in your API key\'s IP whitelist.\\"}"',
      ['okx 50110 high'],
    ],
    [
      'a label',
      '{"label":"IP_FORBIDDEN","message":"Request IP not in whitelist: 203.0.113.7"}',
      ['gate IP_FORBIDDEN high'],
    ],
    ['an error array', '{"error":["EAPI:Invalid key"]}', ['kraken EAPI:Invalid key high']],
    ['message alone', 'Signature for this request is not valid', ['binance -1022 medium']],
    ['a short message that ends in other words', 'signature for this request is missing', []],
    [
      'a firewall',
      'binance GET https://api.binance.com/api/v3/account 403 Forbidden <html>',
      ['binance HTTP 403 medium'],
    ],
    ['a status that could be anyone', 'HTTP 403', ['any HTTP 403 low']],
    [
      'a code that is part of another number',
      'order 1750110 filled at 50110.5 after retry, nothing else to see',
      [],
    ],
    ['a code that is a plain word', '{"label":"FORBIDDEN"}', ['gate FORBIDDEN high']],
    ['a plain word that is no code', 'proxy says FORBIDDEN to the bot', []],
    ['an unquoted code', 'okx error code=50113 msg=changed since', ['okx 50113 high']],
    ['nothing', 'connection reset by peer', []],
    ['a word that is also an exchange', 'the gate is open {"code":-1021}', ['binance -1021 low']],
    ['empty', '', []],
  ])('%s', (_name, text, expected) => {
    expect(gist(text)).toEqual(expected);
  });

  it('says every cause that the exchange may mean', () => {
    expect(decode('binance {"code":-2015}')[0]?.causes).toEqual([
      'ip-not-allowed',
      'permission-missing',
      'key-unknown',
    ]);
  });

  it('does not take a firewall for the whitelist', () => {
    expect(decode('binance 403 Forbidden')[0]?.causes).toEqual(['rate-limit-or-firewall']);
  });

  it('keeps to the exchange that the text names', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EXCHANGES), fc.constantFrom(...EXCHANGES), (named, other) => {
        const facts = BOOK[other.id];
        for (const error of facts === undefined ? [] : errorsIn(facts)) {
          const found = decode(`${named.id} {"code":"${error.code}","msg":"${error.message}"}`);
          const strays = found.filter(
            ({ exchange }) => exchange?.id !== named.id && exchange?.id !== other.id,
          );
          expect(strays).toEqual([]);
        }
      }),
    );
  });

  it('never throws, and never gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const found = decode(`${text} -2015 apiKey=Zx9Qw8Er7Ty6Ui5Op4As3Df2`);
        expect(JSON.stringify(found)).not.toContain('Zx9Qw8Er7Ty6Ui5Op4As3Df2');
      }),
    );
  });
});

describe('echoedAddress', () => {
  it.each([
    ['request ip: 203.0.113.7', '203.0.113.7'],
    ["Your IP 2001:db8::7 is not included in your API key's IP whitelist", '2001:db8::7'],
    ['IP [203.0.113.7] not in the ip white list', '203.0.113.7'],
    ['Request IP not in whitelist: 203.0.113.7', '203.0.113.7'],
    ['connection to 203.0.113.9:443 refused', null],
    ['at 12:30:45 the ip was refused', null],
    ['version 1.2.3.4 of the bot', null],
    ['request ip:203.0.113.7', '203.0.113.7'],
    ['您的IP地址203.0.113.7不在白名单', '203.0.113.7'],
    ['Incorrect IP address [IP地址错误]:203.0.113.7', '203.0.113.7'],
    ['{"client_ip":"203.0.113.7"}', '203.0.113.7'],
    ['{"clientIp":"203.0.113.7"}', '203.0.113.7'],
    ['IP_ILLEGAL: 203.0.113.7', '203.0.113.7'],
    ['request ip:2001:db8::7', '2001:db8::7'],
    ['clientIp:2001:db8:0:1:2:3:4:5', '2001:db8:0:1:2:3:4:5'],
    ['203.0.113.7 is not in the whitelist', '203.0.113.7'],
    ['ip_address=203.0.113.7:55555 denied', '203.0.113.7'],
    ['current ip is 203.0.113.7.', '203.0.113.7'],
    ['https://203.0.113.9/ip is no whitelist', null],
    ['lookup api.example on 203.0.113.9:53: no such host, ip unknown', null],
  ])('%s', (text, address) => {
    expect(echoedAddress(text, addressTools)).toBe(address);
  });

  it('is compared with the approved list, the liveliest entry first', () => {
    const list = [approved('203.0.113.7', 'retired'), approved('203.0.113.0/24', 'current')];
    expect(compareEchoed('203.0.113.7', list, addressTools)).toEqual({
      state: 'current',
      label: 'label of 203.0.113.0/24',
    });
    expect(compareEchoed('198.51.100.1', list, addressTools)).toEqual({ state: 'unapproved', label: null });
  });
});

describe('redact', () => {
  it.each([
    ['X-MBX-APIKEY: vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A', /vmPUZE/],
    ['signature=c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71', /c8db/],
    ['"passphrase": "hunter2"', /hunter2/],
    ['OK-ACCESS-KEY: 37c541a1-4f2c-4d9a-9d3a-1b2c3d4e5f60', /37c541a1|1b2c3d/],
    ['Authorization: Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIi.c2lnbmF0dXJl', /eyJ|c2ln/],
    ["apiKey='short1'", /short1/],
  ])('%s', (text, secret) => {
    expect(text).toMatch(secret);
    expect(redact(text)).not.toMatch(secret);
  });

  it.each([
    ['"passphrase": "two words"', /two words/],
    ["api_secret='abc'", /abc/],
    ['-----BEGIN EC PRIVATE KEY-----\\nMHcCAQ\\nAwEHoUQ=\\n-----END EC PRIVATE KEY-----', /MHcC|AwEH/],
    ['-----BEGIN PRIVATE KEY-----\nMHcCAQ', /MHcC/],
  ])('%s, whatever its form', (text, secret) => {
    expect(redact(text)).not.toMatch(secret);
  });

  it('hides what is typed on behind what was taken out', () => {
    expect(redact('apiKey=…def')).toBe('apiKey=…');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const once = redact(`secret="${text}" apiKey=Zx9Qw8Er7Ty6Ui5Op4As3Df2`);
        expect(redact(once)).toBe(once);
      }),
    );
  });

  it.each([
    'Invalid KC-API-PASSPHRASE',
    'apikey: invalid',
    'nonce: small',
    'bitfinex.rest.restv2.BitfinexException: 500',
    'File "/usr/lib/python3/site-packages/ccxt/base/exchange.py", line 590',
    '{"usIn":1620162727414410}',
  ])('leaves %s', (text) => expect(redact(text)).toBe(text));

  it('leaves the error itself readable', () => {
    const text =
      '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action.","t":1700000000000} api-signature-not-valid 203.0.113.7';
    expect(redact(text)).toBe(text);
  });

  it('leaves no token of a key, wherever it stands', () => {
    const token = fc
      .stringMatching(/^[A-Za-z0-9]{24,64}$/)
      .filter((one) => /\d/.test(one) && /[a-zA-Z]/.test(one));
    fc.assert(
      fc.property(fc.string(), token, fc.string(), (before, secret, after) => {
        expect(redact(`${before} ${secret} ${after}`)).not.toContain(secret);
      }),
    );
  });
});
