import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../lib/ip/address.ts';
import { smallestSet } from '../../lib/ip/smallest-set.ts';

describe('smallestSet', () => {
  it('drops duplicates and covered entries, in order, and says by what', () => {
    expect(
      smallestSet(['203.0.113.5', '203.0.113.0/28', 'x', '203.0.113.64', '203.0.113.64/32', '2001:db8::1']),
    ).toEqual({
      needed: ['203.0.113.0/28', 'x', '203.0.113.64', '2001:db8::1'],
      redundant: [
        { address: '203.0.113.5', coveredBy: '203.0.113.0/28' },
        { address: '203.0.113.64/32', coveredBy: '203.0.113.64' },
      ],
    });
  });

  it('covers everything with entries that do not cover each other', () => {
    const address = fc
      .tuple(fc.constantFrom('203.0.113.', '2001:db8::'), fc.nat(255), fc.integer({ min: 0, max: 8 }))
      .map(
        ([base, last, host]) =>
          `${base}${base.includes(':') ? last.toString(16) : last}/${(base.includes(':') ? 128 : 32) - host}`,
      );
    fc.assert(
      fc.property(fc.array(address), (list) => {
        const { needed, redundant } = smallestSet(list);
        expect(needed.length + redundant.length).toBe(list.length);
        for (const one of list) expect(needed.filter((other) => contains(other, one))).toHaveLength(1);
        for (const { address: one, coveredBy } of redundant) {
          expect(needed).toContain(coveredBy);
          expect(contains(coveredBy, one)).toBe(true);
        }
      }),
    );
  });
});
