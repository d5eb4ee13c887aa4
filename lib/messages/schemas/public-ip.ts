import { z } from 'zod';
import { type Attempt, type FamilyReport, type PublicIpReport } from '../../ip/public-ip/consensus.ts';

const attemptSchema: z.ZodType<Attempt> = z.strictObject({
  provider: z.string(),
  network: z.string(),
  address: z.string().nullable(),
  reason: z
    .enum([
      'empty',
      'too-long',
      'html',
      'bad-json',
      'several-lines',
      'not-an-address',
      'wrong-family',
      'not-public',
      'not-https',
      'network-error',
      'http-status',
      'timeout',
      'deadline',
    ])
    .nullable(),
  ms: z.number(),
});

const familyReportSchema: z.ZodType<FamilyReport> = z.strictObject({
  family: z.union([z.literal(4), z.literal(6)]),
  status: z.enum(['confirmed', 'unconfirmed', 'disagreement', 'none']),
  address: z.string().nullable(),
  addresses: z.array(z.strictObject({ address: z.string(), providers: z.array(z.string()) })),
  attempts: z.array(attemptSchema),
});

export const publicIpReportSchema: z.ZodType<PublicIpReport> = z.strictObject({
  v4: familyReportSchema,
  v6: familyReportSchema,
  at: z.number(),
});
