/**
 * A pen draws the same controls in one manner of markup. A page describes its form once; each pen makes another
 * drawing of it. `data-e2e` marks what a test clicks: it is the only thing that all drawings share.
 */
export interface Box {
  readonly at: string;
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  /** A remark beside the label, which is no part of it. */
  readonly hint?: string;
  /** Neither on nor off: some of its children are on. */
  readonly mixed?: boolean;
}

export interface Choice {
  readonly at: string;
  readonly label: string;
  readonly hint?: string;
}

export interface RadioGroup {
  readonly at: string;
  readonly name?: string;
  readonly choices: readonly Choice[];
  /** `at` of the chosen one; null: none is. */
  readonly chosen: string | null;
  readonly disabled?: boolean;
}

export interface Pen {
  /** What `Replica.drawing` says. */
  readonly name: string;
  readonly css: string;
  box(box: Box): string;
  toggle(box: Box): string;
  radios(group: RadioGroup): string;
  /** Page script: an object `{native, get(el), set(el, on), enable(el)}` over the elements marked by `at`. */
  readonly hand: string;
}

export const at = (name: string): string => `[data-e2e="${name}"]`;

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const note = (text: string | undefined, className: string): string =>
  text === undefined ? '' : `<div class="${className}">${escapeHtml(text)}</div>`;
