import { useState } from 'preact/hooks';
import { RUNBOOKS, tickId, tickPrefix } from '../../lib/runbooks/runbook.ts';
import { listed } from '../../lib/words/audit-names.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Chip } from '../shared/chip.tsx';
import { PageHead } from './card.tsx';
import { ExchangeSelect, exchangesInUse } from './exchange-select.tsx';
import { type ExchangeRow, type KeyRow } from './model.ts';
import { RIGHT_WORDS } from './right-words.ts';
import { RUNBOOK_WORDS, STEP_WORDS } from './runbook-words.ts';
import { type SectionProps } from './section-props.ts';

/** What to do when a key leaks, is rotated or is tested; the ticks are kept per exchange. One book is open at a time. */
export function Runbooks({ model, state, onDone }: SectionProps) {
  const [chosen, setChosen] = useState<string>(exchangesInUse(state)[0]?.id ?? '');
  const exchange = state.exchanges.find(({ id }) => id === chosen);
  return (
    <>
      <PageHead title={t('dashboard_runbooks')} lead={t('dashboard_runbooksLead')} />
      <ExchangeSelect state={state} chosen={chosen} onChoose={setChosen} />
      {exchange === undefined ? (
        <p class="muted">{t('dashboard_run_chooseText')}</p>
      ) : (
        RUNBOOKS.map((runbook) => (
          <Book
            key={`${exchange.id}/${runbook.id}`}
            runbook={runbook}
            exchange={exchange}
            model={model}
            ticks={state.ticks}
            keys={state.keys.filter((key) => key.exchange.id === exchange.id)}
            onDone={onDone}
          />
        ))
      )}
    </>
  );
}

const MAX_KEYS_SHOWN = 20;

/** `grid bot (vmP…8A: read, trade)`: enough to find it on the exchange's page. */
function inWords({ name, mask, rights }: KeyRow): string {
  const can = rights.map((right) => t(RIGHT_WORDS[right])).join(', ');
  const shown = [name, mask].filter((one) => one !== null).join(' ') || t('dashboard_unnamed');
  return can === '' ? shown : `${shown} (${can})`;
}

interface BookProps extends Pick<SectionProps, 'model' | 'onDone'> {
  readonly runbook: (typeof RUNBOOKS)[number];
  readonly exchange: ExchangeRow;
  readonly ticks: readonly string[];
  /** The keys that were seen on this exchange. */
  readonly keys: readonly KeyRow[];
}

function Book({ runbook, exchange, model, ticks, keys, onDone }: BookProps) {
  const isDone = (step: string) => ticks.includes(tickId(exchange.id, runbook.id, step));
  const done = runbook.steps.filter(({ id }) => isDone(id)).length;
  const isEmergency = runbook.id === 'leak';
  // Whoever has begun goes on where they were.
  const [isBegun] = useState(done > 0 && done < runbook.steps.length);
  return (
    // Of those with one name the browser keeps one open.
    <details class={isEmergency ? 'card book emergency' : 'card book'} name="runbook" open={isBegun}>
      <summary>
        <h2>{t(RUNBOOK_WORDS[runbook.id], exchange.name)}</h2>
        {isEmergency && <Chip tone="critical">{t('dashboard_run_emergency')}</Chip>}
        <span class="muted">{tn('dashboard_stepsDone', runbook.steps.length, done)}</span>
        {isEmergency && <span class="muted why">{t('dashboard_run_emergencyText')}</span>}
      </summary>
      {done > 0 && (
        <div>
          <Button onPress={async () => onDone(await model.untick(tickPrefix(exchange.id, runbook.id)))}>
            {t('dashboard_startOver')}
          </Button>
        </div>
      )}
      {isEmergency && keys.length > 0 && (
        <p>
          {t('dashboard_run_keysHere')} <bdi>{listed(keys.slice(0, MAX_KEYS_SHOWN).map(inWords))}</bdi>
          {keys.length > MAX_KEYS_SHOWN && ` ${tn('dashboard_more', keys.length - MAX_KEYS_SHOWN)}`}
        </p>
      )}
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
    </details>
  );
}
