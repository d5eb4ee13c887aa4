import { stateOf } from '../../lib/ip/rotation.ts';
import { t, tn } from '../../lib/words/words.ts';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { AsideNotice } from './aside-notice.tsx';
import { Card, Empty, PageHead } from './card.tsx';
import { KeyTable } from './key-table.tsx';
import { ManagedNotice } from './managed-notice.tsx';
import { type KeyRow } from './model.ts';
import { ReminderList } from './reminder-list.tsx';
import { type SectionProps } from './section-props.ts';
import { needsYou, STANDINGS } from './standing.ts';
import { Timeline } from './timeline.tsx';

const MAX_NEEDING = 10;

/** The verdict on everything, in a sentence; then where it comes from. */
export function Overview({ model, state, onDone }: SectionProps) {
  const needing = needsYou(state.keys);
  const exchanges = new Set(state.keys.map(({ exchange }) => exchange.id)).size;
  const stays = t(state.living.syncSets ? 'dashboard_listSyncs' : 'dashboard_staysHere');
  const moving = state.sets.flatMap(({ entries }) =>
    entries.filter((one) => stateOf(one, state.now).state !== 'current'),
  );
  return (
    <>
      <PageHead
        title={headline(state.keys.length, needing.length)}
        lead={
          state.keys.length === 0
            ? stays
            : `${tn('dashboard_seen', state.keys.length)} ${tn('dashboard_onExchanges', exchanges)} ${stays}`
        }
      />
      <ReminderList
        reminders={state.living.reminders}
        nameOf={(id) => state.exchanges.find((one) => one.id === id)?.name ?? id}
        onDismiss={async (id) => onDone(await model.living.dismiss(id))}
      />
      <ManagedNotice managed={state.living.managed} />
      <AsideNotice aside={state.living.aside} living={model.living} onDone={onDone} />
      {state.keys.length === 0 ? (
        <Card title={t('dashboard_begin')}>
          <ol class="steps">
            <li>
              {t('dashboard_begin1')}{' '}
              <a class="button" href="#addresses">
                {t('dashboard_addressesGo')}
              </a>
            </li>
            <li>{t('dashboard_begin2')}</li>
            <li>{t('dashboard_begin3')}</li>
          </ol>
        </Card>
      ) : (
        <Card title={t('dashboard_byExchange')}>
          <ByExchange keys={state.keys} />
        </Card>
      )}
      {moving.length > 0 && (
        <Card title={t('dashboard_rotationTitle')}>
          <Timeline state={state} />
        </Card>
      )}
      {needing.length > 0 && (
        <Card title={t('dashboard_needing')}>
          <KeyTable keys={needing.slice(0, MAX_NEEDING)} model={model} onDone={onDone} />
        </Card>
      )}
      {state.keys.length > 0 && needing.length === 0 && (
        <Card title={t('dashboard_needing')}>
          <Empty text={t('dashboard_noneNeeding')} />
        </Card>
      )}
    </>
  );
}

function headline(keys: number, needing: number): string {
  if (keys === 0) return t('dashboard_noKeys');
  return needing === 0 ? t('dashboard_allFenced') : tn('dashboard_needYou', needing);
}

/** More tiles than a row can hold say nothing: past it there is a number. */
const MAX_TILES = 24;

function ByExchange({ keys }: { keys: readonly KeyRow[] }) {
  const groups = new Map<string, KeyRow[]>();
  for (const key of keys) groups.set(key.exchange.name, [...(groups.get(key.exchange.name) ?? []), key]);
  return (
    <dl class="by-exchange">
      {[...groups].map(([name, group]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {[...group]
              .sort((a, b) => STANDINGS[a.standing].weight - STANDINGS[b.standing].weight)
              .slice(0, MAX_TILES)
              .map((key) => (
                <Tile key={key.id} row={key} />
              ))}
            {group.length > MAX_TILES && (
              <span class="muted">{tn('dashboard_more', group.length - MAX_TILES)}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Tile({ row }: { row: KeyRow }) {
  const { tone, word } = STANDINGS[row.standing];
  return (
    <span class={`tile tone-${tone}`} title={row.name ?? row.mask ?? ''}>
      <SeverityIcon tone={tone} size={14} />
      {t(word)}
    </span>
  );
}
