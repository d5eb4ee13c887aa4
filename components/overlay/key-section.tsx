import { type AuditView, type KeyView, type ViewFinding } from '../../lib/audit/audit-view.ts';
import { type RuleId } from '../../lib/audit/finding.ts';
import { t } from '../../lib/words/words.ts';
import { AddressList } from '../shared/address-list.tsx';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { FindingCard } from './finding-card.tsx';
import { checkByEye, checkedOf } from './key-words.ts';
import { type FindingWords, type OverlayActions } from './overlay-actions.ts';
import { PasteBlock } from './paste-block.tsx';
import { standingOf, worstFirst } from './standing.ts';

export interface KeySectionProps {
  readonly view: AuditView;
  readonly keyView: KeyView;
  readonly actions: OverlayActions;
  readonly words: FindingWords;
  readonly onShow: (refs: readonly number[]) => void;
  readonly say: (text: string) => void;
}

/** Findings that a paste answers: its plan takes the place of their own list of addresses. */
const PASTE_ANSWERS: readonly RuleId[] = ['approved-ip-missing', 'pending-ip-missing', 'whitelist-empty'];

/** All that is to say about one key. */
export function KeySection({ view, keyView: key, actions, words, onShow, say }: KeySectionProps) {
  const standing = standingOf(key);
  const findings = worstFirst(key.findings);
  const open = findings.filter((one) => !one.accepted);
  const accepted = findings.filter((one) => one.accepted);
  const passed = standing === 'fenced' || open.length === 0 ? checkedOf(key) : [];
  const toCheck = standing === 'unreadable' ? checkByEye([key]) : [];
  const card = (finding: ViewFinding) => (
    <FindingCard
      key={finding.rule}
      finding={finding}
      text={words(finding, view.exchange.name)}
      onShow={onShow}
      onAccept={(reason) => actions.accept(key.id, finding.rule, reason)}
      onUndo={() => actions.undoAccept(key.id, finding.rule)}
    >
      {!(PASTE_ANSWERS.includes(finding.rule) && key.paste?.add.length) && (
        <FoundAddresses finding={finding} />
      )}
    </FindingCard>
  );
  return (
    <>
      {toCheck.length > 0 && <ByEye lines={toCheck} />}
      {open.length > 0 && <ul>{open.map(card)}</ul>}
      <PasteBlock
        paste={key.paste}
        labels={labelsOf(key)}
        onPaste={() => actions.paste(key.id)}
        onCopy={() => actions.copy(key.id)}
        say={say}
      />
      {passed.length > 0 && (
        <div class="block">
          <h3>{t('overlay_checked')}</h3>
          <ul class="lines">
            {passed.map((line) => (
              <li key={line}>
                <SeverityIcon tone="fenced" size={14} />
                {line}
              </li>
            ))}
          </ul>
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
      <ul class="lines">
        {lines.map((line) => (
          <li key={line}>
            <SeverityIcon tone="unreadable" size={14} />
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FoundAddresses({ finding }: { readonly finding: ViewFinding }) {
  const { addresses, labels } = finding.facts;
  if (!Array.isArray(addresses) || addresses.length === 0) return null;
  const state = t(PASTE_ANSWERS.includes(finding.rule) ? 'overlay_row_missing' : 'overlay_row_found');
  const rows = addresses.map((address: string, index: number) => ({
    address,
    note: [Array.isArray(labels) ? labels[index] : null, state].filter(Boolean).join(' · '),
    tone: finding.severity,
  }));
  return <AddressList rows={rows} label={t('overlay_addresses_label')} />;
}

/** The findings name the approved addresses that they miss. */
function labelsOf(key: KeyView): ReadonlyMap<string, string> {
  return new Map(
    key.findings.flatMap(({ facts: { addresses, labels } }) =>
      Array.isArray(addresses) && Array.isArray(labels)
        ? addresses.map((address: string, index: number) => [address, labels[index] ?? ''] as const)
        : [],
    ),
  );
}
