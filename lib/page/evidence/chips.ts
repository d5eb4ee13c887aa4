/** Chips: things that were chosen, and that a cross beside each takes away again. */
import { type SpokenText } from '../names/text-index.ts';
import { hasClassWord } from '../see/class-words.ts';
import { climb, holds, inPageOrder, parentOf, selfAndAncestors } from '../see/dom.ts';
import { pictureMark } from '../see/pictures.ts';
import { segmentsOf } from '../see/text.ts';
import { readingsOfList } from '../words/prose-list.ts';
import { says, type Vocabulary } from '../words/vocabulary.ts';
import { type Anchor, type RightsTextAnchor } from './anchors.ts';

const TAKES_AWAY = ['remove', 'delete', 'close', 'clear', 'dismiss'];
const CHIP_PARTS = 'button,[role=button],[role=img],svg,i,span,a';
const MAX_CHIP_PARTS = 12;
const CROSS = /^[×✕✖xX]$/u;
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
const CARET = /^[⌄▾▼﹀∨˅]$/u;
const MAX_CHIPS = 24;
const HEADING_CLIMB = 3;

/**
 * Boxes of chips under the word "permissions": what such a box does not hold was not chosen, where all of it is understood
 * ("+2" is not). `drawn`: the anchors of drawn rows, chips among them.
 */
export function chipLists(
  drawn: readonly Anchor[],
  headings: readonly SpokenText[],
  vocabulary: Vocabulary,
): RightsTextAnchor[] {
  const boxes = new Map<Element, Anchor>();
  for (const anchor of drawn) {
    if (anchor.kind !== 'right' || anchor.isChip !== true || anchor.words === undefined) continue;
    const chip = [...selfAndAncestors(anchor.words, 3)].find(isChip);
    const box = chip === undefined ? null : parentOf(chip);
    if (box !== null && !boxes.has(box)) boxes.set(box, anchor);
  }
  return [...boxes].flatMap(([box, { drawn: isSeen, label }]): RightsTextAnchor[] => {
    const around = climb(box, HEADING_CLIMB);
    const isHeaded = headings.some(
      ({ topic, element }) => topic === 'rights' && around.some((here) => holds(here, element)),
    );
    const lines = segmentsOf(box, { limit: MAX_CHIPS }).filter(
      ({ text }) => !CROSS.test(text) && !CARET.test(text),
    );
    const list =
      isHeaded && lines.length < MAX_CHIPS
        ? readingsOfList(
            lines.map(({ lower }) => lower),
            vocabulary,
          )
        : null;
    if (list?.complete !== true) return [];
    return [{ kind: 'rights-text', element: box, row: box, label, drawn: isSeen, disabled: false, ...list }];
  });
}
