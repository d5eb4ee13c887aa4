import * as z from 'zod/mini';
import { type LeftOut, type PastePlan } from '../../paste/plan.ts';
import { MAX_ADDRESSES } from '../bounds.ts';
import { list } from './bounded.ts';
import { pastedAddressSchema } from './page-reading.ts';

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

/** What the page made of a paste, read once it has settled; null: there is no field. */
export const readBackSchema = z.nullable(
  z.strictObject({ addresses: z.readonly(list(pastedAddressSchema, MAX_ADDRESSES)), copied: z.boolean() }),
);
export type ReadBack = z.infer<typeof readBackSchema>;
