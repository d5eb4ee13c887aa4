/** What a screen reader is told. */
import { type AuditView } from '../../lib/audit/audit-view.ts';
import { openFindings } from './standing.ts';

export interface Said {
  readonly verdict: string;
  /** Key and rule of every finding that is on the screen. */
  readonly findings: readonly string[];
}
export const NOTHING_SAID: Said = { verdict: '', findings: [] };

/**
 * The news of a view against what was said before: a changed verdict and findings that are new.
 * An empty text means: say nothing.
 */
export function newsOf(view: AuditView, before: Said): { text: string; said: Said } {
  if (view.paused || view.state === 'waiting') return { text: '', said: NOTHING_SAID };
  const verdict = view.verdict.title;
  const open = view.keys.flatMap((key) =>
    openFindings(key).map((finding) => ({ finding, id: `${key.id} ${finding.rule}` })),
  );
  const fresh = open.filter(({ id }) => !before.findings.includes(id));
  const lines = fresh.map(({ finding: { severityWords, words } }) => `${severityWords}: ${words.title}`);
  return {
    text: [...(verdict === before.verdict ? [] : [verdict]), ...lines].join('. '),
    said: { verdict, findings: open.map(({ id }) => id) },
  };
}
