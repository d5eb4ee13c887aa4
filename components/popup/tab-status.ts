/** From the background's view of a tab to what the popup says of it. */
import { type AuditView, type KeyView, type ViewFinding } from '../../lib/audit/audit-view.ts';
import { t } from '../../lib/words/words.ts';
import { type FindingLine, type KeyLine, type TabStatus, type Tone } from './model.ts';

export function tabStatus(view: AuditView): TabStatus {
  if (view.paused) return { kind: 'paused' };
  if (view.state !== 'read') return { kind: view.state };
  return {
    kind: 'read',
    readAt: view.readAt,
    verdict: {
      tone: toneOf(view.verdict.level),
      title: view.verdict.title,
      detail: view.verdict.detail,
    },
    keys: view.keys.map(keyLine),
  };
}

function keyLine(key: KeyView): KeyLine {
  const open = key.findings.filter(({ accepted }) => accepted === null);
  const accepted = key.findings.filter((finding) => finding.accepted !== null);
  return {
    id: key.id,
    name: key.name ?? key.mask,
    kind: key.kind,
    tone: toneOf(key.level),
    verdict: key.verdict,
    findings: [...open, ...accepted].map(findingLine),
    approvable: key.approvable,
    setId: key.setIds[0] ?? null,
  };
}

const toneOf = (level: KeyView['level']): Tone => (level === 'waiting' ? 'unreadable' : level);

function findingLine(finding: ViewFinding): FindingLine {
  const { title, body, consequence, fix } = finding.words;
  const accepted = finding.accepted === null ? null : t('popup_accepted', finding.accepted.reason);
  return {
    rule: finding.rule,
    severity: finding.accepted === null ? finding.severity : 'info',
    title,
    paragraphs: [accepted, body, consequence, fix].flatMap((text) => (text ? [text] : [])),
  };
}
