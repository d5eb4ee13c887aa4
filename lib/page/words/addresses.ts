/** Addresses as a page shows them. Only their look is judged here: what they are worth is the background's to say. */

import { NOT_AN_ADDRESS } from '../../ip/not-an-address.ts';

const OCTET = String.raw`(?:\d{1,3}|\*)`;
const V4 = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
const WILD = String.raw`${OCTET}(?:\.${OCTET}){3}|\d{1,3}(?:\.\d{1,3}){0,2}\.\*`;
const V6 = `(?=[0-9a-f:.]*:[0-9a-f:.]*:)[0-9a-f:]{2,39}(?:${V4})?`;
const ONE = new RegExp(String.raw`^(?:${WILD}|${V6})(?:/(?:\d{1,3}|${V4}))?$`, 'i');
/** Between the two ends of a range. */
const DASH = String.raw`[ \t]?(?:[-\u2010-\u2015\u2212~\u301c]|\.{2,3}|\bto\b)[ \t]?`;
const RANGE = new RegExp(`^((?:${V4}|${V6}))${DASH}((?:${V4}|${V6}|\\d{1,3}))$`, 'i');
const EDGES = /^[\s"'`([{<•·–-]+|[\s"'`)\]}>,;.×✕✖⨯x]+$/giu;
const SEPARATORS = /[\s,;，；、|]+/u;
/** Ranges and masks that are written with spaces are one entry. */
const SPACED = new RegExp(
  String.raw`(?<=^|[\s,;|])(${V4})${DASH}(${V4}|\d{1,3})(?=$|[\s,;|])|(?<=^|[\s,;|])(${V4})[ \t]*(?:/|[ \t](?:net)?mask\b|[ \t](?=255\.))[ \t]*(\d{1,3}(?:\.\d{1,3}){3}|\d{1,2})(?=$|[\s,;|])`,
  'giu',
);
/** What some form may take for addresses though it is none by the book: `10.1.`, `10/8`, `1-9.0.0.0`, a port. */
const LIKE_ONE =
  /^(?:(?:\d{1,3}|[*x]{1,3}|[[({]?\d{1,3}-\d{1,3}[\])}]?)(?:\.(?:\d{1,3}|[*x]{1,3}|[[({]?\d{1,3}-\d{1,3}[\])}]?)){1,3}\.?(?:\/\d{1,3}(?:\.\d{1,3}){0,3}|:\d{1,5})?|\d{1,3}\/\d{1,2}|\[?[0-9a-f*x]{0,4}(?::[0-9a-f*x]{0,4}){2,7}\]?(?:%\w{1,8})?(?:\/\d{1,3})?|\*|%|any|all)$/i;

/** At most this many addresses are read from one form. */
export const MAX_ADDRESSES = 500;
const MAX_TEXT = 200;
/** Characters of a text box that are looked at: more than so many addresses can have. */
const MAX_VALUE = 60_000;

/** The text as one address, CIDR, range or pattern when it is nothing else (a chip's "×" aside); null: it is something else. */
export function asAddress(text: string): string | null {
  // Longer than any of them: nobody has to look.
  if (text.length > MAX_TEXT) return null;
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  const trimmed = plain.replace(EDGES, '').trim();
  if (ONE.test(trimmed)) return trimmed.toLowerCase();
  const [, first, last] = RANGE.exec(trimmed) ?? [];
  return first === undefined ? null : `${first}-${last}`.toLowerCase();
}

/** What a text box holds, cut at its separators: addresses, what a form may take for them, and NOT_AN_ADDRESS. */
export function splitEntries(value: string): string[] {
  return value
    .slice(0, MAX_VALUE)
    .normalize('NFKC')
    .replace(SPACED, (_, first, last, base, mask) => (first ? `${first}-${last}` : `${base}/${mask}`))
    .split(SEPARATORS)
    .filter((part) => part !== '')
    .slice(0, MAX_ADDRESSES)
    .map((part) => asAddress(part) ?? (LIKE_ONE.test(part) ? part.toLowerCase() : NOT_AN_ADDRESS));
}

/** Whether an entry was meant as an address: words alone were not. */
export const isMeantAsAddress = (entry: string): boolean => entry !== NOT_AN_ADDRESS;

/** A list in words: every piece is an address; null: some piece is not. An empty text is no list. */
export function asAddressList(text: string): string[] | null {
  const pieces = text.split(SEPARATORS).filter((part) => part.trim() !== '');
  if (pieces.length === 0) return null;
  const found = pieces.map((piece) => asAddress(piece));
  return found.every((one): one is string => one !== null) ? found.slice(0, MAX_ADDRESSES) : null;
}

/** Whether a placeholder or hint shows an example address. */
export function showsAddress(text: string): boolean {
  return new RegExp(V4).test(text.normalize('NFKC'));
}
