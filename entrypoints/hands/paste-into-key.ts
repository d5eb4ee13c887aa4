/** A paste into one key's field, from the page as the auditor read it last. */
import { type PageRead } from '../../lib/page/read-page.ts';
import { type PastePlan } from '../../lib/paste/plan.ts';
import { executePaste, type PasteHelp } from '../../lib/paste/write.ts';
import { type FormContents, type ReadBack } from '../../lib/paste/write-hand.ts';

export interface PasteJob extends Required<PasteHelp> {
  readonly keyId: string;
  readonly plan: PastePlan;
  /** The page as it was read last, and how to read it again. */
  readonly latest: PageRead | null;
  readonly look: () => PageRead;
  readonly signal: AbortSignal;
}

/** Resolves to what the form holds in the end; null: the key has no field that is still there. */
export async function pasteIntoKey(job: PasteJob): Promise<ReadBack | null> {
  const { keyId, plan, latest, look, signal } = job;
  const field = latest?.reading.keys.find(({ id }) => id === keyId)?.field;
  const element = field && latest?.elements.get(field.ref);
  if (!field || !element) return null;
  const read = (): FormContents => {
    const { reading, elements } = look();
    const now =
      reading.keys.find(({ id }) => id === keyId) ??
      reading.keys.find((one) => one.field !== null && elements.get(one.field.ref) === element);
    const there = now?.field ? elements.get(now.field.ref) : undefined;
    return { held: now?.ips ?? null, typed: now?.typed ?? [], field: there };
  };
  return executePaste(plan, { element, entry: field.entry }, read, signal, job);
}
