/** Which part of a page's control a person can see now. */
import { type Box } from './place.ts';

/** Ancestors looked at for clipping; deeper pages than this are not met in practice, and a marker is no promise. */
const MAX_ANCESTORS = 60;

/** The part of `box` that is inside the window and inside every scrolling ancestor of `element`; null: none. */
export function visiblePart(box: Box, element: Element | null): Box | null {
  let part: Box = {
    left: Math.max(box.left, 0),
    top: Math.max(box.top, 0),
    right: Math.min(box.right, innerWidth),
    bottom: Math.min(box.bottom, innerHeight),
  };
  let ancestor = parentOf(element);
  for (let depth = 0; ancestor && depth < MAX_ANCESTORS; depth++, ancestor = parentOf(ancestor)) {
    if (ancestor === document.documentElement || ancestor === document.body) break;
    const { overflowX, overflowY } = getComputedStyle(ancestor);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const clip = ancestor.getBoundingClientRect();
    part = {
      left: Math.max(part.left, clip.left),
      top: Math.max(part.top, clip.top),
      right: Math.min(part.right, clip.right),
      bottom: Math.min(part.bottom, clip.bottom),
    };
  }
  const isSeen = part.right - part.left > 1 && part.bottom - part.top > 1;
  return isSeen && !isCovered(part, element) ? part : null;
}

/**
 * Something of another layer (a sticky bar, a dialog, a popover) lies over the middle. Anything in the flow that is hit
 * there is the control's own drawing: exchanges put styled twins over native inputs.
 */
function isCovered(part: Box, element: Element | null): boolean {
  if (!element) return false;
  const hit = document.elementFromPoint((part.left + part.right) / 2, (part.top + part.bottom) / 2);
  for (let one = hit; one && !one.contains(element); one = parentOf(one)) {
    const { position } = getComputedStyle(one);
    if (position === 'fixed' || position === 'sticky' || one.matches(':modal, :popover-open')) return true;
  }
  return false;
}

function parentOf(element: Element | null): Element | null {
  if (!element) return null;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}
