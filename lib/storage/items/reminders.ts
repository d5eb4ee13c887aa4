import * as z from 'zod/mini';
import { EXCHANGE_IDS } from '../../exchanges/exchange.ts';
import { MAX_REMINDERS, type Reminder } from '../../ledger/reminders.ts';
import { list } from '../../messages/schemas/bounded.ts';
import { defineItem } from '../item.ts';

const dated = { id: z.string(), at: z.number(), days: z.int() };

export const reminderSchema: z.ZodMiniType<Reminder> = z.discriminatedUnion('kind', [
  z.object({
    ...dated,
    kind: z.enum(['goes-live', 'retires', 'still-listed']),
    address: z.string(),
    setLabel: z.string(),
    keyIds: z.array(z.string()),
  }),
  z.object({
    ...dated,
    kind: z.enum(['too-old', 'expires']),
    exchange: z.enum(EXCHANGE_IDS),
    keyId: z.string(),
    name: z.nullable(z.string()),
  }),
]);

const remindersSchema = z.object({
  due: z.readonly(list(reminderSchema, MAX_REMINDERS)),
  /** When `due` was made, ms since the epoch; null: never. */
  madeAt: z.nullable(z.number()),
  /** Ids that the user has put away. */
  dismissed: z.readonly(list(z.string(), MAX_REMINDERS)),
  /** Ids that a notice has told of. */
  told: z.readonly(list(z.string(), MAX_REMINDERS)),
});
export type Reminders = Readonly<z.infer<typeof remindersSchema>>;

/** The dates that have come near, as last looked at. */
export const reminders = defineItem<Reminders>({
  key: 'reminders',
  schema: remindersSchema,
  migrations: [],
  fallback: { due: [], madeAt: null, dismissed: [], told: [] },
});
