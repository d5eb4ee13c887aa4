/** Controls with their words. */
import { type Unit, type UnitsBelow } from '../controls/units.ts';
import { type Segment } from '../see/text.ts';
import { isDrawn } from '../see/visibility.ts';
import { headingsOf, type Label, labelOf } from './name.ts';

/** Of the page's own words for one thing so many characters are kept. */
export const MAX_EVIDENCE_LABEL = 120;

export interface Named {
  readonly unit: Unit;
  readonly label: Label;
  readonly headings: readonly Segment[];
}

/** Names a control; the headings over it are looked up only when somebody asks. */
export function nameUnit(unit: Unit, below: UnitsBelow): Named {
  const label = labelOf(unit, below);
  let headings: readonly Segment[] | null = null;
  return {
    unit,
    label,
    get headings() {
      headings ??= headingsOf(label.row, below);
      return headings;
    },
  };
}

/** Where a control stands and what the page calls it: the common part of its anchors. */
export function place(named: Named, segment: Segment | undefined) {
  const { unit, label } = named;
  return {
    element: unit.element,
    row: label.row,
    label: (segment?.text ?? '').slice(0, MAX_EVIDENCE_LABEL),
    drawn: isSeen(unit, label),
    disabled: unit.disabled,
  };
}

/** A control is seen when its words or any of its own elements are. */
function isSeen(unit: Unit, label: Label): boolean {
  const words = label.segments[0]?.element;
  if (words !== undefined && !unit.elements.includes(words)) {
    // A label that floats out of its field leaves a copy behind that nobody sees.
    return isDrawn(words) || (unit.role === 'field' && unit.elements.some((element) => isDrawn(element)));
  }
  return (
    unit.elements.some((element) => isDrawn(element)) || (label.row !== unit.element && isDrawn(label.row))
  );
}
