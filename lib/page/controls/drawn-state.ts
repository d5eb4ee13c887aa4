/**
 * What a box looks like: a tick in a square, a dot in a circle, a thumb at one end of a track. Read from geometry and
 * computed style, for controls that neither the browser nor a class name says anything of. Only drawings that a person
 * would not doubt are called either way; a grey tick, a half filled box, an icon of one piece are `unknown`.
 */
import { type Tri } from '../../audit/key-settings.ts';
import { drawnChildren } from '../see/dom.ts';
import { perPart } from '../see/scan.ts';
import { isRendered } from '../see/visibility.ts';

/** Elements of one row that are looked at. */
const MAX_LOOKED = 40;
/** CSS px. Smaller things are bullets and dots, larger ones are cards and pictures. */
const MIN_SIDE = 10;
const MAX_BOX = 32;
const MAX_TRACK = { width: 72, height: 40 };
/** A ring of this share of its width is filled; rings that are empty are thinner. */
const THICK = 0.18;
/** Opacity or alpha below this is not seen. */
const FAINT = 0.15;
/** Channel distance (0–255) from which two colours are told apart, and from which a colour is no grey. */
const APART = 28;
const COLOURED = 40;

const WHITE = { r: 255, g: 255, b: 255, a: 1 } as const;

interface Paint {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

/** The state that is drawn in the row; `unknown`: nothing like a box is drawn, or two that differ. */
export const drawnState = /* @__PURE__ */ perPart((row: Element): Tri => {
  const states = new Set<Tri>();
  for (const box of boxesIn(row)) {
    const state = isTrack(box) ? trackState(box) : boxState(box);
    if (state !== null) states.add(state);
  }
  return states.size === 1 ? ([...states][0] as Tri) : 'unknown';
});

function boxesIn(row: Element): Element[] {
  const found: Element[] = [];
  let looked = 0;
  const visit = (element: Element): void => {
    if (looked++ > MAX_LOOKED || element.localName === 'svg' || !isRendered(element)) return;
    if (couldBeBox(element)) {
      found.push(element);
      return;
    }
    for (const child of drawnChildren(element)) {
      if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element);
    }
  };
  visit(row);
  return found;
}

function couldBeBox(element: Element): boolean {
  if (/\p{L}|\d/u.test(element.textContent ?? '')) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width < MIN_SIDE || height < MIN_SIDE || width > MAX_TRACK.width || height > MAX_TRACK.height)
    return false;
  if (width > MAX_BOX && width < height * 1.3) return false;
  const style = styleOf(element);
  return style !== null && (hasBorder(style) || isSeen(paintOf(style.backgroundColor)));
}

function isTrack(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= height * 1.3;
}

/** A thumb at the right is on, at the left off; where the page runs from right to left it is the other way round. */
function trackState(track: Element): Tri | null {
  const whole = track.getBoundingClientRect();
  const thumb = thumbCentre(track, whole);
  if (thumb === null) return null;
  const share = (thumb - whole.left) / whole.width;
  if (share > 0.42 && share < 0.58) return 'unknown';
  const style = styleOf(track);
  const isAtEnd = style?.direction === 'rtl' ? share < 0.5 : share > 0.5;
  // A thumb at the start of a coloured track is drawn by nobody: what it says is not clear.
  if (!isAtEnd && style !== null && isColoured(paintOf(style.backgroundColor))) return 'unknown';
  return isAtEnd ? 'on' : 'off';
}

/** The middle of the track's round or square thumb, px from the window's left edge; null: none is drawn. */
function thumbCentre(track: Element, whole: DOMRect): number | null {
  const isThumb = (width: number, height: number): boolean =>
    width >= whole.height * 0.35 &&
    width <= whole.height * 1.5 &&
    height >= whole.height * 0.35 &&
    Math.abs(width - height) <= whole.height * 0.35;
  for (const inner of [...track.querySelectorAll('*')].slice(0, MAX_LOOKED)) {
    const rect = inner.getBoundingClientRect();
    const style = styleOf(inner);
    if (style === null || !isThumb(rect.width, rect.height) || !isRendered(inner)) continue;
    if (isSeen(paintOf(style.backgroundColor)) || hasBorder(style)) return rect.left + rect.width / 2;
  }
  for (const pseudo of ['::before', '::after']) {
    const style = styleOf(track, pseudo);
    if (style === null || !isPseudoDrawn(style)) continue;
    const width = Number.parseFloat(style.width);
    if (!isThumb(width, Number.parseFloat(style.height)) || !isSeen(paintOf(style.backgroundColor))) continue;
    const left = Number.parseFloat(style.left);
    if (Number.isNaN(left) || style.position === 'static') continue;
    return whole.left + left + width / 2 + shiftOf(style);
  }
  return null;
}

/** A square or a circle: marked and filled is on, empty in its surroundings' colour is off. */
function boxState(box: Element): Tri | null {
  const { width, height } = box.getBoundingClientRect();
  if (Math.abs(width - height) > 4 || width > MAX_BOX) return null;
  const style = styleOf(box);
  if (style === null) return null;
  const fill = paintOf(style.backgroundColor);
  const mark = markIn(box, style);
  const isFilled = isColoured(fill);
  if (mark === null) {
    if (isFilled) return 'on';
    // A thick ring around a small hole is a chosen radio.
    if (Number.parseFloat(style.borderTopWidth) >= width * THICK)
      return isColoured(paintOf(style.borderTopColor)) ? 'on' : 'unknown';
    return hasBorder(style) && isLikeAround(box, fill) ? 'off' : 'unknown';
  }
  if (isFilled || isColoured(mark)) return 'on';
  // A mark that stands out against its box is a mark; a faint one in an empty box may be there in every state.
  return isSeen(fill) && distance(mark, fill) > 120 && !isLikeAround(box, fill) ? 'on' : 'unknown';
}

/** The colour of what is drawn inside a box; null: nothing is. */
function markIn(box: Element, style: CSSStyleDeclaration): Paint | null {
  if (style.backgroundImage !== 'none' && style.backgroundImage !== '') return paintOf(style.color);
  for (const inner of [...box.querySelectorAll('*')].slice(0, MAX_LOOKED)) {
    const own = styleOf(inner);
    if (own === null || !isRendered(inner)) continue;
    const rect = inner.getBoundingClientRect();
    if (rect.width < 3 || rect.height < 3) continue;
    if (inner.namespaceURI === 'http://www.w3.org/2000/svg') {
      const paint = inner.localName === 'svg' ? null : shapePaint(own);
      if (paint !== null) return paint;
    } else if (isSeen(paintOf(own.backgroundColor))) return paintOf(own.backgroundColor);
    else if (hasBorder(own)) return paintOf(own.borderBottomColor);
    else if (inner.localName === 'img' || (inner.textContent ?? '').trim() !== '') return paintOf(own.color);
  }
  for (const pseudo of ['::before', '::after']) {
    const own = styleOf(box, pseudo);
    if (own === null || !isPseudoDrawn(own)) continue;
    const background = paintOf(own.backgroundColor);
    if (isSeen(background)) return background;
    if (hasBorder(own)) return paintOf(own.borderBottomColor);
    if (/[^\s"']/.test(own.content) && own.content !== 'none') return paintOf(own.color);
  }
  return (box.textContent ?? '').trim() === '' ? null : paintOf(style.color);
}

function shapePaint(style: CSSStyleDeclaration): Paint | null {
  for (const value of [style.stroke, style.fill]) {
    const paint = value === 'none' ? null : paintOf(value);
    if (isSeen(paint)) return paint;
  }
  return null;
}

/** A pseudo-element that is there, has an area, and is not shrunk or faded away. */
function isPseudoDrawn(style: CSSStyleDeclaration): boolean {
  if (style.content === 'none' || style.content === 'normal' || style.content === '') return false;
  if (style.display === 'none' || style.visibility !== 'visible' || Number(style.opacity) < FAINT)
    return false;
  const matrix = /^matrix\(([^)]*)\)$/.exec(style.transform)?.[1]?.split(',').map(Number);
  return matrix === undefined || Math.hypot(matrix[0] ?? 1, matrix[1] ?? 0) > 0.3;
}

/** How far a transform moves to the right, px. */
function shiftOf(style: CSSStyleDeclaration): number {
  const moved = Number(/^matrix\(([^)]*)\)$/.exec(style.transform)?.[1]?.split(',')[4] ?? 0);
  const translated = Number.parseFloat(style.translate ?? '');
  return (Number.isNaN(moved) ? 0 : moved) + (Number.isNaN(translated) ? 0 : translated);
}

function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration | null {
  return element.ownerDocument.defaultView?.getComputedStyle(element, pseudo) ?? null;
}

function hasBorder(style: CSSStyleDeclaration): boolean {
  return (
    style.borderBottomStyle !== 'none' &&
    Number.parseFloat(style.borderBottomWidth) > 0 &&
    isSeen(paintOf(style.borderBottomColor))
  );
}

/** `rgb()`, `rgba()` and `color(srgb …)`, as browsers compute colours; null: another form. */
function paintOf(value: string): Paint | null {
  const numbers = value.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const [r = 0, g = 0, b = 0, a = 1] = numbers;
  if (numbers.length < 3) return null;
  if (value.startsWith('rgb')) return { r, g, b, a };
  return value.startsWith('color(srgb') ? { r: r * 255, g: g * 255, b: b * 255, a } : null;
}

function isSeen(paint: Paint | null): paint is Paint {
  return paint !== null && paint.a >= FAINT;
}

function isColoured(paint: Paint | null): boolean {
  return (
    isSeen(paint) && Math.max(paint.r, paint.g, paint.b) - Math.min(paint.r, paint.g, paint.b) >= COLOURED
  );
}

function distance(a: Paint, b: Paint): number {
  return Math.max(Math.abs(a.r - b.r), Math.abs(a.g - b.g), Math.abs(a.b - b.b));
}

/** What an element's own background paints; null: nothing. */
export function fillOf(element: Element): Paint | null {
  const paint = paintOf(styleOf(element)?.backgroundColor ?? '');
  return isSeen(paint) ? paint : null;
}

/** Whether a fill stands out from the one behind it. */
export function isApart(fill: Paint | null, behind: Paint | null): boolean {
  return fill !== null && distance(fill, behind ?? WHITE) >= APART;
}

/** Whether a fill is that of the surroundings: nothing was painted into the box. */
function isLikeAround(box: Element, fill: Paint | null): boolean {
  if (!isSeen(fill)) return true;
  let around = box.parentElement;
  for (let i = 0; around !== null && i < 20; i++) {
    const paint = paintOf(styleOf(around)?.backgroundColor ?? '');
    if (isSeen(paint)) return distance(paint, fill) < APART;
    around = around.parentElement;
  }
  // The canvas behind everything is white unless the page says otherwise.
  return distance(WHITE, fill) < APART;
}
