import { byExchange, type ExchangeSteps, type KeySteps } from '../../lib/ledger/by-exchange.ts';
import { type MigrationPlan, type MigrationStep } from '../../lib/ledger/migration.ts';
import { type Move } from '../../lib/ledger/moves.ts';
import { t, tn } from '../../lib/words/words.ts';
import { ApproveAddress } from '../shared/approve-address.tsx';
import { Button } from '../shared/button.tsx';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { Card } from './card.tsx';

export interface MoveRow {
  readonly move: Move;
  readonly plan: MigrationPlan;
  /** The new address is on the approved list. */
  readonly isApproved: boolean;
}

interface Props {
  readonly moves: readonly MoveRow[];
  readonly sets: readonly { readonly id: string; readonly label: string }[];
  readonly exchangeOf: (about: Pick<MigrationStep, 'entry'>) => {
    readonly name: string;
    readonly href: string | null;
  };
  readonly onApprove: (addresses: readonly string[], setId: string | null) => void;
  readonly onVerify: (moveId: string, keyIds: readonly string[], works: boolean) => void;
  readonly onRemove: (moveId: string) => void;
}

/** Replacements under way: each exchange once, in an order in which no bot stops. */
export function Moves({ moves, sets, exchangeOf, onApprove, onVerify, onRemove }: Props) {
  return moves.map(({ move, plan, isApproved }) => {
    const groups = byExchange(plan);
    const done = plan.steps.filter((step) => step.done).length;
    const isOver = move.finishedAt !== null && plan.done;
    return (
      <Card
        key={move.id}
        title={t('living_moveHead', move.from, move.to)}
        aside={
          <span class="row wrap">
            <span class="muted">
              {isOver ? t('living_moveDone') : t('living_moveProgress', done, plan.steps.length)}
            </span>
            <Button look="plain" onPress={() => onRemove(move.id)}>
              {t('living_moveRemove')}
            </Button>
          </span>
        }
      >
        {!isApproved && (
          <>
            <p class="refusal">{t('living_moveNotApproved', move.to)}</p>
            <ApproveAddress addresses={[move.to]} sets={sets} onApprove={onApprove} />
          </>
        )}
        {plan.steps.length === 0 ? (
          <p class="muted">{t('living_moveNone')}</p>
        ) : (
          <Bar done={done} total={plan.steps.length} label={t('living_moveHead', move.from, move.to)} />
        )}
        <AllWork groups={groups} onVerify={(keyIds, works) => onVerify(move.id, keyIds, works)} />
        <div class="move">
          {groups.map((group) => (
            <Exchange
              key={group.exchange}
              group={group}
              page={exchangeOf({ entry: group.keys[0]?.entry } as Pick<MigrationStep, 'entry'>)}
              onVerify={(keyIds, works) => onVerify(move.id, keyIds, works)}
            />
          ))}
        </div>
        {plan.unknown.length > 0 && <Unknown entries={plan.unknown} exchangeOf={exchangeOf} />}
      </Card>
    );
  });
}

const Bar = ({ done, total, label }: { done: number; total: number; label: string }) => (
  <progress value={done} max={total} aria-label={label} />
);

interface AllWorkProps {
  readonly groups: readonly ExchangeSteps[];
  readonly onVerify: (keyIds: readonly string[], works: boolean) => void;
}

/** One tick for the bots on several exchanges, of those keys to which the new address was added. */
function AllWork({ groups, onVerify }: AllWorkProps) {
  const keys = groups.flatMap((group) => group.keys);
  const ready = keys.filter(({ steps }) => steps.verify.waitsFor === null);
  if (groups.length < 2 || ready.length < 2) return null;
  return (
    <label class="row">
      <input
        type="checkbox"
        checked={ready.every(({ steps }) => steps.verify.done)}
        onChange={(event) =>
          onVerify(
            ready.map(({ entry }) => entry.id),
            event.currentTarget.checked,
          )
        }
      />
      {tn('dashboard_moveWorksAll', ready.length)}
    </label>
  );
}

interface ExchangeProps {
  readonly group: ExchangeSteps;
  readonly page: { readonly name: string; readonly href: string | null };
  readonly onVerify: (keyIds: readonly string[], works: boolean) => void;
}

/** One exchange: its keys are folded away as long as all of them can be dealt with together. */
function Exchange({ group: { keys, done, total }, page, onVerify }: ExchangeProps) {
  const ready = keys.filter(({ steps }) => steps.verify.waitsFor === null);
  const works = keys.every(({ steps }) => steps.verify.done);
  const isTroubled = keys.some(({ steps }) => steps['add-new'].full || steps['remove-old'].range !== null);
  return (
    <section class="move-exchange">
      <div class="move-head">
        <h3>
          <bdi>{page.name}</bdi> <span class="muted">{tn('dashboard_keyCount', keys.length)}</span>
        </h3>
        <Bar done={done} total={total} label={page.name} />
        <span class="ticks-row">
          <Tick isOn={keys.every(({ steps }) => steps['add-new'].done)} word={t('dashboard_moveIn')} />
          <label class="row">
            <input
              type="checkbox"
              checked={works}
              disabled={ready.length === 0}
              aria-label={t('dashboard_moveWorksOf', page.name)}
              onChange={(event) =>
                onVerify(
                  ready.map(({ entry }) => entry.id),
                  event.currentTarget.checked,
                )
              }
            />
            {t('dashboard_moveWorks')}
          </label>
          <Tick isOn={keys.every(({ steps }) => steps['remove-old'].done)} word={t('dashboard_moveOut')} />
        </span>
        {page.href !== null && done < total && (
          <a class="button small" href={page.href} target="_blank" rel="noreferrer">
            {t('dashboard_openPage')} <span aria-hidden="true">↗</span>
          </a>
        )}
      </div>
      <details class="fold" open={isTroubled}>
        <summary>{t('dashboard_details')}</summary>
        <ul class="plain">
          {keys.map((key) => (
            <Key key={key.entry.id} steps={key} onVerify={(on) => onVerify([key.entry.id], on)} />
          ))}
        </ul>
      </details>
    </section>
  );
}

/** What no page can show, that the bot works, is ticked by hand; the rest ticks itself. */
function Key({ steps: { entry, steps }, onVerify }: { steps: KeySteps; onVerify: (on: boolean) => void }) {
  const name = entry.name ?? entry.mask ?? t('living_unnamedKey');
  const { full } = steps['add-new'];
  const { range } = steps['remove-old'];
  return (
    <li class="move-key">
      <bdi>{name}</bdi>
      <span class="ticks-row">
        <Tick isOn={steps['add-new'].done} word={t('dashboard_moveIn')} />
        <label class="row">
          <input
            type="checkbox"
            checked={steps.verify.done}
            disabled={steps.verify.waitsFor !== null}
            aria-label={t('dashboard_moveWorksOf', name)}
            onChange={(event) => onVerify(event.currentTarget.checked)}
          />
          {t('dashboard_moveWorks')}
        </label>
        <Tick isOn={steps['remove-old'].done} word={t('dashboard_moveOut')} />
      </span>
      {full && <p class="refusal">{t('living_stepFull')}</p>}
      {range !== null && <p class="refusal">{t('living_stepRange', range)}</p>}
    </li>
  );
}

/** A step that Keyfence sees for itself. */
const Tick = ({ isOn, word }: { isOn: boolean; word: string }) => (
  <span class={isOn ? 'tick' : 'tick muted'}>
    {isOn ? (
      <>
        <SeverityIcon tone="fenced" size={14} />
        <span class="sr">{t('welcome_done')}: </span>
      </>
    ) : (
      <span class="hollow" aria-hidden="true" />
    )}
    {word}
  </span>
);

function Unknown({ entries, exchangeOf }: Pick<Props, 'exchangeOf'> & { entries: MigrationPlan['unknown'] }) {
  return (
    <details class="fold">
      <summary>{tn('living_moveUnknown', entries.length)}</summary>
      <ul class="bullets">
        {entries.map((entry) => {
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
  );
}
