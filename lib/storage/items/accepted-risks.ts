import { z } from 'zod';
import { RULE_IDS } from '../../audit/finding.ts';
import { type AcceptedRisk } from '../../audit/policy.ts';
import { EXCHANGE_IDS } from '../../exchanges/exchange.ts';
import { MAX_NAME_LENGTH, MAX_REASON_LENGTH } from '../../messages/bounds.ts';
import { defineItem } from '../item.ts';

export const MAX_ACCEPTED_RISKS = 2000;

const acceptedRiskSchema: z.ZodType<AcceptedRisk> = z.object({
  exchange: z.enum(EXCHANGE_IDS),
  keyName: z.string().max(MAX_NAME_LENGTH).nullable(),
  rule: z.enum(RULE_IDS),
  reason: z.string().max(MAX_REASON_LENGTH),
  at: z.number().nonnegative(),
});

/** Findings that the user accepted for one key, with the reason. */
export const acceptedRisks = defineItem<readonly AcceptedRisk[]>({
  key: 'acceptedRisks',
  schema: z.array(acceptedRiskSchema).max(MAX_ACCEPTED_RISKS),
  migrations: [],
  fallback: [],
});
