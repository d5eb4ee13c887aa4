/** What a person sees of a part of the page: boxes of its words and signs, without the empty space that its elements span. */
import { drawnChildren, frameOf, parentOf } from '../../lib/page/see/dom.ts';
import { isRendered } from '../../lib/page/see/visibility.ts';
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
/** Drawn as a whole; a frame's document has coordinates of its own. */
const SELF_DRAWN = 'input, textarea, select, button, img, svg, canvas, video, iframe';

/**
 * What was found of each element, for as long as nothing else can run: what stands around a control is asked about first
 * or last, and then of the control itself. Only our own node is written to meanwhile.
 */
const known = new Map<Element, () => readonly Drawn[]>();

/** The boxes of all that is drawn at and below `root`, in the viewport of its document. */
export function drawnIn(root: Element): readonly Drawn[] {
  const before = known.get(root);
  if (before !== undefined) return before();
  if (known.size === 0) queueMicrotask(() => known.clear());
  const found: Drawn[] = [];
  let left = MAX_NODES;
  const visit = (node: Node, parent: Element): void => {
    if (left-- < 0) return;
    if (node.nodeType === Node.TEXT_NODE) {
      if ((node as Text).data.trim() !== '') {
        const range = parent.ownerDocument.createRange();
        range.selectNode(node);
        for (const box of range.getClientRects()) found.push({ box, element: parent });
      }
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    // An element without a box of its own counts as not rendered, and what is in it may be seen.
    if (!isRendered(element) && getComputedStyle(element).display !== 'contents') return;
    const isWhole = element.matches(SELF_DRAWN);
    const box = element.getBoundingClientRect();
    const isSign = box.width <= SIGN && box.height <= SIGN && !element.textContent?.trim();
    const from = found.length;
    if (isWhole || isSign) found.push({ box, element });
    if (!isWhole) for (const child of drawnChildren(element)) visit(child, element);
    const to = found.length;
    // Of what the bound cut off another walk would see more.
    if (left >= 0) known.set(element, () => found.slice(from, to));
  };
  visit(root, root);
  known.set(root, () => found);
  return found;
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
  // What hangs out of it (a tooltip, a menu) is not it; what has no box of its own is where its content is.
  return moved(overlap(seen, own) ? cut(seen, own) : seen, x, y);
}

/** How many ancestors a marker's surroundings may reach up, and how much larger (CSS px) than the control they are. */
const MAX_CLIMB = 8;
const ASIDE = 300;
const ABOVE = 80;

/**
 * What is drawn around `element`, itself included, in the top window's viewport.
 * @param known what was found already since the page last moved: controls that stand together have the same surroundings
 */
export function drawnAround(element: Element, known: Map<Element, readonly Box[]>): readonly Box[] {
  const own = element.getBoundingClientRect();
  let outer = element;
  for (let level = 0; level < MAX_CLIMB; level++) {
    const { width, height } = outer.getBoundingClientRect();
    if (width > own.width + ASIDE && height > own.height + ABOVE) break;
    outer = outer.parentElement ?? parentOf(outer) ?? outer;
  }
  let boxes = known.get(outer);
  if (boxes === undefined) {
    const { x, y } = frameOffset(element);
    boxes = drawnIn(outer).map(({ box }) => moved(box, x, y));
    known.set(outer, boxes);
  }
  return boxes;
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
export const around = (boxes: readonly Box[]): Box | null =>
  boxes.length === 0
    ? null
    : boxes.reduce((one, other) => ({
        left: Math.min(one.left, other.left),
        top: Math.min(one.top, other.top),
        right: Math.max(one.right, other.right),
        bottom: Math.max(one.bottom, other.bottom),
      }));

export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

export const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});
