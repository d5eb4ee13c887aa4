/** What became of a paste: the plan against what the form holds once the page has settled. Pure. */
import { type PasteOutcome, type PasteReport } from '../audit/audit-view.ts';
import { contains, normalise } from '../ip/address.ts';
import { isHeld, type PastePlan, type WhyLeftOut } from './plan.ts';

/** Reasons of outcomes other than `left-out`. */
export type WhyOutcome = 'not-taken' | 'rewritten' | 'lost' | 'press-confirm';

/**
 * What became of a plan, once the page has settled: one outcome per approved address, then one per entry that the form
 * held before and has lost. `typedAfter` is what stands in the field of a `confirm` form and still waits for the user's
 * press: it counts as taken, with the reason `press-confirm`.
 */
export function verifyPaste(
  plan: PastePlan,
  heldAfter: readonly string[],
  typedAfter: readonly string[] = [],
): PasteOutcome[] {
  const held = new Set(heldAfter.map(canonicalText));
  const typed = new Set(typedAfter.map(canonicalText));
  const expected = new Set(plan.after.map(canonicalText));
  const strangers = heldAfter
    .map((entry) => entry.trim())
    .filter((entry) => !expected.has(canonicalText(entry)));

  const added = plan.add.map((address): PasteOutcome => {
    if (held.has(address)) return outcome(address, 'taken', null);
    const became = strangers.find((entry) => resembles(entry, address));
    if (became !== undefined) return { address, outcome: 'changed', why: 'rewritten', became };
    if (plan.entry === 'confirm' && typed.has(address)) return outcome(address, 'taken', 'press-confirm');
    return outcome(address, 'refused', 'not-taken');
  });
  const kept = plan.keep.map((address) =>
    isHeld(address, heldAfter)
      ? outcome(address, 'already-there', null)
      : outcome(address, 'refused', 'lost'),
  );
  const named = new Set([...plan.keep, ...plan.add]);
  const lost = plan.before
    .map(canonicalText)
    .filter((entry) => !held.has(entry) && !named.has(entry))
    .map((entry) => outcome(entry, 'refused', 'lost'));
  const left = plan.leftOut.map(({ address, why }) => outcome(address, 'left-out', why));
  return [...added, ...kept, ...left, ...lost];
}

/** `done`: the form holds everything that the plan meant to add and has lost nothing. */
export function pasteResult(
  outcomes: readonly PasteOutcome[],
): Extract<PasteReport['result'], 'done' | 'partly' | 'refused'> {
  const tried = outcomes.filter(({ outcome: kind }) => kind !== 'already-there' && kind !== 'left-out');
  if (tried.every(({ outcome: kind }) => kind === 'taken')) return 'done';
  const harmed = tried.some(({ outcome: kind, why }) => kind !== 'refused' || why === 'lost');
  return harmed ? 'partly' : 'refused';
}

const canonicalText = (text: string): string => normalise(text) ?? text.trim();

const outcome = (
  address: string,
  kind: PasteOutcome['outcome'],
  why: WhyLeftOut | WhyOutcome | null,
): PasteOutcome => ({
  address,
  outcome: kind,
  why,
  became: null,
});

/** Could the page have made `entry` out of `address`: cut it short, dropped its prefix, glued others to it? */
function resembles(entry: string, address: string): boolean {
  if (contains(entry, address) || contains(address, entry)) return true;
  return entry !== '' && (entry.includes(address) || address.startsWith(entry));
}
