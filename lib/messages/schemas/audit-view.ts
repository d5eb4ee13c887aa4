import * as z from 'zod/mini';
import { type AuditView, type KeyView, type PasteReport, type ViewFinding } from '../../audit/audit-view.ts';
import { RULE_IDS, SEVERITIES } from '../../audit/finding.ts';
import { PURPOSES } from '../../audit/policy.ts';
import { VERDICT_LEVELS } from '../../audit/verdict.ts';
import { EXCHANGE_IDS } from '../../exchanges/exchange.ts';
import { PASTE_WORDS } from '../../paste/word.ts';
import {
  ipRestrictionSchema,
  keyIdSchema,
  pastedSchema,
  permissionsSchema,
  refSchema,
} from './page-reading.ts';

const levelSchema = z.enum(VERDICT_LEVELS);
const linesSchema = z.array(z.string());
const rowsSchema = z.array(z.strictObject({ address: z.string(), note: z.string(), tone: levelSchema }));

/** What became of a paste, in words. */
export const pasteReportSchema: z.ZodMiniType<PasteReport> = z.strictObject({
  result: z.enum([...PASTE_WORDS, 'nothing', 'no-field']),
  title: z.string(),
  rows: rowsSchema,
  copied: z.boolean(),
  refs: z.array(refSchema),
});

const viewFindingSchema: z.ZodMiniType<ViewFinding> = z.strictObject({
  rule: z.enum(RULE_IDS),
  severity: z.enum(SEVERITIES),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  refs: z.array(refSchema),
  accepted: z.nullable(z.strictObject({ reason: z.string(), at: z.number() })),
  words: z.strictObject({
    title: z.string(),
    body: z.string(),
    fix: z.string(),
    consequence: z.nullable(z.string()),
  }),
  severityWords: z.string(),
  wantsPaste: z.boolean(),
  rows: rowsSchema,
});

const keyViewSchema: z.ZodMiniType<KeyView> = z.strictObject({
  id: keyIdSchema,
  kind: z.enum(['form', 'listed']),
  name: z.nullable(z.string()),
  mask: z.nullable(z.string()),
  permissions: permissionsSchema,
  ipRestriction: ipRestrictionSchema,
  ips: z.nullable(z.array(z.string())),
  findings: z.array(viewFindingSchema),
  title: z.string(),
  level: levelSchema,
  verdict: z.string(),
  checked: linesSchema,
  toCheck: linesSchema,
  notes: linesSchema,
  planRows: rowsSchema,
  pasted: z.optional(pastedSchema),
  report: z.optional(z.nullable(pasteReportSchema)),
  alarms: linesSchema,
  purpose: z.enum(PURPOSES),
  setIds: z.array(z.string()),
  unchosen: z.nullable(linesSchema),
  compared: z.boolean(),
  approvable: linesSchema,
  mode: z.enum(['create', 'save', 'view']),
  paste: z.nullable(
    z.strictObject({
      add: z.array(z.string()),
      leftOut: z.array(z.strictObject({ address: z.string(), why: z.string() })),
    }),
  ),
});

export const auditViewSchema: z.ZodMiniType<AuditView> = z.strictObject({
  exchange: z.strictObject({ id: z.enum(EXCHANGE_IDS), name: z.string() }),
  state: z.enum(['waiting', 'read', 'unreadable']),
  keys: z.array(keyViewSchema),
  listPending: z.optional(z.literal(true)),
  sets: z.array(z.strictObject({ id: z.string(), label: z.string(), count: z.int(), readOnly: z.boolean() })),
  verdict: z.strictObject({
    level: levelSchema,
    badge: z.strictObject({ text: z.string(), tone: levelSchema }),
    title: z.string(),
    detail: z.string(),
  }),
  next: z.nullable(
    z.strictObject({ act: z.enum(['show', 'approve']), text: z.string(), refs: z.array(refSchema) }),
  ),
  subject: z.string(),
  markers: z.array(z.strictObject({ ref: refSchema, tone: levelSchema, word: z.string() })),
  toCheck: linesSchema,
  paused: z.boolean(),
  readAt: z.number(),
});
