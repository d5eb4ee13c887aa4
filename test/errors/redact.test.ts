import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeError } from '../../lib/errors/decode.ts';
import { redact } from '../../lib/errors/redact.ts';
import { exchanges } from '../../lib/exchanges/registry.ts';
import { addressTools } from '../audit/fixtures.ts';

/** How settings, code, requests and logs write a name and its value. */
const SYNTAXES: readonly (readonly [string, (name: string, secret: string) => string])[] = [
  ['JSON', (name, secret) => `{"${name}":"${secret}"}`],
  ['JSON with spaces', (name, secret) => `{ "${name}" : "${secret}" }`],
  ['JSON in JSON', (name, secret) => `"{\\"${name}\\":\\"${secret}\\"}"`],
  ['JSON in JSON in JSON', (name, secret) => `{\\\\\\"${name}\\\\\\":\\\\\\"${secret}\\\\\\"}`],
  ['JSON5', (name, secret) => `{${name}: '${secret}'}`],
  ['a Python dictionary', (name, secret) => `{'${name}': '${secret}'}`],
  ['a Python dictionary of bytes', (name, secret) => `{u'${name}': b'${secret}'}`],
  ['a Python argument', (name, secret) => `ccxt.okx(${name}='${secret}')`],
  ['a typed Python field', (name, secret) => `${name}: str = "${secret}"`],
  ['a Python tuple', (name, secret) => `[('${name}', '${secret}')]`],
  ['PHP', (name, secret) => `'${name}' => '${secret}',`],
  ['PHP, long', (name, secret) => `$config["${name}"] = "${secret}";`],
  ['a PHP constant', (name, secret) => `define('${name}', '${secret}');`],
  ['Ruby', (name, secret) => `:${name} => "${secret}"`],
  ['JavaScript', (name, secret) => `const ${name} = \`${secret}\`;`],
  ['a typed field of TypeScript', (name, secret) => `${name}: string = '${secret}'`],
  ['a property in JavaScript', (name, secret) => `exchange.${name} = "${secret}"`],
  ['Go', (name, secret) => `${name} := "${secret}"`],
  ['a Go struct', (name, secret) => `&Config{${name}: "${secret}"}`],
  ['Rust', (name, secret) => `let ${name} = String::from("${secret}");`],
  ['a setter in Java', (name, secret) => `spec.set${name}("${secret}");`],
  ['a builder in Java', (name, secret) => `builder.${name}("${secret}").build()`],
  ['XChange', (name, secret) => `spec.setExchangeSpecificParametersItem("${name}", "${secret}");`],
  ['a map in Java', (name, secret) => `params.put("${name}", "${secret}")`],
  ['C++', (name, secret) => `std::string ${name} = "${secret}";`],
  ['C++ initialisers', (name, secret) => `{{"${name}", "${secret}"}}`],
  ['C#', (name, secret) => `var ${name} = @"${secret}";`],
  ['credentials in order', (_name, secret) => `new ApiCredentials("abc", "${secret}")`],
  ['a client in order', (_name, secret) => `client = Client('abc', '${secret}')`],
  ['an env file', (name, secret) => `${name}=${secret}`],
  ['an exported variable', (name, secret) => `export ${name}="${secret}"`],
  ['PowerShell', (name, secret) => `$env:${name} = "${secret}"`],
  ['Docker', (name, secret) => `docker run -e ${name}=${secret} bot`],
  ['a flag', (name, secret) => `bot --${name}=${secret}`],
  ['a flag and a space', (name, secret) => `bot --${name} ${secret} --live`],
  ['YAML', (name, secret) => `exchange:\n  ${name}: ${secret}\n`],
  ['YAML with quotes', (name, secret) => `  ${name}: '${secret}'`],
  ['a YAML block', (name, secret) => `  ${name}: |\n    ${secret}\n  other: 1`],
  ['a container’s variable', (name, secret) => `- name: ${name}\n  value: "${secret}"`],
  ['TOML', (name, secret) => `${name} = "${secret}"`],
  ['properties', (name, secret) => `exchange.${name}=${secret}`],
  ['XML', (name, secret) => `<${name}>${secret}</${name}>`],
  ['an XML attribute', (name, secret) => `<exchange ${name}="${secret}"/>`],
  ['a property list', (name, secret) => `<key>${name}</key>\n<string>${secret}</string>`],
  ['a query', (name, secret) => `https://api.example/v1?a=1&${name}=${secret}&b=2`],
  ['a form', (name, secret) => `a=1&${name}=${secret}`],
  [
    'a form in parts',
    (name, secret) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${secret}\r\n`,
  ],
  ['a header', (name, secret) => `X-${name}: ${secret}`],
  ['a header of curl', (name, secret) => `curl -H '${name}: ${secret}' https://api.example`],
  ['a web address', (_name, secret) => `https://bot:${secret}@api.example/`],
  ['an Authorization', (_name, secret) => `Authorization: Basic ${secret}`],
  ['a cookie', (_name, secret) => `Cookie: sid=${secret}; theme=dark`],
  ['a table', (name, secret) => `| ${name} | ${secret} |`],
  ['a bold name', (name, secret) => `**${name}**: ${secret}`],
  ['full-width signs', (name, secret) => `${name}：${secret}`],
];

const NAMES = [
  'secret',
  'apiSecret',
  'api_secret',
  'API_SECRET',
  'SecretKey',
  'passphrase',
  'password',
  'KUCOIN_PASSPHRASE',
  'apiKey',
  'api-key',
  'apikey',
  'OK-ACCESS-PASSPHRASE',
  'access_token',
  'signature',
  'privateKey',
  'walletPrivateKey',
];

/** Short as a password, and of letters and digits that no syntax takes for a sign of its own. */
const secrets = fc.stringMatching(/^[A-Z][A-Za-z0-9!#$%*+_-]{2,10}[0-9][a-z]$/);

describe('a planted secret', () => {
  expect(SYNTAXES.length).toBeGreaterThanOrEqual(40);

  it.each(SYNTAXES)('does not survive in %s', (_, write) => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), secrets, (name, secret) => {
        expect(redact(write(name, secret))).not.toContain(secret);
      }),
    );
  });

  it.each(SYNTAXES)(
    'is taken out of %s once and for all, and the error beside it is decoded as before',
    (_, write) => {
      const error =
        'okx {"code":"50110","msg":"Your IP 203.0.113.7 is not included in your API key\'s IP whitelist."}';
      fc.assert(
        fc.property(fc.constantFrom(...NAMES), secrets, (name, secret) => {
          const shown = redact(`${write(name, secret)}\n${error}`);
          expect(shown).not.toContain(secret);
          expect(redact(shown)).toBe(shown);
          const [first] = decodeError(shown, exchanges, addressTools);
          expect([first?.error.code, first?.echoedAddress]).toEqual(['50110', '203.0.113.7']);
        }),
        { numRuns: 30 },
      );
    },
  );
});

it.each([
  '{"reason":"MissingApikeyHeader","message":"The header was missing"}',
  '{"error":{"name":"invalid_access_key","message":"The key is not known"}}',
  '{"status":"error","err-code":"api-signature-not-valid","err-msg":"Signature not valid: Verification failure"}',
  '["error", 10100, "apikey: invalid"]',
  "okx {'code': '50105', 'msg': 'Request header OK-ACCESS-PASSPHRASE incorrect.'}",
  'Invalid API-key, IP, or permissions for action, request ip: 203.0.113.7',
  'EAPI:Invalid key',
])('leaves what an exchange says of it: %s', (text) => expect(redact(text)).toBe(text));

it.each([
  'at settle (/srv/bot/node_modules/node-bitbankcc/node_modules/axios/lib/core/settle.js:17:12)',
  'File "/usr/lib/python3/dist-packages/urllib3/connectionpool.py", line 703',
  'at async /home/bot/app/node_modules/okx-api/lib/',
  'GET /openapi/v2/spot/accounts/balances/',
])('leaves the paths of a stack trace: %s', (text) => expect(redact(text)).toBe(text));

it.each(['a1b2c3d4e5f6a7b8c9d0', 'deadbeef12ab34cd56ef', '/a1b2c3d4e5f6a7b8c9d0/'])(
  'takes out a key in small letters and digits that has no name: %s',
  (text) => expect(redact(text)).toContain('…'),
);

// What reads a run of letters in more than one way never comes back from these: the test ends by its own patience.
it.each([
  ['hyphens', 'a-'.repeat(20_000)],
  ['names in a row', 'secret'.repeat(6_000)],
  ['quoted names', '"secret" '.repeat(5_000)],
  ['open brackets', "('secret',".repeat(4_000)],
  ['a path with an end that fits nothing', `${'/node_modules/some-library/lib'.repeat(500)}/.`],
  ['a path of numbered parts', `${'/v1/a2/b33/c'.repeat(1_000)}//`],
  ['class names', `${'SomeErrorOf'.repeat(2_000)}-`],
  ['words under each other', `${'a_b-c/d'.repeat(3_000)}=`],
])('comes back from %s', (_, text) => expect(redact(text).length).toBeGreaterThan(0));
