import { type ListPen } from './columns.ts';
import { libraryListPens } from './library-list-pens.ts';
import { handListPens } from './list-pens.ts';
import { partListPens } from './part-list-pens.ts';

/** All pens that draw a list of keys, by name. */
export const listPens: Readonly<Record<string, ListPen>> = {
  ...handListPens,
  ...libraryListPens,
  ...partListPens,
};
