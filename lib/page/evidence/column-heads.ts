/** Which headings head a column of values, and which stand before one value. */
import { type SpokenText } from '../names/text-index.ts';
import { climb, parentOf } from '../see/dom.ts';
import { segmentsOf } from '../see/text.ts';

/** A head with a cell of values in its own row is that row's: `<tr><th>Permissions</th><td>Trade</td></tr>`. */
export function isColumnHead(element: Element): boolean {
  const head = element.closest('th,[role=columnheader]');
  const row = head?.closest('tr') ?? null;
  if (head === null) return false;
  const cells = [...(row?.children ?? [])];
  return cells.length !== 2 || cells[0] !== head || cells[1]?.localName !== 'td';
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

/** One of three headings in a row, each alone in its cell, heads a column: what follows it in the text is the next head. */
export function headsAColumn(heading: SpokenText, headings: readonly SpokenText[]): boolean {
  for (const cell of [heading.element, ...climb(heading.element, HEAD_CLIMB)]) {
    const line = parentOf(cell);
    if (line === null || line.childElementCount < MIN_HEADS) continue;
    const heads = headings.filter((other) => line.contains(other.element) && standsAlone(other, line));
    // Of labels and values in turns, no more than half are labels.
    if (heads.length >= MIN_HEADS && heads.length > line.childElementCount / 2) return true;
  }
  return false;
}

/** The part of the line that holds a heading says that and nothing else. */
function standsAlone(heading: SpokenText, line: Element): boolean {
  const part = [...line.children].find((child) => child.contains(heading.element));
  const [only, ...more] = part === undefined ? [] : segmentsOf(part, { limit: 2 });
  return only !== undefined && more.length === 0 && only.lower === heading.lower;
}
