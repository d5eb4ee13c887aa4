/** The words that a person would read beside a control, nearest first. */

import { type Unit, type UnitsBelow } from '../controls/units.ts';
import { hasClassWord } from '../see/class-words.ts';
import { climb, closestDrawn, drawnChildren, holds, parentOf, selfAndAncestors } from '../see/dom.ts';
import { dialogOf } from '../see/landmarks.ts';
import { perScan } from '../see/scan.ts';
import { type Segment, segmentsOf } from '../see/text.ts';
import { isAnswer, stateWord } from '../words/vocabulary.ts';
import { lowestHeads } from './head-rows.ts';

export interface Label {
  /** In reading order; the first is what a person takes for the name. */
  readonly segments: readonly Segment[];
  /** The part of the page that is this control and its words alone. */
  readonly row: Element;
  /** In a grid the column's heading, normalised. */
  readonly column: string | null;
}

const MAX_ROW_CLIMB = 8;

/** A button's words say what the button does, and a label may be drawn for screen readers alone. */
const hidden = {
  hiddenToo: true,
  skip: (element: Element): boolean =>
    element.localName === 'button' && element.getAttribute('role') === null,
} as const;

/** Names a control: by what points at it, by its own text, by its row, by its neighbours, by its table's headings. */
export function labelOf(unit: Unit, below: UnitsBelow): Label {
  const row = rowOf(unit, below);
  const grid = unit.role === 'radio' ? fromGrid(unit, row, below) : null;
  // A radio in a column "Allowed" may repeat both headings in a label for screen readers.
  if (grid !== null && grid.column !== null && isAnswer(grid.column)) return grid;
  const pointed = pointedAt(unit);
  if (pointed.length > 0)
    return { segments: [...pointed, ...drawnBeside(pointed, unit, below)], row, column: null };
  const own = unit.elements.flatMap((element) =>
    // The words in a closed choice are what was chosen.
    isTextField(element) || unit.role === 'choice'
      ? []
      : // A branch of a tree holds its twigs: their words are their own.
        segmentsOf(element, {
          hiddenToo: true,
          skip: (inner) =>
            (below.get(inner) ?? []).some((other) => other !== unit && other.elements.includes(inner)),
        }),
  );
  const useful = own.filter((segment) => unit.role === 'radio' || stateWord(segment.lower) === null);
  if (useful.length > 0) return { segments: useful, row, column: null };
  return fromRow(unit, below);
}

const NEAR = 3;

/** A box that only `aria-label` names ("Select tree node") has its words drawn beside it: those are read where these say nothing. */
function drawnBeside(pointed: readonly Segment[], unit: Unit, below: UnitsBelow): readonly Segment[] {
  const [only] = pointed;
  if (only === undefined || !unit.elements.includes(only.element)) return [];
  if (unit.role === 'field' || unit.role === 'choice') return [];
  const around = climb(unit.element, MAX_ROW_CLIMB);
  // The item of a tree around its box is the same control, and its words are near.
  const own = around.findLastIndex((one) => unit.elements.includes(one));
  for (const ancestor of around.slice(0, Math.max(NEAR, own + 1))) {
    if (!alone(ancestor, unit, below)) return [];
    const drawn = segmentsOf(ancestor, hidden).filter(({ lower }) => stateWord(lower) === null);
    if (drawn.length > 0) return drawn.slice(0, 1);
  }
  return [];
}

function isTextField(element: Element): boolean {
  return element.localName === 'input' || element.localName === 'textarea' || element.localName === 'select';
}

/**
 * What `element` means by an id. Libraries make ids of words and leave out letters that are not Latin, so that several rows
 * have one id: then the row that holds the element, and no other's.
 */
function ofId(id: string, root: Document | ShadowRoot, element: Element): Element | null {
  const first = id === '' ? null : root.getElementById(id);
  if (first === null || holds(first, element)) return first;
  const all = [...root.querySelectorAll(`#${CSS.escape(id)}`)];
  return all.length === 1 ? first : (all.find((one) => holds(one, element)) ?? null);
}

/** aria-labelledby, `<label>`, aria-label: those whose text is more than "On" or "Off". */
function pointedAt(unit: Unit): Segment[] {
  for (const element of unit.elements) {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const root = element.getRootNode() as Document | ShadowRoot;
    const named = ids.flatMap((id) => {
      const target = ofId(id, root, element);
      // A choice that is labelled by itself too says there what is chosen.
      return target === null || target === element ? [] : segmentsOf(target, hidden);
    });
    if (speaks(named, unit)) return named;
    const labels = (element as HTMLInputElement).labels;
    if (labels !== null && labels !== undefined) {
      const texts = [...labels].flatMap((label) => segmentsOf(label, hidden));
      if (speaks(texts, unit)) return texts;
    }
    const aria = element.getAttribute('aria-label');
    if (aria !== null && aria.trim() !== '') {
      const segment = literal(aria, element);
      if (segment !== null && speaks([segment], unit)) return [segment];
    }
  }
  return [];
}

function holdsBothStates(segments: readonly Segment[], unit: Unit): boolean {
  const states = new Set(unit.role === 'radio' ? [] : segments.map(({ lower }) => stateWord(lower)));
  return states.has('on') && states.has('off');
}

function speaks(segments: readonly Segment[], unit: Unit): boolean {
  if (segments.length === 0) return false;
  // A switch is drawn by a label that holds its two words, one of which is seen: its name stands beside it.
  if (holdsBothStates(segments, unit)) return false;
  return unit.role === 'radio' || segments.some((segment) => stateWord(segment.lower) === null);
}

function literal(text: string, element: Element): Segment | null {
  const holder = element.ownerDocument.createTextNode(text);
  const [segment] = segmentsOf(holder);
  return segment === undefined ? null : { ...segment, element };
}

/** The largest ancestor that holds this control and no other. */
function rowOf(unit: Unit, below: UnitsBelow): Element {
  let row = unit.element;
  const dialog = dialogOf(unit.element);
  for (const ancestor of selfAndAncestors(unit.element, MAX_ROW_CLIMB)) {
    if (WHOLE_PAGE.test(ancestor.localName) && row !== ancestor) break;
    if (!alone(ancestor, unit, below) || isCrowded(ancestor)) break;
    row = ancestor;
    // What lies under a dialog is another part of the page.
    if (ancestor === dialog) break;
  }
  return row;
}

const WHOLE_PAGE = /^(?:html|body|main)$/;

/** More pieces of text than one control has: a name, a remark, a description, a state. */
const MAX_ROW_SEGMENTS = 6;

function isCrowded(element: Element): boolean {
  return segmentsOf(element, { ...hidden, limit: MAX_ROW_SEGMENTS }).length > MAX_ROW_SEGMENTS;
}

function alone(ancestor: Element, unit: Unit, below: UnitsBelow): boolean {
  return (below.get(ancestor) ?? []).every((other) => other === unit);
}

/** Labels that draw a switch, with both of its words in them. */
const facesOf = (unit: Unit): HTMLLabelElement[] =>
  unit.elements
    .flatMap((element) => [...((element as HTMLInputElement).labels ?? [])])
    .filter((label) => holdsBothStates(segmentsOf(label, hidden), unit));

const FRAME_CLIMB = 5;
const FRAME_WORDS = [
  'select',
  'multiselect',
  'picker',
  'combobox',
  'autocomplete',
  'dropdown',
  'tags',
  'chips',
];

/** What a choice shows as chosen stands in its frame, and is no name of it. Null: it is no choice. */
function frameOf(unit: Unit, below: UnitsBelow): Element | null {
  if (unit.role !== 'choice') return null;
  const around = climb(unit.element, FRAME_CLIMB).filter((one) => alone(one, unit, below));
  return around.findLast((one) => hasClassWord(one, ...FRAME_WORDS)) ?? unit.element;
}

function fromRow(unit: Unit, below: UnitsBelow): Label {
  const frame = frameOf(unit, below);
  const faces = facesOf(unit);
  let inside: Element = unit.element;
  for (const ancestor of selfAndAncestors(unit.element, MAX_ROW_CLIMB)) {
    if (!alone(ancestor, unit, below)) {
      const grid = fromGrid(unit, inside, below);
      if (grid !== null) return grid;
      return {
        segments: beside(ancestor, inside, below, unit.role === 'field' || unit.role === 'choice'),
        row: inside,
        column: null,
      };
    }
    if (isCrowded(ancestor)) break;
    inside = ancestor;
    const segments = segmentsOf(ancestor, hidden).filter(
      (segment) =>
        stateWord(segment.lower) === null &&
        (frame === null || !holds(frame, segment.element)) &&
        !faces.some((face) => holds(face, segment.element)),
    );
    if (segments.length > 0) return { segments, row: rowOf(unit, below), column: null };
  }
  return { segments: [], row: inside, column: null };
}

/** Flat markup: `<input> words <input> words`, or words before their control. */
function beside(container: Element, own: Element, below: UnitsBelow, isField: boolean): Segment[] {
  const nodes = [...drawnChildren(container)];
  const hasUnit = (node: Node): boolean =>
    node.nodeType === Node.ELEMENT_NODE && (below.get(node as Element)?.length ?? 0) > 0;
  const textOf = (node: Node): readonly Segment[] =>
    hasUnit(node) || (node.nodeType === Node.ELEMENT_NODE && hidden.skip(node as Element))
      ? []
      : segmentsOf(node.nodeType === Node.ELEMENT_NODE ? node : wrap(node, container), hidden);
  const at = nodes.findIndex(
    (node) => node === own || (node.nodeType === Node.ELEMENT_NODE && holds(node as Element, own)),
  );
  if (at < 0) return [];
  const gather = (step: 1 | -1): Segment[] => {
    const found: Segment[] = [];
    for (let i = at + step; i >= 0 && i < nodes.length; i += step) {
      const node = nodes[i] as Node;
      if (hasUnit(node)) break;
      if (step === 1) found.push(...textOf(node));
      else found.unshift(...textOf(node));
    }
    return found;
  };
  const units = nodes.map(hasUnit);
  const last = units.lastIndexOf(true);
  const first = units.indexOf(true);
  const textAfterLast = nodes.slice(last + 1).some((node) => textOf(node).length > 0);
  const textBeforeFirst = nodes.slice(0, first).some((node) => textOf(node).length > 0);
  // A field's words stand before it; a box's stand behind it, unless the whole list has them in front.
  const order: (1 | -1)[] = isField || (textBeforeFirst && !textAfterLast) ? [-1, 1] : [1, -1];
  for (const step of order) {
    const found = gather(step);
    if (found.length > 0) return step === -1 ? found.slice(-1) : found;
  }
  return [];
}

/** A bare text node has no element of its own: its container stands in for it. */
function wrap(node: Node, _container: Element): Node {
  return node;
}

const CELL = 'td,th,[role=cell],[role=gridcell],[role=rowheader]';
const ROW = 'tr,[role=row]';

/** A box in a grid is named by its row's first words and its column's heading. */
function fromGrid(unit: Unit, inside: Element, below: UnitsBelow): Label | null {
  const cell = unit.element.closest(CELL);
  const row = cell?.closest(ROW) ?? null;
  // Several controls in one cell are named inside of it.
  if (cell === null || row === null || !alone(cell, unit, below)) return null;
  const cells = cellsOf(row);
  const heading = cells.map((one) => segmentsOf(one, hidden)).find((segments) => segments.length > 0);
  const index = cells.indexOf(cell);
  if (heading !== undefined) return { segments: heading, row: inside, column: columnHeading(row, index) };
  // A row of boxes alone: each is named by its column.
  const column = headingRowOf(row)?.[index];
  const segments = column === undefined ? [] : segmentsOf(column, hidden);
  return segments.length === 0 ? null : { segments, row: inside, column: null };
}

const CELLS = 'td,th,[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]';

/** The cells of a table's row, also where parts of it (what is pinned, what scrolls) are grouped inside. */
export const cellsOf = /* @__PURE__ */ perScan((row: Element): readonly Element[] => {
  const own = [...row.children];
  if (own.some((cell) => cell.matches(CELLS))) return own.flatMap(asWide);
  const inner = [...row.querySelectorAll(CELLS)].filter((cell) => cell.closest('tr,[role=row]') === row);
  return inner.length > own.length ? inner : own;
});

const MAX_SPAN = 12;

/** A cell over several columns stands in each of them. */
function asWide(cell: Element): Element | Element[] {
  const span = Math.min((cell as HTMLTableCellElement).colSpan || 1, MAX_SPAN);
  return span === 1 ? cell : new Array<Element>(span).fill(cell);
}

/** The words over column `index` of the table that holds `row`, normalised; null: the table has no headings. */
export function columnHeading(row: Element, index: number): string | null {
  const headings = headingRowOf(row);
  const cell = headings?.[index];
  if (cell === undefined) return null;
  return segmentsOf(cell, hidden)
    .map((segment) => segment.lower)
    .join(' ');
}

/** The cells of the heading row over a row. Tables that scroll draw their head in a table of its own. */
export function headingRowOf(row: Element): readonly Element[] | null {
  const table = row.closest('table,[role=table],[role=grid],[role=treegrid]');
  if (table === null) return null;
  const own = headCells(table);
  if (own !== null) return own;
  const width = cellsOf(row).length;
  for (const ancestor of climb(table, 5)) {
    for (const other of ancestor.querySelectorAll('table,[role=table],[role=grid]')) {
      if (other === table) continue;
      const cells = headCells(other);
      // The scroll bar of the body takes an extra cell in the head.
      if (cells !== null && cells.length >= width && cells.length <= width + 1) return cells;
    }
  }
  return null;
}

function headCells(table: Element): readonly Element[] | null {
  const first = table.querySelector('tr,[role=row]');
  if (first === null) return null;
  const head = first.closest('thead');
  const lowest = head === null ? null : lowestHeads(head);
  if (lowest !== null) return lowest;
  const cells = cellsOf(first);
  const heads = cells.filter(
    (cell) => cell.localName === 'th' || cell.getAttribute('role') === 'columnheader',
  );
  if (heads.length >= 2) return cells;
  if (head !== null) return cells;
  // Libraries lay the head out after the rows, and draw it over them.
  const below = table.querySelector('[role=columnheader]')?.closest('tr,[role=row]') ?? null;
  return below === null || below === first ? null : cellsOf(below);
}

const MAX_HEADING = 60;
const HEADING_LEVELS = 5;
const GROUP_CLIMB = 16;

/**
 * The headings over a control, nearest first: its group's own label, then the words that stand before its row and hold
 * no control themselves.
 */
export function headingsOf(row: Element, below: UnitsBelow): Segment[] {
  const found: Segment[] = [];
  const group = closestDrawn(row, '[role=group],[role=radiogroup],fieldset', GROUP_CLIMB);
  if (group !== null) found.push(...groupLabel(group));
  let element: Element | null = row;
  for (let i = 0; element !== null && i < HEADING_LEVELS && found.length < 9; i++) {
    let sibling: ChildNode | null = element.previousSibling;
    let atThisLevel = 0;
    for (
      let steps = 0;
      sibling !== null && steps < 40 && atThisLevel < 3;
      steps++, sibling = sibling.previousSibling
    ) {
      if (sibling.nodeType === Node.ELEMENT_NODE && (below.get(sibling as Element)?.length ?? 0) > 0) {
        // Beyond another control stand the words of that control, unless nothing has been found yet.
        if (atThisLevel > 0) break;
        continue;
      }
      if (sibling.nodeType !== Node.ELEMENT_NODE && sibling.nodeType !== Node.TEXT_NODE) continue;
      // "Orders" in the page's own menu is no heading, nor is the head of another table's column.
      const segments = segmentsOf(sibling, { ...hidden, limit: 12 }).filter(
        (segment) =>
          segment.lower.length <= MAX_HEADING &&
          segment.element.closest('nav,a[href],th,[role=columnheader]') === null,
      );
      if (segments.length === 0) continue;
      atThisLevel++;
      found.push(...segments.slice(0, 3));
    }
    element = parentOf(element);
    if (element?.localName === 'body' || element?.getAttribute('role') === 'dialog') break;
  }
  return found;
}

function groupLabel(group: Element): readonly Segment[] {
  const legend = group.localName === 'fieldset' ? group.querySelector('legend') : null;
  if (legend !== null) return segmentsOf(legend, hidden);
  const ids = group.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = group.getRootNode() as Document | ShadowRoot;
  const named = ids.flatMap((id) => {
    const target = ofId(id, root, group);
    return target === null ? [] : segmentsOf(target, hidden);
  });
  if (named.length > 0) return named;
  const aria = group.getAttribute('aria-label');
  const segment = aria === null ? null : literal(aria, group);
  return segment === null ? [] : [segment];
}
