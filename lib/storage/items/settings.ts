import * as z from 'zod/mini';
import { DEFAULT_PURPOSE, PURPOSES } from '../../audit/policy.ts';
import { EXCHANGE_IDS } from '../../exchanges/exchange.ts';
import { defineItem } from '../item.ts';

const settingsSchema = z.object({
  /** What a key is for when the user has not said. */
  purposeDefault: z.enum(PURPOSES),
  pausedExchanges: z.readonly(z.array(z.enum(EXCHANGE_IDS))),
  /** A key older than this is due for rotation; null: no such rule. */
  maxKeyAgeDays: z.nullable(z.int().check(z.gte(1), z.lte(3650))),
  /** Whether the bot runs where the browser runs; null: not asked yet. */
  botRunsHere: z.nullable(z.boolean()),
  /** Whether this browser's public address may be looked up at all. */
  lookUpPublicIp: z.boolean(),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const settings = defineItem<Settings>({
  key: 'settings',
  schema: settingsSchema,
  migrations: [],
  fallback: {
    purposeDefault: DEFAULT_PURPOSE,
    pausedExchanges: [],
    maxKeyAgeDays: null,
    botRunsHere: null,
    lookUpPublicIp: true,
  },
});
