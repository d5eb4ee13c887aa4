/**
 * Component libraries that are known by their own markup to lie in one witness: what a control declares natively or by ARIA
 * is not what it draws and not what is sent. Where two witnesses disagree and the library is not listed here, nothing is known.
 * Seen with the packages as npm gives them, in Chromium 156, 2026-12; the hunt draws them anew from the packages.
 */

export interface LyingWitness {
  readonly library: string;
  /** The version that was looked at. */
  readonly version: string;
  /** The elements whose witness is not to be believed, by selector: the library's own classes, on its own structure. */
  readonly element: string;
  /** `native`: the property `checked`. `aria`: its ARIA state, or that it has none. */
  readonly lies: 'native' | 'aria';
  /** The class that tells instead: on the nearest `in`, there exactly when the control is on. Null: its ARIA state tells. */
  readonly truth: { readonly in: string; readonly on: string } | null;
  /** What was seen. */
  readonly source: string;
}

export const LYING_WITNESSES: readonly LyingWitness[] = [
  {
    library: 'TDesign React',
    version: '1.18.2',
    element: 'button.t-switch[role=switch]:not([aria-checked])',
    lies: 'aria',
    truth: { in: '.t-switch', on: '.t-is-checked' },
    source: 'Switch: a button of role switch that never has aria-checked',
  },
  {
    library: 'Quasar',
    version: '2.27.0',
    element: '.q-toggle[role=switch] > .q-toggle__inner > input.q-toggle__native',
    lies: 'native',
    truth: null,
    source:
      'QToggle without a name: its native box is never ticked; aria-checked and the class of the inner part are right',
  },
  {
    library: 'Quasar',
    version: '2.27.0',
    element: '.q-checkbox[role=checkbox] > .q-checkbox__inner > input.q-checkbox__native',
    lies: 'native',
    truth: null,
    source: 'QCheckbox without a name: the same',
  },
  {
    library: 'Quasar',
    version: '2.27.0',
    element: '.q-radio[role=radio] > .q-radio__inner > input.q-radio__native',
    lies: 'native',
    truth: null,
    source: 'QRadio without a name: the same',
  },
  {
    library: 'Semi Design',
    version: '2.90.1',
    element: '.semi-radio > .semi-radio-inner > input[type=radio]',
    lies: 'native',
    truth: { in: '.semi-radio', on: '.semi-radio-checked' },
    source:
      'RadioGroup without a name: all groups of a page share the name "default", and the browser keeps one choice of them all',
  },
  {
    library: 'RSuite',
    version: '6.2.4',
    element: '.rs-toggle[data-loading=true] > input.rs-toggle-input[role=switch][aria-checked]',
    lies: 'native',
    truth: null,
    source: 'Toggle while it loads: a press unticks the native box; aria-checked and what is drawn stay on',
  },
];

/** What is known of an element's witnesses; null: nothing bad. */
export function lyingWitnessOf(element: Element): LyingWitness | null {
  // Most controls of most pages have no class of these, and a class is looked at first.
  if (element.localName !== 'input' && !element.classList.contains('t-switch')) return null;
  return LYING_WITNESSES.find((one) => element.matches(one.element)) ?? null;
}

/** What such an element's class says; null: it is not the class that tells. */
export function truthByClass(element: Element, { truth }: LyingWitness): boolean | null {
  const holder = truth === null ? null : element.closest(truth.in);
  return truth === null || holder === null ? null : holder.matches(truth.on);
}
