import { type ViewMarker } from '../../lib/audit/audit-view.ts';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { type Box } from './place.ts';
import { visiblePart } from './visible-part.ts';

/** Where the page's controls are. */
export interface Controls {
  /** The row that a person sees, in the viewport; null: it is gone. */
  rectsOf(ref: number): Box | null;
  /** The control itself, so that clipping and covering can be seen; null: gone. */
  elementOf(ref: number): Element | null;
}

interface Props {
  readonly markers: readonly ViewMarker[];
  /** The control that "show me" rings; null: none. */
  readonly ring: number | null;
}

const GAP = 8;
const RING = 4;

/** Pills beside the page's controls and the ring of "show me", in our own layer: nothing is put into the page. */
export function Markers({ markers, ring }: Props) {
  return (
    <div class="markers" aria-hidden="true">
      {markers.map(({ ref, tone, word }) => (
        <span key={ref} class={`marker tone-${tone}`}>
          <SeverityIcon tone={tone} size={14} />
          {word}
        </span>
      ))}
      {ring !== null && <span key="ring" class="ring" />}
    </div>
  );
}

/** Keeps what `Markers` drew in `layer` beside its controls; returns how to stop. */
export function followMarkers(layer: Element, { markers, ring }: Props, controls: Controls): () => void {
  const refs = [...markers.map(({ ref }) => ref), ...(ring === null ? [] : [ring])];
  if (refs.length === 0) return () => {};
  const put = () => {
    for (const [index, child] of layer.querySelectorAll<HTMLElement>('.markers > *').entries()) {
      const ref = refs[index];
      if (ref !== undefined) place(child, ref, controls);
    }
  };
  put();
  return follow(put, refs, controls);
}

function place(drawn: HTMLElement, ref: number, controls: Controls): void {
  const box = controls.rectsOf(ref);
  const part = box && visiblePart(box, controls.elementOf(ref));
  drawn.style.visibility = part ? 'visible' : 'hidden';
  if (!box || !part) return;
  if (drawn.classList.contains('ring')) {
    drawn.style.width = `${box.right - box.left + 2 * RING}px`;
    drawn.style.height = `${box.bottom - box.top + 2 * RING}px`;
    drawn.style.translate = `${box.left - RING}px ${box.top - RING}px`;
    return;
  }
  const { offsetWidth: width, offsetHeight: height } = drawn;
  const right = box.right + GAP;
  const left = box.left - GAP - width;
  const element = controls.elementOf(ref);
  const isRtl = element !== null && getComputedStyle(element).direction === 'rtl';
  const last = innerWidth - GAP - width;
  if (element && holdsText(element) && (isRtl ? left < GAP : right > last)) {
    drawn.style.visibility = 'hidden';
    return;
  }
  // Without room beside the row it covers the end of its own label, but nothing that a person types.
  const x = isRtl ? Math.max(left, GAP) : Math.min(right, last);
  const y = (box.top + box.bottom - height) / 2;
  drawn.style.translate = `${Math.round(x)}px ${Math.round(Math.max(0, y))}px`;
}

const TEXT_FIELD = 'textarea, input:not([type=checkbox], [type=radio])';
const holdsText = (element: Element) =>
  element.matches(TEXT_FIELD) || element.querySelector(TEXT_FIELD) !== null;

/** Calls `put` at most once a frame while things move; returns how to stop. */
function follow(put: () => void, refs: readonly number[], controls: Controls): () => void {
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      put();
    });
  };
  const end = new AbortController();
  const passive = { capture: true, passive: true, signal: end.signal };
  for (const type of ['scroll', 'resize', 'transitionend', 'toggle']) addEventListener(type, soon, passive);
  const sizes = new ResizeObserver(soon);
  const sights = new IntersectionObserver(soon, { threshold: [0, 0.5, 1] });
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  for (const ref of refs) {
    const element = controls.elementOf(ref);
    if (!element) continue;
    sizes.observe(element);
    sights.observe(element);
  }
  return () => {
    end.abort();
    cancelAnimationFrame(frame);
    sizes.disconnect();
    sights.disconnect();
  };
}
