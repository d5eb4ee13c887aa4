/** Boxes that are called "Read" and "Write" in each row of a table: what may be read or written stands at the row's head. */
import { segmentsOf } from '../see/text.ts';
import { says } from '../words/vocabulary.ts';
import { cellsOf } from './name.ts';
import { type Named } from './named.ts';

const ROW = 'tr,[role=row]';
const CELL = 'td,th,[role=cell],[role=gridcell]';
const MAX_WORD = 16;

/** The same box as one of a grid, its own word the column; the box as it is: it has more of a name, or stands in no such row. */
export function asInRow(named: Named): Named {
  const { unit, label } = named;
  const cell = unit.element.closest(CELL);
  const [word, ...more] = cell === null ? [] : segmentsOf(cell, { limit: 2 });
  if (word === undefined || more.length > 0 || word.lower.length > MAX_WORD || word.lower.includes(' '))
    return named;
  const isLook = says('read', word.lower);
  const isWrite = says('write', word.lower);
  const row = isLook === isWrite ? null : unit.element.closest(ROW);
  const [head] = row === null ? [] : cellsOf(row);
  if (head === undefined || head === cell) return named;
  const segments = segmentsOf(head, { limit: 3 });
  if (segments.length === 0) return named;
  // The headings are looked up when they are asked for.
  return {
    unit,
    label: { segments, row: label.row, column: word.lower },
    get headings() {
      return named.headings;
    },
  };
}

/** Whether other boxes stand in the cells of the same row: the row's head names them all. */
export const hasBoxesBeside = ({ unit }: Named): boolean => {
  const row = unit.element.closest(ROW);
  const boxes = row?.querySelectorAll('input[type=checkbox],[role=checkbox],[role=switch]') ?? [];
  return [...boxes].some((box) => !unit.elements.some((own) => own.contains(box) || box.contains(own)));
};
