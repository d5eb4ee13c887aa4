import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as zod from 'zod/mini';
import * as lean from '../../lib/build/lean-zod.ts';

/** A schema by its description, made with either library: what is compared is what they say of the same value. */
type Library = typeof zod;
type Description =
  | { readonly kind: 'string'; readonly most: number | null; readonly least: number | null }
  | { readonly kind: 'pattern' | 'datetime' | 'boolean' | 'null' | 'custom' }
  | { readonly kind: 'number'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'int'; readonly positive: boolean }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'nullable' | 'optional' | 'readonly'; readonly inner: Description }
  | { readonly kind: 'array'; readonly inner: Description; readonly most: number | null }
  | { readonly kind: 'object' | 'strict'; readonly shape: Readonly<Record<string, Description>> }
  | { readonly kind: 'record'; readonly keys: readonly string[] | null; readonly inner: Description }
  | { readonly kind: 'union'; readonly options: readonly Description[] }
  | { readonly kind: 'discriminated'; readonly options: readonly Description[] };

function make(z: Library, what: Description): zod.ZodMiniType {
  switch (what.kind) {
    case 'string': {
      const checks = [
        ...(what.least === null ? [] : [z.minLength(what.least)]),
        ...(what.most === null ? [] : [z.maxLength(what.most)]),
      ];
      return checks.length > 0
        ? z.string().check(...(checks as unknown as [zod.core.$ZodCheck<string>]))
        : z.string();
    }
    case 'pattern':
      return z.string().check(
        z.regex(/^a/),
        z.refine((text) => !text.includes('b'), 'b'),
      );
    case 'datetime':
      return z.nullable(z.iso.datetime());
    case 'boolean':
      return z.boolean();
    case 'null':
      return z.null();
    case 'custom':
      return z.custom((value) => typeof value === 'object' && value !== null && 'a' in value);
    case 'number': {
      const { from, to } = what;
      const low = from === null ? z.number() : z.number().check(from === 0 ? z.nonnegative() : z.gte(from));
      return to === null ? low : low.check(z.lte(to));
    }
    case 'int':
      return what.positive ? z.int().check(z.gte(1)) : z.int();
    case 'literal':
      return z.literal(what.value);
    case 'enum':
      return z.enum(what.values as [string]);
    case 'nullable':
      return z.nullable(make(z, what.inner));
    case 'optional':
      return z.optional(make(z, what.inner));
    case 'readonly':
      return z.readonly(make(z, what.inner));
    case 'array': {
      const list = z.array(make(z, what.inner));
      return what.most === null ? list : list.check(z.maxLength(what.most));
    }
    case 'object':
      return z.object(shapeOf(z, what.shape));
    case 'strict':
      return z.strictObject(shapeOf(z, what.shape));
    case 'record':
      return z.record(what.keys ? z.enum(what.keys as [string]) : z.string(), make(z, what.inner));
    case 'union':
      return z.union(what.options.map((one) => make(z, one)) as [zod.ZodMiniType]);
    case 'discriminated':
      return z.discriminatedUnion(
        'kind',
        what.options.map((one, index) =>
          z.strictObject({ kind: z.literal(`k${index}`), rest: make(z, one) }),
        ) as unknown as [zod.ZodMiniObject<{ kind: zod.ZodMiniLiteral<string> }>],
      );
  }
}

const shapeOf = (z: Library, shape: Readonly<Record<string, Description>>): Record<string, zod.ZodMiniType> =>
  Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, make(z, one)]));

const KEYS = ['a', 'b', 'kind', 'constructor'] as const;
const few = fc.option(fc.nat(3));

const { description } = fc.letrec<{ description: Description }>((tie) => {
  const inner = tie('description');
  const shape = fc.dictionary(fc.constantFrom(...KEYS), inner, { maxKeys: 3 });
  return {
    description: fc.oneof(
      { maxDepth: 4 },
      fc.record({ kind: fc.constant('string' as const), most: few, least: few }),
      fc.record({
        kind: fc.constantFrom(...(['pattern', 'datetime', 'boolean', 'null', 'custom'] as const)),
      }),
      fc.record({ kind: fc.constant('number' as const), from: few, to: few }),
      fc.record({ kind: fc.constant('int' as const), positive: fc.boolean() }),
      fc.record({ kind: fc.constant('literal' as const), value: fc.constantFrom('a', 1, true) }),
      fc.record({ kind: fc.constant('enum' as const), values: fc.constantFrom(['a'], ['a', 'b', 'kind']) }),
      fc.record({ kind: fc.constantFrom(...(['nullable', 'optional', 'readonly'] as const)), inner }),
      fc.record({ kind: fc.constant('array' as const), inner, most: few }),
      fc.record({ kind: fc.constantFrom(...(['object', 'strict'] as const)), shape }),
      fc.record({
        kind: fc.constant('record' as const),
        keys: fc.constantFrom(null, ['a'], ['a', 'b']),
        inner,
      }),
      fc.record({
        kind: fc.constant('union' as const),
        options: fc.array(inner, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant('discriminated' as const),
        options: fc.array(inner, { minLength: 1, maxLength: 3 }),
      }),
    ),
  };
});

/** A value that a schema may well take, spoilt here and there. */
function valueFor(what: Description): fc.Arbitrary<unknown> {
  const anything = fc.oneof(
    fc.constantFrom<unknown>(undefined, null, '', 'a', 'ab', 'k0', 0, 1, 1.5, -1, Number.NaN, 2 ** 60, true),
    fc.constantFrom<unknown>(
      [],
      {},
      [undefined],
      { a: 1 },
      { kind: 'k0' },
      new Date(0),
      '2026-11-25T10:00:00Z',
    ),
    fc.jsonValue({ maxDepth: 1 }),
  );
  const fitting = (): fc.Arbitrary<unknown> => {
    switch (what.kind) {
      case 'string':
      case 'pattern':
        return fc.string({ maxLength: 4, unit: fc.constantFrom('a', 'b', 'c') });
      case 'datetime':
        return fc.constantFrom(
          ...[
            '2026-11-25T10:00:00Z',
            '2026-02-30T10:00:00Z',
            '2026-11-25T10:00:00.5Z',
            '2026-11-25T10:00:00+01:00',
          ],
          ...['2026-11-25T10:00Z', '2024-02-29T23:59:60Z', null],
        );
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      case 'custom':
        return fc.constant({ a: 1 });
      case 'number':
        return fc.double({ min: -2, max: 6 });
      case 'int':
        return fc.integer({ min: -2, max: 6 });
      case 'literal':
        return fc.constant(what.value);
      case 'enum':
        return fc.constantFrom(...what.values);
      case 'nullable':
      case 'optional':
      case 'readonly':
        return valueFor(what.inner);
      case 'array':
        return fc.array(valueFor(what.inner), { maxLength: 4 });
      case 'object':
      case 'strict':
        return fc.record(
          Object.fromEntries(Object.entries(what.shape).map(([key, one]) => [key, valueFor(one)])),
          { requiredKeys: [] },
        );
      case 'record':
        return fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), valueFor(what.inner));
      case 'union':
        return fc.oneof(...what.options.map(valueFor));
      case 'discriminated':
        return fc.oneof(
          ...what.options.map((one, index) =>
            fc.record({ kind: fc.constant(`k${index}`), rest: valueFor(one) }, { requiredKeys: ['kind'] }),
          ),
        );
    }
  };
  return fc.oneof({ weight: 6, arbitrary: fitting() }, { weight: 1, arbitrary: anything });
}

const verdict = (z: Library, schema: zod.ZodMiniType, value: unknown): unknown => {
  const parsed = z.safeParse(schema, value);
  return parsed.success
    ? { data: parsed.data, frozen: Object.isFrozen(parsed.data) }
    : { path: parsed.error.issues[0]?.path };
};

const leanLibrary = lean as unknown as Library;

describe('the schemas as they ship', () => {
  it('say the same as zod: what is taken, what is kept of it, and where the first mistake is', () => {
    const pair = description.chain((what) => fc.tuple(fc.constant(what), valueFor(what)));
    let taken = 0;
    fc.assert(
      fc.property(pair, ([what, value]) => {
        const expected = verdict(zod, make(zod, what), value);
        expect(verdict(leanLibrary, make(leanLibrary, what), value)).toEqual(expected);
        if ('data' in (expected as object)) taken++;
      }),
      { numRuns: 1500 },
    );
    expect(taken, 'a good part fits, or nothing was compared').toBeGreaterThan(300);
  }, 60_000);

  it('throws where zod throws', () => {
    expect(() => lean.parse(lean.strictObject({ a: lean.string() }), { a: 1 })).toThrow('/a');
    expect(lean.object({ a: lean.string() }).parse({ a: 'x', b: 1 })).toEqual({ a: 'x' });
  });
});
