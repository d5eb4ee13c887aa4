import { useId, useState } from 'preact/hooks';
import { type MigrationPlan, type MigrationStep } from '../../lib/ledger/migration.ts';
import { type Move } from '../../lib/ledger/moves.ts';
import { snake } from '../../lib/words/snake.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { messageOf } from '../shared/message-of.ts';
import { Card } from './card.tsx';

export interface MoveRow {
  readonly move: Move;
  readonly plan: MigrationPlan;
  /** The new address is on the approved list. */
  readonly isApproved: boolean;
}

interface Props {
  readonly moves: readonly MoveRow[];
  readonly exchangeOf: (about: Pick<MigrationStep, 'entry'>) => {
    readonly name: string;
    readonly href: string | null;
  };
  /** @throws an Error for people */
  readonly onStart: (from: string, to: string) => Promise<void>;
  readonly onVerify: (moveId: string, keyId: string, works: boolean) => void;
  readonly onRemove: (moveId: string) => void;
}

/** "I am moving from A to B": every key that must change, in an order in which no bot stops. */
export function Moves({ moves, exchangeOf, onStart, onVerify, onRemove }: Props) {
  return (
    <>
      <Card title={t('living_moveTitle')}>
        <p class="muted">{t('living_moveText')}</p>
        <Start onStart={onStart} />
      </Card>
      {moves.map(({ move, plan, isApproved }) => {
        const done = plan.steps.filter((step) => step.done).length;
        return (
          <Card
            key={move.id}
            title={t('living_moveHead', move.from, move.to)}
            aside={
              <span class="muted">
                {move.finishedAt === null || !plan.done
                  ? t('living_moveProgress', done, plan.steps.length)
                  : t('living_moveDone')}
              </span>
            }
          >
            {!isApproved && (
              <p class="refusal">
                {t('living_moveNotApproved', move.to)} <a href="#addresses">{t('dashboard_addressesGo')}</a>
              </p>
            )}
            {plan.steps.length === 0 && <p class="muted">{t('living_moveNone')}</p>}
            <ol class="steps">
              {plan.steps.map((step) => (
                <Step
                  key={`${step.phase} ${step.entry.id}`}
                  step={step}
                  exchange={exchangeOf(step)}
                  onVerify={(works) => onVerify(move.id, step.entry.id, works)}
                />
              ))}
            </ol>
            {plan.unknown.length > 0 && (
              <details class="fold">
                <summary>{tn('living_moveUnknown', plan.unknown.length)}</summary>
                <ul class="bullets">
                  {plan.unknown.map((entry) => {
                    const { name, href } = exchangeOf({ entry });
                    const key = `${entry.name ?? entry.mask ?? t('living_unnamedKey')}, ${name}`;
                    return (
                      <li key={entry.id}>
                        {href === null ? (
                          key
                        ) : (
                          <a href={href} target="_blank" rel="noreferrer">
                            {key}
                          </a>
                        )}
                      </li>
                    );
                  })}
                </ul>
              </details>
            )}
            <Button look="plain" onPress={() => onRemove(move.id)}>
              {t('living_moveRemove')}
            </Button>
          </Card>
        );
      })}
    </>
  );
}

interface StepProps {
  readonly step: MigrationStep;
  readonly exchange: { readonly name: string; readonly href: string | null };
  readonly onVerify: (works: boolean) => void;
}

/** Only what no page can show, that the bot works, is ticked by hand. */
function Step({ step, exchange, onVerify }: StepProps) {
  const { phase, entry, done, waitsFor, full, range } = step;
  const key = entry.name ?? entry.mask ?? t('living_unnamedKey');
  return (
    <li>
      <label class="row">
        <input
          type="checkbox"
          checked={done}
          disabled={phase !== 'verify' || waitsFor !== null}
          onChange={(event) => onVerify(event.currentTarget.checked)}
        />
        <span>{t(`living_step_${snake(phase)}`, key, exchange.name)}</span>
      </label>
      {!done && waitsFor !== null && <span class="muted">{t('living_stepWaits')}</span>}
      {full && <p class="refusal">{t('living_stepFull')}</p>}
      {range !== null && <p class="refusal">{t('living_stepRange', range)}</p>}
      {!done && phase !== 'verify' && exchange.href !== null && (
        <p>
          <a href={exchange.href} target="_blank" rel="noreferrer">
            {t('living_stepOpen')}
          </a>
        </p>
      )}
    </li>
  );
}

function Start({ onStart }: Pick<Props, 'onStart'>) {
  const id = useId();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      await onStart(from, to);
      setFrom('');
      setTo('');
      setFailure(null);
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  const field = (
    name: 'living_moveFrom' | 'living_moveTo',
    value: string,
    change: (text: string) => void,
  ) => (
    <div class="field">
      <label for={`${id}-${name}`}>{t(name)}</label>
      <input
        id={`${id}-${name}`}
        class="mono"
        dir="ltr"
        required
        value={value}
        aria-describedby={`${id}-said`}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
  return (
    <form class="grid" onSubmit={submit}>
      {field('living_moveFrom', from, setFrom)}
      {field('living_moveTo', to, setTo)}
      <p id={`${id}-said`} class="refusal wide" role="alert">
        {failure}
      </p>
      <div class="wide">
        <Button look="primary" type="submit">
          {t('living_moveStart')}
        </Button>
      </div>
    </form>
  );
}
