/** The two shapes that everything from a page is made of: text and lists, never without a bound. */
import * as z from 'zod/mini';

/** Text of at most `max` characters. */
export const text = (max: number): z.ZodMiniString<string> => z.string().check(z.maxLength(max));

/** Text of 1 to `max` characters. */
export const someText = (max: number): z.ZodMiniString<string> =>
  z.string().check(z.minLength(1), z.maxLength(max));

/** A list of at most `max` entries. */
export const list = <T extends z.core.SomeType>(entry: T, max: number): z.ZodMiniArray<T> =>
  z.array(entry).check(z.maxLength(max));
