/** Where the overlay stands. Pure geometry in CSS pixels of the viewport. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Best first where nothing else decides: forms stand at the start and in the middle. */
export const CORNERS = ['bottom right', 'top right', 'bottom left', 'top left'] as const;
export type Corner = (typeof CORNERS)[number];

export interface Place {
  readonly corner: Corner;
  /** Height that is free there before the overlay would cover one of the boxes to avoid. */
  readonly room: number;
}

/** A place that somebody chose: 0 is left or top, 1 is right or bottom, between the margins of a window of any size. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The corners one after the other, for who has no pointer to drag with. */
export const CORNER_SPOTS: readonly Spot[] = [
  { x: 1, y: 1 },
  { x: 1, y: 0 },
  { x: 0, y: 0 },
  { x: 0, y: 1 },
];

/** Distance to the edges of the window. */
export const MARGIN = 12;
/** Narrower windows get a sheet over the whole width. */
export const SHEET_BELOW = 480;
/** Another corner must give this much more height to be worth a move: a panel that jumps about is in the way. */
const WORTH_A_MOVE = 48;

/**
 * The corner in which the overlay can be tallest, up to the height that it wants, without covering a box.
 * @param current where it stands now; it stays there unless another corner is clearly better.
 */
export function choosePlace(wants: Size, window: Size, avoid: readonly Box[], current: Corner | null): Place {
  const most = Math.min(wants.height, window.height - 2 * MARGIN);
  const places = CORNERS.map((corner) => ({
    corner,
    room: Math.min(most, roomIn(corner, wants.width, window, avoid)),
  }));
  const best = places.reduce((one, other) => (other.room > one.room ? other : one));
  const stay = places.find((place) => place.corner === current);
  if (!stay) return best;
  const gain = best.room - stay.room;
  return gain > WORTH_A_MOVE || (gain > 0 && best.room === most) ? best : stay;
}

/** What the overlay should not lie on. */
export interface Avoid {
  /** What people click and fill in. */
  readonly controls: readonly Box[];
  /** What they read there: kept free as long as there is room elsewhere. */
  readonly words: readonly Box[];
}

/** Beside a dialog in the middle there is often room for this and not for the full width. */
export const NARROW = 300;
/** With so much height a panel shows its verdict and a finding. */
const ROOMY = 280;

/**
 * The best place that leaves words and controls alone, in a narrower shape if need be; where there is none, one that
 * leaves the controls alone, and `covers` words.
 */
export function choosePlacing(
  wants: Size,
  window: Size,
  { controls, words }: Avoid,
  current: Corner | null,
): Place & { readonly width: number; readonly covers: boolean } {
  const widths = wants.width > NARROW ? [wants.width, NARROW] : [wants.width];
  const all = [...controls, ...words];
  const placings = [all, controls].flatMap((avoid) =>
    widths.map((width) => ({
      ...choosePlace({ width, height: wants.height }, window, avoid, current),
      width,
      covers: avoid !== all && words.length > 0,
    })),
  );
  const whole = placings.find(
    ({ room, covers }) => !covers && room >= Math.min(wants.height, window.height - 2 * MARGIN),
  );
  if (whole) return whole;
  const enough = Math.min(wants.height, ROOMY);
  const roomiest = placings.reduce((one, other) => (other.room > one.room ? other : one));
  return placings.find(({ room }) => room >= enough) ?? roomiest;
}

/** Height that is free in a corner before an overlay of this width would cover a box. */
export function roomIn(corner: Corner, width: number, window: Size, avoid: readonly Box[]): number {
  const left = corner.endsWith('left') ? MARGIN : window.width - MARGIN - width;
  const column = avoid.filter(
    (box) => box.right > left && box.left < left + width && box.bottom > 0 && box.top < window.height,
  );
  const free = corner.startsWith('top')
    ? Math.min(window.height, ...column.map((box) => box.top)) - MARGIN
    : window.height - MARGIN - Math.max(0, ...column.map((box) => box.bottom));
  return Math.max(0, free - MARGIN);
}
