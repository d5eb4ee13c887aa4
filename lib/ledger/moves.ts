/** A move that is under way, kept in step with what audits see. Pure. */
import { type AddressTools } from '../audit/address-tools.ts';
import { type ExchangeId } from '../exchanges/exchange.ts';
import { type Ledger, type LedgerEntry } from './ledger.ts';
import { type Migration, planMigration, startMigration } from './migration.ts';

/** More moves than anyone has under way; past it the oldest finished ones are forgotten. */
export const MAX_MOVES = 50;

export interface Move extends Migration {
  readonly id: string;
  /** When everything was seen done, ms since the epoch; null: not yet. */
  readonly finishedAt: number | null;
}

/** `from` and `to`: normalised addresses. */
export const newMove = (
  id: string,
  ledger: Ledger,
  move: { readonly from: string; readonly to: string; readonly now: number },
  addresses: AddressTools,
): Move => ({ ...startMigration(ledger, move, addresses), id, finishedAt: null });

/** The move with the user's word that the bot of the key `keyId` works from the new address, or without it. */
export function withVerified(move: Move, keyId: string, works: boolean): Move {
  const others = move.verified.filter((id) => id !== keyId);
  return { ...move, verified: works ? [...others, keyId] : others };
}

/**
 * The move as the ledger stands now; the very same if nothing is new. Keys that turned up with the old address join it,
 * and keep their place when they let go of it.
 */
export function advanceMove(
  move: Move,
  ledger: Ledger,
  maxEntries: (exchange: ExchangeId) => number | null,
  now: number,
  addresses: AddressTools,
): Move {
  if (move.finishedAt !== null) return move;
  const follow = followerIn(ledger);
  const { from, to } = move;
  const holders = startMigration(ledger, { from, to, now }, addresses).keyIds;
  const next = {
    ...move,
    keyIds: [...new Set([...move.keyIds.map(follow), ...holders])],
    verified: [...new Set(move.verified.map(follow))],
  };
  const plan = planMigration(next, ledger, maxEntries, addresses);
  const finishedAt = plan.done && plan.steps.length > 0 ? now : null;
  const done = { ...next, finishedAt };
  return JSON.stringify(done) === JSON.stringify(move) ? move : done;
}

/**
 * Finds a key again by its former id. An id is made of name and mask, and changes when a page shows the one that was
 * missing, or when the user renames the key.
 */
function followerIn(ledger: Ledger): (id: string) => string {
  const known = new Set(ledger.map(({ id }) => id));
  return (id) => {
    if (known.has(id)) return id;
    const former = partsOf(id);
    const alike = ledger.filter((entry) => former !== null && isSame(former, entry));
    const [only, ...more] = alike;
    return only !== undefined && more.length === 0 ? only.id : id;
  };
}

type Parts = Pick<LedgerEntry, 'name' | 'mask'> & { readonly exchange: string };

function partsOf(id: string): Parts | null {
  try {
    const [exchange, name, mask] = JSON.parse(id) as [string, string | null, string | null];
    return { exchange, name, mask };
  } catch {
    return null;
  }
}

function isSame(former: Parts, entry: LedgerEntry): boolean {
  if (former.exchange !== entry.exchange) return false;
  if (former.mask !== null && entry.mask !== null) return former.mask === entry.mask;
  return former.name !== null && former.name === entry.name;
}
