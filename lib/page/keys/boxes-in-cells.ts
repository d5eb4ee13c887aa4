/** Boxes under the name of a right, in lists whose rows are made of divs: nothing but the column names them. */
import { ON_OFF_ROLES } from '../controls/control.ts';
import { type Anchor, type RightAnchor } from '../evidence/anchors.ts';
import { type Named, place } from '../names/named.ts';
import { firstHolder } from '../see/dom.ts';
import { type KeyRow } from './tables.ts';

/** The boxes of `named` that are alone in a cell under a right's name and that `known` does not hold. */
export function boxesInCells(
  rows: readonly KeyRow[],
  named: readonly Named[],
  known: readonly Anchor[],
): RightAnchor[] {
  const cells = rows.flatMap(({ cells: own, columns }) =>
    own.flatMap((cell, i) => {
      const means = columns[i]?.means ?? null;
      return means === null || means.length === 0 ? [] : [{ cell, means }];
    }),
  );
  if (cells.length === 0) return [];
  const taken = new Set(known.map(({ element }) => element));
  const cellAt = firstHolder(cells, ({ cell }) => cell);
  return named.flatMap((one): RightAnchor[] => {
    const { unit } = one;
    if (!ON_OFF_ROLES.has(unit.role) || unit.role === 'radio' || taken.has(unit.element)) return [];
    const at = cellAt(unit.element);
    if (at === undefined) return [];
    return [
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
  });
}
