import { useState } from 'preact/hooks';
import { type AuditView } from '../../lib/audit/audit-view.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Chip } from '../shared/chip.tsx';
import { Mark } from '../shared/mark.tsx';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { KeyChoices } from './key-choices.tsx';
import { ByEye, KeySection, type KeySectionProps } from './key-section.tsx';
import { PasteBar } from './paste-block.tsx';
import { openFindings } from './standing.ts';

interface Props extends Omit<KeySectionProps, 'keyView'> {
  readonly notice: string | null;
  readonly onShrink: () => void;
}

/** The opened overlay. */
export function Panel(props: Props) {
  const { view, actions, notice, onShrink, say } = props;
  const { keys, subject, toCheck, verdict } = view;
  const [first, ...others] = keys;
  const isUnread =
    view.state !== 'waiting' &&
    (verdict.level === 'unreadable' || (first?.kind === 'form' && first.toCheck.length > 0));
  const noisy = others.filter((key) => key.level !== 'fenced' || key.findings.length > 0);
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
        <Verdict {...verdict} />
        {toCheck.length > 0 && <ByEye lines={toCheck} />}
        {first && <KeySection key={first.id} {...props} keyView={first} hasBarBelow />}
        {isUnread && <Report report={actions.reportPage} say={say} />}
        {noisy.length > 0 && <h3 class="heading">{t('overlay_other_keys')}</h3>}
        {noisy.map((key) => (
          <OtherKey key={key.id} {...props} keyView={key} />
        ))}
        {others.length > noisy.length && (
          <p class="block muted">{tn('overlay_quiet_keys', others.length - noisy.length)}</p>
        )}
      </div>
      {first && <PasteBar key={first.id} {...props} keyView={first} />}
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

function Verdict({ level, title, detail }: AuditView['verdict']) {
  return (
    <div class={`verdict tone-${level}`}>
      <SeverityIcon tone={level} />
      <div>
        <h2>{title}</h2>
        {detail && <p>{detail}</p>}
      </div>
    </div>
  );
}

function OtherKey({ keyView, ...props }: KeySectionProps) {
  const tone = keyView.level;
  const open = openFindings(keyView).length;
  return (
    <details>
      <summary>
        <SeverityIcon tone={tone} size={16} />
        <span class="name">{keyView.title}</span>
        {keyView.name && keyView.mask && <span class="mono muted">{keyView.mask}</span>}
        <Chip tone={tone}>{tn('overlay_key_findings', open)}</Chip>
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
