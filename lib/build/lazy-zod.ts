/**
 * Stands in for `zod/mini` in the build: a schema is made when it is first asked, and until then it is what it would be
 * made from. One of zod's takes some two kilobytes of memory; the extension has hundreds, of which a background that woke
 * for one message asks a few. What is missing here and used somewhere stops the build.
 */
import * as z from 'zod/mini';

/** What zod looks at, of a schema as of a check. */
interface Made {
  readonly _zod: unknown;
}
type Maker = (...args: never[]) => unknown;

class Lazy implements Made {
  // Two fields are less than a closure and what it closes over.
  private make: Maker | null;
  private from: readonly never[] | Made;

  constructor(make: Maker, args: readonly never[]) {
    this.make = make;
    this.from = args;
  }

  get _zod(): unknown {
    return this.real._zod;
  }

  check(...checks: readonly never[]): Lazy {
    return new Lazy(checked, [this as never, ...checks]);
  }

  parse(value: unknown): unknown {
    return z.parse(this.real as z.core.$ZodType, value);
  }

  safeParse(value: unknown): unknown {
    return z.safeParse(this.real as z.core.$ZodType, value);
  }

  get real(): Made {
    if (this.make !== null) {
      this.from = this.make(...(this.from as readonly never[])) as Made;
      // What it was made from is in it.
      this.make = null;
    }
    return this.from as Made;
  }
}

const checked: Maker = (schema: Lazy, ...checks: never[]) =>
  (schema.real as unknown as z.ZodMiniType).check(...checks);

const later =
  (make: Maker): ((...args: never[]) => Lazy) =>
  (...args) =>
    new Lazy(make, args);

export const parse = z.parse;
export const safeParse = z.safeParse;

export const array = /* @__PURE__ */ later(z.array);
export const boolean = /* @__PURE__ */ later(z.boolean);
export const custom = /* @__PURE__ */ later(z.custom);
export const discriminatedUnion = /* @__PURE__ */ later(z.discriminatedUnion);
export const gte = /* @__PURE__ */ later(z.gte);
export const int = /* @__PURE__ */ later(z.int);
export const iso = { datetime: /* @__PURE__ */ later(z.iso.datetime) };
export const literal = /* @__PURE__ */ later(z.literal);
export const lte = /* @__PURE__ */ later(z.lte);
export const maxLength = /* @__PURE__ */ later(z.maxLength);
export const minLength = /* @__PURE__ */ later(z.minLength);
export const nonnegative = /* @__PURE__ */ later(z.nonnegative);
export const nullable = /* @__PURE__ */ later(z.nullable);
export const number = /* @__PURE__ */ later(z.number);
export const object = /* @__PURE__ */ later(z.object);
export const optional = /* @__PURE__ */ later(z.optional);
export const partialRecord = /* @__PURE__ */ later(z.partialRecord);
export const readonly = /* @__PURE__ */ later(z.readonly);
export const record = /* @__PURE__ */ later(z.record);
export const refine = /* @__PURE__ */ later(z.refine);
export const regex = /* @__PURE__ */ later(z.regex);
export const strictObject = /* @__PURE__ */ later(z.strictObject);
export const string = /* @__PURE__ */ later(z.string);
export const union = /* @__PURE__ */ later(z.union);
export const unknown = /* @__PURE__ */ later(z.unknown);
const enumOf = /* @__PURE__ */ later(z.enum);
const nothing = /* @__PURE__ */ later(z.null);

export { enumOf as enum, nothing as null };
