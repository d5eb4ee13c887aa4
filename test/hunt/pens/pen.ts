/** A pen of the hunt draws a whole group of rights, or one choice of several, in one manner of markup. */
import { type ExchangeId } from '../../../lib/exchanges/exchange.ts';
import { escapeHtml } from '../../replicas/drawings/pen.ts';
import { type Random } from '../random.ts';
import { type RightSpec } from '../spec.ts';
import { type Words } from '../words/words.ts';

export const esc = escapeHtml;

export interface Ctx {
  readonly words: Words;
  readonly exchange: ExchangeId;
  readonly random: Random;
  /** A new id on this page. */
  id(): string;
}

export interface RightsGroup {
  readonly heading: string;
  readonly rights: readonly RightSpec[];
}

export interface ChoiceGroup {
  readonly heading: string;
  readonly choices: readonly { readonly label: string; readonly hint?: string }[];
  /** Place of the chosen one. */
  readonly chosen: number;
  readonly greyed: boolean;
}

interface Drawing {
  /** A reader that says "unknown" of it is right as well: it says its state by looks alone. */
  readonly lax?: true;
  readonly css?: string;
  /** A component library draws it, so that its elements cannot be cloned. */
  readonly library?: true;
}

export interface RightsPen extends Drawing {
  /** It has no control: it says in words what is granted. */
  readonly words?: true;
  /** What is not chosen is not drawn at all, or only in a closed menu. */
  readonly showsChosenOnly?: true;
  /** Draws each right on its own, so that one of them can be hidden. */
  readonly oneByOne?: true;
  /** Draws a choice of reading only for each right, as the forms of these exchanges have it. */
  readonly rowModes?: readonly ExchangeId[];
  readonly draw: Draw<RightsGroup>;
}

export interface ChoicePen extends Drawing {
  readonly draw: Draw<ChoiceGroup>;
}

/** Fills the host. */
export type Draw<T> = (host: Element, what: T, ctx: Ctx) => void;

export const html =
  <T>(write: (what: T, ctx: Ctx) => string): Draw<T> =>
  (host, what, ctx) => {
    host.innerHTML = write(what, ctx);
  };

export const when = (is: boolean | undefined, text: string): string => (is === true ? text : '');

const hidden = (right: RightSpec, inner: string): string =>
  right.hidden === true ? `<div style="display:none">${inner}</div>` : inner;

/** A drawing of one box, made a drawing of a group. */
export const eachBox =
  (
    write: (right: RightSpec, ctx: Ctx) => string,
    around = (inner: string, heading: string) => `<h4>${esc(heading)}</h4>${inner}`,
  ): Draw<RightsGroup> =>
  (host, { heading, rights }, ctx) => {
    host.innerHTML = around(rights.map((right) => hidden(right, write(right, ctx))).join(''), heading);
  };
