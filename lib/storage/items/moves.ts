import * as z from 'zod/mini';
import { MAX_KEYS } from '../../ledger/ledger.ts';
import { MAX_MOVES, type Move } from '../../ledger/moves.ts';
import { MAX_ADDRESS_LENGTH, MAX_ID_LENGTH } from '../../messages/bounds.ts';
import { list, someText } from '../../messages/schemas/bounded.ts';
import { defineItem } from '../item.ts';
import { goodElements } from '../salvage.ts';

const time = z.number().check(z.nonnegative());
const keyIds = list(z.string(), 2 * MAX_KEYS);

const moveSchema: z.ZodMiniType<Move> = z.object({
  id: someText(MAX_ID_LENGTH),
  from: someText(MAX_ADDRESS_LENGTH),
  to: someText(MAX_ADDRESS_LENGTH),
  startedAt: time,
  finishedAt: z.nullable(time),
  keyIds,
  verified: keyIds,
});

/** "I am moving from A to B": the moves that the user has begun. */
export const moves = defineItem<readonly Move[]>({
  key: 'moves',
  schema: list(moveSchema, MAX_MOVES),
  migrations: [],
  fallback: [],
  salvage: goodElements(moveSchema, MAX_MOVES),
});
