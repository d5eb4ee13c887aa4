/** From controls to anchors: what each box, radio, switch, tab, select and text field says of a key. */

import { type Tri } from '../../audit/key-settings.ts';
import { normaliseText } from '../../exchanges/phrases/match.ts';
import { type Unit } from '../controls/units.ts';
import { headingRowOf } from '../names/name.ts';
import { type Named, place } from '../names/named.ts';
import { asInRow, hasBoxesBeside } from '../names/row-heads.ts';
import { topicOf } from '../names/text-index.ts';
import { hasClassWord } from '../see/class-words.ts';
import { climb, commonAncestor, holds, inPageOrder, selfAndAncestors } from '../see/dom.ts';
import { isOutside } from '../see/landmarks.ts';
import { lowerTextOf, type Segment, segmentsOf } from '../see/text.ts';
import { isDrawn } from '../see/visibility.ts';
import { showsAddress } from '../words/addresses.ts';
import { readingsOfList } from '../words/prose-list.ts';
import {
  bare,
  MAX_LABEL,
  type Meaning,
  mentionsIp,
  says,
  showsAll,
  stateAtEnd,
  stateWord,
  type Vocabulary,
} from '../words/vocabulary.ts';
import { type Anchor } from './anchors.ts';
import { choiceAnchors, radioAnchors, radioGroups } from './choice-anchors.ts';
import { gridMeans, tells } from './grid.ts';
import { wordsBefore } from './groups.ts';
import { isUnderHeads } from './mode-heads.ts';
import { inTwoLists } from './two-lists.ts';

/** The anchors of all controls, a step for each. Radios are read as groups: an option means what its group's heading makes of it. */
export function* controlAnchors(named: readonly Named[], vocabulary: Vocabulary): Generator<void, Anchor[]> {
  const anchors: Anchor[] = [];
  const inUse = named.filter(({ unit }) => !isOutside(unit.element));
  const radios = inUse.filter(({ unit }) => unit.role === 'radio');
  const under = heldBy(inUse);
  const boxOf = (group: readonly Named[]): Named | null => boxBeside(group, under);
  yield;
  for (const group of radioGroups(radios)) {
    anchors.push(...radioAnchors(group, boxOf, vocabulary));
    yield;
  }
  for (const one of inUse) {
    yield;
    if (one.unit.role === 'radio') continue;
    // An input that suggests (a combobox) is a text field all the same when it takes addresses.
    const typed =
      one.unit.role === 'choice' && one.unit.element.localName === 'input'
        ? fieldAnchor(one, vocabulary)
        : null;
    if (typed?.kind === 'ip-field') {
      anchors.push(typed);
      continue;
    }
    if (one.unit.role === 'choice') {
      anchors.push(...choiceAnchors(one, boxOf([one]), vocabulary));
      continue;
    }
    const anchor =
      one.unit.role === 'field'
        ? fieldAnchor(one, vocabulary)
        : one.unit.role === 'tab'
          ? tabAnchor(one, vocabulary)
          : boxAnchor(one, vocabulary);
    if (anchor !== null) anchors.push(anchor);
  }
  return withOpposites(anchors);
}

const BOX_CLIMB = 8;

/** The controls below each element of the page; a table has too many of them to look for them box by box. */
function heldBy(all: readonly Named[]): ReadonlyMap<Element, readonly Named[]> {
  const under = new Map<Element, Named[]>();
  for (const one of all) {
    for (const holder of selfAndAncestors(one.unit.element)) {
      const held = under.get(holder);
      if (held === undefined) under.set(holder, [one]);
      else held.push(one);
    }
  }
  return under;
}

/** The box in whose row a choice stands: the only other control there, and before it. */
function boxBeside(group: readonly Named[], under: ReadonlyMap<Element, readonly Named[]>): Named | null {
  const core = commonAncestor(group.map(({ unit }) => unit.element));
  if (core === null) return null;
  for (const here of selfAndAncestors(core, BOX_CLIMB)) {
    const [box, ...more] = (under.get(here) ?? []).filter((one) => !group.includes(one));
    if (box === undefined) continue;
    const isBox = box.unit.role === 'checkbox' || box.unit.role === 'switch';
    return isBox && more.length === 0 && inPageOrder(box.unit.element, core) < 0 ? box : null;
  }
  return null;
}

const LABEL_SEGMENTS = 3;

/** The first of a label's pieces whose words are known, and what they mean. */
function understand(named: Named, vocabulary: Vocabulary): { segment: Segment; meaning: Meaning } | null {
  const { unit, label } = named;
  const own = label.segments.filter((segment) => unit.role === 'radio' || stateWord(segment.lower) === null);
  for (const segment of own.slice(0, LABEL_SEGMENTS)) {
    const meaning = vocabulary.meaningIn(stateAtEnd(segment.lower)?.label ?? segment.lower, null);
    const grouped = groupMeaning(named, segment, vocabulary);
    if (grouped !== null) return { segment, meaning: grouped };
    if (meaning !== null) return { segment, meaning };
    // A long first piece is a sentence, and what follows it explains the sentence.
    if (segment.lower.length > MAX_LABEL) return null;
  }
  return declaredByMarkup(named, vocabulary) ?? (own.length === 0 ? underHeading(named, vocabulary) : null);
}

/** "Enable" under the heading "Withdraw" means what the heading says, and "Off" under "IP restriction". */
function underHeading(named: Named, vocabulary: Vocabulary): { segment: Segment; meaning: Meaning } | null {
  const segment = named.headings[0];
  const meaning = segment === undefined ? null : vocabulary.meaningIn(segment.lower, null);
  if (segment === undefined || meaning === null) return null;
  const isKnown =
    meaning.kind === 'permission'
      ? meaning.means.length > 0
      : meaning.kind === 'ip' && meaning.on === 'restricted' && meaning.inverse !== true;
  return isKnown ? { segment, meaning } : null;
}

/** An exchange may give a label another meaning under one heading. */
function groupMeaning(named: Named, segment: Segment, vocabulary: Vocabulary): Meaning | null {
  const { headings, label, unit } = named;
  const groups = [...wordsBefore(unit.element, label.row), ...headings.map(({ lower }) => lower)];
  const means = groups.length === 0 ? null : vocabulary.declared(segment.lower, groups);
  return means === null ? null : { kind: 'permission', means, inverse: false };
}

/** An input's value, name or id, where the exchange's facts name them. */
function declaredByMarkup(
  named: Named,
  vocabulary: Vocabulary,
): { segment: Segment; meaning: Meaning } | null {
  for (const attribute of ['value', 'name', 'id']) {
    const value = named.unit.element.getAttribute(attribute);
    if (value === null || value === '' || value.length > MAX_LABEL) continue;
    const lower = normaliseText(value);
    const means = vocabulary.declared(lower, []);
    if (means !== null) {
      const segment = named.label.segments[0] ?? { text: value, lower, element: named.unit.element };
      return { segment, meaning: { kind: 'permission', means, inverse: false } };
    }
  }
  return null;
}

function boxAnchor(box: Named, vocabulary: Vocabulary): Anchor | null {
  const named = asInRow(box);
  const { unit, label } = named;
  const understood = understand(named, vocabulary);
  if (label.column !== null) return gridAnchor(named, understood, vocabulary);
  if (understood === null) return null;
  const { meaning, segment } = understood;
  // The box that selects all rows stands in a head cell of its own, and is called by none of the others.
  const head = unit.element.closest('th,[role=columnheader]');
  if (head !== null && !holds(head, segment.element)) return null;
  const at = place(named, segment);
  const state = inTwoLists(unit.element) ?? (contradictedByText(named) ? 'unknown' : unit.state);
  switch (meaning.kind) {
    case 'permission':
      return {
        ...at,
        kind: 'right',
        means: meaning.means,
        isHeaded: () => isUnderPermissions(named),
        // "Disable withdrawals": what a tick does is not certain enough to call either state.
        state: meaning.inverse ? 'unknown' : state,
        mixed: unit.mixed,
        source: 'control',
        isRadio: false,
      };
    case 'ip':
      // "Disable IP restriction": what leaving it off does is not certain enough to call it restricted.
      return {
        ...at,
        kind: 'ip',
        on: meaning.on,
        state: meaning.inverse === true && state === 'off' ? 'unknown' : state,
        isRadio: false,
      };
    case 'mode':
      if (!isBox(unit)) return { ...at, kind: 'mode', mode: meaning.mode, state };
      // A box is never the mode of the key: greyed and ticked beside "Withdraw" it is the right to look, and no more.
      return {
        ...at,
        kind: 'right',
        means: ['read'],
        isHeaded: () => isUnderPermissions(named),
        state: meaning.mode === 'read-write' && state === 'off' ? 'unknown' : state,
        mixed: unit.mixed,
        source: 'control',
        isRadio: false,
      };
    case 'third-party':
    case 'api-trading':
      return { ...at, kind: meaning.kind, state };
    default:
      return null;
  }
}

/** Whether the words over a control speak of permissions; headings are short by themselves. */
const isUnderPermissions = (named: Named): boolean =>
  named.headings.some(({ lower }) => says('permissionHeading', lower)) ||
  isUnderHeads(named.unit.element, (lower) => says('permissionHeading', lower));

/** What declares itself a box or a switch; a part that only repeats a state for its style may be an option. */
function isBox({ elements }: Unit): boolean {
  return elements.some(
    (element) =>
      element.localName === 'input' ||
      /^(?:checkbox|switch|menuitemcheckbox|treeitem|option)$/.test(element.getAttribute('role') ?? ''),
  );
}

const OPPOSITE_CLIMB = 3;

/** Read only without its opposite beside it is no choice: a lone box of that name is the right to look. */
function withOpposites(anchors: readonly Anchor[]): Anchor[] {
  const modes = anchors.filter((anchor) => anchor.kind === 'mode');
  const isChoice = (anchor: Anchor): boolean =>
    anchor.kind !== 'mode' ||
    anchor.group !== undefined ||
    anchor.of !== undefined ||
    anchor.element.matches('select,input:not([type=radio])') ||
    modes.some(
      (other) =>
        other.mode !== anchor.mode &&
        climb(anchor.element, OPPOSITE_CLIMB).some((here) => holds(here, other.element)),
    );
  return anchors.flatMap((anchor): Anchor[] => {
    if (anchor.kind !== 'mode' || isChoice(anchor)) return [anchor];
    if (anchor.mode === 'read-write' || anchor.element.getAttribute('role') === 'tab') return [];
    const { mode: _, ...place } = anchor;
    return [{ ...place, kind: 'right', means: ['read'], mixed: false, source: 'control', isRadio: false }];
  });
}

/** A switch that says "on" beside the word "Off" is not read either way. */
function contradictedByText({ unit, label }: Named): boolean {
  if (unit.role === 'radio' || unit.state === 'unknown') return false;
  const words = segmentsOf(label.row, { limit: 12 })
    .map((segment) => stateWord(segment.lower) ?? stateAtEnd(segment.lower)?.state ?? null)
    .filter((word): word is Tri => word !== null);
  const only = new Set(words);
  return only.size === 1 && !only.has(unit.state);
}

/** Rows of products by columns of rights ("Withdraw" × "Read", "Write"). */
function gridAnchor(
  named: Named,
  understood: { segment: Segment; meaning: Meaning } | null,
  vocabulary: Vocabulary,
): Anchor | null {
  const { unit, label } = named;
  const column = label.column ?? '';
  const segment = understood?.segment ?? label.segments[0];
  const at = place(named, segment);
  // What stands before the boxes of a list of keys is what a user calls a key, whatever the word means elsewhere.
  const row = listsKeys(unit.element) ? null : (understood?.meaning ?? null);
  const means = gridMeans(row, column, vocabulary);
  if (means === null) return null;
  // Where no column says what a box is for, and others stand beside it, none of them is the right's own.
  const isOneOfSeveral = !tells(column, vocabulary) && hasBoxesBeside(named);
  return {
    ...at,
    kind: 'right',
    means,
    state: isOneOfSeveral ? 'unknown' : unit.state,
    mixed: unit.mixed,
    source: 'control',
    isRadio: false,
  };
}

/** Whether the table that holds a box has a key in each row: its first head says so. */
function listsKeys(box: Element): boolean {
  const row = box.closest('tr,[role=row]');
  const [head] = (row === null ? null : headingRowOf(row)) ?? [];
  const topic = head === undefined ? null : topicOf(lowerTextOf(head));
  return topic === 'name' || topic === 'key-id';
}

function tabAnchor(named: Named, vocabulary: Vocabulary): Anchor | null {
  const tabs = named.unit.element.closest('[role=tablist]')?.querySelectorAll('[role=tab]') ?? [];
  if ([...tabs].some((tab) => showsAll(normaliseText(tab.textContent ?? '')))) return null;
  const understood = understand(named, vocabulary);
  if (understood === null) return null;
  const { meaning, segment } = understood;
  const at = { ...place(named, segment), state: named.unit.state };
  if (meaning.kind === 'mode') return { ...at, kind: 'mode', mode: meaning.mode };
  if (meaning.kind === 'ip') {
    // "IP whitelist" alone leads to a page about it.
    const isChoice = [...tabs].some((tab) => {
      const other = vocabulary.meaningIn(normaliseText(tab.textContent ?? ''), null);
      return other?.kind === 'ip' && other.on !== meaning.on;
    });
    return isChoice ? { ...at, kind: 'ip', on: meaning.on, isRadio: true } : null;
  }
  return meaning.kind === 'third-party' || meaning.kind === 'api-trading'
    ? { ...at, kind: meaning.kind }
    : null;
}

/** Receipts print what a key may do into a field that nobody writes in. */
function listInField(
  at: ReturnType<typeof place>,
  value: string | undefined,
  vocabulary: Vocabulary,
): Anchor | null {
  const lines = (value ?? '')
    .slice(0, MAX_LIST_IN_FIELD)
    .split('\n')
    .map(normaliseText)
    .filter((line) => line !== '');
  const list = lines.length === 0 ? null : readingsOfList(lines, vocabulary);
  return list === null ? null : { ...at, kind: 'rights-text', ...list };
}

const MAX_LIST_IN_FIELD = 2_000;

/** A text field: the whitelist, the key's name, or something that is never read. */
function fieldAnchor(named: Named, vocabulary: Vocabulary): Anchor | null {
  const { unit, label } = named;
  const input = unit.element as HTMLInputElement;
  const whole = place(named, label.segments[0]);
  // Words beside a field that nobody sees (a tag's editor, a closed part) do not make it a field of the form.
  const at = { ...whole, drawn: whole.drawn && isDrawn(unit.element) };
  if (input.type === 'password') return { ...at, kind: 'secret-field' };
  if (isStandIn(input)) return null;
  const isOfChips = isInputOfChips(input);
  const words = [
    ...(isOfChips ? [] : [...label.segments, ...overPlaceholder(label)].slice(0, LABEL_SEGMENTS)).map(
      (segment) => segment.lower,
    ),
    normaliseText(input.getAttribute('placeholder') ?? ''),
  ].filter((text) => text !== '');
  if (words.some((text) => text.length <= MAX_LABEL && says('secret', text)))
    return { ...at, kind: 'secret-field' };
  const speaksOfIp = (text: string): boolean => mentionsIp(text) && !says('currentIp', bare(text));
  if (words.some((text) => speaksOfIp(text) || showsAddress(text))) return { ...whole, kind: 'ip-field' };
  // A list is searched by its keys' names.
  const isSearch = input.type === 'search' || input.getAttribute('role') === 'searchbox';
  if (isSearch && !input.hasAttribute('aria-autocomplete')) return null;
  if (words.some((text) => text.length <= MAX_LABEL && says('search', text))) return null;
  if (words.some((text) => text.length <= MAX_LABEL && says('keyName', text)))
    return { ...at, kind: 'name-field' };
  const rights = words.some((text) => text.length <= MAX_LABEL && says('permissionHeading', text));
  if (rights) return listInField(at, input.value, vocabulary);
  for (const { lower } of named.headings) {
    if (says('secret', lower)) return { ...at, kind: 'secret-field' };
    if (speaksOfIp(lower)) return { ...whole, kind: 'ip-field' };
    if (words.length === 0 && says('keyName', lower)) return { ...at, kind: 'name-field' };
  }
  return { ...at, kind: 'free-field' };
}

/** Libraries keep a box that nobody can type into or hear of beside the one that one types into. */
const isStandIn = (input: HTMLInputElement): boolean =>
  input.readOnly === true && input.getAttribute('aria-hidden') === 'true';

/** The box in which a choice of several is typed calls itself "Search", whatever the choice is about. */
const isInputOfChips = (input: HTMLInputElement): boolean =>
  input.getAttribute('role') === 'searchbox' &&
  input.hasAttribute('aria-autocomplete') &&
  input.parentElement?.closest('[role=combobox]') != null;

/** A placeholder that is drawn stands nearer to its field than the field's name does. */
function overPlaceholder({ segments: [first], row }: Named['label']): readonly Segment[] {
  const holder = first === undefined ? undefined : selfAndAncestors(first.element, 2);
  const isPlaceholder = [...(holder ?? [])].some((one) => hasClassWord(one, 'placeholder'));
  return isPlaceholder ? segmentsOf(row, { limit: LABEL_SEGMENTS }) : [];
}
