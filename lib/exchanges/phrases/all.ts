/** The vocabulary of every locale, and the merged view that the reader is given. */
import { type Locale } from '../exchange.ts';
import { en } from './en.ts';
import { type Concept, type Phrases } from './phrases.ts';

export const allPhrases = { en } as const satisfies Partial<Record<Locale, Phrases>>;

/** Every phrase of a concept in every locale, sourced ones first within a locale, each once. */
export function phrasesFor(concept: Concept): readonly string[] {
  const locales: readonly Phrases[] = Object.values(allPhrases);
  return [
    ...new Set(locales.flatMap((l) => [...(l.sourced[concept] ?? []), ...(l.standard[concept] ?? [])])),
  ];
}
