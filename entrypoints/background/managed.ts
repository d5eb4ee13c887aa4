/** Keeps our copy of the organisation's policy in step with the browser's. */
import { browser } from 'wxt/browser';
import { NOT_MANAGED, readManagedPolicy } from '../../lib/managed/managed-policy.ts';
import { managed } from '../../lib/storage/items/managed.ts';
import { update } from '../../lib/storage/store.ts';

/** Reads the policy anew; writes only what differs, so that nothing is judged again for nothing. */
export async function readManaged(): Promise<void> {
  // Firefox rejects where no policy is installed; a policy that was withdrawn must not linger in our copy.
  const raw = await browser.storage.managed.get(null).catch(() => null);
  const fresh = raw === null ? NOT_MANAGED : readManagedPolicy(raw);
  await update(managed, (old) => (JSON.stringify(old) === JSON.stringify(fresh) ? old : fresh));
}
