import * as z from 'zod/mini';
import { MAX_SETS } from '../../ip/approved-list.ts';
import { list } from '../../messages/schemas/bounded.ts';
import { defineItem } from '../item.ts';
import { ipSetSchema } from './ip-sets.ts';

export const SYNC_STATUSES = [
  'off',
  'ok',
  /** Both sides changed: the user picks one. */
  'conflict',
  /** The list is more than the browser's sync takes. */
  'too-large',
  /** The browser's sync refuses for now: too much, or too often. It is tried again. */
  'refused',
  /** The other side is not all there: it may still be on its way. */
  'incomplete',
  /** A later version of Keyfence wrote the other side. */
  'newer',
] as const;
export type SyncStatus = (typeof SYNC_STATUSES)[number];

const syncSchema = z.object({
  status: z.enum(SYNC_STATUSES),
  /** When the status was found, ms since the epoch; null: never looked. */
  at: z.nullable(z.number()),
  /** Hash of the list on which both sides agreed last. */
  base: z.nullable(z.string()),
  /** A write to the other side was begun and has not been seen to end. */
  writing: z.boolean(),
  /** The other side's list, while the user has not picked one. */
  conflict: z.nullable(
    z.object({
      hash: z.string(),
      /** When the other side was written, ms since the epoch. */
      at: z.number(),
      sets: z.readonly(list(ipSetSchema, MAX_SETS)),
    }),
  ),
});
export type SyncState = Readonly<z.infer<typeof syncSchema>>;

/** How this device stands to the list in the browser's sync. */
export const sync = defineItem<SyncState>({
  key: 'sync',
  schema: syncSchema,
  migrations: [],
  fallback: { status: 'off', at: null, base: null, writing: false, conflict: null },
});
