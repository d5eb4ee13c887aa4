/** Carries the approved list to the user's other devices by the browser's own sync, where the user wants that. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { settings } from '../../lib/storage/items/settings.ts';
import { type SyncState, type SyncStatus, sync } from '../../lib/storage/items/sync.ts';
import { read, readTogether, update, updateTogether } from '../../lib/storage/store.ts';
import { decide } from '../../lib/sync/decide.ts';
import {
  CHUNK_PREFIX,
  listHash,
  MAX_PACKED_CHARACTERS,
  META_KEY,
  pack,
  SYNC_VERSION,
  unpack,
} from '../../lib/sync/pack.ts';

export const SYNC_ALARM = 'sync';
/** Many changes in a row become one write: sync takes 1,800 an hour at most. */
const SETTLE_MINUTES = 0.5;
const RETRY_MINUTES = 60;

const metaSchema = z.object({
  version: z.int().check(z.gte(1)),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  chunks: z.int().check(z.gte(1), z.lte(64)),
  at: z.number(),
});

type Remote =
  | { readonly kind: 'none' | 'incomplete' | 'newer' }
  | { readonly kind: 'sets'; readonly sets: readonly IpSet[]; readonly hash: string; readonly at: number };

/** Something changed here or there: looks at it when it has come to rest. The alarm outlives the background. */
export async function syncSoon(): Promise<void> {
  if ((await read(settings)).syncSets) await wakeAfter();
}

/** Before what the user asked for: a background that ends in between is woken to do the rest. */
const wakeAfter = (): Promise<void> => browser.alarms.create(SYNC_ALARM, { delayInMinutes: SETTLE_MINUTES });

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two that look at once would both write. */
function inOrder(work: () => Promise<void>): Promise<void> {
  const turn = last.then(work, work);
  last = turn.catch(() => {});
  return turn;
}

/** Brings both sides together, as far as that needs no choice of the user's. */
export const syncNow = (): Promise<void> => inOrder(reconcile);

/** Turns sync on or off. `forget`: takes the list out of the browser's sync, for all devices. */
export const turnSync = (on: boolean, forget: boolean): Promise<void> =>
  inOrder(async () => {
    if (on) await wakeAfter();
    await update(settings, (old) => ({ ...old, syncSets: on }));
    if (on) return reconcile();
    await update(sync, () => sync.fallback);
    await browser.alarms.clear(SYNC_ALARM);
    if (forget) await browser.storage.sync.remove(ourKeys(await browser.storage.sync.get(null)));
  });

/**
 * The user's choice between two lists. `hash` names the other side's list as it was shown.
 * @returns false: the other side has changed since, and nothing was done
 */
export async function resolveSync(keep: 'local' | 'remote', hash: string): Promise<boolean> {
  let chosen = false;
  await inOrder(async () => {
    await wakeAfter();
    await updateTogether([sync, ipSets], (state, sets) => {
      const { conflict } = state;
      chosen = conflict?.hash === hash;
      if (conflict === null || !chosen) return [state, sets];
      const settled = { ...state, base: conflict.hash, conflict: null };
      return [settled, keep === 'remote' ? conflict.sets : sets];
    });
    if (chosen) await reconcile();
  });
  return chosen;
}

/** The list here wins over an incomplete or broken one there. */
export const overwriteRemote = (): Promise<void> =>
  inOrder(async () => {
    await wakeAfter();
    if ((await read(settings)).syncSets) await push(await read(ipSets));
  });

async function reconcile(): Promise<void> {
  const [{ syncSets }, sets, state] = await readTogether([settings, ipSets, sync]);
  if (!syncSets) return;
  const remote = await readRemote();
  if (remote.kind === 'newer') return found('newer');
  if (remote.kind === 'incomplete') return state.writing ? push(sets) : found('incomplete');
  const local = { hash: await listHash(sets), isEmpty: sets.length === 0 };
  const other = remote.kind === 'sets' ? remote : null;
  switch (decide({ local, remote: other, base: state.base })) {
    case 'agree':
      return found('ok', { base: other?.hash ?? state.base, writing: false });
    case 'push':
      return push(sets);
    case 'pull':
      if (other) await pull(sets, other);
      return;
    case 'conflict':
      if (other) await found('conflict', { conflict: { hash: other.hash, at: other.at, sets: other.sets } });
      return;
  }
}

/** Notes how both sides stand; a conflict that is not named is over. */
async function found(status: SyncStatus, change: Partial<SyncState> = {}): Promise<void> {
  await update(sync, (old) => {
    const next = { ...old, conflict: null, status, ...change };
    const isSame = JSON.stringify({ ...next, at: 0 }) === JSON.stringify({ ...old, at: 0 });
    return isSame ? old : { ...next, at: Date.now() };
  });
}

async function pull(shown: readonly IpSet[], other: Extract<Remote, { kind: 'sets' }>): Promise<void> {
  await updateTogether([sync, ipSets], (state, sets) => {
    // What the user changed in this very moment is not overwritten: the next look finds the conflict.
    if (JSON.stringify(sets) !== JSON.stringify(shown)) return [state, sets];
    const agreed = { ...state, status: 'ok', at: Date.now(), base: other.hash, conflict: null } as const;
    return [agreed, other.sets];
  });
}

async function push(sets: readonly IpSet[]): Promise<void> {
  const items = await pack(sets, Date.now());
  if (items === null) return found('too-large');
  await update(sync, (old) => ({ ...old, writing: true }));
  try {
    const stored = await browser.storage.sync.get(null);
    const old = ourKeys(stored).filter((key) => !Object.hasOwn(items, key));
    const fitsBeside = JSON.stringify(stored).length + JSON.stringify(items).length <= MAX_PACKED_CHARACTERS;
    // Where both lists fit, there is always a whole one. A background that ends in between finds `writing`.
    if (!fitsBeside) await browser.storage.sync.remove(old);
    await browser.storage.sync.set(items);
    if (fitsBeside) await browser.storage.sync.remove(old);
  } catch {
    await browser.alarms.create(SYNC_ALARM, { delayInMinutes: RETRY_MINUTES });
    return found('refused');
  }
  await found('ok', { base: await listHash(sets), writing: false });
}

async function readRemote(): Promise<Remote> {
  const items = await browser.storage.sync.get(null);
  const stored = items[META_KEY];
  if (stored === undefined) {
    return { kind: ourKeys(items).length === 0 ? 'none' : 'incomplete' };
  }
  const meta = z.safeParse(metaSchema, stored);
  if (!meta.success) return { kind: hasLaterVersion(stored) ? 'newer' : 'incomplete' };
  if (meta.data.version > SYNC_VERSION) return { kind: 'newer' };
  const sets = z.safeParse(ipSets.schema, await unpack(meta.data, items));
  if (!sets.success) return { kind: 'incomplete' };
  return { kind: 'sets', sets: sets.data, hash: meta.data.hash, at: meta.data.at };
}

/** Whatever else a later version changed, it keeps its number where it is. */
const hasLaterVersion = (stored: unknown): boolean =>
  typeof stored === 'object' &&
  stored !== null &&
  'version' in stored &&
  Number(stored.version) > SYNC_VERSION;

const ourKeys = (items: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(items).filter((key) => key === META_KEY || key.startsWith(CHUNK_PREFIX));
