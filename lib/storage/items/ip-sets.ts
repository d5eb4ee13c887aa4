import * as z from 'zod/mini';
import { MAX_ENTRIES_PER_SET, MAX_NOTE_LENGTH } from '../../ip/approved-list.ts';
import { ENVIRONMENTS, type IpEntry, type IpSet, ROLES } from '../../ip/ip-set.ts';
import { MAX_ADDRESS_LENGTH, MAX_ID_LENGTH } from '../../messages/bounds.ts';
import { list, someText, text } from '../../messages/schemas/bounded.ts';
import { defineItem } from '../item.ts';
import { goodElements, withField } from '../salvage.ts';

/** What the first version took. Today less is taken from the user, and what there is stays. */
const MAX_STORED_LABEL = 200;
const MAX_STORED_SETS = 200;

const time = z.number().check(z.nonnegative());

export const ipEntrySchema: z.ZodMiniType<IpEntry> = z.object({
  id: someText(MAX_ID_LENGTH),
  address: someText(MAX_ADDRESS_LENGTH),
  note: text(MAX_NOTE_LENGTH),
  from: z.nullable(time),
  until: z.nullable(time),
  addedAt: time,
});

export const ipSetSchema: z.ZodMiniType<IpSet> = z.object({
  id: someText(MAX_ID_LENGTH),
  label: text(MAX_STORED_LABEL),
  owner: z.enum(['own', 'vendor']),
  environment: z.enum(ENVIRONMENTS),
  role: z.enum(ROLES),
  entries: list(ipEntrySchema, MAX_ENTRIES_PER_SET),
});

/** The approved list: the user's named sets of addresses. */
export const ipSets = defineItem<readonly IpSet[]>({
  key: 'ipSets',
  schema: list(ipSetSchema, MAX_STORED_SETS),
  migrations: [],
  fallback: [],
  salvage: goodElements(
    ipSetSchema,
    MAX_STORED_SETS,
    withField('entries', goodElements(ipEntrySchema, MAX_ENTRIES_PER_SET)),
  ),
});
