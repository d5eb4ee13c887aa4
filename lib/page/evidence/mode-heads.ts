/** Words for a mode that head what is held in it: a list, or the columns of boxes. */
import { drawsABox } from '../controls/class-state.ts';
import { cellsOf } from '../names/name.ts';
import { MAX_EVIDENCE_LABEL } from '../names/named.ts';
import { type SpokenText } from '../names/text-index.ts';
import { climb } from '../see/dom.ts';
import { segmentsOf } from '../see/text.ts';
import { isDrawn } from '../see/visibility.ts';
import { onlyModeOf, yesOrNo } from '../words/vocabulary.ts';
import { type ModeAnchor } from './anchors.ts';

const MAX_SEGMENTS = 5;
const LISTED = /[,，、]/u;

/** "Read only", and under it the products that may be read: `words` (normalised) in `row` head a list, and are no option. */
export function headsAList(row: Element, words: string): boolean {
  if (drawsABox(row)) return false;
  const { nextElementSibling: next } = row;
  const own = segmentsOf(row, { limit: MAX_SEGMENTS }).filter(({ lower }) => lower !== words);
  const beside = own.length > 0 || next === null ? own : segmentsOf(next, { limit: MAX_SEGMENTS });
  return own.length > 0
    ? own.some(({ lower }) => LISTED.test(lower) || yesOrNo(lower.split(' ')[0] ?? '') === 'no')
    : beside.length === 1 && LISTED.test(beside[0]?.lower ?? '');
}

const HEAD_CLIMB = 3;
const MIN_HEADS = 3;
const MAX_HEADS = 6;
const BOX = 'input[type=checkbox],[role=checkbox],[role=switch],[aria-checked]';

/**
 * The mode that the head of a table of boxes names: "Assets | Type | Read-Only". Of a grid with a column for each mode, or
 * of one whose boxes have no words of their own, the heads are what the boxes grant.
 *
 * @param holdsAList whether rows of a list of keys stand in an element
 */
export function modeHeads(
  texts: readonly SpokenText[],
  holdsAList: (element: Element) => boolean,
): readonly SpokenText[] {
  return texts.filter(
    ({ element, meaning, lower }) =>
      meaning?.kind === 'mode' && onlyModeOf(lower) !== null && headsBoxes(element, holdsAList),
  );
}

/** The row of heads in which an element stands; null: it stands in none. */
const headRowOf = (element: Element): Element | null =>
  element.closest('th,[role=columnheader]')?.closest('tr,[role=row]') ?? drawnHead(element);

function headsBoxes(element: Element, holdsAList: (element: Element) => boolean): boolean {
  const head = headRowOf(element);
  if (head === null || modesIn(cellsOf(head)) !== 1) return false;
  const table = head.closest('table,[role=table],[role=grid]') ?? head.parentElement;
  if (table === null || holdsAList(table)) return false;
  const boxes = [...table.querySelectorAll(BOX)].filter((box) => !head.contains(box));
  return boxes.every((box) => {
    const cell = box.closest('td,[role=cell],[role=gridcell]');
    return cell === null || segmentsOf(cell, { limit: 1 }).length > 0;
  });
}

const modesIn = (cells: readonly Element[]): number =>
  cells.filter((cell) => segmentsOf(cell, { limit: 2 }).some(({ lower }) => onlyModeOf(lower) !== null))
    .length;

/** The first row of divs whose cells say a word or two each and draw no box, over rows that draw some; null: it is none. */
function drawnHead(element: Element): Element | null {
  for (const row of climb(element, HEAD_CLIMB)) {
    const { children, nextElementSibling: next, previousElementSibling: before } = row;
    if (children.length < 2) continue;
    const isHead =
      children.length >= MIN_HEADS &&
      children.length <= MAX_HEADS &&
      next !== null &&
      before === null &&
      !drawsABox(row) &&
      row.querySelector('input,button,[role]') === null &&
      [...children].every((cell) => segmentsOf(cell, { limit: 2 }).length <= 1) &&
      drawsABox(next) &&
      segmentsOf(next, { limit: 2 }).length > 1;
    return isHead ? row : null;
  }
  return null;
}

/** Boxes under such a head are about a key, as they are under the word "permissions". */
export const asHeadings = (heads: readonly SpokenText[]): SpokenText[] =>
  heads.map((text) => ({ ...text, topic: 'rights' }));

/** What the heads say, as one choice over the whole form: heads that differ contradict each other. */
export function headAnchors(heads: readonly SpokenText[]): ModeAnchor[] {
  return heads.flatMap(({ element, lower, text }): ModeAnchor[] => {
    const mode = onlyModeOf(lower);
    return mode === null
      ? []
      : [
          {
            kind: 'mode',
            element,
            row: headRowOf(element) ?? element,
            label: text.slice(0, MAX_EVIDENCE_LABEL),
            drawn: isDrawn(element),
            disabled: false,
            mode,
            state: 'on',
            isHead: true,
          },
        ];
  });
}

/** Whether the words "permissions" or a mode head the table in which an element stands. */
export function isUnderHeads(element: Element, heads: (lower: string) => boolean): boolean {
  const table = element.closest('table,[role=table],[role=grid]');
  return [...(table?.querySelectorAll('th,[role=columnheader]') ?? [])]
    .slice(0, MAX_HEADS)
    .some((head) => segmentsOf(head, { limit: 3 }).some(({ lower }) => heads(lower)));
}
