/** Small pictures that stand for a word: a tick, a cross, an icon with a name. */
import { normaliseText } from '../../exchanges/phrases/match.ts';
import { stateWord } from '../words/vocabulary.ts';
import { wordsOf } from './class-words.ts';

const YES = new Set(
  'yes ok check checked checkmark tick ticked success granted allowed enabled true on active'.split(' '),
);
const NO = new Set(
  'no ko x cross close times minus fail failed error denied forbidden blocked off false disabled inactive ban'.split(
    ' ',
  ),
);
/** A picture of more words than these is called by what it means, and is no tick or cross. */
const MAX_NAME_WORDS = 2;
/** A cross so named may be a tag's button that takes it away. */
const CLOSES = new Set(['x', 'cross', 'close', 'times']);
const PICTURES = new Set(['svg', 'img', 'i', 'span', 'em', 'b']);

/** What a picture is called: `aria-label`, `alt`, `<title>`, `title`; null: the element is no picture, or has no name. */
function pictureName(element: Element): string | null {
  if (!isPicture(element)) return null;
  const inside = element.localName === 'svg' ? element.querySelector(':scope > title')?.textContent : null;
  for (const name of [
    element.getAttribute('aria-label'),
    element.getAttribute('alt'),
    inside,
    element.getAttribute('title'),
  ])
    if (name?.trim()) return name;
  return null;
}

/** What a picture says that stands for words: its name, if it is more than a tick's. */
export const pictureWords = (element: Element): string | null => pictureName(element)?.trim() ?? null;

/** The tick or cross that a picture stands for, by its name alone; null: it says neither. */
export function namedMark(element: Element): string | null {
  const state = stateWord(normaliseText(pictureName(element) ?? ''));
  return state === 'on' ? '✓' : state === 'off' ? '✗' : null;
}

/** The same, and where the name says nothing by what the picture's class or file is called. */
export function pictureMark(element: Element): string | null {
  const named = namedMark(element);
  if (named !== null || !isPicture(element)) return named;
  // "Cancel & close orders" is the name of a right, and no cross.
  if ((pictureName(element) ?? '').trim().split(/\s+/).length > MAX_NAME_WORDS) return null;
  const file = element.getAttribute('src') ?? element.querySelector('use')?.getAttribute('href') ?? '';
  const words = wordsOf(
    [pictureName(element), element.getAttribute('class'), /[\w-]*(?:\.\w{3,4})?$/.exec(file)?.[0]].join(' '),
  );
  const isYes = [...words].some((word) => YES.has(word));
  const isNo = [...words].some((word) => NO.has(word) || (word.startsWith('un') && YES.has(word.slice(2))));
  // A class that says both says neither.
  return isYes === isNo ? null : isYes ? '✓' : [...words].some((word) => CLOSES.has(word)) ? '×' : '✗';
}

function isPicture(element: Element): boolean {
  if (element.localName === 'svg' || element.getAttribute('role') === 'img') return true;
  return PICTURES.has(element.localName) && !element.textContent?.trim();
}
