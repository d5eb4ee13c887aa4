/** Where the host stands, as declarations that no style of the page overrules. `room`: the height that it may take, CSS px. */
import { type Corner, MARGIN, type Size, type Spot } from './place.ts';

const roomCss = (room: number) => `--kf-room:${Math.floor(room)}px!important`;

/** @param wants the size that the panel would have */
export function spotCss({ x, y }: Spot, { width, height }: Size, window: Size): string {
  const room = window.height - 2 * MARGIN;
  const left = Math.round(MARGIN + x * Math.max(0, window.width - 2 * MARGIN - width));
  // From the edge that is nearer: what grows grows away from it.
  const near = Math.round(MARGIN + (y > 0.5 ? 1 - y : y) * Math.max(0, room - height));
  const [top, bottom] = y > 0.5 ? ['auto', `${near}px`] : [`${near}px`, 'auto'];
  return `inset:${top} auto ${bottom} ${left}px!important;width:${width}px!important;${roomCss(room)}`;
}

export const sheetCss = (room: number) => `inset:auto 0 0 0!important;width:auto!important;${roomCss(room)}`;

/** @param width a CSS length */
export function cornerCss(corner: Corner, width: string, room: number): string {
  const side = (name: string) => (corner.includes(name) ? `${MARGIN}px` : 'auto');
  return `inset:${side('top')} ${side('right')} ${side('bottom')} ${side('left')}!important;width:${width}!important;
max-width:calc(100vw - ${2 * MARGIN}px)!important;${roomCss(room)}`;
}
