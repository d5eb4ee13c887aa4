/** Settings before the last look: it could not be turned off, because there was none. */
import * as z from 'zod/mini';
import { type Migration } from '../item.ts';

const before = z.object({
  purposeDefault: z.string(),
  pausedExchanges: z.array(z.string()),
  maxKeyAgeDays: z.nullable(z.number()),
  botRunsHere: z.nullable(z.boolean()),
  lookUpPublicIp: z.boolean(),
  feedCheckHours: z.number(),
  syncSets: z.boolean(),
});

export const settings3: Migration = {
  to: 3,
  migrate: (old) => ({ ...z.parse(before, old), lastLook: true }),
};
