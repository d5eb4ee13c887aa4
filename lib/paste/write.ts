export interface PasteHelp {
  copy(text: string): Promise<boolean>;
  around<T>(change: () => T): T;
}

import { type ReadBack } from '../messages/schemas/paste.ts';
import { type PastePlan } from './plan.ts';
export async function executePaste(
  plan: PastePlan,
  field: { element: Element; entry: string },
  read: () => { held: readonly string[] | null; typed: readonly string[] },
  _signal: AbortSignal,
  help: PasteHelp,
): Promise<ReadBack> {
  void field;
  const { held, typed } = read();
  return { held, typed, copied: await help.copy(plan.after.join(',')) };
}
