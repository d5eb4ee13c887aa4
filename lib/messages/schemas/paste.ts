import { z } from 'zod';
import { type PasteOutcome, type PasteReport } from '../../audit/audit-view.ts';
import { type LeftOut, type PastePlan } from '../../paste/plan.ts';
import { MAX_ADDRESSES } from '../bounds.ts';
import { addressTextSchema } from './page-reading.ts';

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

const leftOutSchema: z.ZodType<LeftOut> = z.strictObject({
  address: z.string(),
  why: z.enum([
    'retired',
    'not-an-address',
    'not-public',
    'too-wide',
    'ipv4-not-accepted',
    'ipv6-not-accepted',
    'cidr-not-accepted',
    'not-known-accepted',
    'covered',
    'list-full',
  ]),
});

export const pastePlanSchema: z.ZodType<PastePlan> = z.strictObject({
  entry: z.enum(['list', 'confirm', 'tags', 'rows']),
  text: z.string().nullable(),
  items: z.array(z.string()),
  add: z.array(z.string()),
  keep: z.array(z.string()),
  leftOut: z.array(leftOutSchema),
  before: z.array(z.string()),
  after: z.array(z.string()),
});

const addressesSchema = z.array(addressTextSchema).max(MAX_ADDRESSES).readonly();

/** What the page made of a paste, read once it has settled. */
export const readBackSchema = z.strictObject({
  /** The addresses that the form holds; null: the field is gone or could not be read. */
  held: addressesSchema.nullable(),
  /** What stands in the field and waits for the user's press of the form's own button. */
  typed: addressesSchema,
  /** The form did not take the text, so it was put on the clipboard. */
  copied: z.boolean(),
});
export type ReadBack = z.infer<typeof readBackSchema>;
