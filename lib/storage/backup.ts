/** Everything that is kept, as one file, and back: all of it or nothing. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { decode, encode } from './decode.ts';
import { inTurn } from './in-turn.ts';
import { KEPT } from './items/kept.ts';

const FORMAT = 'keyfence-backup';
const VERSION = 1;
/** Far above what the quota of local storage takes: a file that is larger is something else. */
export const MAX_BACKUP_CHARACTERS = 30_000_000;

const backupSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.gte(1)),
  at: z.number(),
  items: z.record(z.string(), z.unknown()),
});

/** Ready to be put in the place of what there is: of today's shape, item by item. */
export interface Backup {
  /** ms since the epoch: when it was made. */
  readonly at: number;
  readonly items: Readonly<Record<string, unknown>>;
}

export type BackupRead =
  | { readonly ok: true; readonly backup: Backup }
  /** `at`: the storage key of the item that is not of its shape. */
  | { readonly ok: false; readonly why: 'not-a-backup' | 'newer' | 'broken'; readonly at?: string };

/** @returns the text of a file that `readBackup` takes; `now` in ms since the epoch */
export async function backUp(now: number): Promise<string> {
  const items = await browser.storage.local.get(KEPT.map(({ key }) => key));
  return JSON.stringify({ format: FORMAT, version: VERSION, at: now, items });
}

/** Reads a backup of this or an older version, without changing anything. An item that is absent is as on the first day. */
export function readBackup(text: string): BackupRead {
  const parsed = z.safeParse(backupSchema, parseJson(text));
  if (!parsed.success) return { ok: false, why: 'not-a-backup' };
  const { version, at, items: stored } = parsed.data;
  if (version > VERSION) return { ok: false, why: 'newer' };
  const items: Record<string, unknown> = {};
  for (const item of KEPT) {
    const { state, value } = decode(item, Object.hasOwn(stored, item.key) ? stored[item.key] : undefined);
    if (state === 'newer') return { ok: false, why: 'newer', at: item.key };
    if (state === 'broken') return { ok: false, why: 'broken', at: item.key };
    items[item.key] = encode(item, value);
  }
  return { ok: true, backup: { at, items } };
}

/** Puts a backup in the place of everything that is kept. @returns the way back */
export async function restoreBackup({ items }: Backup): Promise<() => Promise<void>> {
  return inTurn(async () => {
    const before = await browser.storage.local.get(KEPT.map(({ key }) => key));
    await browser.storage.local.set(items);
    return () => inTurn(() => putBack(before));
  });
}

/** Forgets everything that lasts: what is kept, and what was put aside. @returns the way back */
export async function deleteEverything(): Promise<() => Promise<void>> {
  return inTurn(async () => {
    const before = await browser.storage.local.get(null);
    await browser.storage.local.clear();
    return () => inTurn(() => putBack(before));
  });
}

async function putBack(before: Record<string, unknown>): Promise<void> {
  const gone = KEPT.map(({ key }) => key).filter((key) => !Object.hasOwn(before, key));
  await browser.storage.local.set(before);
  await browser.storage.local.remove(gone);
}

function parseJson(text: string): unknown {
  if (text.length > MAX_BACKUP_CHARACTERS) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
