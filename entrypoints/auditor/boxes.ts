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
 */
export function boxesToAvoid(cards: readonly Element[], controls: Iterable<Element>): Avoid {
  const found: Box[] = [];
  const words: Box[] = [];
  const add = (box: Box, to: Box[]): void => {
    const height = box.bottom - box.top;
    if (height <= 0 || height > TALLEST || box.right <= box.left) return;
    if (box.bottom > 0 && box.top < innerHeight && to.length < MAX_BOXES) to.push(box);
  };
  // Of a long list only what is in view is looked at closely.
  const addIfInView = (element: Element): void => {
    if (element.isConnected && isInView(element)) add(seenBox(element), found);
  };
  for (const element of controls) addIfInView(element);
  const dialogs = new Set<Element>();
  for (const [index, card] of cards.entries()) {
    const dialog = dialogOf(card);
    const whole = dialog ?? card;
    if (dialogs.has(whole)) continue;
    dialogs.add(whole);
    if (!isInView(whole)) continue;
    for (const element of whole.querySelectorAll(KEEP_FREE)) addIfInView(element);
    if (index >= READ_CARDS) continue;
    const { x, y } = frameOffset(whole);
    for (const one of drawnIn(whole)) add(moved(one.box, x, y), isClickable(one) ? found : words);
  }
  for (const element of document.querySelectorAll(BUTTONS)) addIfInView(element);
  return { controls: found, words };
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
