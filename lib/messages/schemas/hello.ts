import * as z from 'zod/mini';
import { CONCEPTS, type Concept } from '../../exchanges/phrases/phrases.ts';
import { type ReaderSlice } from '../../exchanges/reader-slice.ts';
import { type Words } from '../../words/words.ts';

/** What the auditor is given when it starts: the exchange's part that it needs, the vocabulary of every locale, its words and looks. */
export interface HelloAnswer {
  readonly slice: ReaderSlice;
  /** The shortened source of each concept's pattern, for normalised text. */
  readonly phrases: Readonly<Record<Concept, string>>;
  /** The overlay's style sheet. */
  readonly css: string;
  /** What the overlay itself says, and the direction in which that is written. */
  readonly words: Words;
  readonly dir: 'ltr' | 'rtl';
  /** Whether a press on Create or Save is held once while something critical is found. */
  readonly lastLook: boolean;
  /** Where the user put the overlay on this exchange; null: nowhere yet. */
  readonly spot: { readonly x: number; readonly y: number } | null;
}

/** Both are made from this build's own data and never stored, so the form is checked and not every field. */
export const helloAnswerSchema: z.ZodMiniType<HelloAnswer> = z.object({
  slice: z.custom<ReaderSlice>((slice) => typeof slice === 'object' && slice !== null && 'id' in slice),
  phrases: z.record(z.enum(CONCEPTS), z.string()),
  css: z.string(),
  words: z.object({ language: z.string(), byId: z.record(z.string(), z.string()) }),
  dir: z.enum(['ltr', 'rtl']),
  lastLook: z.boolean(),
  spot: z.nullable(z.object({ x: z.number(), y: z.number() })),
});
