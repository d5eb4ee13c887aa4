import { useState } from 'preact/hooks';
import { RUNBOOKS, tickId } from '../../lib/runbooks/runbook.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Card, PageHead } from './card.tsx';
import { type SectionProps } from './dashboard.tsx';
import { type ExchangeRow } from './model.ts';
import { RUNBOOK_WORDS, STEP_WORDS } from './runbook-words.ts';

/** What to do when a key leaks, is rotated or is tested; the ticks are kept per exchange. */
export function Runbooks({ model, state }: SectionProps) {
  const used = state.keys[0]?.exchange.id;
  const [chosen, setChosen] = useState<string>(used ?? state.exchanges[0]?.id ?? '');
  const exchange = state.exchanges.find(({ id }) => id === chosen);
  return (
    <>
      <PageHead title={t('dashboard_runbooks')} lead={t('dashboard_runbooksLead')} />
      <div class="field narrow">
        <label for="runbook-exchange">{t('dashboard_exchange')}</label>
        <select
          id="runbook-exchange"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {state.exchanges.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {exchange !== undefined &&
        RUNBOOKS.map((runbook) => (
          <Book key={runbook.id} runbook={runbook} exchange={exchange} model={model} ticks={state.ticks} />
        ))}
    </>
  );
}

interface BookProps extends Pick<SectionProps, 'model'> {
  readonly runbook: (typeof RUNBOOKS)[number];
  readonly exchange: ExchangeRow;
  readonly ticks: readonly string[];
}

function Book({ runbook, exchange, model, ticks }: BookProps) {
  const isDone = (step: string) => ticks.includes(tickId(exchange.id, runbook.id, step));
  const done = runbook.steps.filter(({ id }) => isDone(id)).length;
  return (
    <Card
      title={t(RUNBOOK_WORDS[runbook.id], exchange.name)}
      aside={<span class="muted">{tn('dashboard_stepsDone', runbook.steps.length, done)}</span>}
    >
      <ol class="runbook">
        {runbook.steps.map((step) => {
          const words = STEP_WORDS[`${runbook.id}/${step.id}`];
          const href = step.link === null ? null : exchange.links[step.link];
          if (words === undefined) return null;
          const id = tickId(exchange.id, runbook.id, step.id);
          return (
            <li key={step.id}>
              <label>
                <input
                  type="checkbox"
                  checked={isDone(step.id)}
                  onChange={(event) => model.tick(id, event.currentTarget.checked)}
                />
                <span>
                  <b>{t(words[0])}</b> <span class="muted">{t(words[1])}</span>
                </span>
              </label>
              {href !== null && (
                <a class="button" href={href} target="_blank" rel="noreferrer">
                  {t('dashboard_openOn', exchange.name)}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
