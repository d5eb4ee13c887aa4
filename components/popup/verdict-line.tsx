import { t } from '../../lib/words/words.ts';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { type PopupState, type TabVerdict } from './model.ts';

/** How the tab stands, in sight wherever one is in the popup. */
export function VerdictLine({ state }: { state: PopupState }) {
  const verdict = verdictOf(state);
  if (verdict === null) return null;
  const { tone, title, detail } = verdict;
  return (
    <div class={`verdict tone-${tone}`}>
      <SeverityIcon tone={tone} />
      <div class="grow">
        <h2 id="tab-title">{title}</h2>
        {detail !== '' && <p>{detail}</p>}
      </div>
    </div>
  );
}

function verdictOf({ tab, exchange, host }: PopupState): TabVerdict | null {
  if (tab.kind === 'read') return tab.verdict;
  if (tab.kind === 'unreadable') {
    const name = exchange?.name ?? host ?? '';
    return {
      tone: 'unreadable',
      title: t('audit_verdict_unreadable'),
      detail: t('popup_tabUnreadable', name),
    };
  }
  return null;
}
