import { type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type ViewFinding } from '../../lib/audit/audit-view.ts';
import { t } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { AcceptForm } from './accept-form.tsx';

interface Props {
  readonly finding: ViewFinding;
  /** Whether it is unfolded until somebody folds it. */
  readonly open: boolean;
  /** The foot of the panel says what to do about it, and shows where. */
  readonly inFoot: boolean;
  readonly onShow: (refs: readonly number[]) => void;
  readonly onWhy: () => void;
  readonly onAccept: (reason: string) => void;
  readonly onUndo: () => void;
  /** Addresses and what can be done about them. */
  readonly children?: ComponentChildren;
}

/** One finding: what it is, and unfolded what it means, what to do, and where. An accepted one is a single quiet line. */
export function FindingCard({ finding, open, inFoot, onShow, onWhy, onAccept, onUndo, children }: Props) {
  const [asking, setAsking] = useState(false);
  const text = finding.words;
  if (finding.accepted) {
    return (
      <li class="finding accepted">
        <SeverityIcon tone="quiet" size={16} />
        <div class="words">
          <h3>{text.title}</h3>
          <p class="muted">{t('overlay_accepted_because', finding.accepted.reason)}</p>
        </div>
        <Button look="plain" onPress={onUndo} aria-label={t('overlay_undo_what', text.title)}>
          {t('overlay_undo')}
        </Button>
      </li>
    );
  }
  const severity = finding.rule === 'unreadable' ? 'unreadable' : finding.severity;
  return (
    <li class="finding">
      <details open={open}>
        <summary class="fold">
          <SeverityIcon tone={severity} label={finding.severityWords} />
          <h3>{text.title}</h3>
        </summary>
        <div class="words">
          {text.body && <p class="muted">{text.body}</p>}
          {text.consequence && <p class="muted">{text.consequence}</p>}
          {text.fix && !inFoot && <p>{text.fix}</p>}
          {children}
          {asking ? (
            <AcceptForm onAccept={onAccept} onCancel={() => setAsking(false)} />
          ) : (
            <div class="row">
              {finding.refs.length > 0 && !inFoot && (
                <Button onPress={() => onShow(finding.refs)} aria-label={t('overlay_show_what', text.title)}>
                  {t('overlay_show')}
                </Button>
              )}
              <Button
                look="plain"
                onPress={() => setAsking(true)}
                aria-label={t('overlay_accept_what', text.title)}
              >
                {t('overlay_accept')}
              </Button>
              <Button look="plain" onPress={onWhy} aria-label={t('overlay_why_what', text.title)}>
                {t('overlay_why')}
              </Button>
            </div>
          )}
        </div>
      </details>
    </li>
  );
}
