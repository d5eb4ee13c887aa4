import { useState } from 'preact/hooks';
import { type AuditView, type KeyView } from '../../lib/audit/audit-view.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Chip } from '../shared/chip.tsx';
import { Mark } from '../shared/mark.tsx';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { KeyChoices } from './key-choices.tsx';
import { type Approve, ApproveFor, ByEye, KeySection, type KeySectionProps } from './key-section.tsx';
import { PasteBar, PasteBlock } from './paste-block.tsx';
import { SetQuestion } from './set-question.tsx';
import { openFindings } from './standing.ts';

interface Props extends Omit<KeySectionProps, 'keyView' | 'onApprove'> {
  readonly notice: string | null;
  readonly onShrink: () => void;
  /** Moves it to another corner. */
  readonly onMove: () => void;
}

/** More of the other keys are drawn when those are scrolled to. */
const KEYS_AT_A_TIME = 12;

/** What was approved last from here, and whether it can be taken back. */
interface Approved {
  readonly said: string;
  readonly done: boolean;
}

/** The opened overlay: the verdict above, the next step below, and between them what scrolls. */
export function Panel(props: Props) {
  const { view, actions, notice, onShrink, onMove, say } = props;
  const [approved, setApproved] = useState<Approved | null>(null);
  const { subject, verdict } = view;
  const onApprove: Approve = async (keyId, addresses, setId) => {
    const answer = await actions.approve(keyId, addresses, setId);
    setApproved(answer);
    say(answer.said);
  };
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
          class="move"
          aria-label={t('overlay_move')}
          title={t('overlay_move')}
          onClick={(event) => event.isTrusted && onMove()}
        />
        <button
          type="button"
          class="shrink"
          aria-label={t('overlay_minimise')}
          onClick={(event) => event.isTrusted && onShrink()}
        />
      </header>
      {notice && <p class="notice">{notice}</p>}
      <Verdict {...verdict} />
      {approved && (
        <p class="approved" role={approved.done ? undefined : 'alert'}>
          <span>{approved.said}</span>
          {approved.done && (
            <Button
              look="plain"
              onPress={() => {
                actions.undoApprove();
                setApproved(null);
              }}
            >
              {t('overlay_undo')}
            </Button>
          )}
        </p>
      )}
      <Body {...props} onApprove={onApprove} />
      <footer>
        {view.keys[0] && <KeyChoices keyView={view.keys[0]} sets={view.sets} actions={actions} />}
        <span class="end">
          <Button look="plain" onPress={() => actions.pause(true)}>
            {t('overlay_pause')}
          </Button>
        </span>
      </footer>
    </div>
  );
}

type BodyProps = Omit<KeySectionProps, 'keyView'>;

function Body(props: BodyProps) {
  const { view, actions, say } = props;
  const [first, ...others] = view.keys;
  const isUnread =
    view.state !== 'waiting' &&
    (view.verdict.level === 'unreadable' || (first?.kind === 'form' && first.toCheck.length > 0));
  const noisy = others.filter((key) => key.level !== 'fenced' || key.findings.length > 0);
  const [drawn, setDrawn] = useState(KEYS_AT_A_TIME);
  const drawMore = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void => {
    const left = currentTarget.scrollHeight - currentTarget.scrollTop - currentTarget.clientHeight;
    if (left < currentTarget.clientHeight && drawn < noisy.length) setDrawn(drawn + KEYS_AT_A_TIME);
  };
  const rest = (
    <>
      {view.toCheck.length > 0 && <ByEye lines={view.toCheck} />}
      {isUnread && <Report report={actions.reportPage} say={say} />}
      {noisy.length > 0 && <h3 class="heading">{t('overlay_other_keys')}</h3>}
      {noisy.slice(0, drawn).map((key) => (
        <OtherKey key={key.id} {...props} keyView={key} />
      ))}
      {others.length > noisy.length && (
        <p class="block muted">{tn('overlay_quiet_keys', others.length - noisy.length)}</p>
      )}
    </>
  );
  if (first === undefined)
    return (
      <div class="scroll" onScroll={drawMore}>
        {rest}
      </div>
    );
  return <FirstKey key={first.id} {...props} keyView={first} rest={rest} onScroll={drawMore} />;
}

interface FirstKeyProps extends KeySectionProps {
  readonly rest: unknown;
  readonly onScroll: (event: { readonly currentTarget: HTMLElement }) => void;
}

/** The key that the panel is about: its findings scroll, and its next step and its paste stay in sight at the foot. */
function FirstKey({ rest, onScroll, ...props }: FirstKeyProps) {
  const { view, keyView: key, actions, onShow, onApprove, say } = props;
  const { next } = view;
  const hasPaste = key.planRows.length > 0 || key.report !== null;
  const inFoot = {
    paste: true,
    approve: next?.act === 'approve',
    step: next !== null,
  };
  return (
    <>
      <SetQuestion keyView={key} sets={view.sets} actions={actions} />
      <div class="scroll" onScroll={onScroll}>
        {view.keys.length > 1 && <KeyName keyView={key} />}
        <KeySection {...props} inFoot={inFoot} />
        {rest}
      </div>
      <div class="next">
        {next && <p class="step">{next.text}</p>}
        {next?.act === 'approve' && (
          <ApproveFor view={view} keyView={key} onApprove={onApprove} look="primary" />
        )}
        {next?.act === 'show' && (
          <Button
            {...(!hasPaste && { look: 'primary' as const })}
            onPress={() => onShow(next.refs)}
            aria-label={t('overlay_show_what', openFindings(key)[0]?.words.title ?? '')}
          >
            {t('overlay_show')}
          </Button>
        )}
        <PasteBlock keyView={key} />
        <PasteBar keyView={key} actions={actions} onShow={onShow} say={say} />
      </div>
    </>
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

/** On a page of several keys: which one it is about, and how many things there are to say of it. */
function KeyName({ keyView: key }: { readonly keyView: KeyView }) {
  const open = openFindings(key).length;
  return (
    <div class="key-name">
      <SeverityIcon tone={key.level} size={16} />
      <h3 class="name">{key.title}</h3>
      {key.name && key.mask && <span class="mono muted">{key.mask}</span>}
      <Chip tone={key.level}>{tn('overlay_key_findings', open)}</Chip>
    </div>
  );
}

function OtherKey(props: KeySectionProps) {
  const { keyView: key, view, actions } = props;
  const open = openFindings(key).length;
  // There may be hundreds of keys, and nobody opens them all.
  const [isDrawn, setDrawn] = useState(false);
  return (
    <details class="other" onToggle={() => setDrawn(true)}>
      <summary>
        <SeverityIcon tone={key.level} size={16} />
        <span class="name">{key.title}</span>
        {key.name && key.mask && <span class="mono muted">{key.mask}</span>}
        <Chip tone={key.level}>{tn('overlay_key_findings', open)}</Chip>
      </summary>
      {isDrawn && <KeySection {...props} inFoot={{ paste: false, approve: false, step: false }} />}
      {isDrawn && (
        <div class="block choices">
          <KeyChoices keyView={key} sets={view.sets} actions={actions} />
        </div>
      )}
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
    <div class="block report">
      <Button onPress={run}>{t('overlay_report')}</Button>
      <p class="muted">{t(hint)}</p>
    </div>
  );
}
