/** The vocabulary of every locale, and the merged view that the reader is given. */
import { LOCALES, type Locale } from '../exchange.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { compile, shortened } from './match.ts';
import { CONCEPTS, type Concept, type Phrases } from './phrases.ts';
import { ptBR } from './pt-br.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { vi } from './vi.ts';
import { zhCN } from './zh-cn.ts';
import { zhTW } from './zh-tw.ts';

export const allPhrases = {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  ja,
  ko,
  ru,
  es,
  'pt-BR': ptBR,
  tr,
  vi,
  de,
  fr,
} as const satisfies Record<Locale, Phrases>;

/** `false` for a phrase that a shorter stem of the same list already matches. */
const isNeeded = (phrase: string, _: number, all: readonly string[]): boolean =>
  !all.some((other) => other !== phrase && !other.endsWith('$') && phrase.startsWith(other));

/**
 * What the reader matches for a concept: the phrases of the locales, each once, without those that a shorter stem
 * makes superfluous. The vocabulary is injected into pages, so this is what keeps it small.
 */
export function phrasesFor(concept: Concept, locales: readonly Locale[] = LOCALES): readonly string[] {
  const chosen: readonly Phrases[] = locales.map((locale) => allPhrases[locale]);
  const all = chosen.flatMap((l) => [...(l.sourced[concept] ?? []), ...(l.standard[concept] ?? [])]);
  return [...new Set(all)].filter(isNeeded);
}

/** The source of every concept's pattern, all locales together, as the reader is sent it: shortened. */
export const patternSources = (): Record<Concept, string> =>
  Object.fromEntries(
    CONCEPTS.map((concept) => [concept, shortened(compile(phrasesFor(concept)).source)]),
  ) as Record<Concept, string>;
