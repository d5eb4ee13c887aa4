/** The organisation's policy, brought from the browser's managed storage into ours. */
import { browser } from 'wxt/browser';
import { NOT_MANAGED, readManagedPolicy } from '../../lib/managed/managed-policy.ts';
import { managed, managedSilence } from '../../lib/storage/items/managed.ts';
import { readSession, writeSession } from '../../lib/storage/session.ts';
import { read, update } from '../../lib/storage/store.ts';

export const MANAGED_ALARM = 'managed';
/** The shortest that an alarm takes. A policy comes some seconds after a browser's start. */
const PATIENCE_MS = 30_000;

let last: Promise<void> = Promise.resolve();

/**
 * Reads the policy anew; writes only what differs, so that nothing is judged again for nothing. One reading after the
 * other: an older answer must not overwrite a newer.
 * @param sure the browser has told of a change: then "no policy" is its word, not its silence
 */
export function readManaged(sure = false): Promise<void> {
  const turn = last.then(() => readNow(sure));
  last = turn.catch(() => undefined);
  return turn;
}

async function readNow(sure: boolean): Promise<void> {
  // Firefox rejects where no policy is installed; a policy that was withdrawn must not linger in our copy.
  const raw = await browser.storage.managed.get(null).catch(() => null);
  const fresh = raw === null ? NOT_MANAGED : readManagedPolicy(raw);
  const before = await read(managed);
  if (JSON.stringify(before) === JSON.stringify(fresh)) return;
  const isSilent = raw !== null && Object.keys(raw).length === 0;
  if (isSilent && !sure && !(await isSilentForLong())) {
    await browser.alarms.create(MANAGED_ALARM, { delayInMinutes: PATIENCE_MS / 60_000 });
    return;
  }
  await update(managed, () => fresh);
}

/**
 * Chromium gives an empty policy until it has loaded the real one. What is known from before counts meanwhile: without it
 * the organisation's addresses would be strangers for some seconds after each start.
 */
async function isSilentForLong(): Promise<boolean> {
  const now = Date.now();
  const since = await readSession(managedSilence);
  // A clock that was set back begins the wait anew.
  if (since !== null && since <= now) return now - since >= PATIENCE_MS;
  await writeSession(managedSilence, now);
  return false;
}
