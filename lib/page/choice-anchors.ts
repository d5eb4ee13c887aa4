/** Choices: radios, selects and comboboxes. An option means what the words over its group make of it. */
import { type Tri } from '../audit/key-settings.ts';
import { type Permission } from '../exchanges/exchange.ts';
import { normaliseText } from '../exchanges/phrases/match.ts';
import { type Anchor, MAX_EVIDENCE_LABEL, type RightAnchor } from './anchors.ts';
import { climb, holds } from './dom.ts';
import { type Named, place } from './named.ts';
import { readingsOfList } from './prose-list.ts';
import { segmentsOf } from './text.ts';
import { bare, MAX_LABEL, modeOf, says, type Vocabulary, without } from './vocabulary.ts';

/** A select or combobox: the chosen words speak, its label says for what. */
export function choiceAnchors(named: Named, vocabulary: Vocabulary): Anchor[] {
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

/** "IP restriction  Your current IP: …" in one line: the second part is no part of the heading. */
function withoutCurrentIp(lower: string): string {
  if (!says('currentIp', lower)) return lower;
  const [before = ''] = without('currentIp', lower).split('  ');
  return lower.startsWith(before) ? before.trim() : '';
}

/** What a group of options decides, from the words over it. */
function aboutOf(named: Named, vocabulary: Vocabulary): About {
  const words = [...(named.unit.role === 'radio' ? [] : named.label.segments), ...named.headings];
  for (const segment of words.slice(0, 6)) {
    const lower = withoutCurrentIp(segment.lower);
    if (lower.length > MAX_LABEL || lower === '') continue;
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

/** The anchors of one group of radios. */
export function radioAnchors(group: readonly Named[], vocabulary: Vocabulary): Anchor[] {
  const first = group[0];
  if (first === undefined) return [];
  const about = aboutOf(first, vocabulary);
  const read = group.flatMap((named) => {
    const segment = named.label.segments[0];
    const option =
      segment === undefined ? null : optionAnchor(segment.lower, named.unit.state, about, vocabulary);
    return option === null ? [] : [{ at: place(named, segment), option }];
  });
  // The choice that was made is not understood ("Custom"): that the others are not chosen says nothing.
  const isOpen =
    group.some((named) => named.unit.state === 'on') && !read.some((one) => one.option.state === 'on');
  if (isOpen)
    for (const one of read) if (one.option.kind === 'right') one.option = { ...one.option, state: 'unknown' };
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
