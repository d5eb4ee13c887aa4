import { libraryChoicePens, libraryRightsPens } from '../libraries/registered.ts';
import { boxPens } from './box-pens.ts';
import { handChoicePens } from './choice-pens.ts';
import { groupPens } from './group-pens.ts';
import { oddPens } from './odd-pens.ts';
import { type ChoicePen, type RightsPen } from './pen.ts';

/** All pens that draw rights, by name: our own, and those of the libraries that this page has. */
export const rightsPens = (): Readonly<Record<string, RightsPen>> => ({
  ...Object.fromEntries(
    Object.entries(boxPens).map(([name, pen]) => [name, { ...pen, oneByOne: true as const }]),
  ),
  ...groupPens,
  ...oddPens,
  ...libraryRightsPens,
});

/** All pens that draw one of several. */
export const choicePens = (): Readonly<Record<string, ChoicePen>> => ({
  ...handChoicePens,
  ...libraryChoicePens,
});
