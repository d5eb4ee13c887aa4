import { useEffect, useRef, useState } from 'preact/hooks';
import { type PasteReport } from '../../lib/audit/audit-view.ts';
import { t, tn } from '../../lib/words/words.ts';
import { type AddressRow } from '../shared/address-list.tsx';
import { Button } from '../shared/button.tsx';
import { FoldedList } from '../shared/folded-list.tsx';
import { canUndo } from '../shared/undo.ts';
import { type PastePlan, type PopupModel } from './model.ts';
import { useModel } from './use-model.ts';

interface Props {
  readonly model: PopupModel;
  readonly onClose: () => void;
}

type Step =
  | { readonly at: 'planning' | 'no-field' | 'undoing' | 'undone' }
  | { readonly at: 'choosing' | 'planned' | 'pasting'; readonly plan: PastePlan }
  | { readonly at: 'pasted'; readonly report: PasteReport; readonly list: string; readonly isStuck?: true }
  | { readonly at: 'failed'; readonly why: string };

/** The plan first, then the paste, then what the page made of each address, for as long as it is so. */
export function PastePanel({ model, onClose }: Props) {
  const { pasted } = useModel(model);
  const [planned, setStep] = useState<Step>({ at: 'planning' });
  const step = stepNow(planned, pasted);
  const panel = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const plan = () =>
    model.planPaste().then(
      (made) => setStep(stepOf(made)),
      (error: unknown) => setStep(failed(error)),
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens
  useEffect(() => {
    panel.current?.focus();
    void plan();
  }, [model]);
  const choose = async () => {
    try {
      await model.choosePasteSets(chosen);
      await plan();
    } catch (error) {
      setStep(failed(error));
    }
  };
  const paste = async (made: PastePlan) => {
    setStep({ at: 'pasting', plan: made });
    try {
      setStep({ at: 'pasted', report: await model.paste(), list: made.add.join('\n') });
    } catch (error) {
      setStep(failed(error));
    }
  };
  const undo = async () => {
    if (step.at !== 'pasted') return;
    setStep({ at: 'undoing' });
    const isBack = await model.undoPaste().catch(() => false);
    setStep(isBack ? { at: 'undone' } : { ...step, isStuck: true });
  };
  return (
    <section class="sec" aria-labelledby="paste-title" tabIndex={-1} ref={panel}>
      <h2 id="paste-title">{t('popup_pasteTitle')}</h2>
      <div aria-live="polite" class="sec-body">
        <Body step={step} />
      </div>
      {step.at === 'choosing' && <SetBoxes sets={step.plan.choose} chosen={chosen} onChange={setChosen} />}
      <div class="actions">
        {step.at === 'choosing' && (
          <Button look="primary" busy={chosen.length === 0} onPress={choose}>
            {t('popup_save')}
          </Button>
        )}
        {step.at === 'planned' && step.plan.add.length > 0 && (
          <Button look="primary" onPress={() => paste(step.plan)}>
            {tn('popup_pasteCount', step.plan.add.length)}
          </Button>
        )}
        {step.at === 'pasted' && pasted !== null && canUndo(step.report) && (
          <Button onPress={undo}>{t('paste_undo')}</Button>
        )}
        <Button onPress={onClose}>{t(isOpenStep(step) ? 'popup_cancel' : 'popup_close')}</Button>
      </div>
    </section>
  );
}

const KEPT: ReadonlySet<Step['at']> = new Set(['pasting', 'choosing', 'undoing', 'undone']);

/** What stands on the page comes before what was said of it, and before a new plan as long as the page waits for a press. */
function stepNow(step: Step, pasted: PasteReport | null): Step {
  if (pasted === null || KEPT.has(step.at)) return step;
  if (step.at === 'pasted') return { ...step, report: pasted };
  const isOpen = pasted.result === 'press' || pasted.result === 'unclear';
  return isOpen ? { at: 'pasted', report: pasted, list: listOf(pasted) } : step;
}

const listOf = ({ rows }: PasteReport): string => rows.map(({ address }) => address).join('\n');

/** A key for which nothing is chosen must not get the addresses of every set. */
const stepOf = (plan: PastePlan | null): Step => {
  if (plan === null) return { at: 'no-field' };
  return { at: plan.choose.length > 0 ? 'choosing' : 'planned', plan };
};

const isOpenStep = (step: Step): boolean =>
  step.at === 'choosing' || (step.at === 'planned' && step.plan.add.length > 0);

interface BoxesProps {
  readonly sets: PastePlan['choose'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function SetBoxes({ sets, chosen, onChange }: BoxesProps) {
  return (
    <fieldset>
      <legend>{t('dashboard_ofSets')}</legend>
      {sets.map(({ id, label }) => (
        <label class="row" key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget }) => {
              const others = chosen.filter((one) => one !== id);
              onChange(currentTarget.checked ? [...others, id] : others);
            }}
          />
          <bdi>{label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

const failed = (error: unknown): Step => ({
  at: 'failed',
  why: error instanceof Error ? error.message : String(error),
});

function Body({ step }: { step: Step }) {
  switch (step.at) {
    case 'planning':
      return <p class="muted">{t('popup_planning')}</p>;
    case 'undoing':
      return <p class="muted">{t('popup_pasting')}</p>;
    case 'pasting':
      return <Pasting plan={step.plan} />;
    case 'undone':
      return <p>{t('paste_undone')}</p>;
    case 'no-field':
      return <p>{t('popup_noField')}</p>;
    case 'failed':
      return <p class="refusal">{step.why}</p>;
    case 'choosing':
      return null;
    case 'planned':
      return <Plan plan={step.plan} />;
    case 'pasted':
      return <Report report={step.report} list={step.list} isStuck={step.isStuck === true} />;
  }
}

function Plan({ plan }: { plan: PastePlan }) {
  const rows: AddressRow[] = [
    ...plan.leftOut.map(({ address, why }) => ({ address, note: why, tone: 'medium' as const })),
    // Green is for what is in the list.
    ...plan.add.map((address) => ({ address, note: t('popup_willAdd'), tone: 'waiting' as const })),
    ...plan.kept.map((address) => ({ address, note: t('popup_willKeep'), tone: 'quiet' as const })),
  ];
  return (
    <>
      <p>{plan.add.length === 0 ? t('popup_planNothing') : planSentence(plan)}</p>
      {plan.full > 0 && <p>{t('paste_limit', plan.add.length, plan.add.length + plan.full)}</p>}
      {rows.length > 0 && <FoldedList rows={rows} label={t('popup_planLabel')} />}
      {plan.add.length > 0 && <p class="muted">{t('popup_planPromise')}</p>}
    </>
  );
}

/** A page may take its time; the list stays in sight, to be pasted by hand. */
function Pasting({ plan }: { plan: PastePlan }) {
  return (
    <>
      <p class="muted">{t('popup_pasting')}</p>
      <p class="mono">{plan.add.join('\n')}</p>
    </>
  );
}

function planSentence(plan: PastePlan): string {
  return plan.keyName === null
    ? tn('popup_planForm', plan.add.length)
    : tn('popup_planKey', plan.add.length, plan.keyName);
}

interface ReportProps {
  readonly report: PasteReport;
  readonly list: string;
  /** It was to be taken back, and not all of it could be. */
  readonly isStuck: boolean;
}

function Report({ report, list, isStuck }: ReportProps) {
  const { result, title, rows, copied } = report;
  return (
    <>
      <p>{title}</p>
      {isStuck && <p class="refusal">{t('paste_not_undone')}</p>}
      {rows.length > 0 && <FoldedList rows={rows} label={t('popup_reportLabel')} />}
      {result !== 'in-list' && <p class="muted">{t(copied ? 'paste_copied' : 'paste_not_copied')}</p>}
      {result !== 'in-list' && !copied && <p class="mono">{list}</p>}
    </>
  );
}
