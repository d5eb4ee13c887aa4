/** A paste, from plan to report. The plan is kept while the page works: what came of it is told against it. */
import { type PasteReport } from '../../lib/audit/audit-view.ts';
import { type ReadBack } from '../../lib/messages/schemas/paste.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { type PastePlan } from '../../lib/paste/plan.ts';
import { pasteResult, verifyPaste } from '../../lib/paste/verify.ts';
import { tabPaste, tabReading } from '../../lib/storage/items/tab.ts';
import { readSession, removeSession, writeSession } from '../../lib/storage/session.ts';
import { outcomeRow } from '../../lib/words/row-words.ts';
import { addressTools } from './address-tools.ts';
import { copyTextFor, planFor } from './judge.ts';
import { ownWords } from './own-words.ts';
import { loadPolicy } from './policy.ts';

export const NO_FIELD: PasteReport = { outcomes: [], rows: [], result: 'no-field' };

/** Plans a paste for a key of the tab's last reading; `null`: there is nothing to paste into. */
export async function planPasteInTab(tabId: number, keyId: string): Promise<PastePlan | null> {
  const reading = await readSession(tabReading(tabId));
  const plan = reading && planFor(keyId, reading, await loadPolicy(), addressTools);
  if (plan) await writeSession(tabPaste(tabId), { keyId, plan });
  return plan;
}

/** The approved list of a key of the tab's last reading, ready for the clipboard. */
export async function copyTextInTab(tabId: number, keyId: string): Promise<string | null> {
  const reading = await readSession(tabReading(tabId));
  return reading ? copyTextFor(keyId, reading, await loadPolicy(), addressTools) : null;
}

/** What became of the paste that was planned last for this key. */
export async function pasteFinished(tabId: number, keyId: string, readBack: ReadBack): Promise<PasteReport> {
  const pending = await readSession(tabPaste(tabId));
  if (pending?.keyId !== keyId) return NO_FIELD;
  await removeSession([tabPaste(tabId)]);
  return reportOf(pending.plan, readBack);
}

/** Plans a paste, has the page carry it out, and reports. */
export async function pasteIntoTab(tabId: number, keyId: string): Promise<PasteReport> {
  const plan = await planPasteInTab(tabId, keyId);
  if (!plan) return NO_FIELD;
  const done = await sendToTab(tabId, 'bg-cs/paste', { keyId, plan });
  await removeSession([tabPaste(tabId)]);
  return done.ok ? reportOf(plan, done.value) : NO_FIELD;
}

/** What became of a paste, address by address, in words. */
export async function reportOf(plan: PastePlan, { held, typed, copied }: ReadBack): Promise<PasteReport> {
  if (held === null) return copied ? { ...NO_FIELD, result: 'copied' } : NO_FIELD;
  await ownWords();
  const outcomes = verifyPaste(plan, held, typed);
  const rows = outcomes.map(outcomeRow);
  return { outcomes, rows, result: copied ? 'copied' : pasteResult(outcomes) };
}
