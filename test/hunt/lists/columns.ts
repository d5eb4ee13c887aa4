/** A list of keys as columns: what each says of every key. */

import { type Ctx } from '../pens/pen.ts';
import { type ListSpec } from '../spec.ts';

export interface Column {
  readonly head: string;
  /** HTML, one a key. */
  readonly cells: readonly string[];
}

export interface CellPen {
  /** Its states are controls, so that a card of it may count as a form. */
  readonly boxes?: true;
  readonly lax?: true;
  readonly css?: string;
  /** It needs a head over each right, which only a table has. */
  readonly tableOnly?: true;
  readonly rights: (spec: ListSpec, ctx: Ctx) => readonly Column[];
}

export interface ListPen {
  readonly css?: string;
  /** It is no table: heads stand beside their values. */
  readonly cards?: true;
  readonly draw: (host: Element, names: readonly string[], columns: readonly Column[], ctx: Ctx) => void;
}
