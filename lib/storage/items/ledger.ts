import { type Ledger, ledgerSchema, MAX_KEYS } from '../../ledger/ledger.ts';
import { defineItem } from '../item.ts';

/** The keys that were seen: what each could do, and when. */
export const ledger = defineItem<Ledger>({
  key: 'ledger',
  schema: ledgerSchema.refine((entries) => entries.length <= MAX_KEYS, 'too many keys'),
  migrations: [],
  fallback: [],
});
