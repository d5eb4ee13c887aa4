/** Taking the panel by its head and putting it somewhere else. */
import { MARGIN, type Spot } from './place.ts';

export interface Dragging {
  /** The panel's box in the viewport; null: there is none that can be dragged now. */
  box(): DOMRect | null;
  /** It is to stand here now. */
  move(spot: Spot): void;
  /** It was let go. */
  drop(): void;
}

/** Less is a click with an unsteady hand, in CSS px. */
const LEAST = 4;

export function makeDraggable(layer: HTMLElement, signal: AbortSignal, { box, move, drop }: Dragging): void {
  layer.addEventListener(
    'pointerdown',
    (down) => {
      const { target } = down;
      const head = target instanceof Element ? target.closest('header') : null;
      const start = box();
      if (!down.isTrusted || down.button !== 0 || !head || !start) return;
      if (target instanceof Element && target.closest('button')) return;
      // Else the words of the head would be selected.
      down.preventDefault();
      const end = new AbortController();
      const options = { signal: AbortSignal.any([signal, end.signal]) };
      let isMoving = false;
      head.setPointerCapture(down.pointerId);
      head.addEventListener(
        'pointermove',
        (event) => {
          const [dx, dy] = [event.clientX - down.clientX, event.clientY - down.clientY];
          isMoving ||= Math.abs(dx) + Math.abs(dy) > LEAST;
          if (!isMoving) return;
          move({
            x: part(start.left + dx, innerWidth - start.width),
            y: part(start.top + dy, innerHeight - start.height),
          });
        },
        options,
      );
      for (const type of ['pointerup', 'pointercancel'] as const) {
        head.addEventListener(
          type,
          () => {
            end.abort();
            if (isMoving) drop();
          },
          options,
        );
      }
    },
    { signal },
  );
}

/** How far `at` is along the way from one margin to the other. */
const part = (at: number, room: number): number =>
  Math.min(1, Math.max(0, (at - MARGIN) / Math.max(1, room - 2 * MARGIN)));
