/**
 * The audit of a tab: the contract that popup, badge, tests and tools read under `audit:<tabId>` in session storage.
 * It is parsed on write and on read.
 */
import * as z from 'zod/mini';
import { EXCHANGE_IDS } from '../exchanges/exchange.ts';
import { RULE_IDS, SEVERITIES } from './finding.ts';
import { PROOFS } from './key-settings.ts';

const proof = z.enum(PROOFS);
const tri = z.enum(['on', 'off', 'unknown']);

export const findingSchema = z.object({
  rule: z.enum(RULE_IDS),
  severity: z.enum(SEVERITIES),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
});

export const keyAuditSchema = z.object({
  kind: z.enum(['form', 'listed']),
  name: z.nullable(z.string()),
  permissions: z.object({ read: tri, trade: tri, transfer: tri, withdraw: tri }),
  ipRestriction: z.enum(['on', 'off', 'managed', 'unknown']),
  /** How each state was proved. */
  proofs: z.object({ read: proof, trade: proof, transfer: proof, withdraw: proof, ipRestriction: proof }),
  ips: z.nullable(z.array(z.string())),
  findings: z.array(findingSchema),
  /** Whether its addresses were compared with an approved list; false: there is none yet. Absent in older audits. */
  compared: z.optional(z.boolean()),
});

export const tabAuditSchema = z.object({
  version: z.literal(1),
  exchange: z.enum(EXCHANGE_IDS),
  state: z.enum(['waiting', 'read', 'unreadable']),
  keys: z.array(keyAuditSchema),
  readAt: z.number(),
});

export type KeyAudit = z.infer<typeof keyAuditSchema>;
export type TabAudit = z.infer<typeof tabAuditSchema>;

/** The session-storage key of a tab's audit. */
export const auditKey = (tabId: number): `audit:${number}` => `audit:${tabId}`;
