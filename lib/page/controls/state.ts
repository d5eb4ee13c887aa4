/** The state that an element declares of itself: native property, ARIA, data attribute, in this order of trust. */
import { type Tri } from '../../audit/key-settings.ts';
import { hasClassWord } from '../see/class-words.ts';
import { lyingWitnessOf, truthByClass } from './lying-libraries.ts';

export interface Declared {
  readonly state: Tri;
  readonly mixed: boolean;
}

const TRUE = new Set(['true', '', 'checked', 'on', 'active', 'selected', 'yes']);
const FALSE = new Set(['false', 'unchecked', 'off', 'inactive', 'unselected', 'no']);
const MIXED = new Set(['mixed', 'indeterminate', 'partial']);

const ARIA_STATES = ['aria-checked', 'aria-pressed', 'aria-selected'] as const;
const DATA_STATES = ['data-state', 'data-checked', 'data-selected', 'data-active'] as const;

function triOf(value: string): Declared | null {
  const lower = value.trim().toLowerCase();
  if (MIXED.has(lower)) return { state: 'unknown', mixed: true };
  if (FALSE.has(lower)) return { state: 'off', mixed: false };
  if (TRUE.has(lower)) return { state: 'on', mixed: false };
  return null;
}

/** What the element says of itself; null: it says nothing. Sources that contradict each other make `unknown`. */
export function declaredState(element: Element): Declared | null {
  const answers: Declared[] = [];
  const liar = lyingWitnessOf(element);
  const truth = liar === null ? null : truthByClass(element, liar);
  if (truth !== null) answers.push({ state: truth ? 'on' : 'off', mixed: false });
  if (element.localName === 'input') {
    const input = element as HTMLInputElement;
    if (input.type === 'checkbox' || input.type === 'radio') {
      if (input.indeterminate && input.type === 'checkbox') return { state: 'unknown', mixed: true };
      if (liar?.lies !== 'native') answers.push({ state: input.checked ? 'on' : 'off', mixed: false });
    }
  }
  for (const names of liar?.lies === 'aria' ? [DATA_STATES] : [ARIA_STATES, DATA_STATES]) {
    for (const name of names) {
      const value = element.getAttribute(name);
      // An attribute without a value says yes; an ARIA state without one says nothing.
      const answer = value === null || (value === '' && names === ARIA_STATES) ? null : triOf(value);
      if (answer !== null) {
        answers.push(answer);
        break;
      }
    }
  }
  return agree(answers);
}

/** One answer of several: what all of them say, else unknown. */
export function agree(answers: readonly Declared[]): Declared | null {
  const first = answers[0];
  if (first === undefined) return null;
  if (answers.some((answer) => answer.mixed)) return { state: 'unknown', mixed: true };
  if (answers.every((answer) => answer.state === first.state)) return first;
  const sure = new Set(answers.map((answer) => answer.state).filter((state) => state !== 'unknown'));
  if (sure.size === 1) return { state: [...sure][0] as Tri, mixed: false };
  return { state: 'unknown', mixed: false };
}

/** A box whose class says so is greyed, whatever else its page forgets to say. */
export function looksDisabled(element: Element): boolean {
  return isDisabled(element) || hasClassWord(element, 'disabled');
}

export function isDisabled(element: Element): boolean {
  if (element.matches(':disabled')) return true;
  return element.closest('[aria-disabled=true],[data-disabled]:not([data-disabled=false]),[inert]') !== null;
}
