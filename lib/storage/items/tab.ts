import * as z from 'zod/mini';
import { type PageReading } from '../../audit/key-settings.ts';
import { auditKey, type TabAudit, tabAuditSchema } from '../../audit/tab-audit.ts';
import { EXCHANGE_IDS, type ExchangeId } from '../../exchanges/exchange.ts';
import { type UndoToken } from '../../ip/change.ts';
import { keyIdSchema, pageReadingSchema } from '../../messages/schemas/page-reading.ts';
import { pastePlanSchema } from '../../messages/schemas/paste.ts';
import { type PastePlan } from '../../paste/plan.ts';
import { type SessionItem } from '../session.ts';

/** A tab's stay on the API pages of one exchange. */
export interface Visit {
  readonly exchange: ExchangeId;
  /** ms since the epoch: a reading that was made before is of an earlier stay. */
  readonly since: number;
  /** Names of the parameters by which an address of this stay may have filled a form. */
  readonly filledBy?: readonly string[] | undefined;
}

const visitSchema: z.ZodMiniType<Visit> = z.object({
  exchange: z.enum(EXCHANGE_IDS),
  since: z.number(),
  filledBy: z.optional(z.array(z.string())),
});

export const tabAudit = (tabId: number): SessionItem<TabAudit> => ({
  key: auditKey(tabId),
  schema: tabAuditSchema,
});

/** The reading that the audit was made from: judged again when the user's policy changes. */
export const tabReading = (tabId: number): SessionItem<PageReading> => ({
  key: `reading:${tabId}`,
  schema: pageReadingSchema,
});

export const tabVisit = (tabId: number): SessionItem<Visit> => ({
  key: `visit:${tabId}`,
  schema: visitSchema,
});

/** A paste that was planned and whose outcome is awaited. */
export interface PendingPaste {
  readonly keyId: string;
  readonly plan: PastePlan;
}

/** What takes back the addresses that were approved last from a tab's page, in the order in which they came. */
export type LastApproval = readonly Extract<UndoToken, { kind: 'drop-entry' | 'drop-set' }>[];

export const tabApproval = (tabId: number): SessionItem<LastApproval> => ({
  key: `approval:${tabId}`,
  schema: z.array(
    z.union([
      z.object({ kind: z.literal('drop-entry'), setId: z.string(), entryId: z.string() }),
      z.object({ kind: z.literal('drop-set'), setId: z.string() }),
    ]),
  ),
});

export const tabPaste = (tabId: number): SessionItem<PendingPaste> => ({
  key: `paste:${tabId}`,
  schema: z.object({ keyId: keyIdSchema, plan: pastePlanSchema }),
});
