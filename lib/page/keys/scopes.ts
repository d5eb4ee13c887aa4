/**
 * Which anchors belong to one key. Pages show several keys at once: a thing that a key has once (the right to withdraw,
 * the choice of addresses) and that stands there twice tells two keys apart.
 */
import { type Anchor } from '../evidence/anchors.ts';
import { commonAncestor, holds, inPageOrder, itemsUnder, parentOf, selfAndAncestors } from '../see/dom.ts';

export interface Scope {
  readonly anchors: readonly Anchor[];
  /** The smallest element that holds the key's anchors. */
  readonly core: Element;
  /** The largest element that holds this key and no other: a card, a row, a dialog. */
  readonly card: Element;
  readonly dialog: Element | null;
}

/** Splits the anchors of one dialog (or of the page outside of dialogs) into keys, in page order. */
export function scopesOf(anchors: readonly Anchor[], dialog: Element | null): Scope[] {
  if (anchors.length === 0) return [];
  const under = itemsUnder(anchors, (anchor) => anchor.row);
  const printed = dialog === null ? printedKeys(anchors, under) : [];
  const apart = new Set(printed.flat());
  const sorted = (some: readonly Anchor[]): Anchor[] =>
    some.toSorted((a, b) => inPageOrder(a.element, b.element));
  const groups = [...split(sorted(anchors.filter((anchor) => !apart.has(anchor)))), ...printed.map(sorted)];
  const own = groups.map(withoutStrays).map(withoutUnseenForm);
  const drawn = itemsUnder(
    own.flat().filter((anchor) => anchor.drawn),
    (anchor) => anchor.element,
  );
  return own.flatMap((mixed) => {
    const group = own.length === 1 ? mixed : withoutIntruders(mixed, drawn);
    const core = commonAncestor(group.map((anchor) => anchor.row));
    if (core === null) return [];
    return [{ anchors: group, core, card: cardOf(core, group, under, anchors.length, dialog), dialog }];
  });
}

/** Said in words, and not by a control. */
const isPrinted = (anchor: Anchor): boolean =>
  anchor.kind === 'rights-text' ||
  anchor.kind === 'ip-text' ||
  (anchor.kind === 'right' && anchor.source === 'text') ||
  anchor.kind === 'third-party' ||
  anchor.kind === 'api-trading';

const PRINTED_CLIMB = 6;

/**
 * Keys that are printed beside a form: the smallest part of the page that says in words both what a key may do and from
 * where is a key of its own, where the settings of another stand in controls.
 */
function printedKeys(
  anchors: readonly Anchor[],
  under: ReadonlyMap<Element, readonly Anchor[]>,
): (readonly Anchor[])[] {
  if (anchors.every(isPrinted)) return [];
  const found = new Set<readonly Anchor[]>();
  for (const anchor of anchors) {
    if (anchor.kind !== 'rights-text' || anchor.mode !== undefined) continue;
    for (const here of selfAndAncestors(anchor.row, PRINTED_CLIMB)) {
      const inside = under.get(here) ?? [];
      if (!inside.every(isPrinted)) break;
      if (!inside.some(({ kind }) => kind === 'ip-text')) continue;
      if (inside.filter((one) => one.kind === 'rights-text' && one.mode === undefined).length === 1)
        found.add(inside);
      break;
    }
  }
  return [...found];
}

const isField = (anchor: Anchor): boolean => anchor.kind === 'free-field' || anchor.kind === 'secret-field';

/** What a key's form is built around; a box about reading or trading can be anywhere on a page. */
function isCentral(anchor: Anchor): boolean {
  if (isField(anchor)) return false;
  return anchor.kind !== 'right' || anchor.means.includes('withdraw') || anchor.means.includes('transfer');
}

/** "Show small balances" in another part of the page is no right: it stands alone there, apart from the key's form. */
function withoutStrays(group: readonly Anchor[]): Anchor[] {
  const central = group.filter((anchor) => isCentral(anchor) && anchor.drawn);
  const core = central.length < 2 ? null : commonAncestor(central.map((anchor) => anchor.row));
  if (core === null) return group.filter((anchor) => anchor.kind !== 'right' || anchor.means.length > 0);
  return group.filter((anchor) => {
    if (isCentral(anchor) || holds(core, anchor.element)) return true;
    const part = branchOf(anchor, core);
    return group.filter((other) => !isField(other) && holds(part, other.element)).length > 1;
  });
}

/** Where all that is seen of a key is printed, the form that nobody sees beside it is closed, and is another's. */
function withoutUnseenForm(group: readonly Anchor[]): readonly Anchor[] {
  const seen = group.filter(({ drawn }) => drawn);
  return seen.some(({ kind }) => kind === 'rights-text') && seen.every(isPrinted) ? seen : group;
}

/** More strays than this are no strays. */
const MAX_INTRUDERS = 3;

/**
 * No key's settings lie around another key's. Where they seem to, a notice or a filter elsewhere on the page was taken
 * for one of them: the first or last anchors without which the others stand by themselves are left out.
 */
function withoutIntruders(
  group: readonly Anchor[],
  drawn: ReadonlyMap<Element, readonly Anchor[]>,
): readonly Anchor[] {
  const mine = new Set(group);
  const isClean = (some: readonly Anchor[]): boolean => {
    const core = commonAncestor(some.map((anchor) => anchor.row));
    return core !== null && (drawn.get(core) ?? []).every((anchor) => mine.has(anchor));
  };
  if (isClean(group)) return group;
  for (let left = 1; left <= MAX_INTRUDERS && left < group.length; left++) {
    for (const some of [group.slice(left), group.slice(0, -left)]) if (isClean(some)) return some;
  }
  return group;
}

/** The part of the page that holds an anchor, below the nearest ancestor that it shares with `core`. */
function branchOf(anchor: Anchor, core: Element): Element {
  let branch = anchor.row;
  for (const ancestor of selfAndAncestors(anchor.row)) {
    if (holds(ancestor, core)) break;
    branch = ancestor;
  }
  return branch;
}

/** What a key has once. Two drawn anchors with the same singleton are two keys. */
function singletonOf(anchor: Anchor): string | null {
  if (!anchor.drawn) return null;
  switch (anchor.kind) {
    case 'right':
      return anchor.means.includes('withdraw') ? `withdraw:${anchor.label}` : null;
    case 'ip':
      return `ip:${anchor.on}:${anchor.label}`;
    case 'rights-text':
      return anchor.mode === undefined ? anchor.kind : 'mode-text';
    case 'ip-text':
    case 'name-field':
      return anchor.kind;
    default:
      return null;
  }
}

/** The things of one key so far, of which it has one each. */
class Singletons {
  readonly #seen = new Map<string, Anchor>();

  /** Takes the anchors in; true: the key would have one of them twice. */
  addAll(anchors: readonly Anchor[]): boolean {
    let clashes = false;
    for (const anchor of anchors) {
      const key = singletonOf(anchor);
      if (key === null) continue;
      const twin = this.#seen.get(key);
      // Two parts of one drawn box stand in one row.
      if (twin !== undefined && !(anchor.kind === 'right' && anchor.row === twin.row)) clashes = true;
      this.#seen.set(key, anchor);
    }
    return clashes;
  }
}

const hasTwins = (anchors: readonly Anchor[]): boolean => new Singletons().addAll(anchors);

function split(anchors: readonly Anchor[]): Anchor[][] {
  if (!hasTwins(anchors)) return anchors.length === 0 ? [] : [[...anchors]];
  const top = commonAncestor(anchors.map((anchor) => anchor.row));
  if (top === null) return [[...anchors]];
  const parts = byChild(top, anchors);
  if (parts.length <= 1) return inSequence(anchors);
  const whole = parts.filter((part) => hasTwins(part));
  if (whole.length > 0) {
    // Some child holds several keys of its own: cut it first, then see which pieces still belong together.
    return mergeNeighbours(parts.flatMap((part) => split(part)));
  }
  return mergeNeighbours(parts);
}

/** The anchors under each child of `top`, in page order. */
function byChild(top: Element, anchors: readonly Anchor[]): Anchor[][] {
  const parts = new Map<Element, Anchor[]>();
  for (const anchor of anchors) {
    let child: Element = anchor.row;
    for (const ancestor of selfAndAncestors(anchor.row)) {
      if (ancestor === top) break;
      child = ancestor;
    }
    const list = parts.get(child);
    if (list === undefined) parts.set(child, [anchor]);
    else list.push(anchor);
  }
  return [...parts.values()];
}

/** Parts that follow each other are one key until a singleton comes again. */
function mergeNeighbours(parts: readonly Anchor[][]): Anchor[][] {
  const groups: Anchor[][] = [];
  let singletons = new Singletons();
  for (const part of parts) {
    const last = groups.at(-1);
    const isOther = last !== undefined && isWhole(last) && hasRights(part);
    if (last !== undefined && !isOther && !singletons.addAll(part)) last.push(...part);
    else {
      groups.push([...part]);
      singletons = new Singletons();
      singletons.addAll(part);
    }
  }
  return groups;
}

/** A part with both a right to withdraw (or a list of rights) and an IP setting is a key by itself. */
function isWhole(anchors: readonly Anchor[]): boolean {
  const rights = anchors.some(
    (anchor) =>
      anchor.kind === 'rights-text' || (anchor.kind === 'right' && anchor.means.includes('withdraw')),
  );
  const ip = anchors.some(
    (anchor) => anchor.kind === 'ip' || anchor.kind === 'ip-text' || anchor.kind === 'ip-field',
  );
  return rights && ip;
}

function hasRights(anchors: readonly Anchor[]): boolean {
  return anchors.some(
    (anchor) => anchor.kind === 'rights-text' || (anchor.kind === 'right' && anchor.means.length > 0),
  );
}

function inSequence(anchors: readonly Anchor[]): Anchor[][] {
  const groups: Anchor[][] = [];
  let singletons = new Singletons();
  for (const anchor of anchors) {
    const last = groups.at(-1);
    if (last !== undefined && !singletons.addAll([anchor])) last.push(anchor);
    else {
      groups.push([anchor]);
      singletons = new Singletons();
      singletons.addAll([anchor]);
    }
  }
  return groups;
}

const CARD_LEVELS = 8;

const isOther = (anchor: Anchor): boolean => anchor.kind === 'right' && anchor.means.length === 0;

/**
 * @param under the anchors of the dialog (or of the page outside of dialogs) below each element
 * @param all how many these are
 */
function cardOf(
  core: Element,
  group: readonly Anchor[],
  under: ReadonlyMap<Element, readonly Anchor[]>,
  all: number,
  dialog: Element | null,
): Element {
  if (dialog !== null && group.length === all) return dialog;
  // A right that is none of the four, among those of the key.
  const others = (under.get(core) ?? []).filter(
    (anchor) => isOther(anchor) && !group.includes(anchor),
  ).length;
  let card = core;
  for (let i = 0; i < CARD_LEVELS; i++) {
    const parent = parentOf(card);
    if (
      parent === null ||
      parent.localName === 'body' ||
      parent.localName === 'main' ||
      parent.localName === 'html'
    )
      break;
    // The whole group is below: more than that is somebody else's.
    if ((under.get(parent)?.length ?? 0) > group.length + others) break;
    card = parent;
    if (card === dialog) break;
  }
  return card;
}
