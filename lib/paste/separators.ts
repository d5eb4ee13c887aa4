/** What a page asks for between two addresses, from its own words. Pure. */

/** What a page may ask for between two addresses. */
export type Separator = ',' | ' ' | '\n' | ';' | '|';

const V4 = String.raw`\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?`;
/** Two addresses in a row, as in an example: what stands between them. */
const BETWEEN = new RegExp(String.raw`${V4}(\s*[,;|、，；]\s*|\s+)(?=${V4})`, 'g');

/** The page's words for each, in the languages that its phrases are read in; a semicolon contains a comma in some. */
const WORDS: readonly (readonly [Separator, RegExp])[] = [
  [
    ';',
    /semi-?colons?|semikolon|strichpunkt|points?-virgules?|punto y coma|ponto e v[ií]rgula|noktalı virgül|dấu chấm phẩy|точк\S* с запят\S*|分号|分號|セミコロン|세미콜론|[(“"'«「]\s*[;；]\s*[)”"'»」]/giu,
  ],
  [
    ',',
    /(?<!inverted )\bcommas?\b|\bkommas?\b|kommagetrennt|virgules?|\bcomas?\b|v[ií]rgulas?|virgül|dấu phẩy|запят\S*|逗号|逗號|カンマ|コンマ|쉼표|콤마|[(“"'«「]\s*[,，]\s*[)”"'»」]/giu,
  ],
  [
    '\n',
    /\b(?:per|each|every|own|new|separate|single|one|different) (?:new |separate )?(?:line|row)s?\b|\bnew-?lines?\b|line[- ]?breaks?|line by line|\bzeilen?\b|zeilenumbr\S*|par ligne|nouvelle ligne|sauts? de ligne|à la ligne|por líneas?|saltos? de línea|nueva línea|por linha|quebras? de linha|nova linha|satır\S*|mỗi dòng|xuống dòng|một dòng|строк\S*|построчно|每行|换行|換行|分行|一行|改行|1行|줄바꿈|한 줄|줄마다|줄에/giu,
  ],
  [
    ' ',
    /\bspaces?\b|\bblanks?\b|whitespace|leerzeichen|espaces?\b|espacios?|espaços?|boşlu\S*|dấu cách|khoảng trắng|пробел\S*|空格|スペース|空白|공백|띄어/giu,
  ],
  ['|', /vertical bars?|\bpipes?\b|竖线|豎線|[(“"'«「]\s*[|｜]\s*[)”"'»」]/giu],
];

/** "Without spaces", "no commas": what must not be there. */
const NOT =
  /(?:\bno|\bnot|without(?: any)?|don['’]t use|do not use|never use|instead of|rather than|keine?|ohne|sans|pas d[e’']|sin|no use|sem|без|не|không(?: có)?|不要|不能|不含|无|無|勿|なし|없이)\s*(?:use\s+)?(?:any\s+)?$/iu;

/** The separators that the texts around a field ask for, likeliest first; empty: they say nothing of it. */
export function separatorsAskedFor(texts: readonly string[]): readonly Separator[] {
  const found: Separator[] = [];
  const add = (one: Separator): void => {
    if (!found.includes(one)) found.push(one);
  };
  for (const text of texts) for (const [, between] of text.matchAll(BETWEEN)) add(plain(between ?? ','));
  for (const text of texts) {
    let rest = text;
    for (const [separator, words] of WORDS) {
      for (const match of rest.matchAll(words)) {
        if (!NOT.test(rest.slice(0, match.index))) add(separator);
      }
      rest = rest.replace(words, ' ');
    }
  }
  return found;
}

/** What stands between the entries of a text that the page itself wrote; null: it has fewer than two. */
export function separatorIn(text: string): string | null {
  const entry = `[0-9a-f.:*/]*[.:][0-9a-f.:*/]+`;
  return new RegExp(`${entry}(\\s*[,;|]\\s*|\\s+)(?=${entry})`, 'i').exec(text)?.[1] ?? null;
}

function plain(between: string): Separator {
  const sign = between.normalize('NFKC').trim();
  if (sign === ',' || sign === '、') return ',';
  if (sign === ';' || sign === '|') return sign;
  return between.includes('\n') ? '\n' : ' ';
}
