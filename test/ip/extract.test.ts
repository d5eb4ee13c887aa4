import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../lib/ip/address.ts';
import { extractAddresses, MAX_EXTRACT_LENGTH, MAX_EXTRACTED } from '../../lib/ip/extract.ts';

/** Canonical texts, with problems as `!problem`. */
const found = (text: string): string[] =>
  extractAddresses(text).items.map((item) => item.text ?? `!${item.problem}`);

describe('extractAddresses', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    [
      'a comma list',
      '203.0.113.10, 203.0.113.11,203.0.113.12',
      ['203.0.113.10', '203.0.113.11', '203.0.113.12'],
    ],
    [
      'lines',
      '203.0.113.10\r\n203.0.113.11\n\n198.51.100.0/24\n',
      ['203.0.113.10', '203.0.113.11', '198.51.100.0/24'],
    ],
    [
      'spaces, semicolons, pipes',
      '203.0.113.1 203.0.113.2;203.0.113.3|203.0.113.4',
      ['203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.4'],
    ],
    [
      'a query',
      'ips=203.0.113.10%2C203.0.113.11%0A203.0.113.12',
      ['203.0.113.10', '203.0.113.11', '203.0.113.12'],
    ],
    ['a string of a program', String.raw`"203.0.113.10\n203.0.113.11\n"`, ['203.0.113.10', '203.0.113.11']],
    ['dots in brackets', '203.0.113[.]10, 203[.]0[.]113[.]11', ['203.0.113.10', '203.0.113.11']],
    ['JSON', '{"ips":["203.0.113.10","2001:db8::1/64"],"v":1}', ['203.0.113.10', '2001:db8::/64']],
    ['CSV', 'name,ip\n"prod",203.0.113.10\nstaging,"203.0.113.11"', ['203.0.113.10', '203.0.113.11']],
    [
      'a sentence',
      'Please whitelist 203.0.113.10 and 203.0.113.0/28. Then (198.51.100.7).',
      ['203.0.113.10', '203.0.113.0/28', '198.51.100.7'],
    ],
    ['ports', '203.0.113.10:8080 [2001:db8::1]:443', ['203.0.113.10', '2001:db8::1']],
    [
      'URLs',
      'https://203.0.113.10:8443/v1/x http://203.0.113.11/ wss://[2001:db8::5]/',
      ['203.0.113.10', '203.0.113.11', '2001:db8::5'],
    ],
    [
      'labels',
      'ip4:203.0.113.0/24 ip6:2001:db8::/32 eth0:203.0.113.9 a:203.0.113.8',
      ['203.0.113.0/24', '2001:db8::/32', '203.0.113.9', '203.0.113.8'],
    ],
    [
      'Markdown',
      '* **203.0.113.10**\n* `203.0.113.11`\n- _203.0.113.12_',
      ['203.0.113.10', '203.0.113.11', '203.0.113.12'],
    ],
    [
      'full-width signs',
      '２０３．０．１１３．１０，203.0.113.11、2001：db8：：1。',
      ['203.0.113.10', '203.0.113.11', '2001:db8::1'],
    ],
    ['ideographic full stops', '203。0。113。10', ['203.0.113.10']],
    ['invisible characters', '\ufeff203.0.\u200b113.10\u200e', ['203.0.113.10']],
    [
      'ranges',
      '203.0.113.1-203.0.113.4, 203.0.113.8 - 203.0.113.9; 2001:db8::1–2001:db8::2',
      ['203.0.113.1-203.0.113.4', '203.0.113.8-203.0.113.9', '2001:db8::1-2001:db8::2'],
    ],
    ['bullets are no ranges', '- 203.0.113.1\n- 203.0.113.2\n', ['203.0.113.1', '203.0.113.2']],
    ['labels after a dash', '203.0.113.1-prod 203.0.113.2 - failover', ['203.0.113.1', '203.0.113.2']],
    ['a space before the prefix', '203.0.113.0 /24', ['203.0.113.0/24']],
    [
      'slashes between addresses',
      '203.0.113.1/203.0.113.2 / 203.0.113.3',
      ['203.0.113.1', '203.0.113.2', '203.0.113.3'],
    ],
    ['mapped addresses', '::ffff:203.0.113.10', ['203.0.113.10']],
    [
      'trailing punctuation',
      '"203.0.113.10". 203.0.113.11: x 2001:db8::: y',
      ['203.0.113.10', '203.0.113.11', '!not-an-address'],
    ],
    ['anything', '0.0.0.0/0, ::/0', ['0.0.0.0/0', '::/0']],
    ['an asterisk', '*', ['!wildcard']],
    ['an asterisk in a list', '203.0.113.1,*', ['203.0.113.1', '!wildcard']],
    ['a pattern', '203.0.113.*', ['!wildcard']],
    ['too large', '203.0.113.256', ['!octet-out-of-range']],
    ['leading zeros', '010.0.0.1', ['!leading-zero']],
    ['a wrong prefix', '203.0.113.0/33', ['!prefix-out-of-range']],
    ['a netmask', '203.0.113.0/255.255.255.0', ['203.0.113.0/24']],
    ['a netmask with a hole', '203.0.113.0/255.0.255.0', ['!bad-prefix']],
    ['a netmask beside a network', '203.0.113.0 255.255.255.0', ['203.0.113.0/24']],
    ['a netmask that is called so', '203.0.113.16, netmask: 255.255.255.240', ['203.0.113.16/28']],
    ['a column of netmasks', '203.0.113.0\n255.255.255.0\n', ['203.0.113.0', '!netmask']],
    ['a word that runs into one', 'Production54.79.50.123', ['!glued']],
    ['one that runs into a word', '52.48.85.185Updated', ['!glued']],
    ['two without a space', '52.48.85.18554.79.50.123', ['!glued']],
    ['letters on either side', 'x203.0.113.10y', ['!glued']],
    ['a longer number', '1.2.3.4.5', ['!glued']],
    ['versions', 'v1.2.3.4 version 1.2.3.4', ['!glued', '!version']],
    ['a browser', 'Chrome/120.0.0.0 Safari/537.36', ['!version']],
    ['a short range', '203.0.113.1-9', ['!short-range']],
    ['a reversed range', '203.0.113.9-203.0.113.1', ['!range-reversed']],
    ['a zone id', 'fe80::1%eth0', ['!zone-id']],
  ])('finds in %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'build 10.0.19045.3803',
    '1.2.3',
    '2024.01.15',
    '15.01.2024',
    '2024-01-15T12:30:45.123Z',
    '12:30:45',
    '00:1a:2b:3c:4d:5e',
    'std::vector<int>',
    'ec2-203-0-113-25.compute.example.com',
    '203.0.113.10.in-addr.arpa',
    'a::b',
    ':: * ** -- ...',
    '+49 30 123 456',
    '1,234.56',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says where each stands, as it was written', () => {
    const text = 'use ２０３.0.113.10:80, then 198.51.100.0/24.';
    const [first, second] = extractAddresses(text).items;
    expect(first).toMatchObject({ raw: '２０３.0.113.10:80', at: 4, portRemoved: true, problem: null });
    expect(second).toMatchObject({ raw: '198.51.100.0/24', at: text.indexOf('198'), portRemoved: false });
  });

  it('counts repetitions and keeps the first', () => {
    const { items } = extractAddresses(
      '203.0.113.10\n203.0.113.10/32\n::ffff:203.0.113.10\n203.0.113.999 203.0.113.999',
    );
    expect(items.map(({ text, times }) => [text, times])).toEqual([
      ['203.0.113.10', 3],
      [null, 2],
    ]);
  });

  it('gives the CIDRs of a range', () => {
    const [item] = extractAddresses('203.0.113.1-203.0.113.4').items;
    expect(item?.covers.map((address) => address.text)).toEqual([
      '203.0.113.1',
      '203.0.113.2/31',
      '203.0.113.4',
    ]);
  });

  it('says that there is more, past the number of items', () => {
    const many = Array.from({ length: MAX_EXTRACTED + 1 }, (_, i) => `198.18.${i >> 8}.${i & 255}`);
    expect(extractAddresses(many.slice(1).join(',')).more).toBeNull();
    const extraction = extractAddresses(many.join(','));
    expect(extraction.items).toHaveLength(MAX_EXTRACTED);
    expect(extraction.more).toEqual({ limit: 'item-count', value: MAX_EXTRACTED });
  });

  it('says that there is more, past the length, and never reads half an address', () => {
    const limits = { maxLength: 24, maxItems: 9 };
    const extraction = extractAddresses('203.0.113.10,203.0.113.111', limits);
    expect(extraction.items.map((item) => item.text)).toEqual(['203.0.113.10']);
    expect(extraction.more).toEqual({ limit: 'text-length', value: 24 });
  });

  it.each([
    ['asterisks', '* '],
    ['dots and digits', '1.'],
    ['colons', '1:'],
    ['spaces', ' '],
    ['letters', 'a'],
    ['addresses', '203.0.113.10-'],
    ['slashes', '203.0.113.10/'],
    // A pattern that backtracks over it would not come to an end.
  ])('comes to an end with a megabyte of %s', { timeout: 60_000 }, (_, unit) => {
    const text = `${unit.repeat(MAX_EXTRACT_LENGTH / unit.length)} x`;
    expect(extractAddresses(text)).toHaveProperty('items');
  });

  it('finds exactly what was listed, whatever stands between', () => {
    const address = fc.oneof(
      fc.ipV4().filter((text) => text !== '0.0.0.0'),
      fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })).map(([a, p]) => `${a}/${p}`),
      fc.ipV6().filter((text) => /\d/.test(text) && text !== '::'),
    );
    const separator = fc.constantFrom(', ', ',', '\n', ' ', ';', '","', '\t', '，', ' | ', '\n- ');
    fc.assert(
      fc.property(
        fc.uniqueArray(address, { selector: normalise, minLength: 1 }),
        separator,
        (list, between) => {
          expect(found(list.join(between))).toEqual(list.map(normalise));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws, and whatever it finds stands at its place and is canonical', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'0129abf.:/-*% ,"[]x\n１。\u200b'), maxLength: 80 });
    fc.assert(
      fc.property(fc.oneof(noise, fc.string({ unit: 'binary' })), (text) => {
        for (const item of extractAddresses(text).items) {
          expect(text.slice(item.at, item.at + item.raw.length)).toBe(item.raw);
          expect(item.text === null).toBe(item.problem !== null);
          if (item.covers.length === 1) expect(normalise(item.text ?? '')).toBe(item.covers[0]?.text);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
