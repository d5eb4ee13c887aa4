/** Where the pill beside a control stands. Pure geometry in CSS pixels of the viewport. */
import { around, overlap } from './drawn.ts';
import { type Box, type Size } from './place.ts';

export interface Row {
  /** The line on which its words begin. */
  readonly line: Box;
  /** All that is drawn of it. */
  readonly all: Box;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const GAP = 8;
/** Between the row and a pill under or over it. */
const NEAR = 2;
/** A pill that touches a letter is hard to read, and so is the letter. */
const AIR = 2;

/**
 * The first spot beside, under or over the row where the pill lies on nothing. Null: there is none, and hiding a part
 * of the form would be worse than saying less.
 * @param taken all that must not be covered, the row itself included
 */
export function markerSpot(
  { line, all }: Row,
  size: Size,
  window: Size,
  taken: readonly Box[],
  isRtl: boolean,
): Spot | null {
  const { width, height } = size;
  const beside = ({ left, right, top, bottom }: Box): Spot[] => {
    const y = (top + bottom - height) / 2;
    const sides = [
      { x: right + GAP, y },
      { x: left - GAP - width, y },
    ];
    return isRtl ? sides.reverse() : sides;
  };
  const [after, before] = beside(line);
  const ends = [all.left, all.right - width];
  const stacked = (isRtl ? ends.reverse() : ends).flatMap((x) => [
    { x, y: all.bottom + NEAR },
    { x, y: all.top - NEAR - height },
  ]);
  const spots = [after, ...beside(all), before, ...stacked];
  return spots.find((spot) => spot && isFree(spot, size, window, taken)) ?? null;
}

function isFree({ x, y }: Spot, size: Size, window: Size, taken: readonly Box[]): boolean {
  if (x < AIR || y < 0 || x + size.width > window.width - AIR) return false;
  const box = { left: x - AIR, top: y - 1, right: x + size.width + AIR, bottom: y + size.height + 1 };
  return !taken.some((one) => overlap(one, box));
}

/** The row that these boxes draw, and `all` of it. */
export function rowOf(boxes: readonly Box[], all: Box): Row {
  const [first] = boxes.toSorted((one, other) => one.top - other.top);
  const line = boxes.filter((box) => first && overlap(box, { ...first, left: -1e5, right: 1e5 }));
  return { line: around(line) ?? all, all };
}
