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
const MAX_BOXES = 120;

/** What the overlay must not lie on: the forms' buttons and fields that are in view now. */
export function boxesToAvoid(cards: readonly Element[]): Box[] {
  const boxes: Box[] = [];
  for (const card of cards) {
    if (!card.isConnected) continue;
    for (const element of card.querySelectorAll(KEEP_FREE)) {
      if (boxes.length >= MAX_BOXES) return boxes;
      const box = boxOf(element);
      if (box.right > box.left && box.bottom > 0 && box.top < window.innerHeight) boxes.push(box);
    }
  }
  return boxes;
}
