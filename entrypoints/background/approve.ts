/** Approves addresses that a page shows, upon a click in the overlay, and takes that back. */
import { type KeySettings } from '../../lib/audit/key-settings.ts';
import { approvable } from '../../lib/ip/approvable.ts';
import { approve } from '../../lib/ip/approve.ts';
import { type UndoToken } from '../../lib/ip/change.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { type Answer, type Request } from '../../lib/messages/contract.ts';
import { type LastApproval, tabApproval } from '../../lib/storage/items/tab.ts';
import { readSession, removeSession, writeSession } from '../../lib/storage/session.ts';
import { t } from '../../lib/words/words.ts';
import { approvedWords, firstSet } from '../popup/approving.ts';
import { run, takeBack } from '../popup/change-list.ts';
import { lastReading } from './last-reading.ts';
import { ownWords } from './own-words.ts';

/**
 * Adds the addresses to the approved list. A page's script speaks for a click, and may name only what the reader found
 * in the list of this key: whoever takes over the page's process can approve nothing else.
 * @returns the set that they joined, for the key to be told; null: nothing was done
 */
export async function approveInTab(
  tabId: number,
  { keyId, addresses, setId }: Request<'cs-bg/approve'>,
): Promise<{ readonly answer: Answer<'cs-bg/approve'>; readonly setId: string | null }> {
  await ownWords();
  const reading = await lastReading(tabId);
  const key = reading?.keys.find(({ id }) => id === keyId);
  const named = key === undefined ? [] : addresses.filter((address) => isShown(address, key));
  if (named.length === 0) return refused(t('approve_gone'));
  let set: IpSet | null = null;
  try {
    const tokens = await run([
      (sets) => {
        const at = Date.now();
        const done = approve(
          sets,
          { addresses: named, setId, note: '', at },
          { newId: () => crypto.randomUUID(), firstSet },
        );
        if (done.ok) set = done.set;
        return done;
      },
    ]);
    await writeSession(tabApproval(tabId), tokens.filter(isAdded));
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
  const joined = set as IpSet | null;
  return {
    answer: { done: true, said: approvedWords(named, joined?.label ?? '') },
    setId: joined?.id ?? null,
  };
}

/** Takes back what was approved last from this tab, once. */
export async function undoApproval(tabId: number): Promise<null> {
  const tokens = await readSession(tabApproval(tabId));
  await removeSession([tabApproval(tabId)]);
  if (tokens !== null) await takeBack(tokens).catch(() => undefined);
  return null;
}

const refused = (said: string) => ({ answer: { done: false, said }, setId: null });

const isShown = (address: string, { ips, typed }: KeySettings): boolean =>
  approvable(address) === address && [...(ips ?? []), ...typed].some((one) => approvable(one) === address);

const isAdded = (token: UndoToken): token is LastApproval[number] =>
  token.kind === 'drop-entry' || token.kind === 'drop-set';
