/**
 * Whether a person could see a control and the state that it is in, measured against others of its kind in the same form.
 * What hides all of them is the page's own drawing; what hides one, or draws it as if it were in another state, is not.
 */
import { climb, holds, parentOf } from './dom.ts';
import { isPaintedOver } from './painted-over.ts';
import { channelsOf, distance, FAINT, isOpaque, isPicture, LEVELS, opacityOf, styleOf } from './style.ts';
import { isDrawn } from './visibility.ts';

/** A control, the part of the page that is it alone, and its words. */
export interface Subject {
  readonly element: Element;
  readonly row: Element;
  readonly label: string;
}

/** Channel distance (0–255) under which a text cannot be told from what is behind it, and over which everybody can. */
const ALIKE = 26;
const CLEAR = 60;
/** Smaller letters (CSS px) are read by nobody. */
const TINY_TEXT = 5;
const BLUR = 4;
const MAX_TEXTS = 30;
const MAX_PARTS = 60;
/** A cover that is larger than the row by more than this (CSS px, and in rows) is a part of the page: a bar, a menu. */
const COVER_ROOM = 48;
const MAX_FRAME_TEXT = 20_000;
const COVER_ROWS = 2.5;

/** Why nobody sees the control as it is; null: nothing speaks against it. `peers`: the others that can be seen. */
export type WhyUnseen = 'veiled' | 'words' | 'clipped' | 'covered' | 'drawn-otherwise';

/**
 * @param subject a control that is drawn as far as style sheets tell
 * @param peers controls of the same form, drawn too
 * @param isUnlike whether the peer's state is another one than the subject's
 */
export function whyUnseen<Peer extends Subject>(
  subject: Subject,
  peers: readonly Peer[],
  isUnlike: (peer: Peer) => boolean,
): WhyUnseen | null {
  if (opacityOf(wordsOf(subject)?.element ?? subject.row) < FAINT) return 'veiled';
  if (isVeiled(subject, peers)) return 'veiled';
  if (areWordsLost(subject, peers)) return 'words';
  if (isClippedOff(subject) && !peers.some(isClippedOff)) return 'clipped';
  if (isCovered(subject, peers)) return 'covered';
  return isDrawnAsOther(subject, peers, isUnlike) ? 'drawn-otherwise' : null;
}

/** Filters, masks and clips on what is the control's alone, where no other control of the form has any. */
function isVeiled(subject: Subject, peers: readonly Subject[]): boolean {
  if (!hasVeil(subject, peers)) return false;
  return (
    peers.length > 0 &&
    !peers.some((peer) => hasVeil(peer, [subject, ...peers.filter((one) => one !== peer)]))
  );
}

function hasVeil(subject: Subject, others: readonly Subject[]): boolean {
  const words = wordsOf(subject)?.element;
  const own = [subject.row, ...climb(subject.row, LEVELS)];
  const shared = own.findIndex((one) => others.some((other) => holds(one, other.row)));
  const parts = new Set([
    ...(words ? [words, ...climb(words, 4)] : []),
    ...own.slice(0, Math.max(0, shared)),
  ]);
  // An input behind a drawn twin is clipped as a rule; what is done to the colours of one that is drawn is not.
  if (isDrawn(subject.element) && hidesByFilter(styleOf(subject.element)?.filter ?? '')) return true;
  for (const part of parts)
    if ((part === subject.row || holds(subject.row, part) || own.includes(part)) && isVeil(part, others))
      return true;
  return false;
}

function isVeil(element: Element, others: readonly Subject[]): boolean {
  if (others.some((other) => holds(element, other.row))) return false;
  const style = styleOf(element);
  if (style === null) return false;
  const { filter, clipPath } = style;
  const mask = style.maskImage || style.getPropertyValue('-webkit-mask-image');
  if (clipPath !== 'none' && clipPath !== '') return true;
  if (mask !== 'none' && mask !== '') return true;
  if (style.mixBlendMode !== 'normal' && style.mixBlendMode !== '') return true;
  if (style.clip !== 'auto' && style.clip !== '' && style.position !== 'static') return true;
  return filter !== 'none' && filter !== '' && hidesByFilter(filter);
}

function hidesByFilter(filter: string): boolean {
  const of = (name: string): number | null => {
    const found = new RegExp(`${name}\\(([\\d.]+)(%|px)?\\)`).exec(filter);
    return found === null ? null : Number(found[1]) / (found[2] === '%' ? 100 : 1);
  };
  const contrast = of('contrast');
  const brightness = of('brightness');
  return (
    (of('opacity') ?? 1) < FAINT ||
    (of('blur') ?? 0) >= BLUR ||
    (contrast !== null && contrast < FAINT) ||
    (brightness !== null && (brightness < FAINT || brightness > 5))
  );
}

interface Words {
  readonly element: Element;
  readonly box: DOMRect;
}

/** Where the label's own words are drawn; null: they stand elsewhere. */
function wordsOf({ row, element, label }: Subject): Words | null {
  const wanted = label.replace(/\s+/g, ' ').trim().slice(0, 16);
  if (wanted === '') return null;
  const places = [row, ...((element as HTMLInputElement).labels ?? [])];
  for (const place of places) {
    const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let i = 0; i < MAX_TEXTS; i++) {
      const text = walker.nextNode() as Text | null;
      if (text === null) break;
      const said = text.data.slice(0, 400).replace(/\s+/g, ' ').trim();
      if (said === '' || text.parentElement === null) continue;
      if (!said.startsWith(wanted) && !wanted.startsWith(said)) continue;
      const range = place.ownerDocument.createRange();
      range.selectNodeContents(text);
      return { element: text.parentElement, box: range.getBoundingClientRect() };
    }
  }
  return null;
}

/** Words in the colour of what is behind them, or too small to read, where those of the others are plain. */
function areWordsLost(subject: Subject, peers: readonly Subject[]): boolean {
  const words = wordsOf(subject);
  if (words === null) return false;
  const isClear = (peer: Subject): boolean => {
    const said = wordsOf(peer);
    if (said === null) return false;
    const contrast = contrastOf(said.element);
    return contrast !== null && contrast >= CLEAR && sizeOf(said.element) >= 2 * TINY_TEXT;
  };
  const contrast = contrastOf(words.element);
  const isLost = (contrast !== null && contrast < ALIKE) || sizeOf(words.element) < TINY_TEXT;
  return isLost && peers.some(isClear);
}

const sizeOf = (element: Element): number => Number.parseFloat(styleOf(element)?.fontSize ?? '16');

/** Greatest distance of a channel between a text and what is behind it; null: a picture is, or it cannot be told. */
function contrastOf(element: Element): number | null {
  const style = styleOf(element);
  const ink = channelsOf(style?.getPropertyValue('-webkit-text-fill-color') || (style?.color ?? ''));
  if (ink === null) return null;
  if (ink.alpha < FAINT) return 0;
  for (const around of [element, ...climb(element, LEVELS)]) {
    const own = styleOf(around);
    if (own === null) return null;
    if (own.backgroundImage !== 'none' && own.backgroundImage !== '') return null;
    const paint = channelsOf(own.backgroundColor);
    if (paint !== null && paint.alpha >= 0.5) return distance(ink.rgb, paint.rgb);
  }
  return distance(ink.rgb, [255, 255, 255]);
}

/** Moved out of a box that shows nothing beyond its edges. */
function isClippedOff(subject: Subject): boolean {
  const words = wordsOf(subject);
  const box = words?.box ?? subject.row.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  const inner = words?.element ?? subject.row;
  for (const around of [inner, ...climb(inner, LEVELS)]) {
    // A frame counts its pixels from its own corner.
    if (around.ownerDocument !== subject.row.ownerDocument) return false;
    const style = styleOf(around);
    if (style?.position === 'fixed' && isBeyondWindow(around)) return true;
    if (style === null || !/hidden|clip/.test(style.overflow)) continue;
    const edge = around.getBoundingClientRect();
    const isOut =
      box.right <= edge.left || box.left >= edge.right || box.bottom <= edge.top || box.top >= edge.bottom;
    if (isOut && !canScroll(around, box, edge)) return true;
  }
  return false;
}

/** Nobody can scroll to what is fixed outside the window. */
function isBeyondWindow(fixed: Element): boolean {
  const { left, top, right, bottom } = fixed.getBoundingClientRect();
  const view = fixed.ownerDocument.defaultView;
  return view !== null && (left >= view.innerWidth || top >= view.innerHeight || right <= 0 || bottom <= 0);
}

/** What lies to the right of or below a box that a script can scroll is a slide that is not shown yet. */
const canScroll = (around: Element, box: DOMRect, edge: DOMRect): boolean =>
  around.localName === 'html' ||
  around.localName === 'body' ||
  (box.left >= edge.right && around.scrollWidth > around.clientWidth) ||
  (box.top >= edge.bottom && around.scrollHeight > around.clientHeight);

/** Something else lies over the box or the words: a patch, or the same words once more. */
function isCovered(subject: Subject, peers: readonly Subject[]): boolean {
  const cover = coverOf(subject, peers);
  if (cover === null) {
    const words = wordsOf(subject);
    return words !== null && isPaintedOver(subject.row, words) && !peers.every(isOverPainted);
  }
  return cover.isCopy || !peers.some((peer) => coverOf(peer, [subject]) !== null);
}

const isOverPainted = (peer: Subject): boolean => {
  const words = wordsOf(peer);
  return words !== null && isPaintedOver(peer.row, words);
};

interface Cover {
  /** It says what the covered one says: a copy of the form. */
  readonly isCopy: boolean;
}

function coverOf(subject: Subject, others: readonly Subject[]): Cover | null {
  const words = wordsOf(subject);
  const box = boxOf(subject);
  const row = subject.row.getBoundingClientRect();
  for (const place of [box, words?.box ?? null]) {
    if (place === null || place.width === 0 || place.height === 0) continue;
    const x = place.left + Math.min(place.width / 2, 40);
    const y = place.top + place.height / 2;
    for (const cover of coversAt(subject, x, y)) {
      if (others.some((other) => holds(cover, other.row) || holds(other.row, cover))) continue;
      const said = (cover.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim();
      const own = subject.label.replace(/\s+/g, ' ').trim();
      if (said !== '' && own !== '' && said.length <= own.length + 80 && said.includes(own.slice(0, 24))) {
        return { isCopy: true };
      }
      if (own !== '' && isFrameOf(own, cover)) return { isCopy: true };
      const { width, height } = cover.getBoundingClientRect();
      const isPatch = width <= row.width + COVER_ROOM && height <= row.height * COVER_ROWS;
      // A bar of the page has something in it; a strip of one colour, no higher than a line, is there to cover it.
      const isStrip =
        cover.childElementCount === 0 && height <= row.height * COVER_ROWS && isOneColour(cover);
      if (said === '' && ((isPatch && isPainted(cover)) || isStrip)) return { isCopy: false };
    }
  }
  return null;
}

const BOXES = 'input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=radio]';

/** A frame with a box of the same words, laid over the form: what it shows is not what is sent. */
function isFrameOf(label: string, cover: Element): boolean {
  const inner = cover.localName === 'iframe' ? (cover as HTMLIFrameElement).contentDocument : null;
  const body = inner?.body ?? null;
  return (
    body?.querySelector(BOXES) != null &&
    (body.textContent ?? '').slice(0, MAX_FRAME_TEXT).replace(/\s+/g, ' ').includes(label.slice(0, 24))
  );
}

/** What is drawn of the control itself: the box, or the thing that stands for it. */
function boxOf({ element, row }: Subject): DOMRect | null {
  const rect = element.getBoundingClientRect();
  if (rect.width >= 8 && rect.height >= 8 && isDrawn(element)) return rect;
  const twin = [...row.querySelectorAll('*')].slice(0, MAX_PARTS).find((part) => {
    const { width, height } = part.getBoundingClientRect();
    return width >= 8 && height >= 8 && width <= 80 && height <= 48 && (part.textContent ?? '').trim() === '';
  });
  return twin?.getBoundingClientRect() ?? null;
}

/** What lies over a point of the control: what is hit there, and what lets presses through. */
function coversAt({ row, element }: Subject, x: number, y: number): Element[] {
  const { ownerDocument } = row;
  const view = ownerDocument.defaultView;
  if (view === null || x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return [];
  const isOwn = (one: Element): boolean =>
    holds(row, one) || holds(one, row) || holds(one, element) || one.matches('[popover=manual]');
  const root = row.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  const found = hit === null || isOwn(hit) ? [] : [hit];
  const near = parentOf(row)?.querySelectorAll('*') ?? [];
  const late = ownerDocument.body?.children ?? [];
  for (const one of [...[...near].slice(0, MAX_PARTS), ...[...late].slice(-MAX_PARTS)]) {
    const style = styleOf(one);
    if (style === null || style.pointerEvents !== 'none' || style.position === 'static') continue;
    const { left, top, right, bottom } = one.getBoundingClientRect();
    if (left <= x && x <= right && top <= y && y <= bottom && !holds(one, row) && isDrawn(one))
      found.push(one);
  }
  return found;
}

const isOneColour = (element: Element): boolean => {
  const style = styleOf(element);
  return style !== null && style.backgroundImage === 'none' && isOpaque(style.backgroundColor);
};

function isPainted(element: Element): boolean {
  const style = styleOf(element);
  if (style === null || opacityOf(element) < 0.5) return false;
  return (
    isOpaque(style.backgroundColor) ||
    style.backgroundImage !== 'none' ||
    hidesByFilter(style.getPropertyValue('backdrop-filter')) ||
    isPicture(element)
  );
}

/**
 * A box that looks in every detail like one in another state, while a third, in the same state as it, looks otherwise:
 * its own drawing was taken away. A native box that draws itself is known to show its state.
 */
function isDrawnAsOther<Peer extends Subject>(
  subject: Subject,
  peers: readonly Peer[],
  isUnlike: (peer: Peer) => boolean,
): boolean {
  const own = looksOf(subject);
  if (own === null) return false;
  const kin = peers.filter((peer) => peer.element.localName === subject.element.localName);
  const alike = kin.filter((peer) => !isUnlike(peer)).map(looksOf);
  const unlike = kin.filter(isUnlike).map(looksOf);
  if (isPlainBox(subject) && !kin.some((peer) => isPlainBox(peer))) return true;
  return unlike.includes(own) && alike.some((looks) => looks !== null && looks !== own);
}

/** A native box without the browser's own drawing, and with nothing in its place. */
function isPlainBox({ element, row }: Subject): boolean {
  if (element.localName !== 'input' || !isDrawn(element)) return false;
  const style = styleOf(element);
  if (style === null || style.appearance !== 'none') return false;
  const view = element.ownerDocument.defaultView;
  const hasMark = ['::before', '::after'].some((pseudo) => {
    const own = view?.getComputedStyle(element, pseudo);
    return own !== undefined && own.content !== 'none' && own.content !== 'normal' && own.content !== '';
  });
  const paint = channelsOf(style.backgroundColor);
  const isFilled = paint !== null && paint.alpha >= FAINT && distance(paint.rgb, [255, 255, 255]) >= CLEAR;
  const hasTwin = [...row.querySelectorAll('*')]
    .slice(0, MAX_PARTS)
    .some((part) => part !== element && (part.textContent ?? '').trim() === '' && isDrawn(part));
  return !hasMark && !isFilled && style.backgroundImage === 'none' && style.boxShadow === 'none' && !hasTwin;
}

const LOOKS = [
  'backgroundColor',
  'backgroundImage',
  'borderTopColor',
  'borderTopWidth',
  'borderTopStyle',
  'boxShadow',
  'color',
  'opacity',
  'transform',
  'visibility',
  'accentColor',
] as const;

/** All that is drawn of a box that does not draw itself, as one text; null: it does, or nothing is drawn of it. */
function looksOf({ element }: Subject): string | null {
  const style = styleOf(element);
  if (style === null || !isDrawn(element)) return null;
  if (element.localName === 'input' && style.appearance !== 'none') return null;
  const view = element.ownerDocument.defaultView;
  const of = (one: CSSStyleDeclaration | null | undefined): string =>
    one ? LOOKS.map((name) => one[name]).join() : '';
  const inner = [...element.querySelectorAll('*')].slice(0, MAX_PARTS);
  const marks = inner.map(
    (part) =>
      `${part.localName}${part.getAttribute('d') ?? ''}${part.getAttribute('src') ?? ''}${of(styleOf(part))}`,
  );
  const pseudos = ['::before', '::after'].map((pseudo) => {
    const own = view?.getComputedStyle(element, pseudo);
    return own ? `${own.content}${own.left}${of(own)}` : '';
  });
  return [of(style), ...pseudos, ...marks, (element.textContent ?? '').slice(0, 40)].join('|');
}
