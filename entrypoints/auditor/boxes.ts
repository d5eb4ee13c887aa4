/** Where things are on the screen, also those inside same-origin frames. */
import { type Box } from '../../components/overlay/place.ts';
import { frameOf } from '../../lib/page/dom.ts';

/** The element's box in the top window's viewport. */
export function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  let x = left;
  let y = top;
  let frame = frameOf(element.ownerDocument);
  for (let i = 0; frame !== null && i < 5; i++) {
    const outer = frame.getBoundingClientRect();
    x += outer.left + frame.clientLeft;
    y += outer.top + frame.clientTop;
    frame = frameOf(frame.ownerDocument);
  }
  return { left: x, top: y, right: x + width, bottom: y + height };
}

const KEEP_FREE =
  'button,input:not([type=hidden]),textarea,select,[role=button],[role=checkbox],[role=radio],[role=switch],a[href]';
const MAX_BOXES = 160;
/** What is taller than this (CSS px) is a part of the page, not a control. */
const TALLEST = 160;

/**
 * What the overlay must not lie on: the buttons of the page, the fields of the keys' cards, and the controls that were
 * read (a div that is a checkbox is none to the browser), as far as they are in view now.
 */
export function boxesToAvoid(cards: readonly Element[], controls: Iterable<Element>): Box[] {
  const boxes: Box[] = [];
  const add = (element: Element): void => {
    const box = boxOf(element);
    const height = box.bottom - box.top;
    if (height === 0 || height > TALLEST || box.right <= box.left) return;
    if (box.bottom > 0 && box.top < innerHeight && boxes.length < MAX_BOXES) boxes.push(box);
  };
  for (const element of controls) if (element.isConnected) add(element);
  for (const card of cards) for (const element of card.querySelectorAll(KEEP_FREE)) add(element);
  for (const element of document.querySelectorAll('button,[type=submit]')) add(element);
  return boxes;
}
