import * as z from 'zod/mini';
import { PURPOSES } from '../../audit/policy.ts';
import { MAX_SETS } from '../../ip/approved-list.ts';
import { MAX_MANAGED_PROBLEMS, type ManagedPolicy, NOT_MANAGED } from '../../managed/managed-policy.ts';
import { list } from '../../messages/schemas/bounded.ts';
import { defineItem } from '../item.ts';
import { type SessionItem } from '../session.ts';
import { ipSetSchema } from './ip-sets.ts';

const managedSchema: z.ZodMiniType<ManagedPolicy> = z.object({
  purposeDefault: z.nullable(z.enum(PURPOSES)),
  maxKeyAgeDays: z.nullable(z.int()),
  ipSets: list(ipSetSchema, MAX_SETS),
  problems: list(
    z.object({
      why: z.enum([
        'unknown-setting',
        'wrong-shape',
        'bad-address',
        'not-public',
        'too-wide',
        'duplicate',
        'bad-date',
      ]),
      where: z.string(),
    }),
    MAX_MANAGED_PROBLEMS,
  ),
});

/** The organisation's policy as it was read last, so that an audit finds everything in one place. Written by the background. */
export const managed = defineItem<ManagedPolicy>({
  key: 'managed',
  schema: managedSchema,
  migrations: [],
  fallback: NOT_MANAGED,
});

/** Since when the browser has given no policy since it started, ms since the epoch. */
export const managedSilence: SessionItem<number> = { key: 'managedSilence', schema: z.number() };
