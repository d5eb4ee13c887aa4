/** Boxes under the name of a right, in lists whose rows are made of divs: nothing but the column names them. */
import { ON_OFF_ROLES } from '../controls/control.ts';
import { type Anchor, type RightAnchor } from '../evidence/anchors.ts';
import { type Named, place } from '../names/named.ts';
import { firstHolder } from '../see/dom.ts';
import { type KeyRow } from './tables.ts';

/**
 * `known`, and the boxes of `named` that are alone in a cell under a right's name. What such a box was taken for by words
 * beside its row ("no IP restriction", in the next cell) it is not: its column says what it is.
 */
export function withBoxesInCells(
  rows: readonly KeyRow[],
  named: readonly Named[],
  known: readonly Anchor[],
): readonly Anchor[] {
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
  const elements = new Set(boxes.map(({ unit }) => unit.element));
  const rights = known.filter((anchor) => anchor.kind === 'right' || !elements.has(anchor.element));
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
