import { type ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { t, tn, type WordId } from '../../lib/words/words.ts';
import { Mark } from '../shared/mark.tsx';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { Toast } from '../shared/toast.tsx';
import { useTell } from '../shared/use-tell.ts';
import { BotStep } from './bot-step.tsx';
import { type WelcomeModel, type WelcomeState } from './model.ts';
import { NeverPicture, PastesPicture, ReadsPicture } from './pictures.tsx';

const PROMISES = [
  ['welcome_reads', 'welcome_readsText', ReadsPicture],
  ['welcome_pastes', 'welcome_pastesText', PastesPicture],
  ['welcome_never', 'welcome_neverText', NeverPicture],
] as const satisfies readonly (readonly [WordId, WordId, () => preact.JSX.Element])[];

/** The first page that a user sees: what this is, and three steps, each of which ticks itself off. */
export function Welcome({ model }: { model: WelcomeModel }) {
  const [state, setState] = useState<WelcomeState>(() => model.state());
  const { told, tell, clear } = useTell();
  useEffect(() => {
    setState(model.state());
    return model.subscribe(() => setState(model.state()));
  }, [model]);
  const approved = state.approved.length;
  return (
    <>
      <main>
        <header class="hero">
          <div class="brand">
            <Mark size={30} />
            <span>{t('extName')}</span>
          </div>
          <h1>{t('welcome_title')}</h1>
          <p class="lead">{t('welcome_lead')}</p>
        </header>
        <ul class="promises">
          {PROMISES.map(([title, text, Picture]) => (
            <li key={title}>
              <Picture />
              <h2>{t(title)}</h2>
              <p class="muted">{t(text)}</p>
            </li>
          ))}
        </ul>
        <ol class="steps">
          <Step
            title={t('welcome_where')}
            isDone={approved > 0}
            said={approved > 0 ? tn('welcome_approvedCount', approved) : t('welcome_whereText')}
          >
            <BotStep model={model} state={state} onDone={tell} />
          </Step>
          <Step title={t('welcome_try')} isDone={state.hasPractised} said={t('welcome_tryText')}>
            <div>
              <a class={state.hasPractised ? 'button' : 'button primary'} href="/practice.html">
                {t('welcome_tryGo')}
              </a>
            </div>
          </Step>
          <Step title={t('welcome_exchanges')} isDone={state.hasKeys} said={t('welcome_exchangesText')}>
            <ul class="exchanges">
              {state.exchanges.map(({ id, name, href }) => (
                <li key={id}>
                  <a class="button" href={href} target="_blank" rel="noreferrer">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </Step>
        </ol>
        <footer class="foot">
          <p class="muted">{t('welcome_pin')}</p>
          <a class="button" href="/dashboard.html">
            {t('welcome_dashboard')}
          </a>
        </footer>
      </main>
      <Toast told={told} onGone={clear} />
    </>
  );
}

interface StepProps {
  readonly title: string;
  readonly isDone: boolean;
  readonly said: string;
  readonly children: ComponentChildren;
}

function Step({ title, isDone, said, children }: StepProps) {
  const id = useId();
  return (
    <li class={isDone ? 'step done' : 'step'} aria-labelledby={id}>
      <h2 id={id}>
        {isDone && (
          <>
            <SeverityIcon tone="fenced" size={20} />
            <span class="sr">{t('welcome_done')}: </span>
          </>
        )}
        {title}
      </h2>
      <p class="muted">{said}</p>
      {children}
    </li>
  );
}
