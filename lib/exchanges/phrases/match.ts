/** Turns phrases into one matcher, and page text into the form that it matches. Injected into pages: keep it small. */

const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Letters that the same word is written with either way: dotted and dotless i (a capital I has lost which it was),
 * ё and е, curly and straight apostrophes.
 */
const FOLD: Readonly<Record<string, string>> = { İ: 'i', ı: 'i', ё: 'е', '’': "'", '‘': "'" };

/**
 * The form in which page text and phrases are compared: NFKC, lower case, one space for any white space, no invisible
 * or bidi characters, no space at the ends. `normaliseText(normaliseText(x)) === normaliseText(x)`.
 */
export function normaliseText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(/İ/g, 'i')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[ıё’‘]/g, (letter) => FOLD[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';

function source(phrase: string): string {
  const ends = phrase.endsWith('$');
  const body = (ends ? phrase.slice(0, -1) : phrase)
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/(?<=[\p{L}\p{N}])[ -](?=[\p{L}\p{N}])/gu, '[ _\\p{Pd}]?');
  return ends ? body + AFTER : body;
}

/**
 * One pattern for all phrases of a concept, to be tested on normalised text. A phrase matches at the start of a word
 * and may be continued; `$` at its end forbids that. A phrase that begins with a Chinese, Japanese or Korean character
 * matches anywhere. A space or hyphen within a phrase matches a space, any dash, or nothing ("read only", "read-only",
 * "readonly"). No phrases match nothing.
 */
export function compile(phrases: readonly string[]): RegExp {
  const anywhere: string[] = [];
  const atWordStart: string[] = [];
  for (const phrase of phrases) (CJK.test(phrase.charAt(0)) ? anywhere : atWordStart).push(source(phrase));
  const parts = [...anywhere];
  if (atWordStart.length > 0) parts.push(`${BEFORE}(?:${atWordStart.join('|')})`);
  return new RegExp(parts.join('|') || '(?!)', 'u');
}
