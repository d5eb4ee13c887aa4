import * as z from 'zod/mini';
import { LOCALES } from '../../exchanges/exchange.ts';
import { defineItem } from '../item.ts';
import { goodFields } from '../salvage.ts';

export const THEMES = ['system', 'light', 'dark'] as const;

const shape = {
  theme: z.enum(THEMES),
  /** The language of all that Keyfence says; null: the one that the browser chose. */
  language: z.nullable(z.enum(LOCALES)),
};
const looksSchema = z.object(shape);
export type Looks = Readonly<z.infer<typeof looksSchema>>;

const fallback: Looks = { theme: 'system', language: null };

/** How Keyfence's own pages look and which language it speaks. */
export const looks = defineItem<Looks>({
  key: 'looks',
  schema: looksSchema,
  migrations: [],
  fallback,
  salvage: goodFields(shape, fallback),
});
