/** Turns phrases into one matcher, and page text into the form that it matches. The latter is injected into pages. */

const ASCII = /^[\x20-\x7e\s]*$/;
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Letters that the same word is written with either way: dotted and dotless i (a capital I has lost which it was),
 * ё and е, curly and straight apostrophes.
 */
const FOLD: Readonly<Record<string, string>> = { ı: 'i', ё: 'е', '’': "'", '‘': "'" };

function foldLetters(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(/İ/g, 'i')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[ıё’‘]/g, (letter) => FOLD[letter] ?? letter);
}

/**
 * The form in which page text and phrases are compared: NFKC, lower case, one space for any white space, no invisible
 * or bidi characters, no space at the ends. `normaliseText(normaliseText(x)) === normaliseText(x)`.
 */
export function normaliseText(text: string): string {
  const folded = ASCII.test(text) ? text.toLowerCase() : foldLetters(text);
  return folded.replace(/\s+/g, ' ').trim();
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
// Ranges, where `\p{…}` would read better: a hundred property classes cost half a second to compile on a cold start.
/** Lower-case letters and digits of the scripts that put spaces between words, so that "绑定ip地址" holds the word "ip". */
export const LETTER = '[a-z0-9\\xb5\\xdf-\\xf6\\xf8-\\u024f\\u0300-\\u036f\\u0400-\\u052f\\u1e00-\\u1eff]';
const SEPARATOR = '[ _\\-\\u2010-\\u2015]*';
const BEFORE = `(?<!${LETTER})`;
const AFTER = `(?!${LETTER})`;

const escaped = (text: string): string =>
  text.startsWith('^')
    ? `^${escaped(text.slice(1))}`
    : text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/(?<=[^ -])[ -](?=[^ -])/g, SEPARATOR);

/**
 * One pattern for all phrases of a concept, to be tested on normalised text. A phrase matches at the start of a word
 * and may be continued; `$` at its end forbids that, and `^` before it asks for the start of the text. A phrase that begins with a Chinese, Japanese or Korean character
 * matches anywhere. A space or hyphen within a phrase matches any run of spaces and dashes, or nothing ("read only",
 * "read-only", "readonly"). No phrases match nothing.
 */
export function compile(phrases: readonly string[]): RegExp {
  const anywhere: string[] = [];
  const stems: string[] = [];
  const words: string[] = [];
  for (const phrase of phrases) {
    if (CJK.test(phrase.charAt(0))) anywhere.push(escaped(phrase));
    else if (phrase.endsWith('$')) words.push(escaped(phrase.slice(0, -1)));
    else stems.push(escaped(phrase));
  }
  if (words.length > 0) stems.push(`(?:${words.join('|')})${AFTER}`);
  if (stems.length > 0) anywhere.push(`${BEFORE}(?:${stems.join('|')})`);
  return new RegExp(anywhere.join('|') || '(?!)');
}

/** What hundreds of phrases have in common is one character of a source on its way, which no phrase holds. */
const SHORT: readonly (readonly [short: string, long: string])[] = [
  ['¤', SEPARATOR],
  ['§', LETTER],
];

/** The source of a pattern as it travels: half as long. @throws when it holds a character that stands for something */
export function shortened(source: string): string {
  return SHORT.reduce((text, [short, long]) => {
    if (text.includes(short)) throw new Error(`a phrase holds ${short}`);
    return text.replaceAll(long, short);
  }, source);
}

/** The pattern of a source that was shortened. */
export const patternFrom = (source: string): RegExp =>
  new RegExp(SHORT.reduce((text, [short, long]) => text.replaceAll(short, long), source));
