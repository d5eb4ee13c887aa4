import { list, text } from '../../messages/schemas/bounded.ts';
import { defineItem } from '../item.ts';
import { goodElements } from '../salvage.ts';

/** Runbooks have a few dozen steps on each of a few dozen exchanges. */
const MAX_TICKS = 2_000;

/** Steps of runbooks that the user ticked, as `<exchange>/<runbook>/<step>`. */
export const ticks = defineItem<readonly string[]>({
  key: 'ticks',
  schema: list(text(100), MAX_TICKS),
  migrations: [],
  fallback: [],
  salvage: goodElements(text(100), MAX_TICKS),
});
