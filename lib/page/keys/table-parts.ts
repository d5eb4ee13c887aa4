/** Tables that are drawn in parts: columns that stay while the others scroll, rows of divs under a head, cards of pairs. */
import { cellsOf } from '../names/name.ts';
import { climb, holds, parentOf } from '../see/dom.ts';
import { segmentsOf } from '../see/text.ts';
import { isRowRendered } from '../see/visibility.ts';
import { type Column, type KeyRow } from './tables.ts';

/** A table whose rows need not be keys by themselves. */
export interface TablePart {
  readonly table: Element;
  readonly rows: readonly KeyRow[];
  /** It lists keys also without what stands beside it. */
  readonly lists: boolean;
}

const PART_CLIMB = 7;
const MAX_PARTS = 12;
/** Pixels between two rows that are drawn as one. */
const SAME_LINE = 2;

/**
 * The keys of all parts: rows side by side are one. Libraries draw columns that stay in a table of their own, with the
 * others in it again and unseen, or without them.
 */
export function joinedRows(parts: readonly TablePart[]): KeyRow[] {
  const lists = parts.filter((part) => part.lists && part.rows.length > 0);
  const taken = new Set<TablePart>();
  if (parts.length < 2 || parts.length > MAX_PARTS) return lists.flatMap(({ rows }) => rows);
  return lists.flatMap((part) => {
    if (taken.has(part)) return [];
    let { rows } = part;
    for (const other of parts) {
      if (other === part || taken.has(other) || !standBeside(part, other)) continue;
      taken.add(other);
      rows = rows.map((row, i) => withPart(row, other.rows[i] ?? row));
    }
    return rows;
  });
}

function standBeside(a: TablePart, b: TablePart): boolean {
  if (a.rows.length !== b.rows.length || holds(a.table, b.table) || holds(b.table, a.table)) return false;
  if (!climb(a.table, PART_CLIMB).some((here) => here.localName !== 'body' && holds(here, b.table)))
    return false;
  return a.rows.every(({ row }, i) => {
    const other = b.rows[i]?.row;
    return other !== undefined && Math.abs(topOf(row) - topOf(other)) <= SAME_LINE;
  });
}

const topOf = (row: Element): number => row.getBoundingClientRect().top;

/** `row` with the cells of `other`, which stands beside it: in place of its own where these are the same and unseen. */
function withPart(row: KeyRow, other: KeyRow): KeyRow {
  const isCopy =
    row.columns.length === other.columns.length &&
    row.columns.every(({ topic }, i) => topic === other.columns[i]?.topic);
  const more = [...row.more, other.row, ...other.more];
  if (!isCopy) {
    // What stays is in the table that scrolls as well, unseen: a column of that name gives way.
    const isUnseen = (i: number): boolean => {
      const topic = row.columns[i]?.topic ?? null;
      const cell = row.cells[i];
      return (
        topic !== null &&
        cell !== undefined &&
        !saysSomething(cell) &&
        other.columns.some((column) => column.topic === topic)
      );
    };
    return {
      ...row,
      more,
      cells: [...row.cells.filter((_, i) => !isUnseen(i)), ...other.cells],
      columns: [...row.columns.filter((_, i) => !isUnseen(i)), ...other.columns],
    };
  }
  const cells = row.cells.map((cell, i) => {
    const copy = other.cells[i];
    return copy === undefined || saysSomething(cell) ? cell : copy;
  });
  return { ...row, more, cells };
}

/**
 * The rows of a grid whose columns are drawn in several groups beside each other, pinned ones and others: what lies in one
 * line is one row. Null: its rows are whole.
 */
export function linesOf(
  rows: readonly Element[],
): { heads: Element[]; rows: Pick<KeyRow, 'row' | 'cells' | 'more'>[] } | null {
  const [first] = rows;
  if (first === undefined || first.localName === 'tr' || rows.length > MAX_LINES) return null;
  const lines: { top: number; parts: Element[] }[] = [];
  for (const row of rows) {
    const { top, height } = row.getBoundingClientRect();
    if (height === 0) continue;
    const line = lines.find((one) => Math.abs(one.top - top) <= SAME_LINE);
    if (line === undefined) lines.push({ top, parts: [row] });
    else if (line.parts.every(({ parentElement }) => parentElement !== row.parentElement))
      line.parts.push(row);
    else return null;
  }
  const [head, ...others] = lines;
  const width = head?.parts.length ?? 0;
  if (head === undefined || width < 2 || others.some(({ parts }) => parts.length !== width)) return null;
  return {
    heads: cellsAcross(head.parts),
    rows: others.map(({ parts }) => {
      const widest = parts.reduce((a, b) => (b.childElementCount > a.childElementCount ? b : a));
      return { row: widest, cells: cellsAcross(parts), more: parts.filter((part) => part !== widest) };
    }),
  };
}

const MAX_LINES = 800;

const cellsAcross = (parts: readonly Element[]): Element[] =>
  parts
    .toSorted((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
    .flatMap((part) => cellsOf(part));

const saysSomething = (cell: Element): boolean => segmentsOf(cell, { limit: 1 }).length > 0;

const MAX_DEPTH = 6;
const TABLE = 'table,[role=row]';

/** Rows of divs under a head that is a table of its own, of as many cells as the head has. */
export function rowsUnderHead(table: Element, columns: readonly Column[]): KeyRow[] {
  for (const here of [table, ...climb(table, 2)]) {
    const after: Element[] = [];
    for (let next = here.nextElementSibling; next !== null; next = next.nextElementSibling) after.push(next);
    // Its own rows are read with the head over them.
    if (after.some((one) => one.matches(TABLE) || one.querySelector(TABLE) !== null)) return [];
    let level = after;
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
      const rows = level.filter((one) => one.childElementCount === columns.length && isRowRendered(one));
      if (rows.length > 0 && columns.length >= MIN_COLUMNS)
        return rows.map((row) => ({ row, cells: [...row.children], columns, more: [], isApart: true }));
      level = level.flatMap((one) => [...one.children]);
      if (level.length > MAX_LEVEL) break;
    }
    if (parentOf(here)?.localName === 'body') break;
  }
  return [];
}

const MIN_COLUMNS = 3;
const MAX_LEVEL = 400;

const isAll = (row: Element, name: string): boolean =>
  row.childElementCount > 0 && [...row.children].every((cell) => cell.localName === name);

/**
 * Rows of labels, each over a row of its values, again and again: one key's card. Null: it is none.
 *
 * @returns the labels and the values, in the same order
 */
export function stackedPairs(rows: readonly Element[]): { heads: Element[]; cells: Element[] } | null {
  if (rows.length < 4 || rows.length % 2 !== 0) return null;
  const fits = rows.every((row, i) => {
    const above = rows[i - 1];
    return i % 2 === 0
      ? isAll(row, 'th')
      : isAll(row, 'td') && row.childElementCount === (above?.childElementCount ?? 0);
  });
  if (!fits) return null;
  const of = (rest: number): Element[] => rows.flatMap((row, i) => (i % 2 === rest ? [...row.children] : []));
  return { heads: of(0), cells: of(1) };
}

/** A label before each value, several in a line. */
export function alternates(row: Element): boolean {
  const { children } = row;
  return (
    children.length >= 2 &&
    children.length % 2 === 0 &&
    [...children].every(({ localName }, i) => localName === (i % 2 === 0 ? 'th' : 'td'))
  );
}
