import { describe, expect, it, vi } from 'vitest';
import * as real from 'zod/mini';
import * as lazy from '../../lib/build/lazy-zod.ts';

// The stand-in has the type of what it stands for where it is used.
const z = lazy as unknown as typeof real;

/** The same schema of either kind. */
const schemaOf = (zod: typeof real) => {
  const id = zod.string().check(zod.minLength(1), zod.maxLength(3));
  return zod.strictObject({
    id,
    kind: zod.enum(['form', 'listed']),
    at: zod.nullable(zod.int().check(zod.gte(0), zod.lte(9))),
    rows: zod.readonly(
      zod.array(zod.record(zod.string(), zod.union([zod.number(), zod.boolean(), zod.null()]))),
    ),
    said: zod.optional(
      zod.string().check(
        zod.regex(/^a/),
        zod.refine((text) => text !== 'ab'),
      ),
    ),
    one: zod.discriminatedUnion('of', [
      zod.object({ of: zod.literal('id'), id }),
      zod.object({ of: zod.literal('day'), day: zod.iso.datetime() }),
    ]),
    own: zod.custom<number>((value) => value === 7),
    some: zod.partialRecord(zod.enum(['x', 'y']), zod.number().check(zod.nonnegative())),
    any: zod.unknown(),
  });
};

const GOOD = {
  id: 'k1',
  kind: 'form',
  at: null,
  rows: [{ a: 1, b: true, c: null }],
  one: { of: 'id', id: 'k2' },
  own: 7,
  some: { x: 1 },
  any: [],
};
const CASES: readonly (readonly [string, unknown])[] = [
  ['what is right', GOOD],
  ['an optional part', { ...GOOD, said: 'ac' }],
  ['an end of a union', { ...GOOD, one: { of: 'day', day: '2026-12-01T00:00:00Z' } }],
  ['a field that is not named', { ...GOOD, more: 1 }],
  ['too long a text', { ...GOOD, id: 'k123' }],
  ['no text', { ...GOOD, id: '' }],
  ['a third kind', { ...GOOD, kind: 'other' }],
  ['half a number', { ...GOOD, at: 0.5 }],
  ['too great a number', { ...GOOD, at: 10 }],
  ['a wrong row', { ...GOOD, rows: [{ a: 'x' }] }],
  ['a refused text', { ...GOOD, said: 'ab' }],
  ['a text of another form', { ...GOOD, said: 'b' }],
  ['no end of a union', { ...GOOD, one: { of: 'week' } }],
  ['no day', { ...GOOD, one: { of: 'day', day: 'today' } }],
  ['what is not ours', { ...GOOD, own: 8 }],
  ['a key of a record that is not named', { ...GOOD, some: { z: 1 } }],
  ['a negative number', { ...GOOD, some: { x: -1 } }],
  ['nothing', undefined],
];

describe('schemas that are made when they are asked', () => {
  it.each(CASES)('say of %s what zod says', (_what, value) => {
    const wanted = schemaOf(real).safeParse(value);
    const got = schemaOf(z).safeParse(value);
    expect(got.success).toBe(wanted.success);
    expect(got.data).toEqual(wanted.data);
    expect(got.error?.issues).toEqual(wanted.error?.issues);
  });

  it('are no work until then, and are made once', () => {
    const make = vi.fn((text: string) => text === 'a');
    const schema = z.string().check(z.refine(make));
    expect(make).not.toHaveBeenCalled();
    expect(z.parse(schema, 'a')).toBe('a');
    expect(() => z.parse(schema, 'b')).toThrow();
    const before = (schema as unknown as { _zod: unknown })._zod;
    expect((schema as unknown as { _zod: unknown })._zod).toBe(before);
  });
});
