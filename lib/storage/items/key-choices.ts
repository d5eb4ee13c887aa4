import { z } from 'zod';
import { PURPOSES } from '../../audit/policy.ts';
import { EXCHANGE_IDS } from '../../exchanges/exchange.ts';
import { MAX_ID_LENGTH, MAX_NAME_LENGTH, MAX_SETS } from '../../messages/bounds.ts';
import { defineItem } from '../item.ts';

export const MAX_KEY_CHOICES = 2000;

const keyChoiceSchema = z
  .object({
    exchange: z.enum(EXCHANGE_IDS),
    keyName: z.string().max(MAX_NAME_LENGTH).nullable(),
    mask: z.string().max(20).nullable(),
    /** null: the default purpose. */
    purpose: z.enum(PURPOSES).nullable(),
    /** null: every set is approved for this key. */
    setIds: z.array(z.string().max(MAX_ID_LENGTH)).max(MAX_SETS).readonly().nullable(),
  })
  .readonly();
export type KeyChoice = z.infer<typeof keyChoiceSchema>;

/** What the user said of single keys: what each is for, and which sets are approved for it. */
export const keyChoices = defineItem<readonly KeyChoice[]>({
  key: 'keyChoices',
  schema: z.array(keyChoiceSchema).max(MAX_KEY_CHOICES),
  migrations: [],
  fallback: [],
});
