/** Whether a person can see a thing. Native inputs are often hidden behind a styled twin: ask for the row's text instead. */
import { climb } from './dom.ts';
import { perPart } from './scan.ts';

/** Smaller than this (CSS px) in either direction counts as not drawn: the usual "visually hidden" box is 1 × 1. */
const MIN_DRAWN = 2;
const CLIP_LEVELS = 8;
const MAX_SCROLL_LEVELS = 200;

/** Rendered at all: not `display: none`, `visibility: hidden`, `opacity: 0`, closed `<details>` or `hidden`. */
export const isRendered = /* @__PURE__ */ perPart((element: Element): boolean =>
  element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: false,
  }),
);

/** The same of a row that may be without a box of its own (`display: contents`), as grids have them: then of one of its cells. */
export const isRowRendered = (row: Element): boolean =>
  isRendered(row) || (isWithoutBox(row) && [...row.children].some((cell) => isRendered(cell)));

const isWithoutBox = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';

/** Rendered, with an area, inside the scrollable page, and not clipped to nothing by an ancestor. */
export const isDrawn = /* @__PURE__ */ perPart((element: Element): boolean => {
  if (!isRendered(element)) return hasDrawnText(element);
  const rect = element.getBoundingClientRect();
  if (rect.width < MIN_DRAWN || rect.height < MIN_DRAWN) return false;
  if ((rect.right <= 0 || rect.bottom <= 0) && !canBeScrolledTo(element, rect)) return false;
  return !isClippedAway(element);
});

/** Left of or above the origin of the page, and of the dialog that scrolls in it, nobody can scroll to. */
function canBeScrolledTo(element: Element, rect: DOMRect): boolean {
  let left = rect.right;
  let top = rect.bottom;
  const view = element.ownerDocument.defaultView;
  for (const scroller of climb(element, MAX_SCROLL_LEVELS)) {
    if (scroller.scrollLeft === 0 && scroller.scrollTop === 0) continue;
    const isPage = scroller.localName === 'html' || scroller.localName === 'body';
    // A slide that a script moved out of sight does not come back by scrolling.
    if (!isPage && /hidden|clip/.test(view?.getComputedStyle(scroller).overflow ?? '')) continue;
    left += Math.abs(scroller.scrollLeft);
    top += scroller.scrollTop;
  }
  return left > 0 && top > 0;
}

/** An element without a box of its own (`display: contents`), which no browser calls visible, is drawn where its text is. */
function hasDrawnText(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.display !== 'contents' || style.visibility !== 'visible') return false;
  const above = climb(element, CLIP_LEVELS).find((one) => !isBoxless(one));
  if (above === undefined || !isRendered(above)) return false;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const rect = range.getBoundingClientRect();
  return rect.width >= MIN_DRAWN && rect.height >= MIN_DRAWN;
}

const isBoxless = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';

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

const GREYED = 0.7;
const GREY_LEVELS = 4;

/** Drawn pale, or out of reach of the mouse: a card that is not being edited while another one is. */
export function isGreyed(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return [element, ...climb(element, GREY_LEVELS)].some((ancestor) => {
    const style = view?.getComputedStyle(ancestor);
    return style?.pointerEvents === 'none' || Number(style?.opacity ?? 1) <= GREYED;
  });
}
