/** Whether a person can see a thing. Native inputs are often hidden behind a styled twin: ask for the row's text instead. */
import { climb } from './dom.ts';

/** Smaller than this (CSS px) in either direction counts as not drawn: the usual "visually hidden" box is 1 × 1. */
const MIN_DRAWN = 2;
const CLIP_LEVELS = 8;

/** Rendered at all: not `display: none`, `visibility: hidden`, `opacity: 0`, closed `<details>` or `hidden`. */
export function isRendered(element: Element): boolean {
  return element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: false,
  });
}

/** Rendered, with an area, inside the scrollable page, and not clipped to nothing by an ancestor. */
export function isDrawn(element: Element): boolean {
  if (!isRendered(element)) return false;
  const rect = element.getBoundingClientRect();
  if (rect.width < MIN_DRAWN || rect.height < MIN_DRAWN) return hasDrawnText(element);
  const view = element.ownerDocument.defaultView;
  // Left of or above the document's origin nobody can scroll to.
  if (view !== null && (rect.right + view.scrollX <= 0 || rect.bottom + view.scrollY <= 0)) return false;
  return !isClippedAway(element);
}

/** An element without a box of its own (`display: contents`) is drawn where its text is. */
function hasDrawnText(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null || view.getComputedStyle(element).display !== 'contents') return false;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const rect = range.getBoundingClientRect();
  return rect.width >= MIN_DRAWN && rect.height >= MIN_DRAWN;
}

/** A collapsed accordion keeps its content laid out inside an ancestor of no height. */
function isClippedAway(element: Element): boolean {
  for (const ancestor of climb(element, CLIP_LEVELS)) {
    if (ancestor.clientHeight < MIN_DRAWN || ancestor.clientWidth < MIN_DRAWN) {
      const rect = ancestor.getBoundingClientRect();
      const small = rect.width < MIN_DRAWN || rect.height < MIN_DRAWN;
      if (small && ancestor.ownerDocument.defaultView?.getComputedStyle(ancestor).overflow !== 'visible') {
        return true;
      }
    }
  }
  return false;
}
