/** What is kept of a practice form while its tab is open: apart from all that is kept of real keys. */
import * as z from 'zod/mini';
import { RULE_IDS } from '../../audit/finding.ts';
import { type PageReading } from '../../audit/key-settings.ts';
import { type AcceptedRisk, PURPOSES, type Purpose } from '../../audit/policy.ts';
import {
  MAX_ADDRESS_LENGTH,
  MAX_ADDRESSES,
  MAX_ID_LENGTH,
  MAX_NAME_LENGTH,
  MAX_REASON_LENGTH,
  MAX_SETS,
} from '../../messages/bounds.ts';
import { list, text } from '../../messages/schemas/bounded.ts';
import { pageReadingSchema } from '../../messages/schemas/page-reading.ts';
import { pastePlanSchema } from '../../messages/schemas/paste.ts';
import { type SessionItem } from '../session.ts';
import { type PendingPaste } from './tab.ts';

export interface Practice {
  /** null: nothing was read yet. */
  readonly reading: PageReading | null;
  readonly accepted: readonly Pick<AcceptedRisk, 'keyName' | 'rule' | 'reason' | 'at'>[];
  /** null: the user's default. */
  readonly purpose: Purpose | null;
  /** null: the user has not said. */
  readonly setIds: readonly string[] | null;
  readonly paused: boolean;
  /** What was approved on the form, for the form alone. */
  readonly approved: readonly string[];
  readonly paste: PendingPaste | null;
  /** The form as it was read last makes a fenced key. */
  readonly isFenced: boolean;
}

const practiceSchema: z.ZodMiniType<Practice> = z.object({
  reading: z.nullable(pageReadingSchema),
  accepted: list(
    z.object({
      keyName: z.nullable(text(MAX_NAME_LENGTH)),
      rule: z.enum(RULE_IDS),
      reason: text(MAX_REASON_LENGTH),
      at: z.number(),
    }),
    RULE_IDS.length,
  ),
  purpose: z.nullable(z.enum(PURPOSES)),
  setIds: z.nullable(list(text(MAX_ID_LENGTH), MAX_SETS)),
  paused: z.boolean(),
  approved: list(text(MAX_ADDRESS_LENGTH), MAX_ADDRESSES),
  paste: z.nullable(z.object({ keyId: text(MAX_ID_LENGTH), plan: pastePlanSchema })),
  isFenced: z.boolean(),
});

export const NEW_PRACTICE: Practice = {
  reading: null,
  accepted: [],
  purpose: null,
  setIds: null,
  paused: false,
  approved: [],
  paste: null,
  isFenced: false,
};

const KEY = 'practice:';

export const practiceOf = (tabId: number): SessionItem<Practice> => ({
  key: `${KEY}${tabId}`,
  schema: practiceSchema,
});

/** The tab that a key of session storage belongs to; null: it is of no practice. */
export const practiceTabIn = (key: string): number | null =>
  key.startsWith(KEY) ? Number(key.slice(KEY.length)) : null;
