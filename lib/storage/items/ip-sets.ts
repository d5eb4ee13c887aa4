import { z } from 'zod';
import { ENVIRONMENTS, type IpEntry, type IpSet, ROLES } from '../../ip/ip-set.ts';
import {
  MAX_ADDRESS_LENGTH,
  MAX_ADDRESSES,
  MAX_ID_LENGTH,
  MAX_NAME_LENGTH,
  MAX_SETS,
} from '../../messages/bounds.ts';
import { defineItem } from '../item.ts';

const time = z.number().nonnegative();

const ipEntrySchema: z.ZodType<IpEntry> = z.object({
  id: z.string().min(1).max(MAX_ID_LENGTH),
  address: z.string().min(1).max(MAX_ADDRESS_LENGTH),
  note: z.string().max(MAX_NAME_LENGTH),
  from: time.nullable(),
  until: time.nullable(),
  addedAt: time,
});

export const ipSetSchema: z.ZodType<IpSet> = z.object({
  id: z.string().min(1).max(MAX_ID_LENGTH),
  label: z.string().max(MAX_NAME_LENGTH),
  owner: z.enum(['own', 'vendor']),
  environment: z.enum(ENVIRONMENTS),
  role: z.enum(ROLES),
  entries: z.array(ipEntrySchema).max(MAX_ADDRESSES),
});

/** The approved list: the user's named sets of addresses. */
export const ipSets = defineItem<readonly IpSet[]>({
  key: 'ipSets',
  schema: z.array(ipSetSchema).max(MAX_SETS),
  migrations: [],
  fallback: [],
});
