import { type AuditView } from '../../lib/audit/audit-view.ts';
import { t } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Mark } from '../shared/mark.tsx';
import { SeverityIcon } from '../shared/severity-icon.tsx';

interface Props {
  readonly view: AuditView;
  readonly onOpen: () => void;
  readonly onResume: () => void;
}

/** The shrunk overlay: what matters, in as little room as it takes. */
export function Pill({ view, onOpen, onResume }: Props) {
  if (view.paused) {
    return (
      <div class="pill">
        <SeverityIcon tone="quiet" size={18} />
        <span>{t('overlay_paused', view.exchange.name)}</span>
        <Button look="plain" onPress={onResume}>
          {t('overlay_resume')}
        </Button>
      </div>
    );
  }
  const waiting = view.state === 'waiting';
  const { level, title, detail } = view.verdict;
  const text = waiting ? t('overlay_waiting') : title;
  return (
    <button
      type="button"
      class="pill"
      aria-expanded="false"
      aria-label={t('overlay_open', [text, detail].filter(Boolean).join('. '))}
      onClick={(event) => event.isTrusted && onOpen()}
    >
      {waiting ? <Mark size={18} /> : <SeverityIcon tone={level} size={18} />}
      <span>{text}</span>
    </button>
  );
}
