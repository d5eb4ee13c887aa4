import { type ViewMarker } from '../../lib/audit/audit-view.ts';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { afterLayout } from './after-layout.ts';
import { drawnAround, drawnIn, frameOffset, moved, seenBox } from './drawn.ts';
import { markerSpot, rowOf } from './marker-place.ts';
import { type Box } from './place.ts';
import { visiblePart } from './visible-part.ts';

/** Where the page's controls are. */
export interface Controls {
  /** The row that a person sees, so that clipping and covering can be seen; null: gone. */
  elementOf(ref: number): Element | null;
}

interface Props {
  readonly markers: readonly ViewMarker[];
  /** The control that "show me" rings; null: none. */
  readonly ring: number | null;
}

const RING = 4;

/** Pills beside the page's controls and the ring of "show me", in our own layer: nothing is put into the page. */
export function Markers({ markers, ring }: Props) {
  return (
    <div class="markers" aria-hidden="true">
      {markers.map(({ ref, tone, word }) => (
        <span key={ref} class={`marker tone-${tone}`}>
          <SeverityIcon tone={tone} size={14} />
          <span>{word}</span>
        </span>
      ))}
      {ring !== null && <span key="ring" class="ring" />}
    </div>
  );
}

/** A marker's place beside its control, kept while both move together. */
interface Seat {
  readonly element: Element;
  /** The control's own box when the place was chosen. */
  readonly at: Box;
  /** What is seen of the control, and what is drawn for it, both as they were then. */
  readonly row: Box;
  readonly drawn: Box;
  /** Where the control was when the marker was put last; null: it was not yet. */
  last: { readonly left: number; readonly top: number } | null;
  /** The control was out of view: no place was chosen. */
  readonly isOut: boolean;
  /** There was no room beside it: its outline stands for it. */
  readonly isBare: boolean;
}

/** How far a control has moved since its marker's place was chosen, and whether it can be seen there. */
interface Move {
  readonly now: { readonly left: number; readonly top: number };
  readonly x: number;
  readonly y: number;
  readonly isSeen: boolean;
}

/** Markers that are kept beside their controls. */
export interface Following {
  /** Chooses the places anew, in the next frame: the page may look different. */
  settle(): void;
  stop(): void;
}

/**
 * Keeps what `Markers` drew in `layer` beside its controls.
 * @param host our node in the page
 * @param own where the panel or the pill lies
 */
export function followMarkers(
  layer: Element,
  host: Element,
  { markers, ring }: Props,
  controls: Controls,
  own: () => readonly Box[],
): Following {
  const refs = [...markers.map(({ ref }) => ref), ...(ring === null ? [] : [ring])];
  if (refs.length === 0) return { settle: () => {}, stop: () => {} };
  const seats = new Map<HTMLElement, Seat>();
  /** What is read of the page is read together, and so is what is written: a list has hundreds of markers. */
  const settle = (): void => {
    const taken = [...own()];
    const around = new Map<Element, readonly Box[]>();
    const all = [...layer.querySelectorAll<HTMLElement>('.markers > *')].map((drawn, index) => {
      const ref = refs[index];
      const element = ref === undefined ? null : controls.elementOf(ref);
      return { drawn, element, at: element?.getBoundingClientRect() ?? null };
    });
    for (const { drawn, element, at } of all) {
      // Out of view nothing is drawn; when it comes into view its place is chosen.
      const isNear = element !== null && at !== null && !isAway(element, at);
      drawn.toggleAttribute('data-near', isNear);
      if (!isNear) continue;
      drawn.removeAttribute('data-bare');
      drawn.style.width = drawn.style.height = '';
    }
    for (const { drawn, element, at } of all) {
      if (element === null || at === null) {
        seats.delete(drawn);
        continue;
      }
      if (!drawn.hasAttribute('data-near')) {
        seats.set(drawn, { element, at, row: at, drawn: at, last: null, isOut: true, isBare: false });
        continue;
      }
      const seat = seatOf(drawn, element, at, taken, around);
      seats.set(drawn, seat);
      if (!seat.isBare) taken.push(seat.drawn);
    }
    for (const [drawn, { isBare }] of seats) if (isBare && !drawn.matches('.ring')) drawn.dataset.bare = '';
    const now = [...seats].map(([drawn, seat]) => ({ drawn, seat, move: moveOf(seat) }));
    for (const { drawn, seat, move } of now) place(drawn, seat, move);
  };
  const put = (): boolean => {
    const now = [...seats].map(([drawn, seat]) => ({ drawn, seat, move: moveOf(seat) }));
    for (const { drawn, seat, move } of now) place(drawn, seat, move);
    if (now.some(({ move }) => move === 'resized')) settle();
    return now.some(({ move }) => move !== 'still');
  };
  const following = follow(put, settle, host, refs, controls);
  following.settle();
  return following;
}

function seatOf(
  drawn: HTMLElement,
  element: Element,
  at: Box,
  taken: readonly Box[],
  around: Map<Element, readonly Box[]>,
): Seat {
  const row = seenBox(element);
  if (!drawn.matches('.ring')) {
    const { x, y } = frameOffset(element);
    const boxes = drawnIn(element).map(({ box }) => moved(box, x, y));
    const { offsetWidth: width, offsetHeight: height } = drawn;
    const spot = markerSpot(
      rowOf(boxes, row),
      { width, height },
      { width: innerWidth, height: innerHeight },
      [...taken, ...drawnAround(element, around)],
      getComputedStyle(element).direction === 'rtl',
    );
    const [left, top] = [Math.round(spot?.x ?? 0), Math.round(spot?.y ?? 0)];
    if (spot)
      return {
        element,
        at,
        row,
        drawn: { left, top, right: left + width, bottom: top + height },
        last: null,
        isOut: false,
        isBare: false,
      };
  }
  const { left, top, right, bottom } = row;
  const outline = { left: left - RING, top: top - RING, right: right + RING, bottom: bottom + RING };
  return { element, at, row, drawn: outline, last: null, isOut: false, isBare: true };
}

/** Of what has no box of its own nobody can tell. */
const isAway = (element: Element, at: DOMRect): boolean =>
  element.ownerDocument === document && at.width > 0 && at.height > 0 && isOutOfView(at);

/** With some room around: a page that scrolls is a frame ahead of us. */
const isOutOfView = ({ top, bottom, left, right }: Box): boolean =>
  bottom < -REACH || top > innerHeight + REACH || right < -REACH || left > innerWidth + REACH;
const REACH = 200;

/** Where its control has gone since; 'resized': it has another size now, and the place must be chosen anew. */
function moveOf({ element, at, row, last, isOut }: Seat): Move | 'still' | 'resized' {
  // When it comes into view the observer tells: a long list is not measured in every frame.
  if (isOut && element.isConnected) return 'still';
  const now = element.getBoundingClientRect();
  const grown = Math.abs(now.width - (at.right - at.left)) + Math.abs(now.height - (at.bottom - at.top));
  if (element.isConnected && grown > 1) return 'resized';
  if (element.isConnected && last?.left === now.left && last.top === now.top) return 'still';
  const [x, y] = [now.left - at.left, now.top - at.top];
  return { now, x, y, isSeen: element.isConnected && visiblePart(moved(row, x, y), element) !== null };
}

function place(drawn: HTMLElement, seat: Seat, move: Move | 'still' | 'resized'): void {
  if (typeof move === 'string') return;
  const { drawn: box, isBare } = seat;
  seat.last = move.now;
  drawn.style.visibility = move.isSeen ? 'visible' : 'hidden';
  drawn.style.translate = `${box.left + move.x}px ${box.top + move.y}px`;
  drawn.style.width = isBare ? `${box.right - box.left}px` : '';
  drawn.style.height = isBare ? `${box.bottom - box.top}px` : '';
}

/** An observer tells of each element once at the start, when nothing has changed yet. */
function afterTheFirst(tell: () => void): (entries: readonly { readonly target: Element }[]) => void {
  const known = new WeakSet<Element>();
  return (entries) => {
    const isNews = entries.filter(({ target }) => known.has(target)).length > 0;
    for (const { target } of entries) known.add(target);
    if (isNews) tell();
  };
}

/**
 * While a list is scrolled its markers move with it; where new ones stand is chosen when it has come to rest for so long, or
 * has not for so long (ms).
 */
const REST_MS = 100;
const AT_LAST_MS = 400;

/** Something that moves by script tells nobody: after an event and after a move it is looked for so long, in ms. */
const CHASE_MS = 250;

/**
 * Calls `put` at most once a frame while things move, and `settle` when their shapes may have changed.
 * @param put returns whether anything moved
 */
function follow(
  put: () => boolean,
  settle: () => void,
  host: Element,
  refs: readonly number[],
  controls: Controls,
): Following {
  /** Takes back that they are to be looked at. */
  let awaited: (() => void) | null = null;
  let isSettling = false;
  let until = 0;
  /** When the list that is scrolled counts as at rest, and when it began to move. */
  let restAt = Number.POSITIVE_INFINITY;
  let scrolledAt: number | null = null;
  const soon = (anew: boolean): void => {
    isSettling ||= anew;
    until = performance.now() + CHASE_MS;
    awaited ??= afterLayout(host, run);
  };
  const run = (): void => {
    awaited = null;
    if (isSettling || performance.now() >= restAt) {
      settle();
      isSettling = false;
      restAt = Number.POSITIVE_INFINITY;
      scrolledAt = null;
    }
    if (put()) until = performance.now() + CHASE_MS;
    if (performance.now() < until) awaited = afterLayout(host, run);
  };
  const moving = () => soon(false);
  const changing = () => soon(true);
  const scrolling = () => {
    const now = performance.now();
    scrolledAt ??= now;
    restAt = Math.min(now + REST_MS, scrolledAt + AT_LAST_MS);
    soon(false);
  };
  const end = new AbortController();
  const passive = { capture: true, passive: true, signal: end.signal };
  for (const type of ['scroll', 'transitionrun', 'animationstart']) addEventListener(type, moving, passive);
  for (const type of ['resize', 'transitionend', 'animationend', 'toggle'])
    addEventListener(type, changing, passive);
  addEventListener('scrollend', scrolling, passive);
  const sizes = new ResizeObserver(afterTheFirst(changing));
  const sights = new IntersectionObserver(afterTheFirst(scrolling), { threshold: [0, 0.5, 1] });
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  for (const ref of refs) {
    const element = controls.elementOf(ref);
    if (!element) continue;
    sizes.observe(element);
    sights.observe(element);
  }
  return {
    settle: changing,
    stop() {
      end.abort();
      awaited?.();
      sizes.disconnect();
      sights.disconnect();
    },
  };
}
