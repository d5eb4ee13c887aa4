/** From a reading to the tab's audit, its badge and its view; and again whenever the user's policy changes. */
import { browser } from 'wxt/browser';
import { type AuditView } from '../../lib/audit/audit-view.ts';
import { type PageReading } from '../../lib/audit/key-settings.ts';
import { remember } from '../../lib/ledger/remember.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { tabAudit, tabReading, tabVisit } from '../../lib/storage/items/tab.ts';
import { readSession, writeSession } from '../../lib/storage/session.ts';
import { ReadOnlyItemError, update } from '../../lib/storage/store.ts';
import { inWords } from '../../lib/words/view-words.ts';
import { addressTools } from './address-tools.ts';
import { showBadge } from './badge.ts';
import { judge } from './judge.ts';
import { ownWords } from './own-words.ts';
import { loadPolicy } from './policy.ts';
import { inTabOrder } from './tab-order.ts';

/**
 * Judges what a page sent. `null`: the tab has left the page that was read, so nothing is written.
 */
export function auditTab(tabId: number, reading: PageReading): Promise<AuditView | null> {
  return inTabOrder(tabId, async () => {
    const visit = await readSession(tabVisit(tabId));
    if (visit?.exchange !== reading.exchange || reading.readAt < visit.since) return null;
    await writeSession(tabReading(tabId), reading);
    return publish(tabId, reading);
  });
}

/** Writes a reading's audit, shows its badge and returns its view. To be called in the tab's order. */
export async function publish(tabId: number, reading: PageReading): Promise<AuditView> {
  const [policy] = await Promise.all([loadPolicy(), ownWords()]);
  const judgement = judge(reading, policy, addressTools);
  const view = inWords(judgement.view);
  await writeSession(tabAudit(tabId), judgement.audit);
  await showBadge(tabId, view);
  if (judgement.ledger !== policy.ledger) await note(reading, policy.now);
  return view;
}

/** Notes a reading in the ledger as it is by now: another tab may have written meanwhile. */
async function note(reading: PageReading, now: number): Promise<void> {
  try {
    await update(ledger, (old) => remember(old, reading, now, addressTools).ledger);
  } catch (error) {
    if (!(error instanceof ReadOnlyItemError)) throw error;
  }
}

/** The view of a tab as it would be judged now; `null`: the tab is on no API page. */
export async function viewOf(tabId: number): Promise<AuditView | null> {
  const reading = await readSession(tabReading(tabId));
  if (!reading) return null;
  const [policy] = await Promise.all([loadPolicy(), ownWords()]);
  return inWords(judge(reading, policy, addressTools).view);
}

/** Judges the readings of all open tabs again and tells the pages. */
export async function auditAllAgain(): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const tabIds = Object.keys(stored).flatMap((key) => /^reading:(\d+)$/.exec(key)?.[1] ?? []);
  await Promise.all(tabIds.map((tabId) => auditAgain(Number(tabId))));
}

function auditAgain(tabId: number): Promise<void> {
  return inTabOrder(tabId, async () => {
    const reading = await readSession(tabReading(tabId));
    if (!reading) return;
    const view = await publish(tabId, reading);
    // Not awaited: a page that is slow to answer must not hold up its own next reading.
    void sendToTab(tabId, 'bg-cs/audit', view);
  });
}
