/** The pens of component libraries. A page's script puts them here before anything is drawn; without it there are none. */
import { type ChoicePen, type RightsPen } from '../pens/pen.ts';

export const libraryRightsPens: Record<string, RightsPen> = {};
export const libraryChoicePens: Record<string, ChoicePen> = {};

/** What takes a library's components from the page again. */
export const drawn: (() => void)[] = [];

export function undraw(): void {
  for (const away of drawn.splice(0)) away();
}
