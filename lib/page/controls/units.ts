/**
 * Joins candidates that are one control to a person: a native input and the styled twin drawn over it, a wrapper that
 * repeats its input's state. What they say is compared: two that contradict each other make `unknown`.
 */
import { type Tri } from '../../audit/key-settings.ts';
import { hasClassWord, STRONG_ON, stateInWords, wordsOf } from '../see/class-words.ts';
import { climb, firstHolder, holds, itemsUnder, parentOf, selfAndAncestors } from '../see/dom.ts';
import { flatMapInSteps } from '../see/scan.ts';
import { isDrawn, isRendered } from '../see/visibility.ts';
import { isByDataOnly, roleOf } from './candidates.ts';
import { type Control, type ControlRole, ON_OFF_ROLES } from './control.ts';
import { drawnState } from './drawn-state.ts';
import { agree, type Declared, declaredState, isDisabled, looksDisabled } from './state.ts';

export interface Unit extends Control {
  /** All elements that are this control; the first is the one to name it by. */
  readonly elements: readonly Element[];
}

/** How far up a control's row may reach; the same bound counts which controls an ancestor holds. */
export const MAX_CLIMB = 12;
const MAX_TWIN_CLIMB = 4;
const MAX_WRAPPER_CLIMB = 6;
/** Controls and parts of one control in so small a place. */
const MAX_TWINS = 12;

type ElementsUnder = ReadonlyMap<Element, readonly Element[]>;

/** For each ancestor (up to MAX_CLIMB levels) the units below it. */
export type UnitsBelow = ReadonlyMap<Element, readonly Unit[]>;

/** The controls among `candidates`. `segments`: the states of buttons that are the options of one choice. */
export function unitsOf(candidates: readonly Element[], segments: ReadonlyMap<Element, Tri>): Unit[] {
  const all = unitsInSteps(candidates, segments);
  for (;;) {
    const { done, value } = all.next();
    if (done === true) return value;
  }
}

/** The same, a step for each control: whether one is drawn may ask for the page's layout. */
export function* unitsInSteps(
  candidates: readonly Element[],
  segments: ReadonlyMap<Element, Tri>,
): Generator<void, Unit[]> {
  const groups: Element[][] = [];
  const groupOf = new Map<Element, Element[]>();
  const onOff = withoutEchoes(candidates.filter((element) => isOnOff(element) && !segments.has(element)));
  const kept = new Set(onOff);
  for (const element of candidates) {
    if (isOnOff(element) && !kept.has(element) && !segments.has(element)) continue;
    const group = [element];
    groups.push(group);
    groupOf.set(element, group);
  }
  const under = itemsUnder(onOff, (element) => element);
  yield;
  for (const inner of onOff) {
    const outer = wrapperOf(inner, kept, under) ?? hiddenTwinOf(inner, under);
    if (outer !== null) join(groups, groupOf, inner, outer);
    yield;
  }
  return yield* flatMapInSteps(groups, (group) =>
    group.length > 0 ? [unitOf(group, segments.get(group[0] as Element))] : [],
  );
}

const ECHO_CLIMB = 3;

/**
 * Libraries repeat a control's state on its parts (`data-state` on the box, its tick and its label). Where a control
 * says more than that, its parts do not count; where nothing does, the outermost part stands for all.
 */
function withoutEchoes(onOff: readonly Element[]): Element[] {
  const real = onOff.filter((element) => !isByDataOnly(element));
  const parts = onOff.filter((element) => isByDataOnly(element));
  const realUnder = itemsUnder(real, (element) => element);
  const partsUnder = itemsUnder(parts, (element) => element);
  const realAt = firstHolder(real, (element) => element);
  const partAt = firstHolder(parts, (element) => element);
  const kept = new Set(
    parts.filter((part) => {
      const outer = parentOf(part);
      if (outer !== null && partAt(outer) !== undefined) return false;
      if (realAt(part) !== undefined || realUnder.has(part)) return false;
      let ancestor = outer;
      for (let i = 0; ancestor !== null && i < ECHO_CLIMB; i++) {
        const inside = realUnder.get(ancestor)?.length ?? 0;
        const echoes = partsUnder.get(ancestor)?.length ?? 0;
        // One control in the same small place, and no further part that could be a control of its own.
        if (inside === 1 && echoes <= 3) return false;
        if (inside > 1) return true;
        ancestor = parentOf(ancestor);
      }
      return true;
    }),
  );
  return onOff.filter((element) => !isByDataOnly(element) || kept.has(element));
}

function isOnOff(element: Element): boolean {
  const role = roleOf(element);
  return role !== null && ON_OFF_ROLES.has(role);
}

/** An element that only repeats a state for its style (`data-state` on the box and on the label), without being a control. */
function isPart(element: Element): boolean {
  return (
    element.localName !== 'input' &&
    !['role', 'aria-checked', 'aria-pressed'].some((name) => element.hasAttribute(name))
  );
}

/** The nearest candidate around `inner` that holds no other control: `<div role=checkbox><input></div>`. */
function wrapperOf(inner: Element, onOff: ReadonlySet<Element>, under: ElementsUnder): Element | null {
  const ancestor = climb(inner, MAX_WRAPPER_CLIMB).find((one) => onOff.has(one));
  if (ancestor === undefined) return null;
  const all = (under.get(ancestor) ?? []).filter((other) => other !== ancestor);
  // A box in a box in an item of a tree is one control; more than a few are a list.
  const inside =
    all.length > MAX_TWINS
      ? all
      : all.filter((other) => !all.some((outer) => outer !== other && holds(outer, other)));
  return inside.length === 1 || inside.filter((other) => !isPart(other)).length <= 1 ? ancestor : null;
}

/** A native input that is not drawn itself, beside exactly one control that is: Radix and others keep one for forms. */
function hiddenTwinOf(input: Element, under: ElementsUnder): Element | null {
  if (input.localName !== 'input' || isDrawn(input)) return null;
  if (input.getAttribute('aria-hidden') !== 'true' && (input as HTMLInputElement).tabIndex !== -1)
    return null;
  for (const here of climb(input, MAX_TWIN_CLIMB)) {
    const all = (under.get(here) ?? []).filter((other) => other !== input);
    // Of many the outermost are more than one, or hold the rest: a list is no control with a twin.
    if (all.length > MAX_TWINS) return null;
    const others = all.filter((other) => !all.some((outer) => outer !== other && holds(outer, other)));
    const [twin] = others;
    // Two native inputs side by side are two controls, however they are drawn.
    if (others.length === 1) return twin === undefined || twin.localName === 'input' ? null : twin;
    if (others.length > 1) return null;
  }
  return null;
}

function join(groups: Element[][], groupOf: Map<Element, Element[]>, a: Element, b: Element): void {
  const from = groupOf.get(a);
  const into = groupOf.get(b);
  if (from === undefined || into === undefined || from === into) return;
  for (const element of from) groupOf.set(element, into);
  into.push(...from);
  from.length = 0;
  void groups;
}

function unitOf(elements: readonly Element[], segment: Tri | undefined): Unit {
  // The native input names the control best (its label element points at it), so it comes first.
  const sorted = [...elements].sort((a, b) => rank(a) - rank(b));
  const element = sorted[0] as Element;
  const roles = sorted.map((one) => roleOf(one)).filter((role): role is ControlRole => role !== null);
  const answers = sorted
    .filter((one) => !isEmptyShell(one, sorted))
    .map((one) => declaredState(one))
    .filter((one): one is Declared => one !== null);
  const state = withDrawing(agree(answers), sorted);
  return {
    element,
    elements: sorted,
    role:
      segment !== undefined
        ? 'radio'
        : (roles.find((role) => role === 'radio' || role === 'switch') ?? roles[0] ?? 'checkbox'),
    state: segment ?? state?.state ?? 'unknown',
    mixed: state?.mixed ?? false,
    disabled: sorted.some((one) => (roles.includes('field') ? isDisabled(one) : looksDisabled(one))),
  };
}

const QUARREL: Declared = { state: 'unknown', mixed: false };

/**
 * What a control declares is one witness; its class and what is drawn are others. Libraries exist whose switch is on and
 * declares off, also by a hidden input that never changes: a box that one of the others calls ticked is not called off.
 */
function withDrawing(declared: Declared | null, elements: readonly Element[]): Declared | null {
  const [element] = elements;
  if (declared?.state !== 'off' || element === undefined) return declared;
  // Half ticked is drawn by a class where the property was forgotten.
  if (elements.some(isHalf)) return HALF;
  if (elements.some((one) => isMarkedOn(one) || isMarkedOn(faceOf(one)))) return QUARREL;
  // A native box draws itself.
  const face = elements.some((one) => one.localName === 'input') ? faceOf(element) : element;
  return face !== null && drawnState(face) === 'on' ? QUARREL : declared;
}

const HALF: Declared = { state: 'unknown', mixed: true };

const FACE_CLIMB = 2;

/** By its own class, or that of what is around this input alone. */
const isHalf = (element: Element): boolean =>
  [element, ...climb(element, FACE_CLIMB)].some(
    (one) =>
      hasClassWord(one, 'indeterminate', 'halfchecked', 'intermediate') &&
      one.querySelectorAll('input').length <= 1,
  );

const MARKS = new Set([...STRONG_ON, 'on', 'active', 'truthy']);

function isMarkedOn(element: Element | null): boolean {
  const said = element === null ? null : stateInWords(wordsOf(element.getAttribute('class') ?? ''));
  return said?.on === true && MARKS.has(said.word);
}

/** What is drawn for an input that nobody sees: the element around it, if it holds no other. Null: it is seen. */
function faceOf(input: Element): Element | null {
  const parent = input.localName === 'input' ? input.parentElement : null;
  if (parent === null || isDrawn(input)) return null;
  return parent.querySelectorAll('input').length === 1 ? parent : null;
}

/** An input that nobody can see or hear and that is never checked: its wrapper alone holds the state. */
function isEmptyShell(element: Element, all: readonly Element[]): boolean {
  return (
    element.localName === 'input' &&
    !(element as HTMLInputElement).checked &&
    !isRendered(element) &&
    all.some((other) => other.hasAttribute('aria-checked') && holds(other, element)) &&
    element.closest('[aria-hidden=true]') !== null
  );
}

function rank(element: Element): number {
  if (element.localName === 'input') return 0;
  return element.hasAttribute('role') ? 1 : 2;
}

/** Which units stand below which ancestor. */
export function countUnits(units: readonly Unit[]): UnitsBelow {
  const below = new Map<Element, Unit[]>();
  for (const unit of units) {
    const seen = new Set<Element>();
    for (const element of unit.elements) {
      for (const ancestor of selfAndAncestors(element, MAX_CLIMB + 1)) {
        if (!seen.has(ancestor)) {
          seen.add(ancestor);
          const list = below.get(ancestor);
          if (list === undefined) below.set(ancestor, [unit]);
          else list.push(unit);
        }
      }
    }
  }
  return below;
}
