/** What a person sees of a part of the page: boxes of its words and signs, without the empty space that its elements span. */
import { drawnChildren, frameOf, parentOf } from '../../lib/page/dom.ts';
import { isRendered } from '../../lib/page/visibility.ts';
import { type Box } from './place.ts';

export interface Drawn {
  readonly box: Box;
  /** What draws it; the parent of a text. */
  readonly element: Element;
}

/** Nodes looked at below one element; what is drawn past them is not kept free, and no marker is a promise. */
const MAX_NODES = 600;
/** An element that is no larger (CSS px) is a sign of its own: a tick, a switch, a cross. */
const SIGN = 64;
const LEAST = 3;
/** Drawn as a whole; a frame's document has coordinates of its own. */
const SELF_DRAWN = 'input, textarea, select, button, img, svg, canvas, video, iframe';

/** The boxes of all that is drawn at and below `root`, in the viewport of its document. */
export function drawnIn(root: Element): Drawn[] {
  const found: Drawn[] = [];
  let left = MAX_NODES;
  const add = ({ left: x, top, right, bottom }: Box, element: Element): void => {
    if (right - x >= LEAST && bottom - top >= LEAST)
      found.push({ box: { left: x, top, right, bottom }, element });
  };
  const visit = (node: Node, parent: Element): void => {
    if (left-- < 0) return;
    if (node.nodeType === Node.TEXT_NODE) {
      if ((node as Text).data.trim() !== '') for (const box of linesOf(node, parent)) add(box, parent);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    // An element without a box of its own counts as not rendered, and what is in it may be seen.
    if (!isRendered(element) && getComputedStyle(element).display !== 'contents') return;
    const isWhole = element.matches(SELF_DRAWN);
    const box = element.getBoundingClientRect();
    const isSign = box.width <= SIGN && box.height <= SIGN && element.textContent?.trim() === '';
    if (isWhole) add(frameOfField(element, box), element);
    else if (isSign) add(box, element);
    if (!isWhole) for (const child of drawnChildren(element)) visit(child, element);
  };
  visit(root, root);
  return found;
}

/** How much larger (CSS px) the styled frame is that a library draws around a field of its own. */
const FRAME = { width: 64, height: 24 };

function frameOfField(element: Element, box: Box): Box {
  const outer = element.matches('input, textarea, select') ? element.parentElement : null;
  if (!outer) return box;
  const around = outer.getBoundingClientRect();
  const [wider, taller] = [around.width - (box.right - box.left), around.height - (box.bottom - box.top)];
  const isFrame = wider >= 0 && wider <= FRAME.width && taller >= 0 && taller <= FRAME.height;
  return isFrame ? around : box;
}

/** The lines of a text, cut off where its element cuts them off. */
function linesOf(text: Node, parent: Element): Box[] {
  const range = text.ownerDocument?.createRange();
  if (!range) return [];
  range.selectNode(text);
  const lines = [...range.getClientRects()];
  const clip = parent.getBoundingClientRect();
  const isCut =
    lines.some(({ right, bottom }) => right > clip.right + 1 || bottom > clip.bottom + 1) &&
    getComputedStyle(parent).overflow !== 'visible';
  return isCut ? lines.map((line) => cut(line, clip)) : lines;
}

const cut = (box: Box, by: Box): Box => ({
  left: Math.max(box.left, by.left),
  top: Math.max(box.top, by.top),
  right: Math.min(box.right, by.right),
  bottom: Math.min(box.bottom, by.bottom),
});

/** What a person sees of `element` in the top window's viewport; its whole box where that is nothing. */
export function seenBox(element: Element): Box {
  const own = element.getBoundingClientRect();
  const seen = around(drawnIn(element).map(({ box }) => box)) ?? own;
  const { x, y } = frameOffset(element);
  // What hangs out of it (a tooltip, a menu) is not it.
  const isBoxless = own.width < LEAST || own.height < LEAST;
  return moved(isBoxless || !overlap(seen, own) ? seen : cut(seen, own), x, y);
}

/** How many ancestors a marker's surroundings may reach up, and how far (CSS px) they have to. */
const MAX_CLIMB = 8;
const ASIDE = 160;
const ABOVE = 30;

/** What is drawn around `element`, itself included, in the top window's viewport. */
export function drawnAround(element: Element): Box[] {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  let outer = element;
  for (let level = 0; level < MAX_CLIMB; level++) {
    const parent = parentOf(outer);
    if (!parent || parent.ownerDocument !== element.ownerDocument) break;
    outer = parent;
    const box = outer.getBoundingClientRect();
    const reaches = box.left <= left - ASIDE || box.right >= right + ASIDE;
    if (reaches && box.top <= top - ABOVE && box.bottom >= bottom + ABOVE) break;
  }
  const { x, y } = frameOffset(element);
  return drawnIn(outer).map(({ box }) => moved(box, x, y));
}

const MAX_FRAMES = 5;

/** Where the viewport of the element's document lies in that of the top window. */
export function frameOffset(element: Element): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  let frame = frameOf(element.ownerDocument);
  for (let depth = 0; frame !== null && depth < MAX_FRAMES; depth++) {
    const outer = frame.getBoundingClientRect();
    x += outer.left + frame.clientLeft;
    y += outer.top + frame.clientTop;
    frame = frameOf(frame.ownerDocument);
  }
  return { x, y };
}

/** The smallest box around all of them; null: there are none. */
export function around(boxes: readonly Box[]): Box | null {
  const [first, ...rest] = boxes;
  if (!first) return null;
  return rest.reduce(
    (one, other) => ({
      left: Math.min(one.left, other.left),
      top: Math.min(one.top, other.top),
      right: Math.max(one.right, other.right),
      bottom: Math.max(one.bottom, other.bottom),
    }),
    first,
  );
}

export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

export const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});
