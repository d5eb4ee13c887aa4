import { useState } from 'preact/hooks';
import { type KeyView, type PasteReport } from '../../lib/audit/audit-view.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { FoldedList } from '../shared/folded-list.tsx';
import { canUndo } from '../shared/undo.ts';
import { type OverlayActions } from './overlay-actions.ts';

interface BlockProps {
  readonly keyView: KeyView;
}

/** The plan, address by address, or what became of each. */
export function PasteBlock({ keyView: { report, planRows } }: BlockProps) {
  const rows = report ? report.rows : planRows;
  if (rows.length === 0) return null;
  return (
    <div class="paste">
      <FoldedList rows={rows} label={t(report ? 'overlay_outcomes_label' : 'overlay_plan_label')} />
    </div>
  );
}

interface BarProps {
  readonly keyView: KeyView;
  readonly actions: OverlayActions;
  readonly onShow: (refs: readonly number[]) => void;
  /** Tells a screen reader, politely. */
  readonly say: (text: string) => void;
}

/** Where a press stands; what became of a paste is in the view. `no-field` and `failed`: nothing was written. */
type Phase = 'idle' | 'pasting' | 'undoing' | 'undone' | 'not-undone' | 'no-field' | 'failed';

/** What to do about the plan, and in a sentence what became of it. */
export function PasteBar({ keyView, actions, onShow, say }: BarProps) {
  const [phase, setPhase] = useState<Phase>('idle');
  const [copied, setCopied] = useState<boolean | null>(null);
  // What was answered stands until the view says what is so by now.
  const [last] = useState<{ made: PasteReport | null }>({ made: null });
  const { paste, planRows } = keyView;
  if (keyView.report) last.made = null;
  const report = keyView.report ?? last.made;
  const add = paste?.add ?? [];
  if (add.length === 0 && planRows.length === 0 && !report) return null;
  const run = async () => {
    setCopied(null);
    setPhase('pasting');
    const made = await actions.paste(keyView.id).catch(() => null);
    last.made = made?.result === 'no-field' ? null : made;
    setPhase(made === null ? 'failed' : made.result === 'no-field' ? 'no-field' : 'idle');
    say(made?.title ?? t('overlay_paste_failed'));
    if (made && made.refs.length > 0) onShow(made.refs);
  };
  const undo = async () => {
    setPhase('undoing');
    const isBack = await actions.undo(keyView.id).catch(() => false);
    if (isBack) last.made = null;
    setPhase(isBack ? 'undone' : 'not-undone');
    say(t(isBack ? 'paste_undone' : 'paste_not_undone'));
  };
  const copy = async () => {
    const done = await actions.copy(keyView.id).catch(() => false);
    setCopied(done);
    say(t(done ? 'overlay_copied' : 'overlay_clipboard_refused'));
  };
  // Beside "press the form's own button" and "could not tell" there is nothing to paste.
  const canPaste = add.length > 0 && (!report || report.result === 'refused' || report.result === 'nothing');
  const line = lineOf(paste, report, phase);
  return (
    <div class={`paste bar ${report ? `is-${report.result}` : ''}`}>
      {line && <p>{line}</p>}
      {report && report.result !== 'in-list' && (
        <p class="muted">{t(report.copied ? 'paste_copied' : 'paste_not_copied')}</p>
      )}
      <div class="row">
        {report && report.refs.length > 0 && (
          <Button look="primary" onPress={() => onShow(report.refs)}>
            {t('paste_show_button')}
          </Button>
        )}
        {canPaste && (
          <Button look="primary" busy={phase === 'pasting'} onPress={run}>
            {phase === 'pasting' ? t('overlay_pasting') : tn('overlay_paste', add.length)}
          </Button>
        )}
        {keyView.report && canUndo(keyView.report) && (
          <Button busy={phase === 'undoing'} onPress={undo}>
            {t('paste_undo')}
          </Button>
        )}
        <Button onPress={copy}>{t(copied ? 'overlay_copied' : 'overlay_copy')}</Button>
      </div>
      {phase === 'not-undone' && <p class="muted">{t('paste_not_undone')}</p>}
      {copied === false && <p class="muted">{t('overlay_clipboard_refused')}</p>}
    </div>
  );
}

function lineOf(paste: KeyView['paste'], report: PasteReport | null, phase: Phase): string | null {
  if (phase === 'failed') return t('overlay_paste_failed');
  if (report) return report.title;
  if (phase === 'undone') return t('paste_undone');
  if (phase === 'no-field') return t('overlay_paste_no_field');
  const full = paste?.leftOut.filter(({ why }) => why === 'list-full').length ?? 0;
  const fit = paste?.add.length ?? 0;
  return full > 0 ? t('paste_limit', fit, fit + full) : null;
}
