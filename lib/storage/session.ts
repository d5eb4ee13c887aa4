/** What lasts until the browser closes: kept so that a restarted background forgets nothing. Trusted contexts only. */
import { browser } from 'wxt/browser';
import { type z } from 'zod';

export interface SessionItem<T> {
  readonly key: string;
  readonly schema: z.ZodType<T>;
}

/** `null`: nothing stored, or not of its shape (an update of the extension keeps the session's old values). */
export async function readSession<T>({ key, schema }: SessionItem<T>): Promise<T | null> {
  const stored = (await browser.storage.session.get(key))[key];
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** @throws a ZodError when the value is not of the item's shape */
export async function writeSession<T>({ key, schema }: SessionItem<T>, value: T): Promise<void> {
  await browser.storage.session.set({ [key]: schema.parse(value) });
}

export async function removeSession(items: readonly SessionItem<unknown>[]): Promise<void> {
  await browser.storage.session.remove(items.map(({ key }) => key));
}

/** Calls back after the item was changed, by whichever context. */
export function watchSession({ key }: SessionItem<unknown>, changed: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (Object.hasOwn(changes, key)) changed();
  });
}
