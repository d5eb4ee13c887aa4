import { z } from 'zod';

export const publicIpReportSchema = z.strictObject({ v4: z.string().nullable(), v6: z.string().nullable() });
