/** Stored values that could not be read are kept aside, so that a mistake of ours never costs a user's list. */
import { browser } from 'wxt/browser';

const PREFIX = 'quarantine:';
/** Copies kept over all keys; the oldest go first. Whatever breaks may break every value at once, more than once. */
export const MAX_QUARANTINED = 48;

export interface Quarantined {
  /** The storage key of the copy. */
  readonly copy: string;
  /** The storage key that it was found under. */
  readonly key: string;
  /** ms since the epoch */
  readonly at: number;
}

/**
 * Keeps a copy of an unreadable value as `quarantine:<key>:<time>`. Called in turn, by the store. A clock that was set back
 * does not make it older than the others, nor two of one moment one.
 */
export async function quarantine(key: string, raw: unknown, now: number): Promise<void> {
  const [newest] = await listQuarantined();
  // Whoever was ended between the copy and what takes the value's place finds the same value again.
  const isThere = newest?.key === key && isSame((await readQuarantined())[newest.copy], raw);
  const at = Math.max(now, (newest?.at ?? 0) + 1);
  if (!isThere) await browser.storage.local.set({ [`${PREFIX}${key}:${at}`]: raw });
  const tooMany = (await listQuarantined()).slice(MAX_QUARANTINED).map(({ copy }) => copy);
  if (tooMany.length > 0) await browser.storage.local.remove(tooMany);
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Every copy that is kept, newest first: what the user is told and can export. */
export async function listQuarantined(): Promise<readonly Quarantined[]> {
  const all = await browser.storage.local.get(null);
  return Object.keys(all)
    .flatMap((copy) => {
      const match = /^quarantine:(.+):(\d+)$/.exec(copy);
      return match?.[1] && match[2] ? [{ copy, key: match[1], at: Number(match[2]) }] : [];
    })
    .sort((a, b) => b.at - a.at);
}

/** Everything that is kept, as it was found. */
export async function readQuarantined(): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.local.get((await listQuarantined()).map(({ copy }) => copy));
}

/** Forgets every copy. Returns the way back. */
export async function dropQuarantined(): Promise<() => Promise<void>> {
  const gone = await readQuarantined();
  await browser.storage.local.remove(Object.keys(gone));
  return () => browser.storage.local.set({ ...gone });
}

/** Calls back after a copy was kept or forgotten. */
export function watchQuarantined(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
  });
}
