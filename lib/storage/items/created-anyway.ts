import * as z from 'zod/mini';
import { RULE_IDS } from '../../audit/finding.ts';
import { EXCHANGE_IDS } from '../../exchanges/exchange.ts';
import { type CreatedAnyway } from '../../ledger/created-anyway.ts';
import { MAX_NAME_LENGTH } from '../../messages/bounds.ts';
import { list, text } from '../../messages/schemas/bounded.ts';
import { defineItem } from '../item.ts';
import { goodElements } from '../salvage.ts';

export const MAX_CREATED_ANYWAY = 200;

const schema: z.ZodMiniType<CreatedAnyway> = z.object({
  exchange: z.enum(EXCHANGE_IDS),
  keyName: z.nullable(text(MAX_NAME_LENGTH)),
  rules: list(z.enum(RULE_IDS), RULE_IDS.length),
  at: z.number().check(z.nonnegative()),
});

/** Keys that were made in spite of a critical finding, newest first: what the ledger is told when it meets them. */
export const createdAnyway = defineItem<readonly CreatedAnyway[]>({
  key: 'createdAnyway',
  schema: list(schema, MAX_CREATED_ANYWAY),
  migrations: [],
  fallback: [],
  salvage: goodElements(schema, MAX_CREATED_ANYWAY),
});
