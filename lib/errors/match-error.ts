/** How well a pasted text fits one error of an exchange. Pure. */
import { type ApiError } from '../exchanges/api-error.ts';
import { type ErrorText, fold } from './error-text.ts';
import { hasWord } from './hints.ts';

export interface Match {
  /** `stated`: it stands where codes stand; `mentioned`: the number stands somewhere. */
  readonly code: 'stated' | 'mentioned' | null;
  /** How many letters of a message were found; 0: none. */
  readonly message: number;
}

/** A message fragment shorter than this says too little by itself. */
const TELLING_LENGTH = 8;
/** A message of this many words is known by its opening. */
const LONG_MESSAGE_WORDS = 8;
const OPENING = 0.7;

export function matchError(error: ApiError, pasted: ErrorText): Match {
  return {
    code: codeIn(error, pasted),
    message: Math.max(
      ...[error.message, ...error.also].map((message) => lengthFound(message, pasted.folded)),
    ),
  };
}

/** An error that consists of an HTTP status alone fits a great many things. */
export const isStatus = ({ code }: ApiError): boolean => /^http \d{3}$/i.test(code);

function codeIn({ code, message }: ApiError, { text, codes, numbers, statuses }: ErrorText): Match['code'] {
  if (/^http \d{3}$/i.test(code)) {
    // {"error":"Unauthorized"} says no number.
    return statuses.has(Number(code.slice(-3))) || codes.has(message) ? 'stated' : null;
  }
  if (codes.has(code)) return 'stated';
  if (/^-?\d+$/.test(code)) return numbers.has(code) ? 'mentioned' : null;
  // One plain word ("FORBIDDEN") is a code only where a code stands, and a message that is its own code is a message.
  const isWord = code.length < TELLING_LENGTH || /^[a-z]+$|^[A-Z]+$/.test(code) || /\s/.test(code);
  return !isWord && hasWord(text, code) ? 'stated' : null;
}

/** How much of `message` stands in the text: every fixed part between its placeholders, in order; 0: not all of them. */
function lengthFound(message: string, folded: string): number {
  const parts = partsOf(message);
  if (!parts.some((part) => part.length >= TELLING_LENGTH && part.includes(' ')) && !isOtherScript(parts))
    return 0;
  // Whole words: "Invalid Sign" is not in "Invalid signature".
  if (standsIn(parts, folded)) return parts.join('').length;
  const [first = ''] = parts;
  const start = opening(first);
  return start !== first && standsIn([start], folded) ? start.length : 0;
}

const known = new Map<string, readonly string[]>();

function partsOf(message: string): readonly string[] {
  const before = known.get(message);
  if (before !== undefined) return before;
  const parts = message
    .split(/<[^>]*>|\{[^}]*\}|…/)
    .map(fold)
    .filter((part) => part.length > 2);
  known.set(message, parts);
  return parts;
}

/** Chinese, Japanese and Korean set no spaces between words. */
const isOtherScript = (parts: readonly string[]): boolean =>
  parts.some((part) => part.length >= 4 && /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(part));

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
