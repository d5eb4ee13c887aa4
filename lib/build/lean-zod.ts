/**
 * The schemas as they ship: the build puts this in the place of `zod/mini`. Types, and whatever is not a build, stay with
 * zod; test/build/lean-zod.test.ts holds that both say the same of every schema that there is. Zod makes objects and
 * closures of three kilobytes for each schema, which is a megabyte for the contract alone; here a schema is its parts,
 * and one function for each kind looks at a value.
 */
import { regexes } from 'zod/v4/core';

interface Issue {
  readonly path: PropertyKey[];
  /** The value is not of its type, so that there is nothing to check and nothing to tell a union. */
  readonly fatal: boolean;
}
type Parsed =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly error: SchemaError };

/** Looks at a value; adds what is wrong with it, gives what is kept of it. */
type Look = (value: unknown, parts: never, issues: Issue[]) => unknown;
/** `most`: how long a list may be, to be known before its entries are looked at. */
type Check = ((value: never) => boolean) & { readonly most?: number };
type Shape = Readonly<Record<string, Schema>>;

export class SchemaError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(`not of its shape at ${issues.map(({ path }) => `/${path.map(String).join('/')}`).join(', ')}`);
    this.issues = issues;
  }
}

class Schema {
  readonly look: Look;
  readonly parts: unknown;
  readonly checks: readonly Check[];

  constructor(look: Look, parts: unknown = null, checks: readonly Check[] = []) {
    this.look = look;
    this.parts = parts;
    this.checks = checks;
  }
  check(...checks: readonly Check[]): Schema {
    return new Schema(this.look, this.parts, [...this.checks, ...checks]);
  }
  parse(value: unknown): unknown {
    return parse(this, value);
  }
  safeParse(value: unknown): Parsed {
    return safeParse(this, value);
  }
}

export function safeParse(schema: Schema, value: unknown): Parsed {
  const issues: Issue[] = [];
  const data = run(schema, value, issues);
  return issues.length === 0 ? { success: true, data } : { success: false, error: new SchemaError(issues) };
}

export function parse(schema: Schema, value: unknown): unknown {
  const parsed = safeParse(schema, value);
  if (!parsed.success) throw parsed.error;
  return parsed.data;
}

function run(schema: Schema, value: unknown, issues: Issue[]): unknown {
  if (Array.isArray(value) && schema.checks.some(({ most = Infinity }) => value.length > most)) {
    return wrong(issues, value);
  }
  const before = issues.length;
  const kept = schema.look(value, schema.parts as never, issues);
  if (schema.checks.length === 0 || hasFatal(issues, before)) return kept;
  for (const check of schema.checks) if (!check(kept as never)) issues.push({ path: [], fatal: false });
  return kept;
}

function hasFatal(issues: readonly Issue[], from: number): boolean {
  for (let i = from; i < issues.length; i++) if (issues[i]?.fatal) return true;
  return false;
}

/** Runs a schema on a part of a value; its issues are those of the part. */
function runAt(key: PropertyKey, schema: Schema, value: unknown, issues: Issue[]): unknown {
  const before = issues.length;
  const kept = run(schema, value, issues);
  for (let i = before; i < issues.length; i++) issues[i]?.path.unshift(key);
  return kept;
}

function wrong(issues: Issue[], value: unknown, path: PropertyKey[] = []): unknown {
  issues.push({ path, fatal: true });
  return value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Made by a literal, or from JSON, in whatever realm. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.hasOwn(prototype as object, 'isPrototypeOf');
}

const ofType =
  (type: 'string' | 'boolean'): Look =>
  (value, _parts, issues) =>
    typeof value === type ? value : wrong(issues, value);
const lookAtString = ofType('string');
const lookAtBoolean = ofType('boolean');
const lookAtNumber: Look = (value, _parts, issues) => (Number.isFinite(value) ? value : wrong(issues, value));
const lookAtInt: Look = (value, _parts, issues) => {
  if (!Number.isInteger(value)) return wrong(issues, value);
  if (!Number.isSafeInteger(value)) issues.push({ path: [], fatal: false });
  return value;
};
const lookAtNull: Look = (value, _parts, issues) => (value === null ? value : wrong(issues, value));
const lookAtOneOf: Look = (value, values: readonly unknown[], issues) =>
  values.includes(value) ? value : wrong(issues, value);
const lookAtCustom: Look = (value, holds: Check, issues) =>
  holds(value as never) ? value : wrong(issues, value);
const lookAtNullable: Look = (value, inner: Schema, issues) =>
  value === null ? value : run(inner, value, issues);
const lookAtOptional: Look = (value, inner: Schema, issues) =>
  value === undefined ? value : run(inner, value, issues);
const lookAtReadonly: Look = (value, inner: Schema, issues) => Object.freeze(run(inner, value, issues));

const lookAtArray: Look = (value, entry: Schema, issues) =>
  Array.isArray(value)
    ? // A hole in a list is an entry too, and not one that `map` would look at.
      Array.from(value, (one: unknown, index) => runAt(index, entry, one, issues))
    : wrong(issues, value);

/** Keys that the shape does not name are left out. */
const lookAtObject: Look = (value, shape: Shape, issues) => {
  if (!isObject(value)) return wrong(issues, value);
  const kept: Record<string, unknown> = {};
  for (const key in shape) {
    const schema = shape[key] as Schema;
    if (!(key in value)) {
      if (!mayBeAbsent(schema)) wrong(issues, value, [key]);
      continue;
    }
    kept[key] = runAt(key, schema, value[key], issues);
  }
  return kept;
};

/** Keys that the shape does not name are refused. */
const lookAtStrictObject: Look = (value, shape: Shape, issues) => {
  const kept = lookAtObject(value, shape as never, issues);
  if (isObject(value)) {
    for (const key in value) {
      if (Object.hasOwn(shape, key)) continue;
      issues.push({ path: [], fatal: false });
      break;
    }
  }
  return kept;
};

const lookAtRecord: Look = (value, [key, entry]: readonly [Schema, Schema], issues) => {
  if (!isPlain(value)) return wrong(issues, value);
  const kept: Record<string, unknown> = {};
  const names = key.look === lookAtOneOf ? (key.parts as readonly string[]) : null;
  for (const name of names ?? Object.keys(value)) {
    if (name === '__proto__') continue;
    if (names === null && !safeParse(key, name).success) wrong(issues, value, [name]);
    else kept[name] = runAt(name, entry, value[name], issues);
  }
  for (const name in value) {
    if (names === null || names.includes(name)) continue;
    issues.push({ path: [], fatal: false });
    break;
  }
  return kept;
};

/** The first schema that fits. If none does but one alone finds the type right, what is wrong is what that one says. */
const lookAtUnion: Look = (value, schemas: readonly Schema[], issues) => {
  const [first] = schemas;
  if (first && schemas.length === 1) return run(first, value, issues);
  const close: { readonly kept: unknown; readonly issues: readonly Issue[] }[] = [];
  for (const schema of schemas) {
    const found: Issue[] = [];
    const kept = run(schema, value, found);
    if (found.length === 0) return kept;
    if (!hasFatal(found, 0)) close.push({ kept, issues: found });
  }
  const [only] = close;
  if (!only || close.length > 1) return wrong(issues, value);
  issues.push(...only.issues);
  return only.kept;
};

const lookAtDiscriminated: Look = (value, [key, schemas]: readonly [string, readonly Schema[]], issues) => {
  if (!isObject(value)) return wrong(issues, value);
  const schema = schemas.find((one) => values((one.parts as Shape)[key]).includes(value[key]));
  return schema ? run(schema, value, issues) : wrong(issues, value, [key]);
};

/** Every value that a schema of few values takes. */
function values(schema: Schema | undefined): readonly unknown[] {
  if (schema?.look === lookAtNull) return [null];
  if (schema?.look === lookAtNullable) return [null, ...values(schema.parts as Schema)];
  return schema?.look === lookAtOneOf ? (schema.parts as readonly unknown[]) : [];
}

function mayBeAbsent({ look, parts }: Schema): boolean {
  if (look === lookAtOptional) return true;
  if (look === lookAtNullable || look === lookAtReadonly) return mayBeAbsent(parts as Schema);
  return look === lookAtUnion && (parts as readonly Schema[]).some(mayBeAbsent);
}

const STRING = new Schema(lookAtString);
const BOOLEAN = new Schema(lookAtBoolean);
const NUMBER = new Schema(lookAtNumber);
const INT = new Schema(lookAtInt);
const NULL = new Schema(lookAtNull);

export const string = (): Schema => STRING;
export const boolean = (): Schema => BOOLEAN;
export const number = (): Schema => NUMBER;
export const int = (): Schema => INT;
const nothing = (): Schema => NULL;
const oneOf = (all: readonly unknown[]): Schema => new Schema(lookAtOneOf, all);
export const literal = (value: unknown): Schema => new Schema(lookAtOneOf, [value]);
export const nullable = (inner: Schema): Schema => new Schema(lookAtNullable, inner);
export const optional = (inner: Schema): Schema => new Schema(lookAtOptional, inner);
export const readonly = (inner: Schema): Schema => new Schema(lookAtReadonly, inner);
export const array = (entry: Schema): Schema => new Schema(lookAtArray, entry);
export const object = (shape: Shape): Schema => new Schema(lookAtObject, shape);
export const strictObject = (shape: Shape): Schema => new Schema(lookAtStrictObject, shape);
export const record = (key: Schema, entry: Schema): Schema => new Schema(lookAtRecord, [key, entry]);
export const union = (schemas: readonly Schema[]): Schema => new Schema(lookAtUnion, schemas);
export const discriminatedUnion = (key: string, schemas: readonly Schema[]): Schema =>
  new Schema(lookAtDiscriminated, [key, schemas]);
export const custom = (holds: Check): Schema => new Schema(lookAtCustom, holds);
export { nothing as null, oneOf as enum };

export const refine = (holds: Check): Check => holds;
export const regex =
  (pattern: RegExp): Check =>
  (text: string) =>
    pattern.test(text);
export const minLength =
  (least: number): Check =>
  ({ length }: { length: number }) =>
    length >= least;
export const maxLength = (most: number): Check =>
  Object.assign(({ length }: { length: number }) => length <= most, { most });
export const gte =
  (least: number): Check =>
  (value: number) =>
    value >= least;
export const lte =
  (most: number): Check =>
  (value: number) =>
    value <= most;
export const nonnegative = (): Check => gte(0);
export const iso = { datetime: (): Schema => STRING.check(regex(regexes.datetime({}))) };
