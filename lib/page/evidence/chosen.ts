/** What is chosen in a select, in a combobox or in one of two lists, and what that grants. */
import { type Tri } from '../../audit/key-settings.ts';
import { PERMISSIONS } from '../../exchanges/exchange.ts';
import { normaliseText } from '../../exchanges/phrases/match.ts';
import { MAX_EVIDENCE_LABEL, type Named, place } from '../names/named.ts';
import { climb } from '../see/dom.ts';
import { segmentsOf } from '../see/text.ts';
import { isDrawn } from '../see/visibility.ts';
import { readingsOfList } from '../words/prose-list.ts';
import { type Vocabulary } from '../words/vocabulary.ts';
import { type RightAnchor } from './anchors.ts';

export function isMultiple(element: Element): boolean {
  return (element as HTMLSelectElement).multiple === true;
}

const MAX_CHOSEN = 12;

/** What is chosen: a select's options, an input's value, or the words and tags that are drawn beside an empty input. */
export function chosenTexts({ unit: { element }, label }: Named): string[] {
  if (element.localName === 'select')
    return [...(element as HTMLSelectElement).selectedOptions].map((option) => option.text);
  const value = element.localName === 'input' ? (element as HTMLInputElement).value : '';
  // What nobody sees of a field ("2 options selected") is drawn in another way: as tags.
  if (value !== '' && (isDrawn(element) || !hasTags(element))) return [value];
  const isLabel = (lower: string): boolean => label.segments.some((segment) => segment.lower === lower);
  for (const here of element.localName === 'input' ? climb(element, 4) : [element]) {
    const segments = segmentsOf(here, { limit: MAX_CHOSEN, skip: isList }).filter(({ lower }) =>
      /[\p{L}\d]/u.test(lower),
    );
    const unlabelled = segments.filter(({ lower }) => !isLabel(lower));
    // A badge that counts what is chosen is not chosen itself.
    const words = unlabelled.filter(({ lower }) => lower !== String(unlabelled.length - 1));
    if (words.length > MAX_CHOSEN) return [];
    if (words.length > 0) return words.map((segment) => segment.text);
    if (segments.length > 0) return [];
  }
  return [];
}

const TAGS = 'tag,chip,token'
  .split(',')
  .map((word) => `[class*=${word} i]`)
  .join(',');

const hasTags = (field: Element): boolean =>
  climb(field, 2).some((here) => here.querySelector(TAGS) !== null);

export function optionsOf({ unit: { element } }: Named): string[] {
  return element.localName === 'select'
    ? [...(element as HTMLSelectElement).options].map((option) => normaliseText(option.text))
    : [];
}

/** All that a select offers: a right that it does not offer is not off by not being chosen. Null: it does not show it. */
export function offeredBy(named: Named): readonly string[] | null {
  return named.unit.element.localName === 'select' ? optionsOf(named) : null;
}

const isList = (element: Element): boolean => element.getAttribute('role') === 'listbox';

/** The chosen rights of a field that lists all of them: what it does not name is not granted. */
export function listAnchors(
  at: ReturnType<typeof place>,
  chosen: readonly string[],
  vocabulary: Vocabulary,
  offered: readonly string[] | null = null,
): RightAnchor[] {
  const list = readingsOfList(chosen.map(normaliseText), vocabulary);
  if (list === null || list.granted.length === 0) return [];
  const label = chosen.join(', ').slice(0, MAX_EVIDENCE_LABEL);
  const base = { ...at, label, kind: 'right', mixed: false, source: 'control', isRadio: true } as const;
  const isOffered =
    offered === null
      ? null
      : new Set(offered.flatMap((text) => readingsOfList([text], vocabulary)?.granted ?? []));
  const others = PERMISSIONS.filter(
    (right) => !list.granted.includes(right) && (isOffered === null || isOffered.has(right)),
  );
  return [
    { ...base, means: list.granted, state: 'on' },
    ...(others.length === 0
      ? []
      : [{ ...base, means: others, state: list.complete ? 'off' : 'unknown' } as const]),
  ];
}

/** One of two lists between which rights are moved: its options are granted, or they are not, whichever are marked. */
export function sideAnchors(named: Named, state: Tri, vocabulary: Vocabulary): RightAnchor[] {
  const at = place(named, named.label.segments[0]);
  return optionsOf(named).flatMap((lower) => {
    const meaning = vocabulary.meaningIn(lower, null);
    if (meaning?.kind !== 'permission') return [];
    return [
      {
        ...at,
        label: lower,
        kind: 'right',
        means: meaning.means,
        state,
        mixed: false,
        source: 'control',
        isRadio: false,
      },
    ];
  });
}
