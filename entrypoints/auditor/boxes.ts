/** What on the page must be left free, also inside same-origin frames. */
import { type Drawn, drawnIn, frameOffset, moved, seenBox } from '../../components/overlay/drawn.ts';
import { type Avoid, type Box } from '../../components/overlay/place.ts';
import { dialogOf } from '../../lib/page/see/landmarks.ts';

const KEEP_FREE =
  'button,input:not([type=hidden]),textarea,select,[role=button],[role=checkbox],[role=radio],[role=switch],a[href]';
const BUTTONS = 'button,[role=button],[type=submit]';
/** Boxes that are kept free at a time; the overlay is placed anew whenever the page moves. */
const MAX_BOXES = 400;
/** What is taller than this (CSS px) is a part of the page, not a control. */
const TALLEST = 160;
/** Forms and rows of a list whose words are kept free, as far as they are in view. */
const READ_CARDS = 16;

/**
 * What the overlay must not lie on, as far as it is in view now: the buttons of the page, all that can be clicked in the
 * keys' cards and their dialogs (a div that is a checkbox or a cross is none to the browser), and the words of the cards.
 * @param all the cards of the keys, in the page's order as far as they stand in lists
 */
export function boxesToAvoid(all: readonly Element[], controls: Iterable<Element>): Avoid {
  const away = outOfView(all);
  const cards = all.filter((card) => !away.has(card));
  const found: Box[] = [];
  const words: Box[] = [];
  const add = (box: Box, to: Box[]): void => {
    const height = box.bottom - box.top;
    if (height <= 0 || height > TALLEST || box.right <= box.left) return;
    if (box.bottom > 0 && box.top < innerHeight && to.length < MAX_BOXES) to.push(box);
  };
  // Of a long list only what is in view is looked at closely.
  const addIfInView = (element: Element): void => {
    if (element.isConnected && !isUnder(element, away) && isInView(element)) add(seenBox(element), found);
  };
  // What is found of a card holds what is found of its controls.
  for (const card of cards.slice(0, READ_CARDS)) {
    const whole = dialogOf(card) ?? card;
    if (isInView(whole)) drawnIn(whole);
  }
  for (const element of controls) addIfInView(element);
  const dialogs = new Set<Element>();
  for (const [index, card] of cards.entries()) {
    const dialog = dialogOf(card);
    const whole = dialog ?? card;
    if (dialogs.has(whole)) continue;
    dialogs.add(whole);
    if (!isInView(whole)) continue;
    if (!isHuge(whole)) for (const element of whole.querySelectorAll(KEEP_FREE)) addIfInView(element);
    if (index >= READ_CARDS) continue;
    const { x, y } = frameOffset(whole);
    for (const one of drawnIn(whole)) add(moved(one.box, x, y), isClickable(one) ? found : words);
  }
  const buttons = isHuge(document)
    ? document.getElementsByTagName('button')
    : document.querySelectorAll(BUTTONS);
  for (const row of rowsOutOfView(buttons)) away.add(row);
  for (const element of buttons) addIfInView(element);
  return { controls: found, words };
}

/** More keys than this in one list are not measured one by one: they stand below each other. */
const LONG_LIST = 24;

/** In more elements than this only what is a button by its name, or was read, is looked for. */
const HUGE = 25_000;

const isHuge = (part: Element | Document): boolean => part.getElementsByTagName('*')[HUGE] !== undefined;

/** So many buttons stand in lists, and one of so many tells in which. */
const MANY_BUTTONS = 100;
const SAMPLE = 20;

/** The rows, out of view, of the long lists that these buttons stand in, keys or not. */
function rowsOutOfView(buttons: ArrayLike<Element>): Element[] {
  if (buttons.length < MANY_BUTTONS) return [];
  const lists = new Set<Element>();
  for (let i = 0; i < buttons.length; i += SAMPLE) {
    let here = buttons[i]?.parentElement ?? null;
    for (let level = 0; here !== null && level < MAX_CLIMB; level++, here = here.parentElement)
      if (here.childElementCount > LONG_LIST) lists.add(here);
  }
  return [...lists].flatMap((list) => {
    const rows = [...list.children];
    return standBelowEachOther(rows) ? awayIn(rows) : [];
  });
}

/** As far as a few of them tell: what floats, is hidden or stands in columns is looked at one by one. */
function standBelowEachOther(rows: readonly Element[]): boolean {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const few = rows.filter((_, i) => i % step === 0);
  const boxes = few.map((row) => row.getBoundingClientRect());
  return boxes.every(
    ({ top, height }, i) =>
      height > 0 && few[i]?.localName === few[0]?.localName && top >= (boxes[i - 1]?.bottom ?? top) - 1,
  );
}

/** The cards of long lists that are out of view. */
function outOfView(cards: readonly Element[]): Set<Element> {
  const lists = new Map<Element | null, Element[]>();
  for (const card of cards) {
    const list = lists.get(card.parentElement);
    if (list === undefined) lists.set(card.parentElement, [card]);
    else list.push(card);
  }
  return new Set([...lists.values()].flatMap((list) => (list.length > LONG_LIST ? awayIn(list) : [])));
}

function awayIn(list: readonly Element[]): readonly Element[] {
  const boxes = new Map<number, DOMRect>();
  const boxAt = (i: number): DOMRect => {
    const box = boxes.get(i) ?? (list[i] as Element).getBoundingClientRect();
    boxes.set(i, box);
    return box;
  };
  const end = list.length - 1;
  if (list[0]?.ownerDocument !== document || boxAt(0).top > boxAt(end).top || boxAt(end).height === 0)
    return [];
  const firstWhere = (isPast: (box: DOMRect) => boolean): number => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isPast(boxAt(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const from = firstWhere(({ bottom }) => bottom > 0);
  const to = firstWhere(({ top }) => top >= innerHeight);
  return [...list.slice(0, from), ...list.slice(to)];
}

const MAX_CLIMB = 12;

function isUnder(element: Element, outers: ReadonlySet<Element>): boolean {
  if (outers.size === 0) return false;
  let here: Element | null = element;
  for (let level = 0; here !== null && level < MAX_CLIMB; level++, here = here.parentElement)
    if (outers.has(here)) return true;
  return false;
}

/** Whether any of it may lie in the window now; without a box of its own (`display: contents`) it may lie anywhere. */
function isInView(element: Element): boolean {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  if (width === 0 && height === 0) return getComputedStyle(element).display === 'contents';
  if (element.ownerDocument !== document) {
    const { x, y } = frameOffset(element);
    return right + x > 0 && bottom + y > 0 && left + x < innerWidth && top + y < innerHeight;
  }
  return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
}

/** The page itself says so, to everybody who points at it. */
function isClickable({ element }: Drawn): boolean {
  return getComputedStyle(element).cursor === 'pointer';
}
