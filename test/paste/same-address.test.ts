import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../lib/ip/address.ts';
import { type PastePlan } from '../../lib/paste/plan.ts';
import { canonical, isStillPlanned, taken } from '../../lib/paste/write-judge.ts';

const A = '203.0.113.7';
const B = '203.0.113.17';
const OLD = '198.51.100.1';

const plan = (about: Partial<PastePlan> = {}): PastePlan => ({
  entry: 'list',
  text: `${OLD},${A},${B}`,
  items: [],
  add: [A, B],
  keep: [],
  leftOut: [],
  before: [OLD],
  after: [OLD, A, B],
  ...about,
});

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

describe('taken', () => {
  it.each([
    ['all of it', [OLD, A, B], [], 'all'],
    ['the same, written otherwise', [`${OLD}/32`, B, A], [], 'all'],
    ['a part', [OLD, A], [], 'some'],
    ['a part, and a stump of the rest', [OLD, A, '203.0.113.1'], [], 'some'],
    ['only a stump', [OLD, '203.0.113.1'], [], 'some'],
    ['nothing', [OLD], [], 'none'],
    ['all, at the cost of what was there', [A, B], [], 'none'],
    ['typed where typing is not enough', [OLD], [A, B], 'none'],
  ] as const)('%s', (_, held, typed, answer) => {
    expect(taken(plan(), { held, typed })).toBe(answer);
  });

  it.each([
    ['typed', [OLD], [A, B], 'all'],
    ['typed in part', [OLD], [A], 'some'],
    ['typed and cut off: a press would allow a stranger', [OLD], [A, '203.0.113.1'], 'none'],
    ['confirmed by the page itself', [OLD, A, B], [], 'all'],
  ] as const)('before a button: %s', (_, held, typed, answer) => {
    expect(taken(plan({ entry: 'confirm' }), { held, typed })).toBe(answer);
  });

  it('of a form that cannot be read is nothing', () => {
    expect(taken(plan(), { held: null, typed: [] })).toBe('none');
  });
});

describe('isStillPlanned', () => {
  it.each([
    ['the same', [OLD], true],
    ['the same, written otherwise', [`${OLD}/32`], true],
    ['one more', [OLD, '192.0.2.1'], false],
    ['one that the plan adds, too', [OLD, A], false],
    ['one less', [], false],
    ['unknown', null, false],
  ] as const)('%s', (_, held, answer) => {
    expect(isStillPlanned(plan(), { held, typed: [] })).toBe(answer);
  });
});
