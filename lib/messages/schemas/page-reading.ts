/** What a page may say of its keys. Strict: a field that is not named here is refused, so nothing slips through. */
import * as z from 'zod/mini';
import {
  type Evidence,
  type KeySettings,
  type PageReading,
  PROOFS,
  type Provenance,
  type WhitelistField,
} from '../../audit/key-settings.ts';
import { EXCHANGE_IDS, PERMISSIONS } from '../../exchanges/exchange.ts';
import { MAX_SAID, PASTE_WORDS, type Pasted, type PastedAddress } from '../../paste/word.ts';
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
import { list, someText, text } from './bounded.ts';

export const triSchema = z.enum(['on', 'off', 'unknown']);
export const ipRestrictionSchema = z.enum(['on', 'off', 'managed', 'unknown']);
export const keyIdSchema = someText(MAX_ID_LENGTH);
export const keyNameSchema = z.nullable(text(MAX_NAME_LENGTH));
export const addressTextSchema = text(MAX_ADDRESS_LENGTH);
export const refSchema = z.int().check(z.gte(0), z.lte(MAX_REF));
export const permissionsSchema = z.strictObject({
  read: triSchema,
  trade: triSchema,
  transfer: triSchema,
  withdraw: triSchema,
});

const proof = z.enum(PROOFS);
export const proofsSchema = z.strictObject({
  read: proof,
  trade: proof,
  transfer: proof,
  withdraw: proof,
  ipRestriction: proof,
});

const label = text(MAX_LABEL_LENGTH);

/** Counts what is left of a key id: letters and digits. More than a glimpse of it must not leave the page. */
export const maskSchema = z.nullable(
  text(20).check(
    z.refine(
      (mask) => mask.replace(/[^\p{L}\p{N}]/gu, '').length <= MAX_MASK_CHARACTERS,
      'too much of a key id',
    ),
  ),
);

const evidenceSchema: z.ZodMiniType<Evidence> = z.strictObject({
  ref: z.nullable(refSchema),
  label,
  state: triSchema,
  disabled: z.boolean(),
});
const evidenceListSchema = list(evidenceSchema, MAX_EVIDENCE);

const provenanceSchema: z.ZodMiniType<Provenance> = z.strictObject({
  kind: z.enum(['hidden-control', 'scripted-change']),
  permission: z.enum([...PERMISSIONS, 'ip-restriction']),
  ref: z.nullable(refSchema),
  label,
  state: triSchema,
});

const fieldSchema: z.ZodMiniType<WhitelistField> = z.strictObject({
  ref: refSchema,
  entry: z.enum(['list', 'confirm', 'tags', 'rows']),
  editable: z.boolean(),
});

export const pastedAddressSchema: z.ZodMiniType<PastedAddress> = z.strictObject({
  address: addressTextSchema,
  word: z.enum(PASTE_WORDS),
  said: z.nullable(text(MAX_SAID)),
});

export const pastedSchema: z.ZodMiniType<Pasted> = z.strictObject({
  addresses: list(pastedAddressSchema, MAX_ADDRESSES),
  button: z.nullable(refSchema),
  copied: z.boolean(),
});

const keySettingsSchema: z.ZodMiniType<KeySettings> = z.strictObject({
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
  proofs: proofsSchema,
  ipEvidence: evidenceListSchema,
  ips: z.nullable(list(addressTextSchema, MAX_ADDRESSES)),
  typed: list(addressTextSchema, MAX_ADDRESSES),
  field: z.nullable(fieldSchema),
  createdAt: z.nullable(z.number()),
  expiresInDays: z.nullable(z.number()),
  provenance: list(provenanceSchema, MAX_PROVENANCE),
  pasted: z.optional(pastedSchema),
});

export const pageReadingSchema: z.ZodMiniType<PageReading> = z.strictObject({
  exchange: z.enum(EXCHANGE_IDS),
  state: z.enum(['waiting', 'read', 'unreadable']),
  keys: list(keySettingsSchema, MAX_KEYS),
  listPending: z.optional(z.literal(true)),
  filledBy: z.optional(list(text(MAX_NAME_LENGTH), MAX_EVIDENCE)),
  readAt: z.number(),
});
