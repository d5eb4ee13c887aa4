import * as z from 'zod/mini';
import { type PasteOutcome, type PasteReport } from '../../audit/audit-view.ts';
import { type LeftOut, type PastePlan } from '../../paste/plan.ts';
import { MAX_ADDRESSES } from '../bounds.ts';
import { rowsSchema } from './audit-view.ts';
import { list } from './bounded.ts';
import { addressTextSchema } from './page-reading.ts';

const outcomeSchema: z.ZodMiniType<PasteOutcome> = z.strictObject({
  address: z.string(),
  outcome: z.enum(['taken', 'already-there', 'changed', 'refused', 'left-out']),
  why: z.nullable(z.string()),
  became: z.nullable(z.string()),
});

export const pasteReportSchema: z.ZodMiniType<PasteReport> = z.strictObject({
  outcomes: z.array(outcomeSchema),
  rows: rowsSchema,
  result: z.enum(['done', 'partly', 'refused', 'no-field', 'copied']),
});

const leftOutSchema: z.ZodMiniType<LeftOut> = z.strictObject({
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

export const pastePlanSchema: z.ZodMiniType<PastePlan> = z.strictObject({
  entry: z.enum(['list', 'confirm', 'tags', 'rows']),
  text: z.nullable(z.string()),
  items: z.array(z.string()),
  add: z.array(z.string()),
  keep: z.array(z.string()),
  leftOut: z.array(leftOutSchema),
  before: z.array(z.string()),
  after: z.array(z.string()),
});

const addressesSchema = z.readonly(list(addressTextSchema, MAX_ADDRESSES));

/** What the page made of a paste, read once it has settled. */
export const readBackSchema = z.strictObject({
  /** The addresses that the form holds; null: the field is gone or could not be read. */
  held: z.nullable(addressesSchema),
  /** What stands in the field and waits for the user's press of the form's own button. */
  typed: addressesSchema,
  /** The form did not take the text, so it was put on the clipboard. */
  copied: z.boolean(),
});
export type ReadBack = z.infer<typeof readBackSchema>;
