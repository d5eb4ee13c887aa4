/** Takes secrets out of pasted text, so that no part of it that is shown or kept can hold one. */

/** What follows one of these names is a secret, however short it is. */
const SECRET_NAMES =
  '[\\w-]*?(?:pass(?:phrase|word|wd)?|pwd|secret(?:[-_ ]?key)?|api[-_]?key|access[-_]?key|apikey|private[-_]?key|signature|sign|token|ok-access-\\w+|kc-api-\\w+|bearer|cookie)';
const QUOTED = new RegExp(`(\\b${SECRET_NAMES}["']?\\s*[:=]\\s*[ubr]?)(["'])((?:(?!\\2).)*)\\2`, 'gi');
const NAMED = new RegExp(`(\\b${SECRET_NAMES}["']?\\s*[:=]\\s*["']?)([^\\s"'&,}]+)`, 'gi');
const AUTHORIZATION = /(["']?\bauthorization["']?\s*[:=]\s*)[^\r\n]+/gi;
const PEM = /-----BEGIN[^-]*-----[\s\S]*?(?:-----END[^-]*-----|$)/g;
/** Keys, signatures, JWTs, UUIDs: long runs of the letters that encodings use. */
const LONG_TOKEN = /[A-Za-z0-9+/=_-]{16,}(?:\.[A-Za-z0-9+/=_-]{8,})*/g;
/** Words joined by hyphens, names of headers, numbers, class names of a stack trace, lower-case paths. */
const PLAIN_WORDS =
  /^(?:_*[a-z]+(?:[-_/][a-z]+)*_*|[A-Z]+(?:[_-][A-Z]+)*|-?\d{1,19}|[-=_/]+|(?:[A-Z]{1,5}[a-z]{2,}){2,}|(?:\/?[a-z][a-z_-]*\d{0,3}){2,})$/;
/** What an exchange says of a key or a signature is not one. */
const SAID_OF_IT =
  /^(?:invalid|incorrect|error|wrong|missing|expired|not|does|doesn't|format|is|required|permission|null|none|undefined|small|must|has|and|or)\b/i;

/** `text` with everything that may be a key, secret, signature or passphrase replaced by `…`. */
export function redact(text: string): string {
  return text
    .replace(PEM, '…')
    .replace(AUTHORIZATION, '$1…')
    .replace(QUOTED, (all, name: string, quote: string, value: string) =>
      value === '' || SAID_OF_IT.test(value) ? all : `${name}${quote}…${quote}`,
    )
    .replace(NAMED, (all, name: string, value: string) =>
      SAID_OF_IT.test(value) || value === '…' ? all : `${name}…`,
    )
    .replace(LONG_TOKEN, (token) => (isPlain(token) ? token : '…'));
}

function isPlain(token: string): boolean {
  return PLAIN_WORDS.test(token);
}
