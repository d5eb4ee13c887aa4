import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../lib/ip/address.ts';
import { canonical } from '../../lib/paste/same-address.ts';

describe('canonical', () => {
  it.each([
    ['2001:DB8:0::1', '2001:db8::1'],
    ['2001:0db8:0000:0000:0000:0000:0000:0001/128', '2001:db8::1'],
    ['2001:DB8::/32', '2001:db8::/32'],
    [' 203.0.113.7 ', '203.0.113.7'],
    ['203.0.113.7/32', '203.0.113.7'],
    ['198.51.100.0/24', '198.51.100.0/24'],
    ['Home', 'home'],
    ['::not', '::not'],
    ['', ''],
  ])('%j is %j', (written, text) => {
    expect(canonical(written)).toBe(text);
  });

  it('agrees with the address library on IPv6', () => {
    const group = fc.integer({ min: 0, max: 0xff_ff });
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), fc.boolean(), (groups, isPadded) => {
        // Below ffff:0:0/96 lie mapped IPv4 addresses, which the library unwraps.
        const text = [0x20_01, ...groups.slice(1)]
          .map((one) => one.toString(16).padStart(isPadded ? 4 : 1, '0'))
          .join(':');
        expect(canonical(text)).toBe(normalise(text));
      }),
    );
  });
});
