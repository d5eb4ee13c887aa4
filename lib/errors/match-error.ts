/** How well a pasted text fits one error of an exchange. */
import { type ApiError } from '../exchanges/api-error.ts';
import { hasWord } from './hints.ts';

export interface ErrorText {
  /** The text as it was pasted, with the escapes of nested JSON undone. */
  readonly text: string;
  /** Values that stand where errors carry their code. */
  readonly codes: ReadonlySet<string>;
  readonly statuses: ReadonlySet<number>;
}

export interface Match {
  readonly code: boolean;
  readonly message: boolean;
}

const CODE_NAME =
  '(?:err(?:or)?[-_ ]?(?:code|no)|ret[-_ ]?code|s?code|err[-_ ]?code|label|error|reason|id|errCode)';
const CODED = new RegExp(`\\b${CODE_NAME}["']?\\s*[:=(]*\\s*\\[?\\s*["']?([\\w-][\\w:./ -]*)`, 'gi');
const BRACKETED = /[([#]\s*(-?\d{2,6})\s*[)\]:,]/g;
/** `50113:Invalid Sign`, `400003: KC-API-KEY not exists`, `10100 - apikey: invalid`, `['error', 10114, 'nonce: small']`. */
const LEADING = /(?<![\w.:/-])(-?\d{4,6})\s?(?:[:-]|,(?=\s*["']))\s?(?=["']?[A-Za-z])/g;
const STATUS = [
  /\bhttp(?:\/[\d.]+)?[\s:]+(?:status\s+)?(\d{3})\b/gi,
  /\b(?:status|code)(?:[ _-]?code)?["']?(?:\s+is)?\s*[:=]?\s*["']?([45]\d{2})\b/gi,
  /\bresponse \[(\d{3})\]/gi,
  /\b(\d{3})\s+(?:forbidden|unauthorized|client error|too many|bad request|server error|unavailable|i'm a teapot)/gi,
];
/** A text no longer than this is taken for a bare code. */
const BARE_CODE_LENGTH = 40;
/** A message fragment shorter than this says too little by itself. */
const TELLING_LENGTH = 8;

/** A message of this many words is known by its opening. */
const LONG_MESSAGE_WORDS = 8;
const OPENING = 0.7;

export function readErrorText(raw: string): ErrorText {
  const text = raw
    .replace(/\\+(["'])/g, '$1')
    // Python marks its strings: u'…', b'…'.
    .replace(/(?<![\w"'])[ub](?=["'])/g, '')
    .replace(/\\u([0-9a-f]{4})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const values = [CODED, BRACKETED, LEADING].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, value = '']) => value.trim()),
  );
  // Unquoted, a code runs on into the words after it.
  const firstWords = values.flatMap((value) => value.split(/\s/).slice(0, 1));
  const statuses = STATUS.flatMap((pattern) => [...text.matchAll(pattern)]).map(([, code]) => Number(code));
  return { text, codes: new Set([...values, ...firstWords]), statuses: new Set(statuses) };
}

export function matchError(error: ApiError, pasted: ErrorText): Match {
  const messages = [error.message, ...error.also];
  return {
    code: matchesCode(error, pasted),
    message: messages.some((message) => matchesMessage(message, pasted.text)),
  };
}

function matchesCode({ code }: ApiError, { text, codes, statuses }: ErrorText): boolean {
  if (/^http \d{3}$/i.test(code)) return statuses.has(Number(code.slice(-3)));
  if (/^-?\d+$/.test(code)) {
    return codes.has(code) || (text.trim().length <= BARE_CODE_LENGTH && hasNumber(text, code));
  }
  // One plain word ("FORBIDDEN") is a code only where a code stands.
  return code.length < TELLING_LENGTH || /^[a-z]+$|^[A-Z]+$/.test(code)
    ? codes.has(code)
    : hasWord(text, code);
}

function hasNumber(text: string, code: string): boolean {
  return new RegExp(`(?<![\\d.-])${code}(?![\\d.])`).test(text);
}

/** Every fixed part of the message, between its placeholders, stands in the text in order. */
function matchesMessage(message: string, text: string): boolean {
  const parts = message
    .split(/<[^>]*>|\{[^}]*\}|…/)
    .map(fold)
    .filter((part) => part.length > 2);
  if (!parts.some((part) => part.length >= TELLING_LENGTH && part.includes(' '))) return false;
  // Whole words: "Invalid Sign" is not in "Invalid signature".
  const folded = ` ${fold(text)} `;
  const [first = ''] = parts;
  return standsIn(parts, folded) || (opening(first) !== first && standsIn([opening(first)], folded));
}

function standsIn(parts: readonly string[], text: string): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = text.indexOf(` ${part} `, from);
    from = at + part.length + 1;
    return at >= 0;
  });
}

/** The greater part of a long message: hosts of one exchange end the same message in different ways. */
function opening(part: string): string {
  const words = part.split(' ');
  return words.length < LONG_MESSAGE_WORDS
    ? part
    : words.slice(0, Math.ceil(words.length * OPENING)).join(' ');
}

/** Letters and digits in lower case, one space between words: quoting and escaping differ from log to log. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/\\[nrt]/g, ' ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
