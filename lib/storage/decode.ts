/** From what lies in storage to a value that can be used. Pure. */
import * as z from 'zod/mini';
import { type Item, type Stored } from './item.ts';

/**
 * `missing`: nothing stored; `broken`: not of its shape, to be put aside; then `value` is what can be salvaged of it; `newer`: written by a later version of the
 * extension, to be left as it is. `value` can be used in every case.
 */
export interface Decoded<T> {
  readonly state: 'ok' | 'migrated' | 'missing' | 'broken' | 'newer';
  readonly value: T;
}

export function decode<T>(item: Item<T>, raw: unknown): Decoded<T> {
  if (raw === undefined) return { state: 'missing', value: item.fallback };
  if (!isStored(raw)) return { state: 'broken', value: item.fallback };
  if (raw.version > item.version) {
    // What this version still understands of it is better than the defaults.
    const parsed = z.safeParse(item.schema, raw.value);
    return { state: 'newer', value: parsed.success ? parsed.data : item.fallback };
  }
  const current = migrate(item, raw);
  const parsed = current && z.safeParse(item.schema, current.value);
  if (!parsed?.success) return { state: 'broken', value: salvaged(item, (current ?? raw).value) };
  return { state: raw.version === item.version ? 'ok' : 'migrated', value: parsed.data };
}

function salvaged<T>(item: Item<T>, value: unknown): T {
  const parsed = z.safeParse(item.schema, item.salvage?.(value));
  return parsed.success ? parsed.data : item.fallback;
}

/** @throws when the value is not of the item's schema: nothing unreadable is ever written */
export function encode<T>(item: Item<T>, value: T): Stored {
  return { version: item.version, value: z.parse(item.schema, value) };
}

function migrate<T>(item: Item<T>, stored: Stored): Stored | null {
  let value = stored.value;
  try {
    for (const step of item.migrations) if (step.to > stored.version) value = step.migrate(value);
  } catch {
    return null;
  }
  return { version: item.version, value };
}

function isStored(raw: unknown): raw is Stored {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'version' in raw &&
    'value' in raw &&
    Number.isInteger(raw.version) &&
    (raw.version as number) >= 1
  );
}
