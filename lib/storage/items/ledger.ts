import * as z from 'zod/mini';
import { type Ledger, ledgerEntrySchema, MAX_KEYS } from '../../ledger/ledger.ts';
import { defineItem } from '../item.ts';
import { goodElements } from '../salvage.ts';

/** The keys that were seen: what each could do, and when. */
export const ledger = defineItem<Ledger>({
  key: 'ledger',
  schema: z.readonly(z.array(ledgerEntrySchema).check(z.maxLength(MAX_KEYS))),
  migrations: [],
  fallback: [],
  salvage: goodElements(ledgerEntrySchema, MAX_KEYS),
});
