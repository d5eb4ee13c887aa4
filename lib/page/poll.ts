/**
 * Looks at what changes without a word: a property that a script sets makes no event and no mutation, and a style sheet
 * hides a box without touching it. At a low rate, a bounded part at a time, while the page is shown.
 */
import { isField, signOfField } from './controls/sign.ts';
import { later } from './later.ts';
import { isRendered } from './see/visibility.ts';

/** ms between two looks. */
const EVERY = 400;
/** Every so many looks, what is seen of the controls is asked for as well, which may cost the page a layout. */
const SEEN_EVERY = 3;
/** Fields and boxes of the keys' forms that are looked at; a form has some dozens. */
const MAX_POLLED = 400;
const MAX_IN_ROW = 4;
/** One look takes no longer (ms); the next goes on where it ended. */
const MAX_TIME = 3;

const POLLED = 'input:not([type=password]),select,textarea';

export interface PollOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The forms of the keys. */
  cards(): Iterable<Element>;
  /** The controls' rows, and their boxes. */
  rows(): Iterable<Element>;
  /** What stands or looks otherwise than before. */
  changed(elements: readonly Element[]): void;
}

export interface Poll {
  /** The fields are about to be read: what is set while they are is a change. */
  begins(): void;
  /** What the fields said then has been read: only what differs from it is a change. */
  hasRead(): void;
  /** Whether every field says what it said when it was read. */
  isAsRead(): boolean;
}

/** Calls `changed` when a property or the looks of a control have become others since it was last looked at. */
export function pollControls({ document, signal, cards, rows, changed }: PollOptions): Poll {
  const known = new WeakMap<Element, number>();
  let queue: Element[] = [];
  let looks = 0;

  const look = (): void => {
    if (document.visibilityState === 'hidden') return;
    const withLooks = ++looks % SEEN_EVERY === 0;
    if (queue.length === 0) queue = gather(cards(), rows(), withLooks);
    const end = performance.now() + MAX_TIME;
    const others: Element[] = [];
    for (let element = queue.pop(); element !== undefined; element = queue.pop()) {
      const sign = isField(element) ? signOfField(element) : signOfLooks(element);
      const before = known.get(element);
      known.set(element, sign);
      if (before !== undefined && before !== sign) others.push(element);
      if (performance.now() > end) break;
    }
    if (others.length > 0) changed(others);
  };
  const again = (): void => {
    if (signal.aborted) return;
    // First, for what the page makes of its elements may throw.
    later(EVERY, again);
    look();
  };
  later(EVERY, again);
  let atBegin = new Map<Element, number>();
  const fields = (): Element[] => gather(cards(), rows(), false);
  return {
    begins() {
      atBegin = new Map(fields().map((field) => [field, signOfField(field)]));
    },
    hasRead() {
      for (const field of fields()) known.set(field, atBegin.get(field) ?? signOfField(field));
    },
    isAsRead: () => fields().every((field) => known.get(field) === signOfField(field)),
  };
}

function gather(cards: Iterable<Element>, rows: Iterable<Element>, withLooks: boolean): Element[] {
  const found = new Set<Element>();
  for (const card of cards) {
    if (found.size >= MAX_POLLED) break;
    if (!card.isConnected) continue;
    for (const field of [...card.querySelectorAll(POLLED)].slice(0, MAX_POLLED)) found.add(field);
  }
  // A box may stand in a shadow root or a frame of the card's.
  for (const row of rows) {
    if (found.size >= 2 * MAX_POLLED) break;
    if (!row.isConnected) continue;
    if (withLooks && !isField(row)) found.add(row);
    const fields = isField(row) ? [row] : [...row.querySelectorAll(POLLED)].slice(0, MAX_IN_ROW);
    for (const field of fields) found.add(field);
  }
  return [...found];
}

/** A number for whether and how a row is seen: shown or not, how large, and what lies over its middle. */
function signOfLooks(row: Element): number {
  if (!isRendered(row)) return 0;
  const { left, top, width, height } = row.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  const view = row.ownerDocument.defaultView;
  const style = view?.getComputedStyle(row);
  const isInView = view != null && x >= 0 && y >= 0 && x < view.innerWidth && y < view.innerHeight;
  const at = isInView ? row.ownerDocument.elementFromPoint(x, y) : null;
  // Our own overlay moves about: only what belongs to the row, or covers it, counts.
  const isHit = at === null || row.contains(at) || at.contains(row) || at.matches('[popover=manual]');
  const looks = `${style?.opacity}${style?.filter}${style?.color}${style?.clipPath}`;
  let sign = (isHit ? 1 : 2) + (Math.round(width) << 4) + (Math.round(height) << 16);
  for (let i = 0; i < looks.length; i++) sign = (Math.imul(sign, 31) + looks.charCodeAt(i)) | 0;
  return sign;
}
