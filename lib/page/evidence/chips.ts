/** Chips: things that were chosen, and that a cross beside each takes away again. */
import { type SpokenText } from '../names/text-index.ts';
import { hasClassWord } from '../see/class-words.ts';
import { climb, holds, inPageOrder, parentOf } from '../see/dom.ts';
import { pictureMark } from '../see/pictures.ts';
import { type Segment, segmentsOf } from '../see/text.ts';
import { readingsOfList } from '../words/prose-list.ts';
import { says, type Vocabulary } from '../words/vocabulary.ts';
import { type Anchor, type RightAnchor, type RightsTextAnchor } from './anchors.ts';

const TAKES_AWAY = ['remove', 'delete', 'close', 'clear', 'dismiss'];
const CHIP_PARTS = 'button,[role=button],[role=img],svg,i,span,a';
const MAX_CHIP_PARTS = 12;
export const CROSS = /^[×✕✖xX]$/u;
/** An icon that is called "x" ("lucide-x"); a utility's "gap-x-2" is called after an axis. */
const CROSS_ICON = /(?:^|[\s_-])x(?:[_-](?:icon|mark|circle|lg))?(?:\s|$)/i;

/**
 * A right that can be taken away by a cross beside it was chosen. The cross is a button or an icon; in a line of prose it
 * would say no.
 */
export function isChip(row: Element): boolean {
  for (const part of [...row.querySelectorAll(CHIP_PARTS)].slice(0, MAX_CHIP_PARTS)) {
    const words = (part.getAttribute('aria-label') ?? part.getAttribute('title') ?? '').toLowerCase();
    if (hasClassWord(part, ...TAKES_AWAY) || (words !== '' && says('remove', words))) return true;
    const isButton = part.localName === 'button' || part.getAttribute('role') === 'button';
    if (isButton && CROSS.test((part.textContent ?? '').trim())) return true;
    if (isCrossIcon(part) && isAfterWords(part, row) && !standsAmongTicks(row)) return true;
  }
  return false;
}

const isCrossIcon = (part: Element): boolean =>
  (part.localName === 'svg' || part.localName === 'i') && CROSS_ICON.test(part.getAttribute('class') ?? '');

/** Before the words a cross is a bullet that says no. */
function isAfterWords(cross: Element, row: Element): boolean {
  const words = segmentsOf(row, { limit: 2 }).at(0);
  return words !== undefined && inPageOrder(words.element, cross) < 0;
}

const MAX_BESIDE = 24;

/** Beside ticks a cross is their opposite, wherever it stands. */
function standsAmongTicks(row: Element): boolean {
  const around = parentOf(row) ?? row;
  return [...around.querySelectorAll('svg,i,img')]
    .slice(0, MAX_BESIDE)
    .some((one) => pictureMark(one) === '✓');
}

/** What opens the menu under the chips. */
export const CARET = /^[⌄▾▼﹀∨˅]$/u;
const MAX_CHIPS = 24;
const HEADING_CLIMB = 8;

/**
 * Chips under the word "permissions": what does not stand there was not chosen, where all that stands under the heading is
 * understood ("+2" is not). `drawn`: the anchors of drawn rows, chips among them.
 */
export function chipLists(
  drawn: readonly Anchor[],
  headings: readonly SpokenText[],
  vocabulary: Vocabulary,
): RightsTextAnchor[] {
  const ofHeading = new Map<SpokenText, RightAnchor>();
  for (const anchor of drawn) {
    if (anchor.kind !== 'right' || anchor.isChip !== true || anchor.words === undefined) continue;
    const { words } = anchor;
    const heading = headings.findLast(
      ({ topic, element }) => topic === 'rights' && inPageOrder(element, words) < 0,
    );
    if (heading !== undefined && !ofHeading.has(heading)) ofHeading.set(heading, anchor);
  }
  return [...ofHeading].flatMap(([heading, { words, drawn: isSeen, label }]): RightsTextAnchor[] => {
    const field =
      words === undefined
        ? undefined
        : climb(words, HEADING_CLIMB).find((here) => holds(here, heading.element));
    const lines = field === undefined ? null : linesUnder(heading, field, headings);
    const list = lines === null ? null : readingsOfList(lines, vocabulary);
    if (field === undefined || list?.complete !== true) return [];
    return [
      { kind: 'rights-text', element: field, row: field, label, drawn: isSeen, disabled: false, ...list },
    ];
  });
}

/** All that stands between a heading and the next one, but for crosses and what opens the menu; null: too much. */
function linesUnder(heading: SpokenText, field: Element, headings: readonly SpokenText[]): string[] | null {
  const pieces = segmentsOf(field, { limit: MAX_CHIPS });
  const isSaidIn = (piece: Segment, text: SpokenText): boolean =>
    piece.lower === text.lower && holds(piece.element, text.element);
  const at = pieces.findIndex((piece) => isSaidIn(piece, heading));
  const after = at < 0 ? [] : pieces.slice(at + 1);
  const next = after.findIndex((piece) => headings.some((text) => isSaidIn(piece, text)));
  const own = next < 0 ? after : after.slice(0, next);
  if (at < 0 || pieces.length >= MAX_CHIPS) return null;
  return own.filter(({ text }) => !CROSS.test(text) && !CARET.test(text)).map(({ lower }) => lower);
}
