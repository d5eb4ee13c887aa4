/** Everything on a page that speaks of a key's settings, whosever it is. */
import { type ContrastMemory } from './controls/class-state.ts';
import { type UnitsBelow } from './controls/units.ts';
import { type Anchor } from './evidence/anchors.ts';
import { chipLists } from './evidence/chips.ts';
import { controlAnchors } from './evidence/control-anchors.ts';
import { gridAnchors, gridRows } from './evidence/drawn-grid.ts';
import { hiddenRows } from './evidence/hidden-rows.ts';
import { levelGroups, levelsDrawn } from './evidence/levels.ts';
import { asHeadings, headAnchors, modeHeads } from './evidence/mode-heads.ts';
import { proseAnchors, standsByABox } from './evidence/prose.ts';
import { looksAsWell } from './evidence/remarks.ts';
import { soupAnchors, soupRows } from './evidence/soup.ts';
import { type KeyRow } from './keys/tables.ts';
import { type Named } from './names/named.ts';
import { type SpokenText } from './names/text-index.ts';
import { firstHolder, holds, parentOf } from './see/dom.ts';
import { type Vocabulary } from './words/vocabulary.ts';

/** The anchors of all that a page says, step by step: of its controls, of what is drawn as such, and of its words. */
export function* allAnchors(
  named: readonly Named[],
  texts: readonly SpokenText[],
  unseen: readonly SpokenText[],
  below: UnitsBelow,
  { vocabulary, contrast }: { vocabulary: Vocabulary; contrast: ContrastMemory },
  rows: readonly KeyRow[],
): Generator<void, Anchor[]> {
  const controls = controlAnchors(named, vocabulary);
  yield;
  const labelElements = new Set<Element>();
  for (const { unit, label } of named) {
    for (const segment of label.segments) {
      // The words nearest to a field may be those of a drawn option over it.
      if (unit.role !== 'field' || !standsByABox(segment.element)) labelElements.add(segment.element);
    }
    for (const element of unit.elements) labelElements.add(element);
  }
  const rowsOfControls = new Set<Element>();
  const rowsOfOthers = new Set<Element>();
  for (const { unit, label } of named)
    if (unit.role !== 'field' && label.row.localName !== 'body') {
      // What is chosen by a button's list stands beside the button.
      const isOpener = unit.role === 'choice' && unit.element.localName === 'button';
      const row = isOpener ? unit.element : label.row;
      const name = label.segments[0]?.lower;
      const meaning = name === undefined ? undefined : vocabulary.meaningIn(name, null);
      const isOther = meaning === null || meaning?.kind === 'none';
      (isOther ? rowsOfOthers : rowsOfControls).add(row);
    }
  const controlAt = firstHolder([...rowsOfControls], (row) => row);
  const otherAt = firstHolder([...rowsOfOthers], (row) => row);
  const owned = ({ element, topic }: SpokenText): boolean => {
    const parent = parentOf(element);
    if (labelElements.has(element)) return true;
    if (parent === null) return false;
    // "I agree", the only box far and wide, explains itself and heads nothing.
    return controlAt(parent) !== undefined || (topic !== 'rights' && otherAt(parent) !== undefined);
  };
  // What a list's cells say is read with their headings.
  const rowAt = firstHolder(
    rows.flatMap(({ row, head }) => (head === undefined ? [row] : [row, head])),
    (part) => part,
  );
  const inList = (element: Element): boolean => rowAt(element) !== undefined;
  const free = texts.filter(({ element }) => !inList(element));
  const modes = modeHeads(free, (element) => rows.some(({ row }) => holds(element, row)));
  const headings = free.filter((text) => text.topic !== null);
  yield;
  const choices = levelGroups(free, owned);
  const ofChoices = new Set(
    choices.flatMap(({ heading, options }) => [heading, ...options.map(({ text }) => text)]),
  );
  const grid = yield* gridRows(free, below, owned);
  const inGrid = firstHolder(grid, ({ row }) => row);
  const rest = free.filter(
    (text) => !ofChoices.has(text) && !modes.includes(text) && inGrid(text.element) === undefined,
  );
  const soup = yield* soupRows(rest, below, owned, vocabulary);
  const drawn = [
    ...levelsDrawn(choices, contrast),
    ...gridAnchors(grid, vocabulary, contrast),
    ...(yield* soupAnchors(soup, [...headings, ...asHeadings(modes)], contrast)),
  ];
  yield;
  const drawnAt = firstHolder(drawn, ({ row }) => row);
  const isControl = (element: Element): boolean => drawnAt(element) !== undefined;
  const prose = yield* proseAnchors(
    headings.filter((text) => !owned(text) && !modes.includes(text)),
    vocabulary,
    below,
    isControl,
    inList,
  );
  return [
    ...controls,
    ...drawn,
    ...looksAsWell([...controls, ...drawn]),
    ...chipLists(drawn, headings, vocabulary),
    ...hiddenRows([...drawn, ...prose], unseen, owned),
    ...prose,
    ...headAnchors(modes),
  ];
}
