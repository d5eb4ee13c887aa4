/**
 * The keys that Keyfence has seen: what each could do, and when. It holds no secret and no full key id.
 * It is parsed on write and on read.
 */
import * as z from 'zod/mini';
import { RULE_IDS } from '../audit/finding.ts';
import { PURPOSES } from '../audit/policy.ts';
import { EXCHANGE_IDS, type ExchangeId, PERMISSIONS } from '../exchanges/exchange.ts';

/** More keys than any account has; past it the keys that were seen longest ago are forgotten. */
export const MAX_KEYS = 1_000;
/** Past it the oldest changes of a key are forgotten. */
export const MAX_CHANGES = 50;

const tri = z.enum(['on', 'off', 'unknown']);
const rights = z.object({ read: tri, trade: tri, transfer: tri, withdraw: tri });
const restriction = z.enum(['on', 'off', 'managed', 'unknown']);

export const ledgerChangeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('permission'),
    at: z.number(),
    permission: z.enum(PERMISSIONS),
    from: tri,
    to: tri,
  }),
  z.object({ kind: z.literal('ip-restriction'), at: z.number(), from: restriction, to: restriction }),
  z.object({
    kind: z.literal('addresses'),
    at: z.number(),
    added: z.readonly(z.array(z.string())),
    removed: z.readonly(z.array(z.string())),
  }),
  /** It was made or saved though its form was held for these findings. */
  z.object({
    kind: z.literal('created-anyway'),
    at: z.number(),
    rules: z.readonly(z.array(z.enum(RULE_IDS))),
  }),
]);
export type LedgerChange = Readonly<z.infer<typeof ledgerChangeSchema>>;

export const ledgerEntrySchema = z.object({
  exchange: z.enum(EXCHANGE_IDS),
  /** Of exchange, name and mask, see `entryId`; of keys that look the same, see `twinId`. */
  id: z.string(),
  name: z.nullable(z.string()),
  mask: z.nullable(z.string()),
  /** The newest known value of each; `unknown` only where it was never known. */
  permissions: z.readonly(rights),
  ipRestriction: restriction,
  /** Normalised; null: never known. */
  ips: z.nullable(z.readonly(z.array(z.string()))),
  /** ms since the epoch, like every time here */
  firstSeen: z.number(),
  lastSeen: z.number(),
  createdAt: z.nullable(z.number()),
  expiresInDays: z.nullable(z.number()),
  /** The user's choice; null: the default. */
  purpose: z.nullable(z.enum(PURPOSES)),
  setIds: z.nullable(z.readonly(z.array(z.string()))),
  /** Oldest first. */
  changes: z.readonly(z.array(ledgerChangeSchema)),
  /** The ledger knew other keys of the exchange when this one turned up. */
  newcomer: z.boolean(),
  /** How the key stood when the present visit to the exchange began: what "since last time" compares with. */
  visit: z.object({
    startedAt: z.number(),
    /** When the key was seen before this visit; null: this is the first. */
    previousAt: z.nullable(z.number()),
    permissions: z.readonly(rights),
    ipRestriction: restriction,
    ips: z.nullable(z.readonly(z.array(z.string()))),
  }),
});
export type LedgerEntry = Readonly<z.infer<typeof ledgerEntrySchema>>;

export const ledgerSchema = z.readonly(z.array(ledgerEntrySchema));
/** In no particular order. */
export type Ledger = readonly LedgerEntry[];

/** The id of a key's entry: the same for the same exchange, name and mask, different for all others. */
export function entryId(exchange: ExchangeId, name: string | null, mask: string | null): string {
  return JSON.stringify([exchange, name, mask]);
}

/** The id of the `nth` entry (from 1 up) of keys that look the same, whose first has the id `base`. */
export const twinId = (base: string, nth: number): string =>
  nth === 1 ? base : JSON.stringify([...(JSON.parse(base) as unknown[]), nth]);

/** What the user says of a key. */
export interface Assignment {
  readonly purpose?: LedgerEntry['purpose'];
  readonly setIds?: LedgerEntry['setIds'];
}

/** The ledger with `assignment` noted on the key `id`; unchanged if there is no such key. */
export function assign(ledger: Ledger, id: string, assignment: Assignment): Ledger {
  return ledger.map((entry) => (entry.id === id ? { ...entry, ...assignment } : entry));
}

/**
 * The ledger with `gone` in it again. Where the key was seen anew meanwhile, what it can do is as it was seen, and what
 * was known of it before, its past and the user's choices, comes back.
 */
export function unforget(ledger: Ledger, gone: LedgerEntry): Ledger {
  const since = ledger.find(({ id }) => id === gone.id);
  const others = ledger.filter((entry) => entry !== since).toSorted((a, b) => b.lastSeen - a.lastSeen);
  const back =
    since === undefined
      ? gone
      : {
          ...gone,
          permissions: since.permissions,
          ipRestriction: since.ipRestriction,
          ips: since.ips,
          lastSeen: since.lastSeen,
          purpose: since.purpose ?? gone.purpose,
          setIds: since.setIds ?? gone.setIds,
        };
  return [...others.slice(0, MAX_KEYS - 1), back];
}

/** The ledger without the key `id`. */
export function forget(ledger: Ledger, id: string): Ledger {
  return ledger.filter((entry) => entry.id !== id);
}
