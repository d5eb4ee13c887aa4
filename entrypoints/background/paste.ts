/** A paste, from plan to report. The plan is kept while the page works: what came of it is told against it. */
import { type PasteReport } from '../../lib/audit/audit-view.ts';
import { type ReadBack } from '../../lib/messages/schemas/paste.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { type PastePlan } from '../../lib/paste/plan.ts';
import { tabPaste } from '../../lib/storage/items/tab.ts';
import { readSession, removeSession, writeSession } from '../../lib/storage/session.ts';
import { noField, pasteReport } from '../../lib/words/paste-words.ts';
import { addressTools } from './address-tools.ts';
import { copyTextFor, planFor } from './judge.ts';
import { lastReading } from './last-reading.ts';
import { ownWords } from './own-words.ts';
import { loadPolicy } from './policy.ts';

/** Items that are entered one by one take their time: forms ask their server about each. */
const WRITTEN_WITHIN_MS = 120_000;

/** Plans a paste for a key of the tab's last reading; `null`: there is nothing to paste into. */
export async function planPasteInTab(tabId: number, keyId: string): Promise<PastePlan | null> {
  const reading = await lastReading(tabId);
  const plan = reading && planFor(keyId, reading, await loadPolicy(), addressTools);
  if (plan) await writeSession(tabPaste(tabId), { keyId, plan });
  return plan;
}

/** The approved list of a key of the tab's last reading, ready for the clipboard. */
export async function copyTextInTab(tabId: number, keyId: string): Promise<string | null> {
  const reading = await lastReading(tabId);
  return reading ? copyTextFor(keyId, reading, await loadPolicy(), addressTools) : null;
}

/** What became of the paste that was planned last for this key. */
export async function pasteFinished(tabId: number, keyId: string, readBack: ReadBack): Promise<PasteReport> {
  const pending = await readSession(tabPaste(tabId));
  await removeSession([tabPaste(tabId)]);
  return reportOf(pending?.keyId === keyId ? pending.plan : null, readBack);
}

/** Plans a paste, has the page carry it out, and reports. */
export async function pasteIntoTab(tabId: number, keyId: string): Promise<PasteReport> {
  const plan = await planPasteInTab(tabId, keyId);
  if (!plan) return reportOf(null, null);
  const done = await sendToTab(tabId, 'bg-cs/paste', { keyId, plan }, WRITTEN_WITHIN_MS);
  await removeSession([tabPaste(tabId)]);
  return reportOf(plan, done.ok ? done.value : null);
}

/** Has the page take the last paste into a key back; whether what stood there before stands there again. */
export async function undoInTab(tabId: number, keyId: string): Promise<boolean> {
  const done = await sendToTab(tabId, 'bg-cs/undo-paste', { keyId }, WRITTEN_WITHIN_MS);
  return done.ok && done.value;
}

/** What became of a paste, address by address, in words. */
export async function reportOf(plan: PastePlan | null, done: ReadBack): Promise<PasteReport> {
  await ownWords();
  if (plan === null || done === null) return noField(done?.copied ?? false);
  return pasteReport({ ...done, button: null }, plan.leftOut);
}
