/** Grids of boxes that are none to the browser: rows of products, and in each a box to read and one to write. */
import { type ContrastMemory, classStates, drawsABox } from '../controls/class-state.ts';
import { looksDisabled } from '../controls/state.ts';
import { type UnitsBelow } from '../controls/units.ts';
import { MAX_EVIDENCE_LABEL } from '../names/named.ts';
import { type SpokenText } from '../names/text-index.ts';
import { climb, holds } from '../see/dom.ts';
import { flatMapInSteps, perScan } from '../see/scan.ts';
import { segmentsOf } from '../see/text.ts';
import { isDrawn } from '../see/visibility.ts';
import { says, type Vocabulary } from '../words/vocabulary.ts';
import { type RightAnchor } from './anchors.ts';
import { gridMeans } from './grid.ts';

const ROW_CLIMB = 4;
const MAX_CELLS = 8;
/** What has more children is a list, whatever stands in it. */
const MAX_CHILDREN = 64;
const MAX_WORD = 16;

interface GridBox {
  readonly cell: Element;
  /** What its own word or the head of its column says, normalised. */
  readonly column: string;
}

interface GridRow {
  readonly text: SpokenText;
  readonly row: Element;
  readonly boxes: readonly GridBox[];
}

/** The cells of what may be a row with boxes; null: it is none. Each text of a list climbs to the same rows and to what holds them all. */
const cellsIn = /* @__PURE__ */ perScan((row: Element): readonly Element[] | null => {
  if (row.childElementCount > MAX_CHILDREN) return null;
  const cells = [...row.children];
  return cells.length >= 2 && cells.some(drawsABox) ? cells : null;
});

/** The rows of drawn grids, each with its boxes. `owned`: a real control speaks for the text. */
export function* gridRows(
  texts: readonly SpokenText[],
  below: UnitsBelow,
  owned: (text: SpokenText) => boolean,
): Generator<void, GridRow[]> {
  return yield* flatMapInSteps(texts, (text): GridRow[] => {
    if (text.meaning?.kind !== 'permission' || owned(text)) return [];
    for (const row of climb(text.element, ROW_CLIMB)) {
      const cells = cellsIn(row);
      if (cells === null) continue;
      if (cells.length > MAX_CELLS || (below.get(row)?.length ?? 0) > 0) return [];
      const boxes = boxesIn(row, cells, text.element);
      return boxes.length === 0 ? [] : [{ text, row, boxes }];
    }
    return [];
  });
}

/** What stands at the head of the row has no box of its own, and each box says, or its column, whether it reads or writes. */
function boxesIn(row: Element, cells: readonly Element[], name: Element): GridBox[] {
  const [first, ...rest] = cells;
  if (first === undefined || !holds(first, name) || drawsABox(first)) return [];
  const boxes = rest.flatMap((cell, i): (GridBox | null)[] => {
    if (!drawsABox(cell)) return [];
    const [word, ...more] = segmentsOf(cell, { limit: 2 });
    const column = word?.lower ?? headOver(row, i + 1);
    const isOne = more.length === 0 && column.length <= MAX_WORD && !column.includes(' ');
    return [isOne && says('read', column) !== says('write', column) ? { cell, column } : null];
  });
  return boxes.includes(null) ? [] : boxes.filter((box) => box !== null);
}

/** The words over a row's cell, in a first row of as many cells; empty: there are none. */
function headOver(row: Element, i: number): string {
  const first = row.parentElement?.firstElementChild;
  for (const head of [
    first,
    row.parentElement?.previousElementSibling?.lastElementChild,
    row.parentElement?.previousElementSibling,
  ]) {
    if (head == null || head === row || head.childElementCount !== row.childElementCount) continue;
    const cell = head.children[i];
    const [word, ...more] = cell === undefined ? [] : segmentsOf(cell, { limit: 2 });
    if (word !== undefined && more.length === 0) return word.lower;
  }
  return '';
}

/** One anchor for each box. */
export function gridAnchors(
  rows: readonly GridRow[],
  vocabulary: Vocabulary,
  memory: ContrastMemory,
): RightAnchor[] {
  const boxes = rows.flatMap(({ text, boxes: own }) => own.map((box) => ({ text, ...box })));
  const states = classStates(
    boxes.map(({ cell }) => cell),
    memory,
  );
  return boxes.flatMap(({ text, cell, column }, i): RightAnchor[] => {
    const means = gridMeans(text.meaning, column, vocabulary);
    return means === null || means.length === 0
      ? []
      : [
          {
            kind: 'right',
            element: cell,
            row: cell,
            words: text.element,
            label: text.text.slice(0, MAX_EVIDENCE_LABEL),
            drawn: isDrawn(cell),
            disabled: looksDisabled(cell),
            means,
            state: states[i] ?? 'unknown',
            mixed: false,
            source: 'class',
            isRadio: false,
          },
        ];
  });
}
