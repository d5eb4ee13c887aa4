import { z } from 'zod';
import { type AuditView, type KeyView, type ViewFinding } from '../../audit/audit-view.ts';
import { PURPOSES } from '../../audit/policy.ts';
import { findingSchema } from '../../audit/tab-audit.ts';
import { EXCHANGE_IDS } from '../../exchanges/exchange.ts';
import { ipRestrictionSchema, keyIdSchema, permissionsSchema, refSchema } from './page-reading.ts';

const viewFindingSchema: z.ZodType<ViewFinding> = findingSchema.extend({
  refs: z.array(refSchema),
  accepted: z.strictObject({ reason: z.string(), at: z.number() }).nullable(),
});

const keyViewSchema: z.ZodType<KeyView> = z.strictObject({
  id: keyIdSchema,
  kind: z.enum(['form', 'listed']),
  name: z.string().nullable(),
  mask: z.string().nullable(),
  permissions: permissionsSchema,
  ipRestriction: ipRestrictionSchema,
  ips: z.array(z.string()).nullable(),
  findings: z.array(viewFindingSchema),
  purpose: z.enum(PURPOSES),
  setIds: z.array(z.string()),
  paste: z
    .strictObject({
      add: z.array(z.string()),
      leftOut: z.array(z.strictObject({ address: z.string(), why: z.string() })),
    })
    .nullable(),
});

export const auditViewSchema: z.ZodType<AuditView> = z.strictObject({
  exchange: z.strictObject({ id: z.enum(EXCHANGE_IDS), name: z.string() }),
  state: z.enum(['waiting', 'read', 'unreadable']),
  keys: z.array(keyViewSchema),
  sets: z.array(z.strictObject({ id: z.string(), label: z.string(), count: z.int() })),
  paused: z.boolean(),
  readAt: z.number(),
});
