/** From the background's view of a tab to what the popup says of it. */
import { type AuditView, type KeyView, type ViewFinding } from '../../lib/audit/audit-view.ts';
import { SEVERITIES } from '../../lib/audit/finding.ts';
import { verdictOf } from '../../lib/audit/verdict.ts';
import { findingWords } from '../../lib/words/finding-words.ts';
import { verdictWords } from '../../lib/words/verdict-words.ts';
import { t } from '../../lib/words/words.ts';
import { type FindingLine, type KeyLine, type TabStatus, type Tone } from './model.ts';

export function tabStatus(view: AuditView): TabStatus {
  if (view.paused) return { kind: 'paused' };
  if (view.state !== 'read') return { kind: view.state };
  return {
    kind: 'read',
    readAt: view.readAt,
    keys: view.keys.map((key) => keyLine(key, view.exchange.name)),
  };
}

function keyLine(key: KeyView, exchange: string): KeyLine {
  const judged = { state: 'read', keys: [key] } as const;
  const verdict = verdictOf(judged);
  const open = key.findings.filter(({ accepted }) => accepted === null);
  const accepted = key.findings.filter((finding) => finding.accepted !== null);
  return {
    id: key.id,
    name: key.name ?? key.mask,
    kind: key.kind,
    tone: toneOf(verdict.level),
    verdict: verdictWords(verdict, judged).title,
    findings: [...open.sort(worstFirst), ...accepted].map((finding) => findingLine(finding, exchange)),
  };
}

const toneOf = (level: ReturnType<typeof verdictOf>['level']): Tone =>
  level === 'waiting' ? 'unreadable' : level;

const worstFirst = (a: ViewFinding, b: ViewFinding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

function findingLine(finding: ViewFinding, exchange: string): FindingLine {
  const { title, body, consequence, fix } = findingWords(finding, exchange);
  const accepted = finding.accepted === null ? null : t('popup_accepted', finding.accepted.reason);
  return {
    rule: finding.rule,
    severity: finding.accepted === null ? finding.severity : 'info',
    title,
    paragraphs: [accepted, body, consequence, fix].flatMap((text) => (text ? [text] : [])),
  };
}
