/** Key lists drawn as tables, real ones and ones made of divs. */
import { type Permission } from '../../exchanges/exchange.ts';
import { cellsOf, headingRowOf } from '../names/name.ts';
import { type SpokenText, type Topic, topicOf } from '../names/text-index.ts';
import { climb, drawnChildren, firstHolder, parentOf } from '../see/dom.ts';
import { segmentsOf } from '../see/text.ts';
import { isRowRendered } from '../see/visibility.ts';
import { asAddressList } from '../words/addresses.ts';
import { type Meaning, type Vocabulary, without } from '../words/vocabulary.ts';
import { looksLikeId } from './ids.ts';
import {
  alternates,
  joinedRows,
  linesOf,
  rowsUnderHead,
  stackedPairs,
  type TablePart,
} from './table-parts.ts';

export interface Column {
  readonly topic: Topic | null;
  /** A column for one right: its cells hold a tick, a cross, yes or no. Empty: for a right that is none of the four. */
  readonly means: readonly Permission[] | null;
}

export interface KeyRow {
  readonly row: Element;
  readonly cells: readonly Element[];
  readonly columns: readonly Column[];
  /** What else is drawn of the row: columns that stay, in a table of their own, and what is unfolded under it. */
  readonly more: readonly Element[];
  /** The row of divs that heads its columns. */
  readonly head?: Element;
  /** The only row of a table that has no column for names: its title stands over the table. */
  readonly isOnly?: boolean;
  /** Found under a table that holds nothing but its head: it is a row of it if it says what the head asks for. */
  readonly isApart?: boolean;
}

/** Rows past this bound are read in a later scan. */
export const MAX_TABLE_ROWS = 300;

/** The rows of every table that lists keys, in page order. */
export function* keyRows(texts: readonly SpokenText[], vocabulary: Vocabulary): Generator<void, KeyRow[]> {
  const rows: KeyRow[] = [];
  const parts: TablePart[] = [];
  const seen = new Set<Element>();
  const dull = new Set<Element>();
  for (const text of texts) {
    if (text.topic === null && text.meaning?.kind !== 'permission') continue;
    const table = text.element.closest(TABLES);
    if (table !== null) {
      for (const part of seen.has(table) ? [] : [table, ...bodiesUnder(table)]) {
        if (seen.has(part)) continue;
        seen.add(part);
        parts.push(partOf(part, vocabulary));
      }
    } else if (text.topic !== null) rows.push(...rowsOfDivs(text.element, vocabulary, seen, dull));
    if (rows.length + parts.length >= MAX_TABLE_ROWS) break;
    yield;
  }
  return [...joinedRows(parts), ...rows].slice(0, MAX_TABLE_ROWS);
}

function columnsOf(heads: readonly Element[], vocabulary: Vocabulary): Column[] {
  return heads.map((head) => {
    const lower = segmentsOf(head, { hiddenToo: true, limit: 6 })
      .map((segment) => segment.lower)
      .join(' ');
    const topic = topicOf(lower);
    const named = topic === 'rights' ? without('permissionHeading', lower) : topic === null ? lower : '';
    const own = vocabulary.meaningIn(named.trim(), null);
    const isOpen = own === null || (own.kind === 'permission' && own.means.length === 0);
    const meaning = (isOpen ? underGroup(head, named, vocabulary) : null) ?? own;
    // What the exchange itself calls a right heads a right's column, though its words ("options") head others elsewhere.
    const declared = topic === 'other-heading' ? vocabulary.declared(lower, []) : null;
    const means = declared ?? (meaning?.kind === 'permission' ? meaning.means : null);
    // "Trading permission" heads one right's column, "Permissions" a list of them.
    return topic === 'rights' && means?.length !== 1
      ? { topic, means: null }
      : { topic: means === null ? topic : null, means };
  });
}

/** What a head means with the head over it: "Create & modify" under "Orders and trades". */
function underGroup(head: Element, words: string, vocabulary: Vocabulary): Meaning | null {
  const group = words === '' ? null : groupOver(head);
  return group === null ? null : vocabulary.meaningIn(`${group} ${words}`, null);
}

/** The words of the head in the row above that stands over this one; null: there is none. */
function groupOver(head: Element): string | null {
  const above = head.closest('tr,[role=row]')?.previousElementSibling ?? null;
  if (above === null || head.closest('thead,[role=rowgroup]') === null) return null;
  const { left, right } = head.getBoundingClientRect();
  const middle = (left + right) / 2;
  const over = [...above.children].find((cell) => {
    const rect = cell.getBoundingClientRect();
    return rect.left <= middle && rect.right >= middle;
  });
  const [words, ...more] = over === undefined ? [] : segmentsOf(over, { limit: 2 });
  return words === undefined || more.length > 0 ? null : words.lower;
}

/** A list of keys shows their rights, or their ids or names beside addresses, dates or rights. */
function listsKeys(columns: readonly Column[]): boolean {
  const has = (topic: Topic): boolean => columns.some((column) => column.topic === topic);
  const rights = columns.filter((column) => (column.means?.length ?? 0) > 0).length;
  if (has('rights')) return columns.filter((column) => column.topic !== null).length >= 2;
  if (has('key-id') || has('name')) return has('ip') || has('created') || has('expires') || rights >= 2;
  return has('ip') && rights >= 1;
}

/** Columns of rights, to which a table of names may stand beside. */
const isMatrix = (columns: readonly Column[]): boolean =>
  columns.filter(({ means }) => (means?.length ?? 0) > 0).length >= 2;

/** A label and its value in each row, one below the other: that is one key's card, and no list of keys. */
function isOfPairs(rows: readonly Element[]): boolean {
  if (rows.some((row) => row.children.length > 2) && rows.every(alternates)) {
    const heads = rows.flatMap((row) => [...row.children].filter(({ localName }) => localName === 'th'));
    return (
      heads.filter((head) => segmentsOf(head, { limit: 2 }).some(({ lower }) => topicOf(lower) !== null))
        .length >= 2
    );
  }
  if (rows.some((row) => row.children.length > 2)) return false;
  const labels = rows.filter((row) => {
    const [first] = row.children.length === 2 ? segmentsOf(row.children[0] as Element, { limit: 2 }) : [];
    return first !== undefined && topicOf(first.lower) !== null;
  });
  return labels.length >= 2;
}

function partOf(table: Element, vocabulary: Vocabulary): TablePart {
  const rows = [...table.querySelectorAll('tr,[role=row]')].filter((row) => row.closest(TABLES) === table);
  const lines = linesOf(rows);
  if (lines !== null) {
    const columns = columnsOf(lines.heads, vocabulary);
    return { table, rows: lines.rows.map((line) => ({ ...line, columns })), lists: listsKeys(columns) };
  }
  const body = rows.find((row) =>
    cellsOf(row).some(
      (cell) => cell.localName === 'td' || /^(grid)?cell$/.test(cell.getAttribute('role') ?? ''),
    ),
  );
  const sample = body ?? rows[0];
  const none = { table, rows: [], lists: false };
  if (sample === undefined) return none;
  const pairs = stackedPairs(rows);
  if (pairs !== null) return { table, ...cardOf(table, pairs, vocabulary) };
  const heads = headingRowOf(sample) ?? (rows[0] === undefined ? [] : cellsOf(rows[0]));
  if (isOfPairs(rows)) return none;
  const columns = columnsOf(heads, vocabulary);
  const lists = listsKeys(columns);
  if (!lists && !columns.some(({ topic }) => topic === 'name' || topic === 'key-id') && !isMatrix(columns))
    return none;
  if (lists && body === undefined && rows.length === 1)
    return { table, rows: rowsUnderHead(table, columns), lists };
  const found = rows
    .filter(
      (row) =>
        !cellsOf(row).every((cell) => heads.includes(cell)) &&
        cellsOf(row).length >= Math.min(columns.length, 2) &&
        isRowRendered(row),
    )
    .filter(
      (row) =>
        row.querySelector('th,[role=columnheader]') === null ||
        row.querySelector('td,[role=cell],[role=gridcell]') !== null,
    )
    .map((row) => ({ row, cells: cellsOf(row), columns }));
  const keys: KeyRow[] = [];
  for (const { row, cells } of found) {
    const above = keys.pop();
    // One cell as wide as the table, under a row: what is unfolded of it.
    if (columns.length > 1 && new Set(cells).size === 1) {
      if (above !== undefined) keys.push({ ...above, more: [...above.more, row] });
    } else keys.push(...(above === undefined ? [] : [above]), { row, cells, columns, more: [] });
  }
  const [only, ...others] = keys;
  const isOnly = others.length === 0 && !columns.some(({ topic }) => topic === 'name');
  return { table, rows: only !== undefined && isOnly ? [{ ...only, isOnly }] : keys, lists };
}

const BODY_CLIMB = 2;

/** The table that a head in a table of its own stands over: it may hold nothing but names, which say nothing by themselves. */
function bodiesUnder(table: Element): Element[] {
  if (table.querySelector('td,[role=cell],[role=gridcell]') !== null) return [];
  for (const here of climb(table, BODY_CLIMB)) {
    const others = [...here.querySelectorAll(TABLES)].filter((other) => other !== table);
    if (others.length > 0) return others.length === 1 ? others : [];
  }
  return [];
}

const TABLES = 'table,[role=table],[role=grid],[role=treegrid]';

/** A card of labels and values as one row. */
function cardOf(
  table: Element,
  { heads, cells }: { heads: readonly Element[]; cells: readonly Element[] },
  vocabulary: Vocabulary,
): Pick<TablePart, 'rows' | 'lists'> {
  const columns = columnsOf(heads, vocabulary);
  const isOnly = !columns.some(({ topic }) => topic === 'name');
  return { rows: [{ row: table, cells, columns, more: [], isOnly }], lists: listsKeys(columns) };
}

/** The row of which an element is a part. */
export function rowHolder(rows: readonly KeyRow[]): (element: Element) => KeyRow | undefined {
  const parts = rows.flatMap((row) => [row.row, ...row.more].map((element) => ({ element, row })));
  const at = firstHolder(parts, ({ element }) => element);
  return (element) => at(element)?.row;
}

/**
 * The rows that are keys: where every name of a table is a box's, and the box is one of a right ("[x] Orders"), the table
 * is a form's, and what it calls names are the rights'.
 *
 * @param boxes the controls of the page that stand for a right
 */
export function withoutForms(rows: readonly KeyRow[], boxes: readonly Element[]): KeyRow[] {
  const nameCell = ({ cells, columns }: KeyRow): Element | undefined =>
    // Where a cell spans rows, the next rows lack it.
    cells.length === columns.length ? cells[columns.findIndex(({ topic }) => topic === 'name')] : undefined;
  const ofTable = new Map<readonly Column[], Element[]>();
  for (const row of rows) {
    const cell = nameCell(row);
    if (cell !== undefined) ofTable.set(row.columns, [...(ofTable.get(row.columns) ?? []), cell]);
  }
  const cellAt = firstHolder([...ofTable.values()].flat(), (cell) => cell);
  const held = new Set(boxes.map((box) => cellAt(box)));
  // Its heads are rights, and beside them stand addresses or ids: what has a name is a key ("Withdraw bot").
  const isOfKeys = (columns: readonly Column[]): boolean =>
    columns.some(({ means }) => (means?.length ?? 0) > 0) &&
    columns.some(({ topic }) => topic === 'ip' || topic === 'key-id' || topic === 'created');
  return rows.filter(
    ({ columns }) => isOfKeys(columns) || !(ofTable.get(columns)?.every((cell) => held.has(cell)) ?? false),
  );
}

const MIN_COLUMNS = 3;

/** A header row of divs over rows of as many divs. `dull`: what was found to be none, by whichever of its texts. */
function rowsOfDivs(
  cellText: Element,
  vocabulary: Vocabulary,
  seen: Set<Element>,
  dull: Set<Element>,
): KeyRow[] {
  // What stands in a label speaks of its control.
  if (cellText.closest('label') !== null) return [];
  let cell: Element = cellText;
  for (let i = 0; i < 4; i++) {
    const row = parentOf(cell);
    if (row === null || row.localName === 'body') return [];
    if (!dull.has(row) && row.childElementCount >= MIN_COLUMNS) {
      if (seen.has(row)) return [];
      const heads = [...row.children];
      if (heads.every((head) => isHeadCell(head))) {
        const columns = columnsOf(heads, vocabulary);
        if (columns.filter((column) => column.topic !== null).length >= 2 && listsKeys(columns)) {
          seen.add(row);
          return bodyRows(row, columns);
        }
      }
      dull.add(row);
    }
    cell = row;
  }
  return [];
}

const FIELD = 'input:not([type=checkbox]),textarea,select';

/** A heading stands alone; "Permissions:" announces a value beside it, and a field's label stands with its field. */
function isHeadCell(cell: Element): boolean {
  // The steps of a wizard stand in a row over its form, and head no columns.
  if (cell.closest('ol,[aria-current=step],[class*=step i],[role=tablist]') !== null) return false;
  // Nor does a section's bar: its title, and a button for something else; nor a list of words and what they mean.
  if (/^(?:button|a|h[1-6]|dt|dd)$/.test(cell.localName)) return false;
  if (cell.matches(FIELD) || cell.querySelector(FIELD) !== null) return false;
  const segments = segmentsOf(cell, { limit: 4 });
  return (
    segments.length <= 2 &&
    segments.every(
      ({ text }) => !/[:：](?!\S)/u.test(text) && !looksLikeId(text) && asAddressList(text) === null,
    )
  );
}

/** Rows follow their header as siblings, or inside a sibling of it or of its wrapper. */
function bodyRows(head: Element, columns: readonly Column[]): KeyRow[] {
  const fits = (element: Element): boolean =>
    element.localName !== 'table' &&
    element.childElementCount >= columns.length - 1 &&
    element.childElementCount <= columns.length + 1;
  let from: Element = head;
  for (let i = 0; i < 3; i++) {
    const parent = parentOf(from);
    if (parent === null) return [];
    const siblings = [...drawnChildren(parent)].filter(
      (node): node is Element => node.nodeType === Node.ELEMENT_NODE,
    );
    const after = siblings.slice(siblings.indexOf(from) + 1);
    const rows = after.flatMap((element) =>
      fits(element)
        ? [element]
        : [...element.children].flatMap((child) =>
            fits(child) ? [child] : [...child.children].filter(fits),
          ),
    );
    // Steps over a form are no headings of the form's rows.
    const drawn = rows.filter((row) => isRowRendered(row) && row.closest('form') === head.closest('form'));
    // Lines of labels and values, again and again: each says its labels anew. What can be done is said in every row.
    const isLabel = ({ topic }: Column): boolean => topic !== null && topic !== 'other-heading';
    if (drawn.some((row) => columns.some((column, i) => isLabel(column) && repeats(row, head, i)))) return [];
    if (drawn.length > 0)
      return drawn.map((row) => ({ row, cells: [...row.children], columns, more: [], head }));
    from = parent;
  }
  return [];
}

function repeats(row: Element, head: Element, i: number): boolean {
  const firstOf = (cell: Element | undefined): string | undefined =>
    cell === undefined ? undefined : segmentsOf(cell, { limit: 2 })[0]?.lower;
  const words = firstOf(head.children[i]);
  return words !== undefined && words === firstOf(row.children[i]);
}
