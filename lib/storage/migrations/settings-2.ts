/** Settings before feeds and sync: nobody had chosen how often to check, nor to sync. */
import * as z from 'zod/mini';
import { type Migration } from '../item.ts';

const before = z.object({
  purposeDefault: z.string(),
  pausedExchanges: z.array(z.string()),
  maxKeyAgeDays: z.nullable(z.number()),
  botRunsHere: z.nullable(z.boolean()),
  lookUpPublicIp: z.boolean(),
});

export const settings2: Migration = {
  to: 2,
  migrate: (old) => ({ ...z.parse(before, old), feedCheckHours: 6, syncSets: false }),
};
