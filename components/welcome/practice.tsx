import { useEffect, useState } from 'preact/hooks';
import { t, type WordId } from '../../lib/words/words.ts';
import { Mark } from '../shared/mark.tsx';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { type PracticeModel, type PracticeState } from './model.ts';
import { PracticeForm } from './practice-form.tsx';

/** A form as exchanges have it, and beside it what to do with it, ticked off by what Keyfence reads. */
export function Practice({ model }: { model: PracticeModel }) {
  const [state, setState] = useState<PracticeState>(() => model.state());
  const [round, setRound] = useState(0);
  useEffect(() => {
    setState(model.state());
    return model.subscribe(() => setState(model.state()));
  }, [model]);
  return (
    <main>
      <Guide state={state} onAgain={() => setRound(round + 1)} />
      <PracticeForm key={round} />
    </main>
  );
}

function Guide({ state: { read }, onAgain }: { state: PracticeState; onAgain: () => void }) {
  const steps = [
    ['welcome_guideRight', read?.withdrawIsOff ?? false],
    ['welcome_guideLimit', read?.isRestricted ?? false],
    ['welcome_guidePaste', read?.isFenced ?? false],
  ] as const satisfies readonly (readonly [WordId, boolean])[];
  return (
    <aside class="guide">
      <div class="brand">
        <Mark size={22} />
        <span>{t('extName')}</span>
      </div>
      <h2>{t('welcome_guide')}</h2>
      <ol>
        {steps.map(([word, isDone]) => (
          <li key={word} class={isDone ? 'done' : undefined}>
            {isDone && (
              <>
                <SeverityIcon tone="fenced" size={18} />
                <span class="sr">{t('welcome_done')}: </span>
              </>
            )}
            {t(word)}
          </li>
        ))}
      </ol>
      <p class="said" role="status">
        {read === null ? t('welcome_guideWaiting') : read.isFenced ? t('welcome_guideDone') : ''}
      </p>
      <div class="row wrap">
        <button type="button" class="button" onClick={onAgain}>
          {t('welcome_again')}
        </button>
        <a class="button" href="/welcome.html">
          {t('welcome_back')}
        </a>
      </div>
    </aside>
  );
}
