import { type ViewMarker } from '../../lib/audit/audit-view.ts';
import { SeverityIcon } from '../shared/severity-icon.tsx';
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
}

type Put = 'moved' | 'still' | 'resized';

/** Markers that are kept beside their controls. */
export interface Following {
  /** Chooses the places anew, in the next frame: the page may look different. */
  settle(): void;
  stop(): void;
}

/**
 * Keeps what `Markers` drew in `layer` beside its controls.
 * @param own where the panel or the pill lies
 */
export function followMarkers(
  layer: Element,
  { markers, ring }: Props,
  controls: Controls,
  own: () => readonly Box[],
): Following {
  const refs = [...markers.map(({ ref }) => ref), ...(ring === null ? [] : [ring])];
  if (refs.length === 0) return { settle: () => {}, stop: () => {} };
  const seats = new Map<HTMLElement, Seat>();
  const settle = (): void => {
    const taken = [...own()];
    const around = new Map<Element, readonly Box[]>();
    for (const [index, drawn] of layer.querySelectorAll<HTMLElement>('.markers > *').entries()) {
      const ref = refs[index];
      const element = ref === undefined ? null : controls.elementOf(ref);
      if (element) {
        const seat = seatOf(drawn, element, taken, around);
        seats.set(drawn, seat);
        if (!isOutline(drawn)) taken.push(seat.drawn);
      } else {
        seats.delete(drawn);
        drawn.style.visibility = 'hidden';
      }
    }
    for (const [drawn, seat] of seats) place(drawn, seat);
  };
  const put = (): boolean => {
    const done = [...seats].map(([drawn, seat]) => place(drawn, seat));
    if (done.includes('resized')) settle();
    return done.some((one) => one !== 'still');
  };
  const following = follow(put, settle, refs, controls);
  following.settle();
  return following;
}

const isOutline = (drawn: HTMLElement): boolean => drawn.matches('.ring, [data-bare]');

function seatOf(
  drawn: HTMLElement,
  element: Element,
  taken: readonly Box[],
  around: Map<Element, readonly Box[]>,
): Seat {
  const at = element.getBoundingClientRect();
  // Out of view nothing is drawn; when it comes into view its place is chosen.
  const hasBox = at.width > 0 && at.height > 0;
  if (element.ownerDocument === document && hasBox && isOutOfView(at))
    return { element, at, row: at, drawn: at, last: null, isOut: true };
  const row = seenBox(element);
  delete drawn.dataset.bare;
  drawn.style.width = drawn.style.height = '';
  if (!isOutline(drawn)) {
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
      };
    drawn.dataset.bare = '';
  }
  const { left, top, right, bottom } = row;
  const outline = { left: left - RING, top: top - RING, right: right + RING, bottom: bottom + RING };
  return { element, at, row, drawn: outline, last: null, isOut: false };
}

/** With some room around: a page that scrolls is a frame ahead of us. */
const isOutOfView = ({ top, bottom, left, right }: Box): boolean =>
  bottom < -REACH || top > innerHeight + REACH || right < -REACH || left > innerWidth + REACH;
const REACH = 200;

/** Moves it along with its control, if that moved. Where the control has another size now, the place must be chosen anew. */
function place(drawn: HTMLElement, seat: Seat): Put {
  const { element, at, row, drawn: box, last } = seat;
  if (seat.isOut && element.isConnected) {
    // When it comes into view the observer tells: a long list is not measured in every frame.
    drawn.style.visibility = 'hidden';
    return 'still';
  }
  const now = element.getBoundingClientRect();
  const grown = Math.abs(now.width - (at.right - at.left)) + Math.abs(now.height - (at.bottom - at.top));
  if (element.isConnected && grown > 1) return 'resized';
  if (element.isConnected && last?.left === now.left && last.top === now.top) return 'still';
  seat.last = now;
  const [x, y] = [now.left - at.left, now.top - at.top];
  const isSeen = element.isConnected && visiblePart(moved(row, x, y), element) !== null;
  drawn.style.visibility = isSeen ? 'visible' : 'hidden';
  drawn.style.translate = `${box.left + x}px ${box.top + y}px`;
  const isSized = isOutline(drawn);
  drawn.style.width = isSized ? `${box.right - box.left}px` : '';
  drawn.style.height = isSized ? `${box.bottom - box.top}px` : '';
  return 'moved';
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

/** Something that moves by script tells nobody: after an event and after a move it is looked for so long, in ms. */
const CHASE_MS = 250;

/**
 * Calls `put` at most once a frame while things move, and `settle` when their shapes may have changed.
 * @param put returns whether anything moved
 */
function follow(
  put: () => boolean,
  settle: () => void,
  refs: readonly number[],
  controls: Controls,
): Following {
  let frame = 0;
  let isSettling = false;
  let until = 0;
  const soon = (anew: boolean): void => {
    isSettling ||= anew;
    until = performance.now() + CHASE_MS;
    frame ||= requestAnimationFrame(run);
  };
  const run = (): void => {
    if (isSettling) settle();
    isSettling = false;
    if (put()) until = performance.now() + CHASE_MS;
    frame = performance.now() < until ? requestAnimationFrame(run) : 0;
  };
  const moving = () => soon(false);
  const changing = () => soon(true);
  const end = new AbortController();
  const passive = { capture: true, passive: true, signal: end.signal };
  for (const type of ['scroll', 'transitionrun', 'animationstart']) addEventListener(type, moving, passive);
  for (const type of ['resize', 'transitionend', 'animationend', 'toggle', 'scrollend'])
    addEventListener(type, changing, passive);
  const sizes = new ResizeObserver(afterTheFirst(changing));
  const sights = new IntersectionObserver(afterTheFirst(changing), { threshold: [0, 0.5, 1] });
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
      cancelAnimationFrame(frame);
      sizes.disconnect();
      sights.disconnect();
    },
  };
}
