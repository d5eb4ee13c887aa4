import * as z from 'zod/mini';
import { PURPOSES } from '../../audit/policy.ts';
import { EXCHANGE_IDS } from '../../exchanges/exchange.ts';
import { MAX_ID_LENGTH, MAX_NAME_LENGTH, MAX_SETS } from '../../messages/bounds.ts';
import { list, text } from '../../messages/schemas/bounded.ts';
import { defineItem } from '../item.ts';
import { goodElements } from '../salvage.ts';

export const MAX_KEY_CHOICES = 2000;

const keyChoiceSchema = z.readonly(
  z.object({
    exchange: z.enum(EXCHANGE_IDS),
    keyName: z.nullable(text(MAX_NAME_LENGTH)),
    mask: z.nullable(text(20)),
    /** null: the default purpose. */
    purpose: z.nullable(z.enum(PURPOSES)),
    /** null: every set is approved for this key. */
    setIds: z.nullable(z.readonly(list(text(MAX_ID_LENGTH), MAX_SETS))),
  }),
);
export type KeyChoice = z.infer<typeof keyChoiceSchema>;

/** What the user said of single keys: what each is for, and which sets are approved for it. */
export const keyChoices = defineItem<readonly KeyChoice[]>({
  key: 'keyChoices',
  schema: list(keyChoiceSchema, MAX_KEY_CHOICES),
  migrations: [],
  fallback: [],
  salvage: goodElements(keyChoiceSchema, MAX_KEY_CHOICES),
});
