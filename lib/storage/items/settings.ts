import { z } from 'zod';
import { DEFAULT_PURPOSE, PURPOSES } from '../../audit/policy.ts';
import { EXCHANGE_IDS } from '../../exchanges/exchange.ts';
import { defineItem } from '../item.ts';

const settingsSchema = z.object({
  /** What a key is for when the user has not said. */
  purposeDefault: z.enum(PURPOSES),
  pausedExchanges: z.array(z.enum(EXCHANGE_IDS)).readonly(),
  /** A key older than this is due for rotation; null: no such rule. */
  maxKeyAgeDays: z.int().min(1).max(3650).nullable(),
  /** Whether the bot runs where the browser runs; null: not asked yet. */
  botRunsHere: z.boolean().nullable(),
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
