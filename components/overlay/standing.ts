/** How a key stands, from what the audit found. Pure. */
import { type AuditView, type KeyView, type ViewFinding } from '../../lib/audit/audit-view.ts';
import { SEVERITIES } from '../../lib/audit/finding.ts';

/** Worst first. `accepted`: the user took every risk that is left. */
export const STANDINGS = ['critical', 'high', 'unreadable', 'medium', 'accepted', 'fenced'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Findings that still count. */
export const openFindings = (key: KeyView): readonly ViewFinding[] =>
  key.findings.filter((one) => !one.accepted);

/** `fenced` has to be earned: whatever was not read, and a key that is not bound, is never shown as safe. */
export function standingOf(key: KeyView): Standing {
  const open = openFindings(key);
  const found = open.filter((one) => one.rule !== 'unreadable').map((one) => one.severity);
  const unknown = key.ipRestriction === 'unknown' || Object.values(key.permissions).includes('unknown');
  const wasAccepted = key.findings.some((one) => one.rule === 'unreadable' && one.accepted);
  const unread = open.some((one) => one.rule === 'unreadable') || (unknown && !wasAccepted);
  if (found.includes('critical')) return 'critical';
  if (found.includes('high')) return 'high';
  if (unread) return 'unreadable';
  if (found.includes('medium')) return 'medium';
  if (open.length < key.findings.length) return 'accepted';
  return key.ipRestriction === 'off' ? 'unreadable' : 'fenced';
}

export const worseOf = (one: Standing, other: Standing): Standing =>
  STANDINGS.indexOf(one) <= STANDINGS.indexOf(other) ? one : other;

/** Keys in the order in which they are shown: the form being filled first, then the worst. */
export function sortKeys(keys: readonly KeyView[]): readonly KeyView[] {
  const rank = (key: KeyView) => (key.kind === 'form' ? -1 : STANDINGS.indexOf(standingOf(key)));
  return [...keys].sort((one, other) => rank(one) - rank(other));
}

/** How the page stands: as its form does; without a form, as its worst key. */
export function standingOfView(view: AuditView): Standing {
  if (view.state === 'unreadable' || view.keys.length === 0) return 'unreadable';
  const forms = view.keys.filter((key) => key.kind === 'form');
  return (forms.length > 0 ? forms : view.keys).map(standingOf).reduce(worseOf);
}

/** Open findings, worst first; the page's order within a severity. */
export const worstFirst = (findings: readonly ViewFinding[]): readonly ViewFinding[] =>
  [...findings].sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
