import { z } from 'zod';
import { type PasteOutcome, type PasteReport } from '../../audit/audit-view.ts';

const outcomeSchema: z.ZodType<PasteOutcome> = z.strictObject({
  address: z.string(),
  outcome: z.enum(['taken', 'already-there', 'changed', 'refused', 'left-out']),
  why: z.string().nullable(),
  became: z.string().nullable(),
});

export const pasteReportSchema: z.ZodType<PasteReport> = z.strictObject({
  outcomes: z.array(outcomeSchema),
  result: z.enum(['done', 'partly', 'refused', 'no-field', 'copied']),
});

export const pastePlanSchema = z.strictObject({ add: z.array(z.string()) });
