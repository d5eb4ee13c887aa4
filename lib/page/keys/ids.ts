/** What is an id and what is a name: ids leave the page as a mask alone. */
import { asAddressList } from '../words/addresses.ts';

export const MAX_NAME = 64;

/** `PiC…x8`: enough to tell keys apart, too little to be the key. Null: the text is no id. */
export function maskOf(text: string): string | null {
  const id = text.trim();
  if (!looksLikeId(id)) return null;
  const plain = id.replace(/[*•…x.]{3,}/gi, '');
  return plain.length < 8 ? null : `${id.slice(0, 3)}…${id.slice(-2)}`;
}

/** A run of letters and digits that is too long and too mixed to be a word. */
export function looksLikeId(text: string): boolean {
  if (!/^[A-Za-z0-9+/=_\-*•.…:]{8,200}$/.test(text) || asAddressList(text) !== null) return false;
  if (/[*•…]{3,}|\.{3,}|[A-Za-z0-9]…[A-Za-z0-9]/.test(text)) return true;
  if (/^\d{4}[-/.]\d/.test(text)) return false;
  if (text.length < 16 || !/\d/.test(text) || !/[A-Za-z]/.test(text)) return false;
  // "api-key-1731950021", "grid-bot-frankfurt-01": every part is a word or a number. An id mixes them.
  const parts = text.split(/[-_.:]/).filter((part) => part !== '');
  return !parts.every((part) => /^[A-Za-z]{1,14}\d{0,3}$/.test(part) || /^\d{1,14}$/.test(part));
}

/** A name is shown as it is, unless it looks like the id itself. */
export function cleanName(text: string | null | undefined): string | null {
  const name = text?.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME) ?? '';
  // Dashes, asterisks and "9 / 26" (a counter beside a field) name nothing.
  if (
    !/[\p{L}\p{N}]/u.test(name) ||
    /^\d+\s*\/\s*\d+$/.test(name) ||
    /[*•]{2,}/.test(name) ||
    looksLikeId(name)
  )
    return null;
  return name;
}
