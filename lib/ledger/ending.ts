/** When the exchange itself ends a key without addresses. Pure. */
import { DAY_MS } from '../audit/days.ts';
import { consequenceFor, UNBOUND_KINDS } from '../audit/rules/consequences.ts';
import { type Consequence, type Exchange, PERMISSIONS } from '../exchanges/exchange.ts';
import { type LedgerEntry } from './ledger.ts';

/** What the exchange does to this key for having no addresses; null: nothing, or the key has some. */
export function endingOf(entry: LedgerEntry, exchange: Exchange): Consequence | null {
  if (entry.ipRestriction !== 'off') return null;
  const rights = PERMISSIONS.filter((right) => entry.permissions[right] === 'on');
  return consequenceFor(exchange, UNBOUND_KINDS, rights);
}

/** Days from its making after which the exchange surely ends this key; null: not known. */
export function unboundLife(entry: LedgerEntry, exchange: Exchange): number | null {
  const ending = endingOf(entry, exchange);
  // An idle key is ended by its idleness, which nobody can see from here.
  return ending?.kind === 'unbound-key-expires' ? ending.days : null;
}

/** When the key ends, ms since the epoch: as the page said it last, else as its age says. `life`: see `unboundLife`. */
export function endOf(entry: LedgerEntry, life: number | null): number | null {
  if (entry.ipRestriction !== 'off') return null;
  if (entry.expiresInDays !== null) return entry.lastSeen + entry.expiresInDays * DAY_MS;
  return life === null || entry.createdAt === null ? null : entry.createdAt + life * DAY_MS;
}
