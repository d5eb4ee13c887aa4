/** Reading and writing what lasts. Every read is parsed, every write is checked and waits its turn. */
import { browser } from 'wxt/browser';
import { type Decoded, decode, encode } from './decode.ts';
import { inTurn } from './in-turn.ts';
import { type Item } from './item.ts';
import { quarantine } from './quarantine.ts';

/** Thrown by a write to a value that a later version of the extension left behind: it is not overwritten. */
export class ReadOnlyItemError extends Error {
  constructor(key: string) {
    super(`${key} was written by a later version`);
    this.name = 'ReadOnlyItemError';
  }
}

/** The item's value; its default where nothing readable is stored. An unreadable value is put into quarantine. */
export async function read<T>(item: Item<T>): Promise<T> {
  const { state, value } = await look(item);
  if (state === 'broken') await putAside(item);
  return value;
}

/** The values of several items, from one look into storage: they all stood so at the same moment. */
export async function readTogether<const Items extends readonly Item<unknown>[]>(
  items: Items,
): Promise<ValuesOf<Items>> {
  const stored = await browser.storage.local.get(items.map(({ key }) => key));
  const values = items.map(async (item) => {
    const { state, value } = decode(item, stored[item.key]);
    if (state === 'broken') await putAside(item);
    return value;
  });
  return (await Promise.all(values)) as ValuesOf<Items>;
}

/** A full storage takes no copy: then the broken value stays where it is, to be put aside by a later look, and is read all the same. */
const putAside = <T>(item: Item<T>): Promise<void> => settle(item).catch(() => undefined);

type ValuesOf<Items extends readonly Item<unknown>[]> = {
  -readonly [Index in keyof Items]: Items[Index] extends Item<infer T> ? T : never;
};

/** Whether a later version of the extension wrote this item: then it can be read, as far as it goes, and not written. */
export async function isReadOnly<T>(item: Item<T>): Promise<boolean> {
  return (await look(item)).state === 'newer';
}

/** @throws ReadOnlyItemError; a ZodError when the value is not of the item's shape */
export async function write<T>(item: Item<T>, value: T): Promise<void> {
  await update(item, () => value);
}

/**
 * Changes the value as it is now, with nobody writing in between.
 * @throws ReadOnlyItemError; a ZodError when the new value is not of the item's shape
 */
export async function update<T>(item: Item<T>, change: (value: T) => T): Promise<void> {
  await inTurn(async () => {
    const { state, value } = await lookAndKeep(item);
    if (state === 'newer') throw new ReadOnlyItemError(item.key);
    const next = change(value);
    if (next === value && state === 'ok') return;
    await browser.storage.local.set({ [item.key]: encode(item, next) });
  });
}

/**
 * Changes several values at once: all are written, or none is.
 * @throws as `update` does
 */
export async function updateTogether<const Items extends readonly Item<unknown>[]>(
  items: Items,
  change: (...values: ValuesOf<Items>) => Readonly<ValuesOf<Items>>,
): Promise<void> {
  await inTurn(async () => {
    const found: unknown[] = [];
    for (const item of items) {
      const { state, value } = await lookAndKeep(item);
      if (state === 'newer') throw new ReadOnlyItemError(item.key);
      found.push(value);
    }
    const next = change(...(found as ValuesOf<Items>)) as readonly unknown[];
    await browser.storage.local.set(
      Object.fromEntries(items.map((item, index) => [item.key, encode(item, next[index])])),
    );
  });
}

/** Writes what an older version left in today's shape, and puts the unreadable aside. */
export async function settle<T>(item: Item<T>): Promise<void> {
  await inTurn(async () => {
    const { state, value } = await lookAndKeep(item);
    if (state === 'broken' || state === 'migrated') {
      await browser.storage.local.set({ [item.key]: encode(item, value) });
    }
  });
}

/** Calls back after any of the items was changed, by whichever context. */
export function watch(items: readonly Item<unknown>[], changed: () => void, signal?: AbortSignal): void {
  const keys = items.map(({ key }) => key);
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && keys.some((key) => Object.hasOwn(changes, key))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Calls back with the item's value after and before a change, by whichever context. */
export function watchValue<T>(item: Item<T>, changed: (now: T, before: T) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[item.key] : undefined;
    if (change) changed(decode(item, change.newValue).value, decode(item, change.oldValue).value);
  });
}

async function raw(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

async function look<T>(item: Item<T>): Promise<Decoded<T>> {
  return decode(item, await raw(item.key));
}

async function lookAndKeep<T>(item: Item<T>): Promise<Decoded<T>> {
  const stored = await raw(item.key);
  const decoded = decode(item, stored);
  if (decoded.state === 'broken') await quarantine(item.key, stored, Date.now());
  return decoded;
}
