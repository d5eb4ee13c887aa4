/** Which controls of the page get a marker. Pure. */
import { type AuditView } from '../../lib/audit/audit-view.ts';
import { markerWords } from '../../lib/words/marker-words.ts';
import { type Marker } from './markers.tsx';
import { openFindings, worstFirst } from './standing.ts';

/** More than this on one page would be noise. */
export const MAX_MARKERS = 12;

/** One marker for a control, saying the worst that was found of it. */
export function markersOf(view: AuditView): readonly Marker[] {
  if (view.paused) return [];
  const byRef = new Map<number, Marker>();
  for (const finding of worstFirst(view.keys.flatMap(openFindings))) {
    const word = markerWords(finding.rule);
    if (!word || finding.severity === 'info') continue;
    const tone = finding.rule === 'unreadable' ? 'unreadable' : finding.severity;
    for (const ref of finding.refs) if (!byRef.has(ref)) byRef.set(ref, { ref, tone, word });
  }
  return [...byRef.values()].slice(0, MAX_MARKERS);
}
