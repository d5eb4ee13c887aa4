import * as z from 'zod/mini';
import { type SessionItem } from '../session.ts';

/** Characters of a selection that are kept: an address is among the first of them, or nobody meant it. */
export const MAX_SELECTION = 2000;

/** How long it is offered, in ms: who opens the popup later wants something else. */
export const SELECTION_LASTS_MS = 300_000;

/** What the user selected on a page to approve an address of it. */
export interface Selection {
  readonly text: string;
  /** ms since the epoch */
  readonly at: number;
}

export const selection: SessionItem<Selection> = {
  key: 'selection',
  schema: z.object({ text: z.string().check(z.maxLength(MAX_SELECTION)), at: z.number() }),
};
