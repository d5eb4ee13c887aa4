/** Where the pill beside a control stands. Pure geometry in CSS pixels of the viewport. */
import { overlap } from './drawn.ts';
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
  const level = middle(line) - size.height / 2;
  const after = { x: line.right + GAP, y: level };
  const before = { x: line.left - GAP - size.width, y: level };
  const sides = isRtl ? [before, after] : [after, before];
  const afterAll = { x: all.right + GAP, y: middle(all) - size.height / 2 };
  const beforeAll = { x: all.left - GAP - size.width, y: afterAll.y };
  const start = isRtl ? all.right - size.width : all.left;
  const end = isRtl ? all.left : all.right - size.width;
  const stacked = [start, end].flatMap((x) => [
    { x, y: all.bottom + NEAR },
    { x, y: all.top - NEAR - size.height },
  ]);
  const spots = [sides[0], isRtl ? beforeAll : afterAll, sides[1], isRtl ? afterAll : beforeAll, ...stacked];
  return spots.find((spot) => spot !== undefined && isFree(spot, size, window, taken)) ?? null;
}

function isFree({ x, y }: Spot, size: Size, window: Size, taken: readonly Box[]): boolean {
  if (x < AIR || y < 0 || x + size.width > window.width - AIR) return false;
  const box = { left: x - AIR, top: y - 1, right: x + size.width + AIR, bottom: y + size.height + 1 };
  return !taken.some((one) => overlap(one, box));
}

const middle = ({ top, bottom }: Box): number => (top + bottom) / 2;

/** The row that these boxes draw; null: nothing is drawn. */
export function rowOf(boxes: readonly Box[], all: Box): Row {
  const [first] = boxes.toSorted((one, other) => one.top - other.top || one.left - other.left);
  if (!first) return { line: all, all };
  const beside = boxes.filter((box) => box.top < middle(first) && box.bottom > middle(first));
  const { left, right } = beside.reduce((one, other) => ({
    ...one,
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
  }));
  return { line: { ...first, left, right }, all };
}
