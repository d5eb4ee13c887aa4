/** Ticks off the steps of moves as audits see them done. */
import { registry } from '../../lib/exchanges/registry.ts';
import { advanceMove } from '../../lib/ledger/moves.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { moves } from '../../lib/storage/items/moves.ts';
import { readTogether, update } from '../../lib/storage/store.ts';
import { addressTools } from './address-tools.ts';

/** Brings every move under way up to the ledger as it stands. Nothing is lost when the background ends before it. */
export async function advanceMoves(): Promise<void> {
  const [keys, known] = await readTogether([ledger, moves]);
  if (known.every(({ finishedAt }) => finishedAt !== null)) return;
  const now = Date.now();
  await update(moves, (list) => {
    const next = list.map((move) =>
      advanceMove(move, keys, (exchange) => registry[exchange].ip.maxEntries, now, addressTools),
    );
    return next.every((move, index) => move === list[index]) ? list : next;
  });
}
