/** The order in which keys and findings are shown. Pure. */
import { type KeyView, type ViewFinding } from '../../lib/audit/audit-view.ts';
import { SEVERITIES } from '../../lib/audit/finding.ts';
import { type VerdictLevel, verdictOf } from '../../lib/audit/verdict.ts';

const WORST_FIRST: readonly VerdictLevel[] = [
  'critical',
  'high',
  'unreadable',
  'medium',
  'info',
  'fenced',
  'waiting',
];

/** How one key stands. */
export const levelOf = (key: KeyView): VerdictLevel => verdictOf({ state: 'read', keys: [key] }).level;

/** Findings that still count. */
export const openFindings = (key: KeyView): readonly ViewFinding[] =>
  key.findings.filter((one) => !one.accepted);

/** The form being filled first, then the worst; the page's order among equals. */
export function sortKeys(keys: readonly KeyView[]): readonly KeyView[] {
  const rank = (key: KeyView) => (key.kind === 'form' ? -1 : WORST_FIRST.indexOf(levelOf(key)));
  return [...keys].sort((one, other) => rank(one) - rank(other));
}

/** Worst first; the audit's order within a severity. */
export const worstFirst = (findings: readonly ViewFinding[]): readonly ViewFinding[] =>
  [...findings].sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
