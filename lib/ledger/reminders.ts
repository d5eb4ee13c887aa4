/** Which dates have come near: of addresses that change, and of keys that grow old or run out. Pure. */
import { type AddressTools } from '../audit/address-tools.ts';
import { coverageOf } from '../audit/coverage.ts';
import { DAY_MS } from '../audit/days.ts';
import { type ExchangeId } from '../exchanges/exchange.ts';
import { type IpEntry, type IpSet } from '../ip/ip-set.ts';
import { daysBetween, stateOf } from '../ip/rotation.ts';
import { setsOfKey } from '../ip/sets-of-key.ts';
import { endOf } from './ending.ts';
import { type Ledger, type LedgerEntry } from './ledger.ts';

/** So many days before a date it is worth a word. */
export const REMIND_DAYS = 7;
/** Ample for people; past it the list says nothing more than "much". */
export const MAX_REMINDERS = 500;

interface Dated {
  /** The same for the same matter and date, so that one word about it is enough. */
  readonly id: string;
  /** ms since the epoch */
  readonly at: number;
  /** Whole UTC days until then; negative: days since. */
  readonly days: number;
}

/**
 * `goes-live`: a pending address is about to be used; `retires`: an address is about to end; `still-listed`: it has
 * ended, and keys still hold it; `too-old`: a key is due for rotation; `expires`: the exchange is about to delete a key.
 */
export type Reminder =
  | (Dated & {
      readonly kind: 'goes-live' | 'retires' | 'still-listed';
      readonly address: string;
      readonly setLabel: string;
      /** Entries of the ledger: the keys that lack the address, or that hold it. */
      readonly keyIds: readonly string[];
    })
  | (Dated & {
      readonly kind: 'too-old' | 'expires';
      readonly exchange: ExchangeId;
      readonly keyId: string;
      /** null: the exchange does not show one. */
      readonly name: string | null;
    });

export interface RemindedOf {
  readonly sets: readonly IpSet[];
  readonly ledger: Ledger;
  /** null: no such rule. */
  readonly maxKeyAgeDays: number | null;
  /** Days from its making after which the exchange ends a key; null: it does not. */
  readonly lifeOf: (entry: LedgerEntry) => number | null;
}

/** The reminders at `now` (ms since the epoch), the most urgent first. */
export function dueReminders(
  { sets, ledger, maxKeyAgeDays, lifeOf }: RemindedOf,
  now: number,
  addresses: AddressTools,
): readonly Reminder[] {
  const bound = ledger
    .filter(({ ipRestriction, ips }) => ipRestriction === 'on' && ips !== null)
    .map((entry) => ({ entry, listed: coverageOf(entry.ips ?? [], addresses) }));
  const ofAddresses = sets.flatMap((set) =>
    set.entries.flatMap((entry): Reminder[] => {
      const date = nearDate(entry, now);
      if (date === null) return [];
      const { kind, at } = date;
      const wantsOf = ({ setIds }: LedgerEntry) => {
        const { sets: its, isChosen } = setsOfKey(setIds, sets);
        return isChosen && its.includes(set);
      };
      const keyIds = bound
        .filter(({ entry: key, listed }) =>
          kind === 'goes-live'
            ? wantsOf(key) && !listed.covers(entry.address)
            : key.ips?.includes(entry.address),
        )
        .map(({ entry: key }) => key.id);
      if (kind === 'still-listed' && keyIds.length === 0) return [];
      const { address } = entry;
      return [{ ...dated(kind, entry.id, at, now), kind, address, setLabel: set.label, keyIds }];
    }),
  );
  const ofKeys = ledger.flatMap((key): Reminder[] => {
    const about = { exchange: key.exchange, keyId: key.id, name: key.name };
    const found: Reminder[] = [];
    if (maxKeyAgeDays !== null) {
      // Where the exchange shows no day, a key is at least as old as the first look at it.
      const at = (key.createdAt ?? key.firstSeen) + maxKeyAgeDays * DAY_MS;
      if (now >= at) found.push({ ...dated('too-old', key.id, at, now), kind: 'too-old', ...about });
    }
    const ends = endOf(key, lifeOf(key));
    if (ends !== null && daysBetween(now, ends) <= REMIND_DAYS) {
      found.push({ ...dated('expires', key.id, ends, now), kind: 'expires', ...about });
    }
    return found;
  });
  return [...ofAddresses, ...ofKeys].toSorted((a, b) => a.at - b.at).slice(0, MAX_REMINDERS);
}

function nearDate(
  entry: IpEntry,
  now: number,
): { readonly kind: 'goes-live' | 'retires' | 'still-listed'; readonly at: number } | null {
  const { state, days } = stateOf(entry, now);
  if (state === 'retired') return { kind: 'still-listed', at: entry.until ?? now };
  if (days === null || days > REMIND_DAYS) return null;
  return state === 'pending'
    ? { kind: 'goes-live', at: entry.from ?? now }
    : { kind: 'retires', at: entry.until ?? now };
}

const dated = (kind: Reminder['kind'], subject: string, at: number, now: number): Dated => ({
  id: `${kind}:${subject}:${Math.floor(at / DAY_MS)}`,
  at,
  days: daysBetween(now, at),
});
