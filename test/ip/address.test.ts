import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import {
  addressCount,
  contains,
  isAnyAddress,
  normalise,
  parseAddress,
  parseRange,
  rangeToCidrs,
  sameAddress,
  whyTooWide,
} from '../../lib/ip/address.ts';

const problemOf = (text: string): string | null => {
  const result = parseAddress(text);
  return result.ok ? null : result.problem;
};
const parsed = (text: string) => {
  const result = parseAddress(text);
  if (!result.ok) throw new Error(`${text}: ${result.problem}`);
  return result.value;
};

/** An independent parser of IPv6: the one of the URL standard. null: it refuses. */
function urlIpv6(text: string): string | null {
  try {
    return new URL(`http://[${text}]/`).hostname.slice(1, -1);
  } catch {
    return null;
  }
}

const ipv4 = fc.ipV4();
const ipv6 = fc.ipV6();
const network = fc.oneof(
  fc.tuple(ipv4, fc.integer({ min: 0, max: 32 })),
  fc.tuple(ipv6, fc.integer({ min: 0, max: 128 })),
);

describe('parseAddress', () => {
  it.each([
    ['203.0.113.10', '203.0.113.10', 4, null, '1', 'documentation'],
    ['  8.8.8.8\n', '8.8.8.8', 4, null, '1', 'public'],
    ['8.8.8.8/32', '8.8.8.8', 4, null, '1', 'public'],
    ['8.8.8.0/24', '8.8.8.0/24', 4, 24, '256', 'public'],
    ['0.0.0.0', '0.0.0.0', 4, null, '1', 'unspecified'],
    ['0.0.0.0/0', '0.0.0.0/0', 4, 0, '4294967296', 'any'],
    ['255.255.255.255', '255.255.255.255', 4, null, '1', 'reserved'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1', 6, null, '1', 'documentation'],
    ['2606:4700::1111/128', '2606:4700::1111', 6, null, '1', 'public'],
    ['2606:4700::/64', '2606:4700::/64', 6, 64, '18446744073709551616', 'public'],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221', 6, null, '1', 'reserved'],
    ['::/0', '::/0', 6, 0, '340282366920938463463374607431768211456', 'any'],
    ['::', '::', 6, null, '1', 'unspecified'],
    ['::1', '::1', 6, null, '1', 'loopback'],
  ] as const)('reads %j', (text, canonical, family, prefix, count, scope) => {
    expect(parsed(text)).toEqual({
      text: canonical,
      family,
      prefix,
      count,
      scope,
      wasMapped: false,
      hostBitsCleared: false,
    });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['1.2.3', 'short-ipv4'],
    ['1.2', 'short-ipv4'],
    ['3405803786', 'not-an-address'],
    ['1.2.3.4.5', 'not-an-address'],
    ['010.0.0.1', 'leading-zero'],
    ['192.0.02.1', 'leading-zero'],
    ['::ffff:192.0.02.1', 'leading-zero'],
    ['0x7f.0.0.1', 'not-decimal'],
    ['256.0.0.1', 'octet-out-of-range'],
    ['192.0.2.1.', 'not-an-address'],
    ['192.0..1', 'not-an-address'],
    ['-1.0.0.1', 'not-an-address'],
    ['192.0.2.1:443', 'port'],
    ['[2001:db8::1]:443', 'port'],
    ['[2001:db8::1]', 'brackets'],
    ['fe80::1%eth0', 'zone-id'],
    ['192.0.2. 1', 'white-space'],
    ['192.0.2.1 192.0.2.2', 'white-space'],
    ['192.0.2.0/', 'bad-prefix'],
    ['192.0.2.0/024', 'bad-prefix'],
    ['192.0.2.0/255.255.255.0', 'bad-prefix'],
    ['192.0.2.0/+8', 'bad-prefix'],
    ['192.0.2.0/33', 'prefix-out-of-range'],
    ['2001:db8::/129', 'prefix-out-of-range'],
    ['192.0.2.0/24/24', 'not-an-address'],
    ['http://192.0.2.1', 'not-an-address'],
    ['*', 'wildcard'],
    ['192.0.2.*', 'wildcard'],
    ['192.0.2.1-192.0.2.9', 'range'],
    ['192.0.2.1 – 192.0.2.9', 'range'],
    ['192.0.2.1-9', 'short-range'],
    ['192.0.2.9-192.0.2.1', 'range-reversed'],
    ['192.0.2.9-2001:db8::1', 'range-mixed-families'],
    ['abc-def', 'not-an-address'],
    ['localhost', 'not-an-address'],
    ['１９２.0.2.1', 'not-an-address'],
    ['1::2::3', 'not-an-address'],
    ['1:2:3:4:5:6:7', 'not-an-address'],
    ['12345::', 'not-an-address'],
    ['1'.repeat(129), 'too-long'],
  ])('refuses %j as %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('turns an IPv4-mapped address into IPv4 and says so', () => {
    expect(parsed('::FFFF:203.0.113.10')).toMatchObject({
      text: '203.0.113.10',
      family: 4,
      wasMapped: true,
    });
    expect(parsed('::ffff:cb00:710a/120')).toMatchObject({
      text: '203.0.113.0/24',
      wasMapped: true,
      hostBitsCleared: true,
    });
  });

  it('does not take the deprecated ::a.b.c.d for a mapped address', () => {
    expect(parsed('::203.0.113.10')).toMatchObject({ text: '::cb00:710a', family: 6, scope: 'reserved' });
  });

  it('keeps a network around the mapped addresses in IPv6', () => {
    expect(parsed('::ffff:0:0/90')).toMatchObject({ family: 6, wasMapped: false });
  });

  it('clears host bits and says so', () => {
    expect(parsed('203.0.113.77/26')).toMatchObject({ text: '203.0.113.64/26', hostBitsCleared: true });
  });

  it('agrees with the URL standard on what is an IPv6 address and how it is written', () => {
    const groups = fc
      .array(fc.constantFrom('0', '0', '0', '1', 'ab', 'FFFF', '0db8', '', '12345', 'g'), { maxLength: 10 })
      .map((parts) => parts.join(':'))
      .filter((text) => text.includes(':'));
    fc.assert(
      fc.property(fc.oneof(groups, ipv6), (text) => {
        const theirs = urlIpv6(text);
        const ours = parseAddress(text);
        expect(ours.ok).toBe(theirs !== null);
        if (ours.ok && !ours.value.wasMapped) expect(ours.value.text).toBe(theirs);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, and what it takes it takes again unchanged', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'0123456789abf.:/-*% []'), maxLength: 40 });
    fc.assert(
      fc.property(
        fc.oneof(
          noise,
          fc.string(),
          network.map(([a, p]) => `${a}/${p}`),
        ),
        (text) => {
          const once = parseAddress(text);
          if (!once.ok) return;
          const again = parseAddress(once.value.text);
          expect(again).toEqual({
            ok: true,
            value: { ...once.value, wasMapped: false, hostBitsCleared: false },
          });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('scope', () => {
  it.each([
    ['10.1.2.3', 'private'],
    ['172.31.255.255', 'private'],
    ['172.32.0.0', 'public'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'cgnat'],
    ['100.128.0.1', 'public'],
    ['127.0.0.1', 'loopback'],
    ['169.254.1.1', 'link-local'],
    ['192.0.2.1', 'documentation'],
    ['198.51.100.1', 'documentation'],
    ['203.0.113.255', 'documentation'],
    ['203.0.114.0', 'public'],
    ['2001:db8:ffff::', 'documentation'],
    ['3fff::1', 'documentation'],
    ['2001:db9::', 'public'],
    ['224.0.0.1', 'multicast'],
    ['ff02::1', 'multicast'],
    ['fe80::1', 'link-local'],
    ['fd00::1', 'private'],
    ['2002::1', 'reserved'],
    ['1234::1', 'reserved'],
    ['198.19.255.255', 'reserved'],
    ['240.0.0.1', 'reserved'],
    ['192.0.0.0/8', 'mixed'],
    ['203.0.112.0/23', 'mixed'],
    ['::/127', 'mixed'],
    ['203.0.113.128/25', 'documentation'],
  ])('%s is %s', (text, scope) => {
    expect(parsed(text).scope).toBe(scope);
  });

  it('calls nothing public that ipaddr.js knows to be special', () => {
    fc.assert(
      fc.property(fc.oneof(ipv4, ipv6), (text) => {
        const value = parsed(text);
        if (value.scope === 'public') expect(ipaddr.parse(value.text).range()).toBe('unicast');
        else if (value.family === 4) expect(ipaddr.parse(value.text).range()).not.toBe('unicast');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('ranges', () => {
  it('reads a range', () => {
    expect(parseRange(' 203.0.113.5 - 203.0.113.9 ')).toEqual({
      ok: true,
      value: {
        text: '203.0.113.5-203.0.113.9',
        family: 4,
        first: '203.0.113.5',
        last: '203.0.113.9',
        count: '5',
        scope: 'documentation',
      },
    });
  });

  it.each([
    ['203.0.113.5-203.0.113.9', ['203.0.113.5', '203.0.113.6/31', '203.0.113.8/31']],
    ['203.0.113.0-203.0.113.255', ['203.0.113.0/24']],
    ['203.0.113.7-203.0.113.7', ['203.0.113.7']],
    ['0.0.0.0-255.255.255.255', ['0.0.0.0/0']],
    ['2001:db8::-2001:db8::ffff', ['2001:db8::/112']],
    ['203.0.113.5', []],
  ])('%s is %j', (text, cidrs) => {
    expect(rangeToCidrs(text).map((cidr) => cidr.text)).toEqual(cidrs);
  });

  it('splits into adjoining networks that are exactly the range', () => {
    fc.assert(
      fc.property(ipv4, ipv4, (a, b) => {
        const [low, high] = [a, b].sort((x, y) => Number(addressValue(x) - addressValue(y) || 0n));
        const text = `${low}-${high}`;
        const cidrs = rangeToCidrs(text);
        const total = cidrs.reduce((sum, cidr) => sum + BigInt(cidr.count), 0n);
        expect(total).toBe(addressCount(text));
        expect(cidrs.length).toBeLessThanOrEqual(62);
        for (const cidr of cidrs) expect(contains(text, cidr.text)).toBe(true);
      }),
    );
  });
});

function addressValue(text: string): bigint {
  return text.split('.').reduce((value, part) => value * 256n + BigInt(part), 0n);
}

describe('comparing', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1/32', true],
    ['2001:db8::1', '2001:0DB8:0000::0001/128', true],
    ['::ffff:192.0.2.1', '192.0.2.1', true],
    ['192.0.2.0-192.0.2.255', '192.0.2.0/24', true],
    ['192.0.2.7/24', '192.0.2.0/24', true],
    ['192.0.2.1', '192.0.2.2', false],
    ['nonsense', 'nonsense', false],
    ['*', '*', false],
  ])('%s and %s: same is %s', (a, b, same) => {
    expect(sameAddress(a, b)).toBe(same);
  });

  it.each([
    ['192.0.2.0/24', '192.0.2.9', true],
    ['192.0.2.0/24', '192.0.2.0/24', true],
    ['192.0.2.0/25', '192.0.2.0/24', false],
    ['192.0.2.9', '192.0.2.0/24', false],
    ['192.0.2.1-192.0.2.9', '192.0.2.4/30', true],
    ['192.0.2.1-192.0.2.9', '192.0.2.8/30', false],
    ['::/0', '192.0.2.9', false],
    ['2001:db8::/32', '2001:db8:1::1', true],
    ['*', '192.0.2.9', false],
  ])('%s contains %s: %s', (outer, inner, answer) => {
    expect(contains(outer, inner)).toBe(answer);
  });

  it('agrees with ipaddr.js on what a network contains', () => {
    fc.assert(
      fc.property(network, network, ([a, p], [b, q]) => {
        const [outer, inner] = [ipaddr.parse(a), ipaddr.parse(b)];
        const mapped = [outer, inner].some((one) => one.range() === 'ipv4Mapped');
        fc.pre(!mapped);
        const theirs = outer.kind() === inner.kind() && p <= q && inner.match(outer, p);
        expect(contains(`${a}/${p}`, `${b}/${q}`)).toBe(theirs);
      }),
    );
  });

  it('writes ranges canonically and knows what is none', () => {
    expect(normalise('2001:DB8::1 - 2001:db8::3')).toBe('2001:db8::1-2001:db8::3');
    expect(normalise('192.0.2.9-192.0.2.1')).toBeNull();
    expect(normalise('192.0.2.*')).toBeNull();
  });
});

describe('too wide', () => {
  it.each([
    ['*', 'any-address'],
    [' *.*.*.* ', 'any-address'],
    ['0.0.0.0', 'any-address'],
    ['0.0.0.0/0', 'any-address'],
    ['::/0', 'any-address'],
    ['::', 'any-address'],
    ['8.8.8.0/23', 'wider-than-limit'],
    ['8.8.8.0-8.8.9.0', 'wider-than-limit'],
    ['0.0.0.0/1', 'wider-than-limit'],
    ['2606:4700::/47', 'wider-than-limit'],
    ['8.8.8.0/24', null],
    ['8.8.8.8', null],
    ['2606:4700::/48', null],
    ['192.0.2.*', null],
    ['nonsense', null],
  ])('%s: %s', (text, why) => {
    expect(whyTooWide(text)).toBe(why);
  });

  it('knows the texts that mean anywhere', () => {
    expect(isAnyAddress('0.0.0.0/00')).toBe(false);
    expect(isAnyAddress('0.0.0.0-255.255.255.255')).toBe(true);
  });
});
