/** From controls to anchors: what each box, radio, switch, tab, select and text field says of a key. */

import { type Tri } from '../audit/key-settings.ts';
import { type Permission } from '../exchanges/exchange.ts';
import { normaliseText } from '../exchanges/phrases/match.ts';
import { showsAddress } from './addresses.ts';
import { type Anchor, MAX_EVIDENCE_LABEL, type RightAnchor } from './anchors.ts';
import { type Unit, type UnitsBelow } from './controls/units.ts';
import { climb, holds } from './dom.ts';
import { isOutside } from './landmarks.ts';
import { headingsOf, type Label, labelOf } from './name.ts';
import { readingsOfList } from './prose-list.ts';
import { type Segment, segmentsOf } from './text.ts';
import { isDrawn } from './visibility.ts';
import {
  bare,
  MAX_LABEL,
  type Meaning,
  mentionsIp,
  modeOf,
  says,
  stateWord,
  type Vocabulary,
} from './vocabulary.ts';

export interface Named {
  readonly unit: Unit;
  readonly label: Label;
  readonly headings: readonly Segment[];
}

/** Names every unit once; headings are looked up only when somebody asks. */
export function nameUnits(units: readonly Unit[], below: UnitsBelow): Named[] {
  return units.map((unit) => {
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
  });
}

/** The anchors of all controls. Radios are read as groups: an option means what its group's heading makes of it. */
export function controlAnchors(named: readonly Named[], vocabulary: Vocabulary): Anchor[] {
  const anchors: Anchor[] = [];
  const inUse = named.filter(({ unit }) => !isOutside(unit.element));
  const radios = inUse.filter(({ unit }) => unit.role === 'radio');
  for (const group of radioGroups(radios)) anchors.push(...radioAnchors(group, vocabulary));
  for (const one of inUse) {
    if (one.unit.role === 'radio') continue;
    // An input that suggests (a combobox) is a text field all the same when it takes addresses.
    const typed =
      one.unit.role === 'choice' && one.unit.element.localName === 'input' ? fieldAnchor(one) : null;
    if (typed?.kind === 'ip-field') {
      anchors.push(typed);
      continue;
    }
    if (one.unit.role === 'choice') {
      anchors.push(...choiceAnchors(one, vocabulary));
      continue;
    }
    const anchor =
      one.unit.role === 'field'
        ? fieldAnchor(one)
        : one.unit.role === 'tab'
          ? tabAnchor(one, vocabulary)
          : boxAnchor(one, vocabulary);
    if (anchor !== null) anchors.push(anchor);
  }
  return anchors;
}

function place(named: Named, segment: Segment | undefined) {
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
  if (words !== undefined && !unit.elements.includes(words)) return isDrawn(words);
  return (
    unit.elements.some((element) => isDrawn(element)) || (label.row !== unit.element && isDrawn(label.row))
  );
}

const LABEL_SEGMENTS = 3;

/** The first of a label's pieces whose words are known, and what they mean. */
function understand(named: Named, vocabulary: Vocabulary): { segment: Segment; meaning: Meaning } | null {
  const { unit, label } = named;
  const own = label.segments.filter((segment) => unit.role === 'radio' || stateWord(segment.lower) === null);
  for (const segment of own.slice(0, LABEL_SEGMENTS)) {
    const meaning = vocabulary.meaningIn(segment.lower, null) ?? null;
    const grouped = groupMeaning(named, segment, vocabulary);
    if (grouped !== null) return { segment, meaning: grouped };
    if (meaning !== null) return { segment, meaning };
    // A long first piece is a sentence, and what follows it explains the sentence.
    if (segment.lower.length > MAX_LABEL) return null;
  }
  return declaredByMarkup(named, vocabulary) ?? (own.length === 0 ? underHeading(named, vocabulary) : null);
}

/** "Enable" under the heading "Withdraw" means what the heading says. */
function underHeading(named: Named, vocabulary: Vocabulary): { segment: Segment; meaning: Meaning } | null {
  const segment = named.headings[0];
  const meaning = segment === undefined ? null : vocabulary.meaningIn(segment.lower, null);
  return segment !== undefined && meaning?.kind === 'permission' && meaning.means.length > 0
    ? { segment, meaning }
    : null;
}

/** An exchange may give a label another meaning under one heading. */
function groupMeaning(named: Named, segment: Segment, vocabulary: Vocabulary): Meaning | null {
  for (const heading of named.headings) {
    const means = vocabulary.declared(segment.lower, heading.lower);
    if (means !== null) return { kind: 'permission', means, inverse: false };
  }
  return null;
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
    const means = vocabulary.declared(lower, null);
    if (means !== null) {
      const segment = named.label.segments[0] ?? { text: value, lower, element: named.unit.element };
      return { segment, meaning: { kind: 'permission', means, inverse: false } };
    }
  }
  return null;
}

function boxAnchor(named: Named, vocabulary: Vocabulary): Anchor | null {
  const { unit, label } = named;
  const understood = understand(named, vocabulary);
  if (label.column !== null) return gridAnchor(named, understood, vocabulary);
  if (understood === null) return null;
  const { meaning, segment } = understood;
  const at = place(named, segment);
  const state = contradictedByText(named) ? 'unknown' : unit.state;
  switch (meaning.kind) {
    case 'permission':
      return {
        ...at,
        kind: 'right',
        means: meaning.means,
        // "Disable withdrawals": what a tick does is not certain enough to call either state.
        state: meaning.inverse ? 'unknown' : state,
        mixed: unit.mixed,
        source: 'control',
        isRadio: false,
      };
    case 'ip':
      return { ...at, kind: 'ip', on: meaning.on, state, isRadio: false };
    case 'mode':
      return { ...at, kind: 'mode', mode: meaning.mode, state };
    case 'third-party':
    case 'api-trading':
      return { ...at, kind: meaning.kind, state };
    default:
      return null;
  }
}

/** A switch that says "on" beside the word "Off" is not read either way. */
function contradictedByText({ unit, label }: Named): boolean {
  if (unit.role === 'radio' || unit.state === 'unknown') return false;
  const words = segmentsOf(label.row, { limit: 12 })
    .map((segment) => stateWord(segment.lower))
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
  const means = gridMeans(understood?.meaning ?? null, column, vocabulary);
  if (means === null) return null;
  return {
    ...at,
    kind: 'right',
    means,
    state: unit.state,
    mixed: unit.mixed,
    source: 'control',
    isRadio: false,
  };
}

function gridMeans(
  row: Meaning | null,
  column: string,
  vocabulary: Vocabulary,
): readonly Permission[] | null {
  const head = vocabulary.meaningOf(column);
  if (row?.kind === 'none') return null;
  const rowMeans = row?.kind === 'permission' ? row.means : null;
  if (says('read', column) && !says('write', column)) return ['read'];
  if (says('write', column) || (head?.kind === 'mode' && head.mode === 'read-write')) return rowMeans;
  // Keys down, rights across.
  if (head?.kind === 'permission' && head.means.length > 0) return rowMeans === null ? head.means : rowMeans;
  return rowMeans;
}

function tabAnchor(named: Named, vocabulary: Vocabulary): Anchor | null {
  const understood = understand(named, vocabulary);
  if (understood === null) return null;
  const { meaning, segment } = understood;
  if (meaning.kind !== 'third-party' && meaning.kind !== 'api-trading') return null;
  return { ...place(named, segment), kind: meaning.kind, state: named.unit.state };
}

/** A text field: the whitelist, the key's name, or something that is never read. */
function fieldAnchor(named: Named): Anchor | null {
  const { unit, label } = named;
  const input = unit.element as HTMLInputElement;
  const at = place(named, label.segments[0]);
  if (input.type === 'password') return { ...at, kind: 'secret-field' };
  const words = [
    ...label.segments.slice(0, LABEL_SEGMENTS).map((segment) => segment.lower),
    normaliseText(input.getAttribute('placeholder') ?? ''),
  ].filter((text) => text !== '');
  if (words.some((text) => text.length <= MAX_LABEL && says('secret', text)))
    return { ...at, kind: 'secret-field' };
  const speaksOfIp = (text: string): boolean => mentionsIp(text) && !says('currentIp', bare(text));
  if (words.some(speaksOfIp) || showsAddress(input.getAttribute('placeholder') ?? ''))
    return { ...at, kind: 'ip-field' };
  if (words.some((text) => text.length <= MAX_LABEL && says('keyName', text)))
    return { ...at, kind: 'name-field' };
  for (const { lower } of named.headings) {
    if (says('secret', lower)) return { ...at, kind: 'secret-field' };
    if (speaksOfIp(lower)) return { ...at, kind: 'ip-field' };
    if (words.length === 0 && says('keyName', lower)) return { ...at, kind: 'name-field' };
  }
  return { ...at, kind: 'free-field' };
}

/** A select or combobox: the chosen words speak, its label says for what. */
function choiceAnchors(named: Named, vocabulary: Vocabulary): Anchor[] {
  const chosen = chosenText(named.unit.element);
  if (chosen === null) return [];
  const lower = normaliseText(chosen);
  const about = aboutOf(named, vocabulary);
  const at = { ...place(named, named.label.segments[0]), label: chosen.slice(0, MAX_EVIDENCE_LABEL) };
  const option = optionAnchor(lower, 'on', about, vocabulary);
  if (option === null) return [];
  if (option.kind === 'level')
    return about?.kind === 'right'
      ? levelAnchors({ ...at, label: about.label }, about.means, option.grants)
      : [];
  return [{ ...at, ...option } as Anchor];
}

function chosenText(element: Element): string | null {
  if (element.localName === 'select') {
    const select = element as HTMLSelectElement;
    return select.multiple ? null : (select.selectedOptions[0]?.text ?? null);
  }
  if (element.localName === 'input') {
    const value = (element as HTMLInputElement).value;
    return value === '' ? chosenBeside(element) : value;
  }
  const segments = segmentsOf(element, { limit: 4 });
  return segments[0]?.text ?? null;
}

/** A combobox draws its choice beside an empty input. */
function chosenBeside(input: Element): string | null {
  for (const ancestor of climb(input, 3)) {
    const segments = segmentsOf(ancestor, { limit: 4 });
    if (segments.length === 1) return segments[0]?.text ?? null;
    if (segments.length > 1) return null;
  }
  return null;
}

type About =
  | { kind: 'ip' }
  | { kind: 'right'; means: readonly Permission[]; label: string }
  | { kind: 'level' }
  | null;

/** What a group of options decides, from the words over it. */
function aboutOf(named: Named, vocabulary: Vocabulary): About {
  const words = [...(named.unit.role === 'radio' ? [] : named.label.segments), ...named.headings];
  for (const segment of words.slice(0, 6)) {
    const lower = segment.lower;
    if (lower.length > MAX_LABEL || says('currentIp', lower)) continue;
    if (says('permissionHeading', lower)) return { kind: 'level' };
    const meaning = vocabulary.meaningIn(lower, null);
    if (meaning?.kind === 'permission' && meaning.means.length > 0)
      return { kind: 'right', means: meaning.means, label: segment.text };
    if (meaning?.kind === 'ip' || says('ipHeading', lower)) return { kind: 'ip' };
  }
  return null;
}

type Option =
  | Pick<RightAnchor, 'kind' | 'means' | 'state' | 'mixed' | 'source' | 'isRadio'>
  | { kind: 'level'; grants: 'none' | 'read' | 'all'; state: Tri }
  | { kind: 'mode'; mode: 'read-only' | 'read-write'; state: Tri }
  | { kind: 'ip'; on: 'restricted' | 'unrestricted'; state: Tri; isRadio: boolean }
  | { kind: 'third-party' | 'api-trading'; state: Tri };

/** One option of a group, in the light of what the group is about. */
function optionAnchor(lower: string, state: Tri, about: About, vocabulary: Vocabulary): Option | null {
  const meaning = vocabulary.meaningIn(lower, null);
  if (meaning?.kind === 'third-party' || meaning?.kind === 'api-trading')
    return { kind: meaning.kind, state };
  if (meaning?.kind === 'ip') return { kind: 'ip', on: meaning.on, state, isRadio: true };
  if (about?.kind === 'ip') {
    const on = ipOption(lower);
    return on === null ? null : { kind: 'ip', on, state, isRadio: true };
  }
  if (about?.kind === 'right') {
    const grants = rightOption(lower);
    if (grants !== null) return { kind: 'level', grants, state };
  }
  if (meaning?.kind === 'mode') return { kind: 'mode', mode: meaning.mode, state };
  if (about?.kind === 'level' || meaning?.kind === 'permission') {
    const list = readingsOfList([lower], vocabulary);
    if (list?.complete && list.granted.length > 0) {
      return { kind: 'right', means: list.granted, state, mixed: false, source: 'control', isRadio: true };
    }
  }
  return null;
}

function ipOption(lower: string): 'restricted' | 'unrestricted' | null {
  const text = bare(lower);
  if (says('ipUnrestricted', text)) return 'unrestricted';
  if (says('ipRestricted', text)) return 'restricted';
  if (says('no', text) || says('off', text) || says('none', text)) return 'unrestricted';
  if (says('yes', text) || says('on', text)) return 'restricted';
  return null;
}

/** none / read / read_write, off / on, no / yes under one right's name. */
function rightOption(lower: string): 'none' | 'read' | 'all' | null {
  const text = bare(lower).replace(/_/g, ' ');
  const mode = modeOf(text);
  if (mode === 'read-write') return 'all';
  if (mode === 'read-only') return 'read';
  if (says('none', text) || says('no', text) || says('off', text)) return 'none';
  if (says('read', text) && !says('write', text)) return 'read';
  if (says('yes', text) || says('on', text) || says('write', text)) return 'all';
  return null;
}

/** Radios that exclude each other: one name, one radiogroup, or one common parent. */
export function radioGroups(radios: readonly Named[]): Named[][] {
  const groups: Named[][] = [];
  const keyed = new Map<unknown, Named[]>();
  const loose: Named[] = [];
  for (const named of radios) {
    const key = groupKey(named.unit.element);
    if (key === null) {
      loose.push(named);
      continue;
    }
    const list = keyed.get(key);
    if (list === undefined) keyed.set(key, [named]);
    else list.push(named);
  }
  groups.push(...keyed.values());
  groups.push(...byParent(loose));
  return groups;
}

function groupKey(element: Element): unknown {
  const group = element.closest('[role=radiogroup],[role=listbox],[role=menu]');
  if (group !== null) return group;
  const name = element.getAttribute('name');
  if (element.localName !== 'input' || name === null || name === '') return null;
  const scope = element.closest('form') ?? element.getRootNode();
  return keyFor(scope, name);
}

const names = new WeakMap<object, Map<string, object>>();
function keyFor(scope: object, name: string): object {
  const map = names.get(scope) ?? new Map<string, object>();
  names.set(scope, map);
  const key = map.get(name) ?? {};
  map.set(name, key);
  return key;
}

function byParent(loose: readonly Named[]): Named[][] {
  const groups: Named[][] = [];
  for (const named of loose) {
    const last = groups.at(-1);
    const first = last?.[0];
    // Radios that follow each other within a few levels are one group.
    if (last !== undefined && first !== undefined && near(first.label.row, named.label.row)) last.push(named);
    else groups.push([named]);
  }
  return groups;
}

function near(a: Element, b: Element): boolean {
  return climb(a, 2).some((ancestor) => holds(ancestor, b));
}

function radioAnchors(group: readonly Named[], vocabulary: Vocabulary): Anchor[] {
  const first = group[0];
  if (first === undefined) return [];
  const about = aboutOf(first, vocabulary);
  const read = group.flatMap((named) => {
    const segment = named.label.segments[0];
    const option =
      segment === undefined ? null : optionAnchor(segment.lower, named.unit.state, about, vocabulary);
    return option === null ? [] : [{ at: place(named, segment), option }];
  });
  const levels = read.flatMap((one) => (one.option.kind === 'level' ? [{ ...one, option: one.option }] : []));
  if (about?.kind === 'right' && levels.length > 0 && levels.every((one) => one.option.grants !== 'none')) {
    // Read only / read and write under a product's name: beside the product's own box, or instead of one.
    const { means, label } = about;
    return levels.map(({ at, option }) => ({
      ...at,
      kind: 'mode',
      mode: option.grants === 'read' ? 'read-only' : 'read-write',
      state: option.state,
      about: { means, label },
    }));
  }
  if (about?.kind === 'right' && levels.length > 0) {
    const chosen = levels.filter((one) => one.option.state === 'on');
    const grants = chosen.length === 1 ? (chosen[0]?.option.grants ?? null) : null;
    const at = { ...(chosen[0]?.at ?? levels[0]?.at), label: about.label } as ReturnType<typeof place>;
    return levelAnchors(at, about.means, grants);
  }
  const rights = read.flatMap((one) => (one.option.kind === 'right' ? [one.option] : []));
  const decides = rights.length === 0 || decidesRights(rights, about);
  return read.flatMap(({ at, option }) => {
    if (option.kind === 'level' || (option.kind === 'right' && !decides)) return [];
    return [{ ...at, ...option } as Anchor];
  });
}

/** What a choice of none / read / all under one right's name gives; `null`: nothing, or more than one, is chosen. */
function levelAnchors(
  at: ReturnType<typeof place>,
  means: readonly Permission[],
  grants: 'none' | 'read' | 'all' | null,
): RightAnchor[] {
  const base = { ...at, kind: 'right', mixed: false, source: 'control', isRadio: true } as const;
  const state: Tri = grants === null ? 'unknown' : grants === 'all' ? 'on' : 'off';
  const main: RightAnchor = { ...base, means, state };
  const reads: RightAnchor = { ...base, means: ['read'], state: 'on' };
  return grants === 'read' || grants === 'all' ? [main, reads] : [main];
}

/** Spot / futures, buy / sell are a choice of product or side: radios grant rights only as levels of access. */
function decidesRights(options: readonly Pick<RightAnchor, 'means'>[], about: About): boolean {
  if (about?.kind === 'level') return true;
  const different = new Set(options.map((option) => [...option.means].sort().join()));
  return (
    different.size > 1 &&
    options.some((option) => option.means.includes('read') || option.means.includes('withdraw'))
  );
}
