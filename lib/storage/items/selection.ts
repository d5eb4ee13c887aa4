import * as z from 'zod/mini';
import { type SessionItem } from '../session.ts';

/** Characters of a selection that are kept: an address is among the first of them, or nobody meant it. */
export const MAX_SELECTION = 2000;

/** What the user selected on a page to approve an address of it. */
export interface Selection {
  readonly text: string;
}

export const selection: SessionItem<Selection> = {
  key: 'selection',
  schema: z.object({ text: z.string().check(z.maxLength(MAX_SELECTION)) }),
};
