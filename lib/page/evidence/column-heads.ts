/** Which headings head a column of values, and which stand before one value. */
import { PAIR, type SpokenText } from '../names/text-index.ts';
import { climb, itemsUnder, parentOf, selfAndAncestors } from '../see/dom.ts';
import { segmentsOf } from '../see/text.ts';

/** A head with a cell of values in its own row is that row's: `<tr><th>Permissions</th><td>Trade</td></tr>`. */
export function isColumnHead(element: Element): boolean {
  const head = element.closest('th,[role=columnheader]');
  const row = head?.closest('tr') ?? null;
  if (head === null) return false;
  const cells = [...(row?.children ?? [])];
  // So it is where labels and values take turns in a row.
  const isPaired =
    cells.length % 2 === 0 && cells.every(({ localName }, i) => localName === (i % 2 === 0 ? 'th' : 'td'));
  return !isPaired || !cells.includes(head);
}

const PRESSED_CLIMB = 2;

/** What a hand can press, or a keyboard can reach: a card to choose, which no class and no role calls a control. */
export function isPressed(element: Element): boolean {
  if (element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer') return true;
  return [element, ...climb(element, PRESSED_CLIMB)].some(
    (one) => one.getAttribute('tabindex') === '0' && !one.hasAttribute('role'),
  );
}

const HEAD_CLIMB = 2;
const MIN_HEADS = 3;

/**
 * Whether a heading is one of three in a row, each alone in its cell: those head columns, and what follows one of them in
 * the text is the next head. Each line of the page is looked at once.
 */
export function columnHeads(headings: readonly SpokenText[]): (heading: SpokenText) => boolean {
  const lines = new Map<Element, boolean>();
  const under = itemsUnder(headings, ({ element }) => element);
  const isOfHeads = (line: Element): boolean => {
    let known = lines.get(line);
    if (known === undefined) {
      const all = under.get(line) ?? [];
      const heads = all.length < MIN_HEADS ? [] : all.filter((other) => standsAlone(other, line));
      // Of labels and values in turns, no more than half are labels.
      known = heads.length >= MIN_HEADS && heads.length > line.childElementCount / 2;
      lines.set(line, known);
    }
    return known;
  };
  return ({ element }) =>
    [...selfAndAncestors(element, HEAD_CLIMB + 1)].some((cell) => {
      const line = parentOf(cell);
      return line !== null && line.childElementCount >= MIN_HEADS && isOfHeads(line);
    });
}

/** The part of the line that holds a heading says that and nothing else. */
function standsAlone(heading: SpokenText, line: Element): boolean {
  let part: Element | null = heading.element;
  while (part !== null && part.parentElement !== line) part = part.parentElement;
  // A label with its value heads nothing.
  if (PAIR.test(heading.text)) return false;
  const [only, ...more] = part === null ? [] : segmentsOf(part, { limit: 2 });
  return only !== undefined && more.length === 0 && only.lower === heading.lower;
}
