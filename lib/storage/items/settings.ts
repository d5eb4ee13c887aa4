import * as z from 'zod/mini';
import { DEFAULT_PURPOSE, PURPOSES } from '../../audit/policy.ts';
import { EXCHANGE_IDS } from '../../exchanges/exchange.ts';
import { defineItem } from '../item.ts';
import { settings2 } from '../migrations/settings-2.ts';
import { settings3 } from '../migrations/settings-3.ts';
import { goodFields } from '../salvage.ts';

export const MIN_FEED_HOURS = 1;
export const MAX_FEED_HOURS = 168;

const shape = {
  /** What a key is for when the user has not said. */
  purposeDefault: z.enum(PURPOSES),
  pausedExchanges: z.readonly(z.array(z.enum(EXCHANGE_IDS))),
  /** A key older than this is due for rotation; null: no such rule. */
  maxKeyAgeDays: z.nullable(z.int().check(z.gte(1), z.lte(3650))),
  /** Whether the bot runs where the browser runs; null: not asked yet. */
  botRunsHere: z.nullable(z.boolean()),
  /** Whether this browser's public address may be looked up at all. */
  lookUpPublicIp: z.boolean(),
  /** How often the feeds are checked. */
  feedCheckHours: z.int().check(z.gte(MIN_FEED_HOURS), z.lte(MAX_FEED_HOURS)),
  /** Whether the browser's own sync carries the approved list to the user's other devices. */
  syncSets: z.boolean(),
  /** Whether a press on Create or Save is held once while something critical is found. */
  lastLook: z.boolean(),
};
const settingsSchema = z.object(shape);
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

const fallback: Settings = {
  purposeDefault: DEFAULT_PURPOSE,
  pausedExchanges: [],
  maxKeyAgeDays: null,
  botRunsHere: null,
  lookUpPublicIp: true,
  feedCheckHours: 6,
  syncSets: false,
  lastLook: true,
};

export const settings = defineItem<Settings>({
  key: 'settings',
  schema: settingsSchema,
  migrations: [settings2, settings3],
  fallback,
  salvage: goodFields(shape, fallback),
});
