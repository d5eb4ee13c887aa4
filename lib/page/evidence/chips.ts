/** Chips: things that were chosen, and that a cross beside each takes away again. */
import { hasClassWord } from '../see/class-words.ts';
import { says } from '../words/vocabulary.ts';

const TAKES_AWAY = ['remove', 'delete', 'close', 'clear', 'dismiss'];
const CHIP_PARTS = 'button,[role=button],[role=img],svg,i,span,a';
const MAX_CHIP_PARTS = 12;

/**
 * A right that can be taken away by a cross beside it was chosen. The cross is a button or an icon; in a line of prose it
 * would say no.
 */
export function isChip(row: Element): boolean {
  for (const part of [...row.querySelectorAll(CHIP_PARTS)].slice(0, MAX_CHIP_PARTS)) {
    const words = (part.getAttribute('aria-label') ?? part.getAttribute('title') ?? '').toLowerCase();
    if (hasClassWord(part, ...TAKES_AWAY) || (words !== '' && says('remove', words))) return true;
    const isButton = part.localName === 'button' || part.getAttribute('role') === 'button';
    if (isButton && /^[×✕✖xX]$/u.test((part.textContent ?? '').trim())) return true;
  }
  return false;
}
