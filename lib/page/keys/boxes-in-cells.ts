/** Boxes under the name of a right, in lists whose rows are made of divs: nothing but the column names them. */
import { ON_OFF_ROLES } from '../controls/control.ts';
import { type Anchor, type RightAnchor } from '../evidence/anchors.ts';
import { type Named, place } from '../names/named.ts';
import { firstHolder } from '../see/dom.ts';
import { segmentsOf } from '../see/text.ts';
import { stateWord } from '../words/vocabulary.ts';
import { type KeyRow } from './tables.ts';

/**
 * The box that selects a row stands in a cell of its own, and was called by the words of the others ("Read, Trade"): that
 * it is not ticked says nothing of these.
 */
function withoutSelections(rows: readonly KeyRow[], known: readonly Anchor[]): readonly Anchor[] {
  const cells = rows.flatMap(({ cells: own, columns }) =>
    own.filter((_, i) => (columns[i]?.means ?? null) === null).map((cell) => ({ cell })),
  );
  if (cells.length === 0) return known;
  const cellAt = firstHolder(cells, ({ cell }) => cell);
  return known.filter((anchor) => {
    if (anchor.kind !== 'right' || anchor.source !== 'control' || anchor.state !== 'off') return true;
    const at = cellAt(anchor.element);
    return at === undefined || segmentsOf(at.cell, hidden).some(({ text }) => text.includes(anchor.label));
  });
}

const hidden = { hiddenToo: true, limit: 4 } as const;

/** More than a state stands in the cell, for screen readers too. */
const saysMore = (cell: Element): boolean =>
  segmentsOf(cell, hidden).some(({ lower }) => stateWord(lower) === null);

/**
 * `known`, and the boxes of `named` that are alone in a cell under a right's name. What such a box was taken for by words
 * beside its row ("no IP restriction", in the next cell) it is not: its column says what it is.
 */
export function withBoxesInCells(
  rows: readonly KeyRow[],
  named: readonly Named[],
  known: readonly Anchor[],
): readonly Anchor[] {
  known = withoutSelections(rows, known);
  const cells = rows.flatMap(({ cells: own, columns }) =>
    own.flatMap((cell, i) => {
      const means = columns[i]?.means ?? null;
      return means === null || means.length === 0 ? [] : [{ cell, means }];
    }),
  );
  if (cells.length === 0) return known;
  const cellAt = firstHolder(cells, ({ cell }) => cell);
  const boxes = named.filter(
    ({ unit }) => ON_OFF_ROLES.has(unit.role) && unit.role !== 'radio' && cellAt(unit.element) !== undefined,
  );
  const held = new Map<Element, number>();
  for (const { unit } of boxes) {
    const cell = cellAt(unit.element)?.cell;
    if (cell !== undefined) held.set(cell, (held.get(cell) ?? 0) + 1);
  }
  /** Nothing but the column names it: what it was called by is another cell of its row ("Withdraw bot"). */
  const isBare = ({ unit }: Named): boolean => {
    const cell = cellAt(unit.element)?.cell;
    return cell !== undefined && held.get(cell) === 1 && !saysMore(cell);
  };
  const elements = new Set(boxes.map(({ unit }) => unit.element));
  const bare = new Set(boxes.filter(isBare).map(({ unit }) => unit.element));
  const rights = known.filter(
    ({ kind, element }) => !bare.has(element) && (kind === 'right' || !elements.has(element)),
  );
  const taken = new Set(rights.map(({ element }) => element));
  return [
    ...rights,
    ...boxes.flatMap((one): RightAnchor[] => {
      const { unit } = one;
      const at = taken.has(unit.element) ? undefined : cellAt(unit.element);
      return at === undefined
        ? []
        : [
            {
              ...place(one, undefined),
              kind: 'right',
              means: at.means,
              state: unit.state,
              mixed: unit.mixed,
              source: 'control',
              isRadio: false,
            },
          ];
    }),
  ];
}
