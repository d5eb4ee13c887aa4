/** What stands in a pasted text, apart from what it means: its words, its codes, its HTTP statuses. Pure. */

export interface ErrorText {
  /** The text as it was pasted, with the escapes of nested JSON undone and plain quotes. */
  readonly text: string;
  /** Letters and digits in lower case, one space between words and one on either end. */
  readonly folded: string;
  /** Values that stand where errors carry their code. */
  readonly codes: ReadonlySet<string>;
  /** Every other whole number that is long enough to be a code. */
  readonly numbers: ReadonlySet<string>;
  readonly statuses: ReadonlySet<number>;
}

const CODE_NAME = '(?:[\\w-]*?(?:code|err(?:or)?[-_ ]?no)|label|error|reason|id|name|type|status|result|err)';
// The value is only looked at: "ERROR okx failed with error code=50113" has two names before its one code.
const CODED = new RegExp(
  `(?<![\\p{L}\\d])${CODE_NAME}(?=["']?\\s*(?:is\\s+)?[:=(#]*\\s*\\[?\\s*["']?([\\w-][\\w:./ -]{0,79}))`,
  'giu',
);
const BRACKETED = /[([#]\s*(-?\d{2,6})\s*[)\]:,]/g;
/** `50113:Invalid Sign`, `400003: KC-API-KEY not exists`, `10100 - apikey: invalid`, `['error', 10114, 'nonce: small']`. */
const LEADING = /(?<![\w.:/-])(-?\d{4,6})\s?(?:[:-]|,(?=\s*["']))\s?(?=["']?\p{L})/gu;
const NUMBER = /(?<![\w.:/,-])-?\d{4,9}(?![\w:/]|[.,]\d)/g;
const STATUS = [
  /\bhttp(?:\/[\d.]+)?(?:\s+(?:error|status|response))?(?:\s+code)?\s*[:=]?\s+(?:status\s+)?(\d{3})\b/gi,
  /\b(?:status|code)(?:[ _-]?code)?["']?(?:\s+is)?\s*[:=]?\s*["']?([45]\d{2})\b/gi,
  /\bresponse \[(\d{3})\]/gi,
  // ccxt gives method, address, status and, where the server sent one, the reason.
  /\b(?:get|post|put|delete|patch)\s+https?:\S+\s+(\d{3})\b/gi,
  // .NET: "does not indicate success: 403 (Forbidden)", "returned an error: (403) Forbidden"; curl: "returned error: 403".
  /\b(?:success|error):\s+\(?([45]\d{2})\b/gi,
  // aiohttp: "403, message='Forbidden'".
  /\b([45]\d{2}), message=/gi,
  /\b([45]\d{2})\)?\s+(?:error\b|forbidden|unauthorized|client error|too many|bad request|server error|unavailable|i'm a teapot|not allowed)/gi,
];
/** A text no longer than this is taken for a bare code. */
const BARE_CODE_LENGTH = 40;

/** Reads `raw`, whatever was pasted, without judging it. */
export function readErrorText(raw: string): ErrorText {
  const text = raw
    .replace(/[“”„‟«»＂]/g, '"')
    .replace(/[‘’‚‛＇]/g, "'")
    .replace(/\\+(["'])/g, '$1')
    // Python marks its strings: u'…', b'…'.
    .replace(/(?<![\w"'])[ub](?=["'])/g, '')
    .replace(/\\u([0-9a-f]{4})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const valuesOf = (pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, value = '']) => value.trim());
  // "(401)" is a status.
  const unnamed = [BRACKETED, LEADING].flatMap(valuesOf).filter((value) => !/^[1-5]\d{2}$/.test(value));
  const values = [...valuesOf(CODED), ...unnamed];
  // Unquoted, a code runs on into the words after it.
  const firstWords = values.flatMap((value) => value.split(/[\s:]/).slice(0, 1));
  const numbers = [...text.matchAll(NUMBER)].map(([number]) => number);
  const isBare = text.trim().length <= BARE_CODE_LENGTH;
  const statuses = STATUS.flatMap((pattern) => [...text.matchAll(pattern)]).map(([, code]) => Number(code));
  return {
    text,
    folded: ` ${fold(text)} `,
    codes: new Set([...values, ...firstWords, ...(isBare ? (text.match(/-?\d{3,}/g) ?? []) : [])]),
    numbers: new Set(numbers),
    statuses: new Set(statuses),
  };
}

/** Letters and digits in lower case, one space between words: quoting and escaping differ from log to log. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/\\[nrt]/g, ' ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
