/** Finds the elements that say by their kind or their ARIA that they are controls. */
import { hasClassWord } from '../see/class-words.ts';
import { climb, type Root } from '../see/dom.ts';
import { type ControlRole } from './control.ts';
import { SEGMENT } from './segments.ts';

/** Controls past this bound are read in a later scan. */
export const MAX_CONTROLS = 1_500;

const SELECTOR = [
  'input',
  'textarea',
  'select',
  '[role=checkbox]',
  '[role=switch]',
  '[role=radio]',
  '[role=menuitemcheckbox]',
  '[role=menuitemradio]',
  '[role=option]',
  '[role=tab]',
  '[role=treeitem][aria-checked]',
  '[role=combobox]',
  '[role=textbox]',
  '[aria-checked]',
  '[aria-pressed]',
  '[data-state=checked]',
  '[data-state=unchecked]',
  '[data-state=indeterminate]',
  '[data-state=on]',
  '[data-state=off]',
  '[data-checked]',
  '[data-selected]',
  '[contenteditable=""]',
  '[contenteditable=true]',
  'button[aria-haspopup=listbox]',
].join(',');

const ALL = `${SELECTOR},${SEGMENT}`;
/** Elements that can be controls without an attribute. */
const NATIVE = new Set(['input', 'textarea', 'select', 'button']);

const NO_CONTROL_TYPES = new Set([
  'hidden',
  'submit',
  'button',
  'reset',
  'image',
  'file',
  'color',
  'range',
  'date',
  'datetime-local',
  'time',
  'month',
  'week',
]);

const ARIA_ROLES: Readonly<Record<string, ControlRole>> = {
  checkbox: 'checkbox',
  menuitemcheckbox: 'checkbox',
  treeitem: 'checkbox',
  switch: 'switch',
  radio: 'radio',
  menuitemradio: 'radio',
  option: 'radio',
  tab: 'tab',
  combobox: 'choice',
  textbox: 'field',
  searchbox: 'field',
};

const SELECT_CLIMB = 5;

/** Libraries draw the choice of a select in a text field that nobody can type into. */
function isSelect(input: HTMLInputElement): boolean {
  if (!input.readOnly) return false;
  return climb(input, SELECT_CLIMB).some((element) => hasClassWord(element, 'select'));
}

/** What kind of control an element is; null: none. */
export function roleOf(element: Element): ControlRole | null {
  const name = element.localName;
  const aria = element.getAttribute('role');
  if (name === 'input') {
    const type = (element as HTMLInputElement).type;
    if (type === 'checkbox') return aria === 'switch' ? 'switch' : 'checkbox';
    if (type === 'radio') return 'radio';
    if (NO_CONTROL_TYPES.has(type)) return null;
    return aria === 'combobox' || isSelect(element as HTMLInputElement) ? 'choice' : 'field';
  }
  if (name === 'textarea') return 'field';
  if (name === 'select') return 'choice';
  // Options that do not exclude each other are boxes.
  if (aria === 'option' && element.closest('[aria-multiselectable=true]') !== null) return 'checkbox';
  if (aria !== null && ARIA_ROLES[aria] !== undefined) return ARIA_ROLES[aria] ?? null;
  if (element.hasAttribute('aria-checked')) return 'checkbox';
  if (element.hasAttribute('aria-pressed')) return 'switch';
  if (element.getAttribute('aria-haspopup') === 'listbox') return 'choice';
  if (element.hasAttribute('contenteditable')) return 'field';
  if (
    element.hasAttribute('data-state') ||
    element.hasAttribute('data-checked') ||
    element.hasAttribute('data-selected')
  ) {
    return 'checkbox';
  }
  return null;
}

/** Every candidate below `root`, in document order, at most `limit`. */
export function candidatesIn(root: Root, limit: number, segments: ReadonlyMap<Element, unknown>): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll(ALL)) {
    if (found.length >= limit) break;
    if (segments.has(element) || roleOf(element) !== null) found.push(element);
  }
  return found;
}

/** A page of more elements than these is asked one by one, in steps: one question about all of them would hold it up. */
const MANY_ELEMENTS = 25_000;
const ELEMENTS_AT_A_TIME = 500;

/** Whether one question about all that is below `root` would take long. */
export const isVast = (root: Root): boolean =>
  root.nodeType === Node.DOCUMENT_NODE && (root as Document).getElementsByTagName('*').length > MANY_ELEMENTS;

/** The same, step by step. What goes while they are looked for has changed the page, which is then read from the start. */
export function* candidatesInSteps(
  root: Root,
  limit: number,
  segments: ReadonlyMap<Element, unknown>,
): Generator<void, Element[]> {
  if (!isVast(root)) return candidatesIn(root, limit, segments);
  const found: Element[] = [];
  let asked = 0;
  // A list that lives would be counted anew after every change.
  for (const element of root.querySelectorAll('*')) {
    if (found.length >= limit) break;
    if (++asked % ELEMENTS_AT_A_TIME === 0) yield;
    // Most elements of so large a page say nothing of themselves but a class.
    if (!element.hasAttributes() && !NATIVE.has(element.localName)) continue;
    if (!element.matches(ALL)) continue;
    if (segments.has(element) || roleOf(element) !== null) found.push(element);
  }
  return found;
}

/** Whether an element is a control only by a data attribute: no native control, no role, no ARIA state. */
export function isByDataOnly(element: Element): boolean {
  if (element.localName === 'input' || element.hasAttribute('role')) return false;
  return (
    !element.hasAttribute('aria-checked') &&
    !element.hasAttribute('aria-pressed') &&
    element.localName !== 'select'
  );
}
