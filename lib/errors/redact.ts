/** Takes secrets out of pasted text, so that no part of it that is shown or kept can hold one. */

/** A value that follows one of these names is a secret, however short it is. */
const SECRET_NAMES =
  'pass(?:phrase|word)|secret(?:[-_ ]?key)?|api[-_]?key|access[-_]?key|apikey|mbx-apikey|signature|sign|token|ok-access-\\w+|kc-api-\\w+|bearer|cookie|nonce';
const NAMED = new RegExp(`(["']?\\b(?:${SECRET_NAMES})["']?\\s*[:=]\\s*["']?)([^\\s"'&,}]+)`, 'gi');
const AUTHORIZATION = /(["']?\bauthorization["']?\s*[:=]\s*)[^\r\n]+/gi;
/** Keys, signatures, JWTs, UUIDs: long runs of the letters that encodings use. */
const LONG_TOKEN = /[A-Za-z0-9+/=_-]{16,}(?:\.[A-Za-z0-9+/=_-]{8,})*/g;
const PLAIN_WORDS = /^(?:[a-z]+(?:[-_/][a-z]+)*|[A-Z]+(?:_[A-Z]+)*|\d{1,15}|[-=_/]+)$/;

/** `text` with everything that may be a key, secret, signature or passphrase replaced by `…`. */
export function redact(text: string): string {
  return text
    .replace(AUTHORIZATION, '$1…')
    .replace(NAMED, '$1…')
    .replace(LONG_TOKEN, (token) => (PLAIN_WORDS.test(token) ? token : '…'));
}
