/** Choices: radios, selects and comboboxes. An option means what the words over its group make of it. */
import { type Tri } from '../../audit/key-settings.ts';
import { PERMISSIONS, type Permission } from '../../exchanges/exchange.ts';
import { normaliseText } from '../../exchanges/phrases/match.ts';
import { lyingWitnessOf } from '../controls/lying-libraries.ts';
import { MAX_EVIDENCE_LABEL, type Named, place } from '../names/named.ts';
import { climb, closestDrawn, holds } from '../see/dom.ts';
import { readingsOfList } from '../words/prose-list.ts';
import {
  bare,
  levelOf,
  MAX_LABEL,
  mentionsIp,
  modeOf,
  says,
  showsAll,
  type Vocabulary,
  without,
} from '../words/vocabulary.ts';
import { type Anchor, type ModeAnchor, type RightAnchor } from './anchors.ts';
import { chosenTexts, isMultiple, listAnchors, offeredBy, optionsOf, sideAnchors } from './chosen.ts';
import { inTwoLists } from './two-lists.ts';

/** A select or combobox: the chosen words speak, its label says for what. `box`: the box in whose row it stands. */
export function choiceAnchors(named: Named, box: Named | null, vocabulary: Vocabulary): Anchor[] {
  if (isUnchosen(named.unit.element)) return [];
  const all = chosenTexts(named);
  const [chosen] = all;
  const about = box === null ? aboutOf(named, vocabulary) : aboutBox(box, vocabulary);
  const side = isMultiple(named.unit.element) ? inTwoLists(named.unit.element) : null;
  if (side !== null) return sideAnchors(named, side, vocabulary);
  if (about?.kind === 'level' && (all.length > 1 || isMultiple(named.unit.element)))
    return listAnchors(place(named, named.label.segments[0]), all, vocabulary, offeredBy(named));
  if (chosen === undefined || all.length > 1) return [];
  const lower = normaliseText(chosen);
  const at = { ...place(named, named.label.segments[0]), label: chosen.slice(0, MAX_EVIDENCE_LABEL) };
  const option = optionAnchor(lower, 'on', about, vocabulary);
  if (option === null) return [];
  // What a list shows is chosen over it, under the same heading as in a form.
  if ((about === null || about.kind === 'level') && optionsOf(named).some(showsAll)) return [];
  if (option.kind === 'level') {
    if (about?.kind !== 'right') return [];
    return box === null
      ? levelAnchors(
          { ...at, label: about.label },
          about.means,
          option.grants,
          isLookToo(lower, optionsOf(named)),
        )
      : boxModes([{ at, grants: option.grants, state: 'on' }], box);
  }
  // A choice in the row of a box that is not understood is that box's alone.
  if (option.kind === 'mode' && box !== null) return [];
  if (option.kind === 'right' && about?.kind === 'level') return listAnchors(at, [chosen], vocabulary);
  return [{ ...at, ...option } as Anchor];
}

/** "Choose options": a select that offers nothing else, or whose chosen option has no value, was not chosen from. */
function isUnchosen(element: Element): boolean {
  if (element.localName !== 'select') return false;
  const { options, multiple, selectedOptions } = element as HTMLSelectElement;
  return !multiple && (options.length < 2 || selectedOptions[0]?.getAttribute('value') === '');
}

type About =
  | { kind: 'ip' }
  | { kind: 'right'; means: readonly Permission[]; label: string }
  | { kind: 'level' }
  | null;

/** "IP restriction  Your current IP: …" in one line: the second part is no part of the heading. */
function withoutCurrentIp(lower: string): string {
  if (!says('currentIp', lower)) return lower;
  const [before = ''] = without('currentIp', lower).split('  ');
  return lower.startsWith(before) ? before.trim() : '';
}

/** Words over a group that are looked at: its name and remark, then the headings of the part that it stands in. */
const MAX_HEADINGS = 6;
const MAX_OWN_WORDS = 3;

/** What a group of options decides, from the words over it. */
function aboutOf(named: Named, vocabulary: Vocabulary): About {
  const { unit, label } = named;
  const own = unit.role !== 'radio' || label.column !== null ? label.segments : [];
  const words = [...own, ...named.headings];
  for (const [i, segment] of words.slice(0, MAX_HEADINGS).entries()) {
    const lower = withoutCurrentIp(segment.lower);
    if (lower.length > MAX_LABEL || lower === '') continue;
    if (says('permissionHeading', lower)) return { kind: 'level' };
    const meaning = vocabulary.meaningIn(lower, null);
    // "Alert me of withdrawals: off / on" is about nothing of ours, whatever stands over it; nor is a whitelist of symbols.
    if (meaning?.kind === 'none' || isOfOthers(lower, vocabulary)) return null;
    if (meaning?.kind === 'permission' && meaning.means.length > 0 && i < MAX_OWN_WORDS)
      return { kind: 'right', means: meaning.means, label: segment.text };
    if (meaning?.kind === 'ip' || says('ipHeading', lower)) return { kind: 'ip' };
  }
  return null;
}

/** A right of the exchange's own that is none of ours, or a list of something that is no address. */
function isOfOthers(lower: string, vocabulary: Vocabulary): boolean {
  if (mentionsIp(lower)) return false;
  return vocabulary.declared(lower, [])?.length === 0 || (says('ipHeading', lower) && says('other', lower));
}

/** What a choice decides that stands in the row of a box. */
function aboutBox(box: Named, vocabulary: Vocabulary): About {
  const [segment] = box.label.segments;
  const meaning = segment === undefined ? null : vocabulary.meaningIn(segment.lower, null);
  return segment !== undefined && meaning?.kind === 'permission' && meaning.means.length > 0
    ? { kind: 'right', means: meaning.means, label: segment.text }
    : null;
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
    const grants = levelOf(lower);
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

/** Radios that exclude each other: one name, one radiogroup, or one common parent. */
export function radioGroups(radios: readonly Named[]): Named[][] {
  const groups: Named[][] = [];
  const keyed = new Map<unknown, Named[]>();
  const loose: Named[] = [];
  const parents = new Map<Element | null, number>();
  for (const { unit } of radios) {
    const parent = unit.element.localName === 'input' ? null : unit.element.parentElement;
    parents.set(parent, (parents.get(parent) ?? 0) + 1);
  }
  for (const named of radios) {
    const { element } = named.unit;
    const { parentElement } = element;
    const isBar = element.localName !== 'input' && (parents.get(parentElement) ?? 0) > 1;
    const key = groupKey(element) ?? (isBar ? parentElement : null);
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

const GROUP_CLIMB = 12;

function groupKey(element: Element): unknown {
  const group = closestDrawn(element, '[role=radiogroup],[role=listbox],[role=menu]', GROUP_CLIMB);
  if (group !== null) return group;
  const { group: own } = lyingWitnessOf(element) ?? {};
  const library = own === undefined ? null : element.closest(own);
  if (library !== null) return library;
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

/** The anchors of one group of radios. `boxOf` finds the box in whose row the group stands. */
export function radioAnchors(
  group: readonly Named[],
  boxOf: (group: readonly Named[]) => Named | null,
  vocabulary: Vocabulary,
): Anchor[] {
  const first = group[0];
  if (first === undefined) return [];
  const words = group.map(optionWords);
  const isLevels = words.filter((text) => text !== null && levelOf(text) !== null).length > 1;
  const box = isLevels ? boxOf(group) : null;
  const about = box === null ? aboutOf(first, vocabulary) : aboutBox(box, vocabulary);
  if (about === null && words.some((text) => text !== null && showsAll(text))) return [];
  const read = group.flatMap((named, i) => {
    const text = words[i] ?? null;
    const option = text === null ? null : optionAnchor(text, named.unit.state, about, vocabulary);
    return option === null ? [] : [{ at: place(named, named.label.segments[0]), option }];
  });
  // The choice that was made is not understood ("Custom"): that the others are not chosen says nothing.
  const isOpen =
    group.some((named) => named.unit.state === 'on') && !read.some((one) => one.option.state === 'on');
  if (isOpen)
    for (const one of read) if (one.option.kind === 'right') one.option = { ...one.option, state: 'unknown' };
  const levels = read.flatMap(({ at, option }) =>
    option.kind === 'level' ? [{ at, grants: option.grants, state: option.state }] : [],
  );
  if (box !== null) return boxModes(levels, box);
  if (about?.kind === 'right' && levels.length > 0) {
    const at = { ...(levels.find((one) => one.state === 'on') ?? levels[0])?.at, label: about.label };
    return levelAnchors(
      at as ReturnType<typeof place>,
      about.means,
      chosenLevel(levels, group),
      levels.some(({ grants }) => grants === 'read'),
    );
  }
  const rights = read.flatMap((one) => (one.option.kind === 'right' ? [one.option] : []));
  const decides = rights.length > 0 && decidesRights(rights, about);
  const more = decides ? roleAnchors(group, read, vocabulary) : [];
  return read
    .flatMap(({ at, option }): Anchor[] => {
      if (option.kind === 'level' || (option.kind === 'right' && !decides)) return [];
      // Read only without its opposite is no choice.
      if (option.kind === 'mode' && group.length < 2) return [];
      return [
        { ...at, ...option, ...(option.kind === 'mode' ? { group: first.unit.element } : {}) } as Anchor,
      ];
    })
    .concat(more);
}

/** One of several roles: what no role names the key cannot do, and the chosen one's remark may say that it can look. */
function roleAnchors(
  group: readonly Named[],
  read: readonly { at: ReturnType<typeof place>; option: Option }[],
  vocabulary: Vocabulary,
): RightAnchor[] {
  const [chosen, ...more] = group.filter(({ unit }) => unit.state !== 'off');
  const at = read.find((one) => one.at.element === chosen?.unit.element)?.at;
  if (chosen?.unit.state !== 'on' || at === undefined || more.length > 0) return [];
  const named = read.flatMap(({ option }) => (option.kind === 'right' ? option.means : ['read' as const]));
  const others = PERMISSIONS.filter((right) => !named.includes(right));
  const remark = readingsOfList(
    chosen.label.segments.slice(1).map(({ lower }) => lower),
    vocabulary,
  );
  const base = { ...at, kind: 'right', mixed: false, source: 'control', isRadio: true } as const;
  return [
    ...(others.length === 0 ? [] : [{ ...base, means: others, state: 'off' } as const]),
    ...(remark?.granted.includes('read') ? [{ ...base, means: ['read'], state: 'on' } as const] : []),
  ];
}

/** The words of one option: its own, or in a grid its column's. */
function optionWords({ label }: Named): string | null {
  return label.column ?? label.segments[0]?.lower ?? null;
}

type Level = { at: ReturnType<typeof place>; grants: 'none' | 'read' | 'all'; state: Tri };

/** What the one chosen option grants; `null`: not certain, also where none is chosen yet. */
function chosenLevel(levels: readonly Level[], group: readonly Named[]): Level['grants'] | null {
  const chosen = levels.filter((one) => one.state === 'on');
  if (chosen.length === 1 && group.filter(({ unit }) => unit.state === 'on').length === 1)
    return chosen[0]?.grants ?? null;
  return null;
}

/** Read only / read and write in the row of a product's own box. */
function boxModes(levels: readonly Level[], box: Named): ModeAnchor[] {
  return levels.flatMap(({ at, grants, state }) =>
    grants === 'none'
      ? []
      : [
          {
            ...at,
            kind: 'mode',
            mode: grants === 'read' ? 'read-only' : 'read-write',
            state,
            group: box.unit.element,
            of: box.unit.element,
          } as const,
        ],
  );
}

/** Looking is a level of its own, or a part of the one that is chosen: "read_write", where the other levels are not shown. */
const isLookToo = (chosen: string, options: readonly string[]): boolean =>
  options.some(isLook) || modeOf(bare(chosen).replace(/_/g, ' ')) === 'read-write';

const isLook = (lower: string): boolean => levelOf(lower) === 'read';

/**
 * What a choice of none / read / all under one right's name gives; `null`: nothing, or more than one, is chosen. To use it
 * is to look as well, where looking is a level of its own.
 */
export function levelAnchors(
  at: ReturnType<typeof place>,
  means: readonly Permission[],
  grants: 'none' | 'read' | 'all' | null,
  hasLook: boolean,
): RightAnchor[] {
  const base = { ...at, kind: 'right', mixed: false, source: 'control', isRadio: true } as const;
  const state: Tri = grants === null ? 'unknown' : grants === 'all' ? 'on' : 'off';
  const main: RightAnchor = { ...base, means, state };
  const reads: RightAnchor = { ...base, means: ['read'], state: 'on' };
  return grants === 'read' || (grants === 'all' && hasLook) ? [main, reads] : [main];
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
