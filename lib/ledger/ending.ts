/** When the exchange itself ends a key. Pure. */
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

/** Days from its making after which the exchange surely ends this key, for its addresses or whatever they are; null: not known. */
export function lifeOf(entry: LedgerEntry, exchange: Exchange): number | null {
  const ending = endingOf(entry, exchange);
  const { lifeDays, isLifeAtMost } = exchange.keyRules ?? {};
  const lives = [
    // An idle key is ended by its idleness, which nobody can see from here.
    ending?.kind === 'unbound-key-expires' ? ending.days : null,
    isLifeAtMost === true ? null : (lifeDays ?? null),
  ].filter((days) => days !== null);
  return lives.length === 0 ? null : Math.min(...lives);
}

/** When the key ends, ms since the epoch: as the page said it last, else as its age says. `life`: see `lifeOf`. */
export function endOf(entry: LedgerEntry, life: number | null): number | null {
  // Of a key with addresses a page may show when it would end without them.
  if (entry.ipRestriction !== 'off' && life === null) return null;
  if (entry.expiresInDays !== null) return entry.lastSeen + entry.expiresInDays * DAY_MS;
  return life === null || entry.createdAt === null ? null : entry.createdAt + life * DAY_MS;
}
