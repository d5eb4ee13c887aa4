import { useEffect, useRef, useState } from 'preact/hooks';
import { t, tn } from '../../lib/words/words.ts';
import { AddressList, type AddressRow } from '../shared/address-list.tsx';
import { Button } from '../shared/button.tsx';
import { type PastePlan, type PasteResult, type PopupModel } from './model.ts';

interface Props {
  readonly model: PopupModel;
  readonly onClose: () => void;
}

type Step =
  | { readonly at: 'planning' | 'no-field' | 'pasting' }
  | { readonly at: 'choosing' | 'planned'; readonly plan: PastePlan }
  | { readonly at: 'pasted'; readonly report: PasteResult }
  | { readonly at: 'failed'; readonly why: string };

/** The plan first, then the paste, then what the page made of each address. */
export function PastePanel({ model, onClose }: Props) {
  const [step, setStep] = useState<Step>({ at: 'planning' });
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
    panel.current?.scrollIntoView({ block: 'end' });
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
  const paste = async () => {
    setStep({ at: 'pasting' });
    try {
      setStep({ at: 'pasted', report: await model.paste() });
    } catch (error) {
      setStep(failed(error));
    }
  };
  return (
    <section class="sec" aria-labelledby="paste-title" tabIndex={-1} ref={panel}>
      <h2 id="paste-title">{t('popup_pasteTitle')}</h2>
      <div aria-live="polite" class="sec-body">
        <Body step={step} />
      </div>
      {step.at === 'choosing' && <SetBoxes sets={step.plan.choose} chosen={chosen} onChange={setChosen} />}
      <div class="row wrap">
        {step.at === 'choosing' && (
          <Button look="primary" busy={chosen.length === 0} onPress={choose}>
            {t('popup_save')}
          </Button>
        )}
        {step.at === 'planned' && step.plan.add.length > 0 && (
          <Button look="primary" onPress={paste}>
            {tn('popup_pasteCount', step.plan.add.length)}
          </Button>
        )}
        <Button onPress={onClose}>{t(isOpenStep(step) ? 'popup_cancel' : 'popup_close')}</Button>
      </div>
    </section>
  );
}

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
    case 'pasting':
      return <p class="muted">{t('popup_pasting')}</p>;
    case 'no-field':
      return <p>{t('popup_noField')}</p>;
    case 'failed':
      return <p class="refusal">{step.why}</p>;
    case 'choosing':
      return null;
    case 'planned':
      return <Plan plan={step.plan} />;
    case 'pasted':
      return <Report report={step.report} />;
  }
}

function Plan({ plan }: { plan: PastePlan }) {
  const rows: AddressRow[] = [
    ...plan.add.map((address) => ({ address, note: t('popup_willAdd'), tone: 'fenced' as const })),
    ...plan.kept.map((address) => ({ address, note: t('popup_willKeep'), tone: 'quiet' as const })),
    ...plan.leftOut.map(({ address, why }) => ({ address, note: why, tone: 'medium' as const })),
  ];
  return (
    <>
      <p>{plan.add.length === 0 ? t('popup_planNothing') : planSentence(plan)}</p>
      {rows.length > 0 && <AddressList rows={rows} label={t('popup_planLabel')} />}
      {plan.add.length > 0 && <p class="muted">{t('popup_planPromise')}</p>}
    </>
  );
}

function planSentence(plan: PastePlan): string {
  return plan.keyName === null
    ? tn('popup_planForm', plan.add.length)
    : tn('popup_planKey', plan.add.length, plan.keyName);
}

const RESULT_WORDS = {
  done: 'popup_resultDone',
  partly: 'popup_resultPartly',
  refused: 'popup_resultRefused',
  'no-field': 'popup_noField',
  copied: 'popup_resultCopied',
} as const;

const OUTCOMES = {
  taken: { word: 'popup_taken', tone: 'fenced' },
  'already-there': { word: 'popup_alreadyThere', tone: 'quiet' },
  changed: { word: 'popup_changed', tone: 'high' },
  refused: { word: 'popup_refused', tone: 'critical' },
  'left-out': { word: 'popup_notPasted', tone: 'medium' },
} as const;

function Report({ report }: { report: PasteResult }) {
  const rows = report.outcomes.map((one): AddressRow => {
    const { word, tone } = OUTCOMES[one.outcome];
    const said = one.became === null ? t(word) : t('popup_became', one.became);
    return { address: one.address, tone, note: one.why === null ? said : `${said}: ${one.why}` };
  });
  return (
    <>
      <p>{t(RESULT_WORDS[report.result])}</p>
      {rows.length > 0 && <AddressList rows={rows} label={t('popup_reportLabel')} />}
    </>
  );
}
