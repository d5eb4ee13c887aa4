/** Addresses as a page shows them. Only their look is judged here: what they are worth is the background's to say. */

const V4 = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
const V6 = `(?=[0-9a-f:.]*:[0-9a-f:.]*:)[0-9a-f:]{2,39}(?:${V4})?`;
const ONE = new RegExp(`^(?:${V4}|${V6})(?:/\\d{1,3})?$`, 'i');
const RANGE = new RegExp(`^(?:${V4})\\s?[-–]\\s?(?:${V4})$`);
const EDGES = /^[\s"'`([{<•·–-]+|[\s"'`)\]}>,;.×✕✖⨯x]+$/giu;
const SEPARATORS = /[\s,;，；、|]+/u;

/** At most this many addresses are read from one form. */
export const MAX_ADDRESSES = 500;

/** The text as one address, CIDR or range when it is nothing else (a chip's "×" aside); null: it is something else. */
export function asAddress(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  const trimmed = plain.replace(EDGES, '').trim();
  if (ONE.test(trimmed) || RANGE.test(trimmed))
    return trimmed.replace(/\s/g, '').replace('–', '-').toLowerCase();
  return null;
}

/** What a text box holds, cut at its separators: addresses, and what was meant as one. */
export function splitEntries(value: string): string[] {
  return value
    .split(SEPARATORS)
    .map((part) => asAddress(part) ?? part.trim().slice(0, 64))
    .filter((part) => part !== '')
    .slice(0, MAX_ADDRESSES);
}

/** Whether an entry was meant as an address: words alone were not. */
export function isMeantAsAddress(entry: string): boolean {
  return asAddress(entry) !== null || /\d.*[.:]|[.:].*\d|^\*/.test(entry);
}

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
