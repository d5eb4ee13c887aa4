/** What a page may say of its keys. Strict: a field that is not named here is refused, so nothing slips through. */
import { z } from 'zod';
import {
  type Evidence,
  type KeySettings,
  type PageReading,
  type Provenance,
  type WhitelistField,
} from '../../audit/key-settings.ts';
import { EXCHANGE_IDS, PERMISSIONS } from '../../exchanges/exchange.ts';
import {
  MAX_ADDRESS_LENGTH,
  MAX_ADDRESSES,
  MAX_EVIDENCE,
  MAX_ID_LENGTH,
  MAX_KEYS,
  MAX_LABEL_LENGTH,
  MAX_MASK_CHARACTERS,
  MAX_NAME_LENGTH,
  MAX_PROVENANCE,
  MAX_REF,
} from '../bounds.ts';

export const triSchema = z.enum(['on', 'off', 'unknown']);
export const ipRestrictionSchema = z.enum(['on', 'off', 'managed', 'unknown']);
export const keyIdSchema = z.string().min(1).max(MAX_ID_LENGTH);
export const keyNameSchema = z.string().max(MAX_NAME_LENGTH).nullable();
export const addressTextSchema = z.string().max(MAX_ADDRESS_LENGTH);
export const refSchema = z.int().min(0).max(MAX_REF);
export const permissionsSchema = z.strictObject({
  read: triSchema,
  trade: triSchema,
  transfer: triSchema,
  withdraw: triSchema,
});

const label = z.string().max(MAX_LABEL_LENGTH);

/** Counts what is left of a key id: letters and digits. More than a glimpse of it must not leave the page. */
export const maskSchema = z
  .string()
  .max(20)
  .refine((mask) => mask.replace(/[^\p{L}\p{N}]/gu, '').length <= MAX_MASK_CHARACTERS, 'too much of a key id')
  .nullable();

const evidenceSchema: z.ZodType<Evidence> = z.strictObject({
  ref: refSchema.nullable(),
  label,
  state: triSchema,
  disabled: z.boolean(),
});
const evidenceListSchema = z.array(evidenceSchema).max(MAX_EVIDENCE);

const provenanceSchema: z.ZodType<Provenance> = z.strictObject({
  kind: z.enum(['hidden-control', 'scripted-change']),
  permission: z.enum([...PERMISSIONS, 'ip-restriction']),
  ref: refSchema.nullable(),
  label,
  state: triSchema,
});

const fieldSchema: z.ZodType<WhitelistField> = z.strictObject({
  ref: refSchema,
  entry: z.enum(['list', 'confirm', 'tags', 'rows']),
  editable: z.boolean(),
});

const keySettingsSchema: z.ZodType<KeySettings> = z.strictObject({
  id: keyIdSchema,
  kind: z.enum(['form', 'listed']),
  name: keyNameSchema,
  mask: maskSchema,
  permissions: permissionsSchema,
  evidence: z.strictObject({
    read: evidenceListSchema,
    trade: evidenceListSchema,
    transfer: evidenceListSchema,
    withdraw: evidenceListSchema,
  }),
  ipRestriction: ipRestrictionSchema,
  ipEvidence: evidenceListSchema,
  ips: z.array(addressTextSchema).max(MAX_ADDRESSES).nullable(),
  typed: z.array(addressTextSchema).max(MAX_ADDRESSES),
  field: fieldSchema.nullable(),
  createdAt: z.number().nullable(),
  expiresInDays: z.number().nullable(),
  provenance: z.array(provenanceSchema).max(MAX_PROVENANCE),
});

export const pageReadingSchema: z.ZodType<PageReading> = z.strictObject({
  exchange: z.enum(EXCHANGE_IDS),
  state: z.enum(['waiting', 'read', 'unreadable']),
  keys: z.array(keySettingsSchema).max(MAX_KEYS),
  readAt: z.number(),
});
