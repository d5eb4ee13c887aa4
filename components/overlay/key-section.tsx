import { type AuditView, type KeyView, type ViewFinding } from '../../lib/audit/audit-view.ts';
import { t } from '../../lib/words/words.ts';
import { AddressList } from '../shared/address-list.tsx';
import { ApproveAddress } from '../shared/approve-address.tsx';
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
  readonly onApprove: Approve;
  readonly say: (text: string) => void;
}

export type Approve = (keyId: string, addresses: readonly string[], setId: string | null) => void;

interface Props extends KeySectionProps {
  /** What the foot of the panel holds, so that it is not said twice. */
  readonly inFoot: { readonly paste: boolean; readonly approve: boolean; readonly step: boolean };
}

/** All that is to say about one key. */
export function KeySection({ view, keyView: key, actions, onShow, onApprove, say, inFoot }: Props) {
  const { checked, notes, toCheck } = key;
  const open = openFindings(key);
  const accepted = key.findings.filter((one) => one.accepted);
  const answered = open.find((one) => one.wantsPaste);
  const unread = open.find((one) => one.rule === 'unreadable');
  const pasteBlock = !inFoot.paste && (
    <>
      <PasteBlock keyView={key} />
      <PasteBar keyView={key} actions={actions} onShow={onShow} say={say} />
    </>
  );
  const approve = key.approvable.length > 0 && !inFoot.approve && (
    <ApproveFor view={view} keyView={key} onApprove={onApprove} />
  );
  const card = (finding: ViewFinding, index: number) => (
    <FindingCard
      key={finding.rule}
      finding={finding}
      open={index === 0}
      inFoot={index === 0 && inFoot.step}
      onShow={onShow}
      onWhy={() => actions.openDashboard(finding.rule)}
      onAccept={(reason) => actions.accept(key.id, finding.rule, reason)}
      onUndo={() => actions.undoAccept(key.id, finding.rule)}
    >
      {finding === unread && <Lines tone="unreadable" lines={toCheck} />}
      {finding.rows.length > 0 && <AddressList rows={finding.rows} label={t('overlay_found_label')} />}
      {finding.rule === 'unapproved-ip' && approve}
      {finding === answered && pasteBlock}
    </FindingCard>
  );
  const isNamed = open.some((one) => one.rule === 'unapproved-ip');
  return (
    <>
      {toCheck.length > 0 && !unread && <ByEye lines={toCheck} />}
      {open.length > 0 && <ul>{open.map(card)}</ul>}
      {!key.compared && approve && !isNamed && (
        <div class="block">
          <p class="muted">{t('approve_uncompared')}</p>
          {approve}
        </div>
      )}
      {notes.length > 0 && (
        <div class="block">
          <Lines tone="info" lines={notes} />
        </div>
      )}
      {!answered && pasteBlock && <div class="alone">{pasteBlock}</div>}
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

/** The sets that an address of this key may join: those that the key is for, where that is known. */
export function ApproveFor({
  view,
  keyView: key,
  onApprove,
  look,
}: Pick<KeySectionProps, 'view' | 'keyView' | 'onApprove'> & { readonly look?: 'primary' }) {
  const own = view.sets.filter(({ readOnly }) => !readOnly);
  const chosen = own.filter(({ id }) => key.setIds.includes(id));
  return (
    <ApproveAddress
      addresses={key.approvable}
      sets={chosen.length > 0 ? chosen : own}
      {...(look && { look })}
      onApprove={(addresses, setId) => onApprove(key.id, addresses, setId)}
    />
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
