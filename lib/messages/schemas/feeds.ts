import * as z from 'zod/mini';
import { MAX_ID_LENGTH } from '../bounds.ts';
import { text } from './bounded.ts';

export const feedAddedSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), id: z.string() }),
  z.object({
    ok: z.literal(false),
    problem: z.enum([
      'bad-url',
      'not-https',
      'has-login',
      'too-long',
      'no-access',
      'too-many',
      'already-there',
    ]),
  }),
]);

/** A proposal as it was shown: the feed, and the hash of its content. */
export const proposalRefSchema = z.strictObject({ id: text(MAX_ID_LENGTH), hash: text(64) });

/** `problem`: `feed-unknown`, `proposal-outdated`, or why the approved list refuses the change. */
export const settledSchema = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), problem: z.string() }),
]);
