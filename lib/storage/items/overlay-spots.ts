import * as z from 'zod/mini';
import { EXCHANGE_IDS, type ExchangeId } from '../../exchanges/exchange.ts';
import { defineItem } from '../item.ts';

const partSchema = z.number().check(z.gte(0), z.lte(1));

/** A place in the window: 0 is left or top, 1 is right or bottom, so that it means the same in every size of it. */
export const spotSchema = z.object({ x: partSchema, y: partSchema });
export type StoredSpot = z.infer<typeof spotSchema>;

/** Where the user put the panel, on each exchange. */
export const overlaySpots = defineItem<Readonly<Partial<Record<ExchangeId, StoredSpot>>>>({
  key: 'overlaySpots',
  schema: z.partialRecord(z.enum(EXCHANGE_IDS), spotSchema),
  migrations: [],
  fallback: {},
});
