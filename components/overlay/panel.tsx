import { useState } from 'preact/hooks';
import { type AuditView } from '../../lib/audit/audit-view.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Chip } from '../shared/chip.tsx';
import { Mark } from '../shared/mark.tsx';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { KeyChoices } from './key-choices.tsx';
import { ByEye, KeySection, type KeySectionProps } from './key-section.tsx';
import { checkByEye, countsOf, nameOf, subjectOf, toneOf, verdictOf } from './key-words.ts';
import { sortKeys, standingOf, standingOfView } from './standing.ts';

interface Props extends Omit<KeySectionProps, 'keyView'> {
  readonly notice: string | null;
  readonly onShrink: () => void;
}

/** The opened overlay. */
export function Panel(props: Props) {
  const { view, actions, notice, onShrink, say } = props;
  const keys = sortKeys(view.keys);
  const [first, ...others] = keys;
  const noisy = others.filter((key) => standingOf(key) !== 'fenced' || key.findings.length > 0);
  const isRead = view.state !== 'waiting';
  const subject = subjectOf(view);
  return (
    <div class="panel">
      <header>
        <Mark />
        <strong>{t('extName')}</strong>
        <Chip tone="info" title={subject}>
          {subject}
        </Chip>
        <button
          type="button"
          class="shrink"
          aria-label={t('overlay_minimise')}
          onClick={(event) => event.isTrusted && onShrink()}
        />
      </header>
      <div class="scroll">
        {notice && <p class="notice">{notice}</p>}
        {isRead ? <Verdict view={view} /> : <p class="block">{t('overlay_waiting_long')}</p>}
        {isRead && !first && <ByEye lines={checkByEye([])} />}
        {first && <KeySection key={first.id} {...props} keyView={first} />}
        {isRead && standingOfView(view) === 'unreadable' && <Report report={actions.reportPage} say={say} />}
        {noisy.length > 0 && <h3 class="heading">{t('overlay_other_keys')}</h3>}
        {noisy.map((key) => (
          <OtherKey key={key.id} {...props} keyView={key} />
        ))}
        {others.length > noisy.length && (
          <p class="block muted">{tn('overlay_quiet_keys', others.length - noisy.length)}</p>
        )}
      </div>
      <footer>
        {first && <KeyChoices keyView={first} sets={view.sets} actions={actions} />}
        <span class="end">
          <Button look="plain" onPress={() => actions.pause(true)}>
            {t('overlay_pause')}
          </Button>
        </span>
      </footer>
    </div>
  );
}

function Verdict({ view }: { readonly view: AuditView }) {
  const tone = toneOf(standingOfView(view));
  const forms = view.keys.filter((key) => key.kind === 'form');
  const counts = countsOf(forms.length > 0 ? forms : view.keys);
  return (
    <div class={`verdict tone-${tone}`}>
      <SeverityIcon tone={tone} />
      <div>
        <h2>{verdictOf(view)}</h2>
        <p class="muted">
          {counts && `${counts}. `}
          {t('overlay_follows')}
        </p>
      </div>
    </div>
  );
}

function OtherKey({ keyView, ...props }: KeySectionProps) {
  const standing = standingOf(keyView);
  const open = keyView.findings.filter((one) => !one.accepted).length;
  return (
    <details>
      <summary>
        <SeverityIcon tone={toneOf(standing)} size={16} />
        <span class="name">{nameOf(keyView)}</span>
        {keyView.name && keyView.mask && <span class="mono muted">{keyView.mask}</span>}
        <Chip tone={toneOf(standing)}>{tn('overlay_key_findings', open)}</Chip>
      </summary>
      <KeySection {...props} keyView={keyView} />
      <div class="block choices">
        <KeyChoices keyView={keyView} sets={props.view.sets} actions={props.actions} />
      </div>
    </details>
  );
}

function Report({
  report,
  say,
}: {
  readonly report: () => Promise<boolean>;
  readonly say: (text: string) => void;
}) {
  const [done, setDone] = useState<boolean | null>(null);
  async function run() {
    const worked = await report().catch(() => false);
    setDone(worked);
    say(t(worked ? 'overlay_reported' : 'overlay_clipboard_refused'));
  }
  const hint =
    done === null ? 'overlay_report_hint' : done ? 'overlay_reported' : 'overlay_clipboard_refused';
  return (
    <div class="block">
      <Button onPress={run}>{t('overlay_report')}</Button>
      <p class="muted">{t(hint)}</p>
    </div>
  );
}
