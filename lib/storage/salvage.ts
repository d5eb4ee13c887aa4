/** What can still be used of a value that is not of its shape as a whole. The whole is kept aside all the same. Pure. */
import * as z from 'zod/mini';

/** Makes of a broken value one that may be of the item's shape; null: there is nothing to be made of it. */
export type Salvage = (value: unknown) => unknown;

/** Of a list, the elements that are of their shape. `mend`: what is tried on each before it is looked at. */
export const goodElements =
  (element: z.core.$ZodType, max: number, mend: Salvage = (one) => one): Salvage =>
  (value) =>
    Array.isArray(value)
      ? value
          .flatMap((one) => {
            const parsed = z.safeParse(element, mend(one));
            return parsed.success ? [parsed.data] : [];
          })
          .slice(0, max)
      : null;

/** Of a record, the fields that are of their shape, and the fallback's for the others. */
export const goodFields =
  (shape: Readonly<Record<string, z.core.$ZodType>>, fallback: Readonly<Record<string, unknown>>): Salvage =>
  (value) =>
    isRecord(value)
      ? Object.fromEntries(
          Object.entries(shape).map(([name, schema]) => {
            const parsed = z.safeParse(schema, Object.hasOwn(value, name) ? value[name] : undefined);
            return [name, parsed.success ? parsed.data : fallback[name]];
          }),
        )
      : null;

/** A record with one of its fields salvaged; everything else is left as it is. */
export const withField =
  (name: string, salvage: Salvage): Salvage =>
  (value) =>
    isRecord(value) ? { ...value, [name]: salvage(value[name]) } : value;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
