import { useState } from 'preact/hooks';
import { type KeyView, type PasteReport } from '../../lib/audit/audit-view.ts';
import { t, tn } from '../../lib/words/words.ts';
import { AddressList } from '../shared/address-list.tsx';
import { Button } from '../shared/button.tsx';
import { type OverlayActions } from './overlay-actions.ts';

type Phase =
  | 'idle'
  | 'pasting'
  | 'failed'
  | { readonly report: PasteReport; readonly plan: readonly string[] };

/** Where a paste into one key's form stands; kept by the key's section, so that it outlives the finding. */
export interface PasteState {
  readonly phase: Phase;
  readonly copied: boolean | null;
  run(): Promise<void>;
  copy(): Promise<void>;
}

/** @param say tells a screen reader, politely */
export function usePaste(key: KeyView, actions: OverlayActions, say: (text: string) => void): PasteState {
  const [phase, setPhase] = useState<Phase>('idle');
  const [copied, setCopied] = useState<boolean | null>(null);
  return {
    phase,
    copied,
    async run() {
      setPhase('pasting');
      const made = await actions.paste(key.id).catch(() => null);
      setPhase(made ? { report: made, plan: key.paste?.add ?? [] } : 'failed');
      say(made ? resultWords(made) : t('overlay_paste_failed'));
    },
    async copy() {
      const done = await actions.copy(key.id).catch(() => false);
      setCopied(done);
      say(t(done ? 'overlay_copied' : 'overlay_clipboard_refused'));
    },
  };
}

interface Props {
  readonly keyView: KeyView;
  readonly state: PasteState;
}

/** The plan before, the button, and what became of each address after. */
export function PasteBlock({ keyView: { paste, planRows }, state }: Props) {
  const { phase, copied } = state;
  const add = paste?.add ?? [];
  const report = typeof phase === 'object' && isCurrent(phase.report, phase.plan, add) ? phase.report : null;
  const rows = report ? report.rows : planRows;
  const result = report ? resultWords(report) : phase === 'failed' && t('overlay_paste_failed');
  if (rows.length === 0 && !result) return null;
  return (
    <div class="paste">
      {result && <p>{result}</p>}
      {rows.length > 0 && (
        <AddressList rows={rows} label={t(report ? 'overlay_outcomes_label' : 'overlay_plan_label')} />
      )}
      <div class="row">
        {add.length > 0 && (
          <Button look="primary" busy={phase === 'pasting'} onPress={state.run}>
            {phase === 'pasting' ? t('overlay_pasting') : tn('overlay_paste', add.length)}
          </Button>
        )}
        <Button onPress={state.copy}>{t(copied ? 'overlay_copied' : 'overlay_copy')}</Button>
      </div>
      {copied === false && <p class="muted">{t('overlay_clipboard_refused')}</p>}
    </div>
  );
}

const resultWords = ({ result }: PasteReport): string =>
  t(`overlay_paste_${result === 'no-field' ? 'no_field' : result}`);

/** A report is history once the form lost an address that it had taken, or there is a new one to add. */
function isCurrent(report: PasteReport, planThen: readonly string[], planNow: readonly string[]): boolean {
  if (planNow.join() === planThen.join()) return true;
  const open = report.outcomes.filter(({ outcome }) => outcome !== 'taken' && outcome !== 'already-there');
  return planNow.every((address) => open.some((one) => one.address === address));
}
