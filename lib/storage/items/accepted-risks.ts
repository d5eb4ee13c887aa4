import * as z from 'zod/mini';
import { RULE_IDS } from '../../audit/finding.ts';
import { type AcceptedRisk } from '../../audit/policy.ts';
import { EXCHANGE_IDS } from '../../exchanges/exchange.ts';
import { MAX_NAME_LENGTH, MAX_REASON_LENGTH } from '../../messages/bounds.ts';
import { list, text } from '../../messages/schemas/bounded.ts';
import { defineItem } from '../item.ts';
import { goodElements } from '../salvage.ts';

export const MAX_ACCEPTED_RISKS = 2000;

const acceptedRiskSchema: z.ZodMiniType<AcceptedRisk> = z.object({
  exchange: z.enum(EXCHANGE_IDS),
  keyName: z.nullable(text(MAX_NAME_LENGTH)),
  rule: z.enum(RULE_IDS),
  reason: text(MAX_REASON_LENGTH),
  at: z.number().check(z.nonnegative()),
});

/** Findings that the user accepted for one key, with the reason. */
export const acceptedRisks = defineItem<readonly AcceptedRisk[]>({
  key: 'acceptedRisks',
  schema: list(acceptedRiskSchema, MAX_ACCEPTED_RISKS),
  migrations: [],
  fallback: [],
  salvage: goodElements(acceptedRiskSchema, MAX_ACCEPTED_RISKS),
});
