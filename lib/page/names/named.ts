/** Controls with their words. */
import { type Unit, type UnitsBelow } from '../controls/units.ts';
import { climb } from '../see/dom.ts';
import { type Segment } from '../see/text.ts';
import { isDrawn } from '../see/visibility.ts';
import { isAnswer, levelOf, stateAtEnd } from '../words/vocabulary.ts';
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

const OPTION_CLIMB = 3;

/**
 * Boxes that are called "No access" and "Full access", side by side under one heading, are the options of one choice,
 * whatever they say that they are: by their heading's name alone each of them would be that heading's own box.
 */
export function answersSideBySide(units: readonly Unit[], below: UnitsBelow): ReadonlySet<Unit> {
  const options = new Map<Unit, { level: string; heading: Element | undefined }>();
  for (const unit of units) {
    if (unit.role !== 'checkbox') continue;
    const { segments, row } = labelOf({ ...unit, role: 'radio' }, below);
    const [word, ...more] = segments;
    if (word !== undefined && more.length === 0 && isAnswer(word.lower))
      options.set(unit, { level: `${levelOf(word.lower)}`, heading: headingsOf(row, below)[0]?.element });
  }
  const isBeside = ([unit, { level, heading }]: [
    Unit,
    { level: string; heading: Element | undefined },
  ]): boolean =>
    climb(unit.element, OPTION_CLIMB).some((here) =>
      (below.get(here) ?? []).some((one) => {
        const other = options.get(one);
        return other !== undefined && other.level !== level && other.heading === heading;
      }),
    );
  return new Set([...options].filter(isBeside).map(([unit]) => unit));
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

/** "Withdraw: on" and "Withdraw: off" are one name, of which one is shown. */
const repeats = (one: Segment, first: Segment | undefined): boolean => {
  const nameOf = ({ lower }: Segment): string => stateAtEnd(lower)?.label ?? lower;
  return one === first || (first !== undefined && nameOf(one) === nameOf(first));
};

/** A control is seen when its words or any of its own elements are. */
function isSeen(unit: Unit, label: Label): boolean {
  const words = label.segments[0]?.element;
  if (words !== undefined && !unit.elements.includes(words)) {
    // A label that floats out of its field leaves a copy behind that nobody sees.
    return (
      label.segments.some((one) => repeats(one, label.segments[0]) && isDrawn(one.element)) ||
      (unit.role === 'field' && unit.elements.some((element) => isDrawn(element)))
    );
  }
  if (unit.elements.some((element) => isDrawn(element))) return true;
  // A field that is not displayed is out of use, whatever stands beside it.
  const isThere = unit.role !== 'field' || unit.elements.some((element) => element.checkVisibility());
  return isThere && label.row !== unit.element && isDrawn(label.row);
}
