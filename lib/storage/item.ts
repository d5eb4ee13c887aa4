/** What lasts: one key of local storage, its shape, and the way up from every older shape. */
import * as z from 'zod/mini';
import { type Salvage } from './salvage.ts';

/**
 * One step from the version before. Pure and deterministic; holds the old shape frozen inside it and throws when the
 * old value has not that shape. One numbered file each, never edited once released.
 */
export interface Migration {
  readonly to: number;
  readonly migrate: (old: unknown) => unknown;
}

export interface Item<T> {
  readonly key: string;
  readonly version: number;
  readonly schema: z.core.$ZodType<T>;
  readonly migrations: readonly Migration[];
  readonly fallback: T;
  /** What can be used of a value that is broken; absent: nothing. */
  readonly salvage?: Salvage;
}

/** How a value lies in storage. */
export interface Stored {
  readonly version: number;
  readonly value: unknown;
}

/**
 * An item whose version is one above its number of migrations.
 * @throws when the migrations have a gap or the fallback is not of the schema: a mistake of ours, which tests and
 * development builds meet on start. What ships does not make a schema only to look at its own fallback.
 */
export function defineItem<T>(definition: Omit<Item<T>, 'version'>): Item<T> {
  // Tools that run it without a build have no such object.
  if (import.meta.env?.MODE !== 'production') z.parse(definition.schema, definition.fallback);
  definition.migrations.forEach(({ to }, index) => {
    if (to !== index + 2) throw new Error(`${definition.key}: migration ${index + 1} leads to ${to}`);
  });
  return { ...definition, version: definition.migrations.length + 1 };
}
