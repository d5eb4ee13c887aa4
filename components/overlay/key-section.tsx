import { type AuditView, type KeyView, type ViewFinding } from '../../lib/audit/audit-view.ts';
import { t } from '../../lib/words/words.ts';
import { AddressList } from '../shared/address-list.tsx';
import { SeverityIcon, type Tone } from '../shared/severity-icon.tsx';
import { FindingCard } from './finding-card.tsx';
import { type OverlayActions } from './overlay-actions.ts';
import { PasteBar, PasteBlock } from './paste-block.tsx';
import { openFindings } from './standing.ts';

export interface KeySectionProps {
  readonly view: AuditView;
  readonly keyView: KeyView;
  readonly actions: OverlayActions;
  readonly onShow: (refs: readonly number[]) => void;
  readonly say: (text: string) => void;
  /** What to do about its addresses stands below everything, where it is always seen. */
  readonly hasBarBelow?: boolean;
}

/** All that is to say about one key. */
export function KeySection({ keyView: key, actions, onShow, say, hasBarBelow }: KeySectionProps) {
  const { checked, notes, toCheck } = key;
  const open = openFindings(key);
  const accepted = key.findings.filter((one) => one.accepted);
  const answered = open.find((one) => one.wantsPaste);
  const unread = open.find((one) => one.rule === 'unreadable');
  const pasteBlock = (
    <>
      <PasteBlock keyView={key} />
      {!hasBarBelow && <PasteBar keyView={key} actions={actions} onShow={onShow} say={say} />}
    </>
  );
  const card = (finding: ViewFinding) => (
    <FindingCard
      key={finding.rule}
      finding={finding}
      onShow={onShow}
      onAccept={(reason) => actions.accept(key.id, finding.rule, reason)}
      onUndo={() => actions.undoAccept(key.id, finding.rule)}
    >
      {finding === unread && <Lines tone="unreadable" lines={toCheck} />}
      {finding.rows.length > 0 && <AddressList rows={finding.rows} label={t('overlay_found_label')} />}
      {finding === answered && pasteBlock}
    </FindingCard>
  );
  return (
    <>
      {toCheck.length > 0 && !unread && <ByEye lines={toCheck} />}
      {open.length > 0 && <ul>{open.map(card)}</ul>}
      {notes.length > 0 && (
        <div class="block">
          <Lines tone="info" lines={notes} />
        </div>
      )}
      {!answered && <div class="alone">{pasteBlock}</div>}
      {checked.length > 0 && (
        <div class="block">
          <h3>{t('overlay_checked')}</h3>
          <Lines tone="fenced" lines={checked} />
        </div>
      )}
      {accepted.length > 0 && <ul>{accepted.map(card)}</ul>}
    </>
  );
}

/** What a person has to look at because it could not be read. */
export function ByEye({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div class="block">
      <p class="muted">{t('overlay_unread_why')}</p>
      <Lines tone="unreadable" lines={lines} />
    </div>
  );
}

function Lines({ tone, lines }: { readonly tone: Tone; readonly lines: readonly string[] }) {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line}>
          <SeverityIcon tone={tone} size={14} />
          {line}
        </li>
      ))}
    </ul>
  );
}
