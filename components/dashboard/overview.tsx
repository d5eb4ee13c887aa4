import { stateOf } from '../../lib/ip/rotation.ts';
import { t, tn } from '../../lib/words/words.ts';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { AsideNotice } from './aside-notice.tsx';
import { Card, PageHead } from './card.tsx';
import { DoNow } from './do-now.tsx';
import { DueList } from './due-list.tsx';
import { ExposureChart } from './exposure-chart.tsx';
import { ManagedNotice } from './managed-notice.tsx';
import { type KeyRow } from './model.ts';
import { type SectionProps } from './section-props.ts';
import { keyHash } from './sections.ts';
import { needsYou, STANDINGS } from './standing.ts';
import { Timeline } from './timeline.tsx';

/** What to do now, in a sentence and then one by one; below it how everything stands. */
export function Overview({ model, state, onDone }: SectionProps) {
  const needing = needsYou(state.keys);
  const exchanges = new Set(state.keys.map(({ exchange }) => exchange.id)).size;
  const stays = t(state.living.syncSets ? 'dashboard_listSyncs' : 'dashboard_staysHere');
  const moving = state.sets.flatMap(({ entries }) =>
    entries.filter((one) => stateOf(one, state.now).state !== 'current'),
  );
  const own = state.sets.filter(({ id }) => !state.managed.includes(id));
  const hasAddresses = state.sets.some(({ entries }) => entries.length > 0);
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
      <ManagedNotice managed={state.living.managed} />
      <AsideNotice aside={state.living.aside} living={model.living} onDone={onDone} />
      {(state.keys.length === 0 || !hasAddresses) && (
        <Begin hasAddresses={hasAddresses} hasKeys={state.keys.length > 0} />
      )}
      {state.keys.length > 0 && (
        <DoNow
          needing={needing}
          sets={own}
          onApprove={(addresses, setId) => onDone(model.approve(addresses, setId))}
        />
      )}
      <DueList
        reminders={state.living.reminders}
        nameOf={(id) => state.exchanges.find((one) => one.id === id)?.name ?? id}
        onDismiss={async (ids) => onDone(await model.living.dismiss(ids))}
      />
      {state.keys.length > 0 && (
        <Card title={t('dashboard_byExchange')}>
          <ByExchange keys={state.keys} />
        </Card>
      )}
      <ExposureChart exposure={state.exposure} />
      {moving.length > 0 && (
        <Card title={t('dashboard_rotationTitle')}>
          <Timeline state={state} />
        </Card>
      )}
    </>
  );
}

/** The first steps, for as long as one of them is to be taken. */
function Begin({ hasAddresses, hasKeys }: { hasAddresses: boolean; hasKeys: boolean }) {
  return (
    <Card title={t('dashboard_begin')}>
      <ol class="steps">
        {!hasAddresses && <li>{t('dashboard_begin1')}</li>}
        {!hasKeys && <li>{t('dashboard_begin2')}</li>}
        <li>{t('dashboard_begin3')}</li>
      </ol>
      <div class="row wrap">
        {!hasAddresses && (
          <a class="button primary" href="#addresses">
            {t('dashboard_addressesGo')}
          </a>
        )}
        <a class={hasAddresses ? 'button primary' : 'button'} href="/welcome.html">
          {t('welcome_exchanges')}
        </a>
        <a class="button" href="/practice.html">
          {t('welcome_tryGo')}
        </a>
      </div>
    </Card>
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

/** A key by name and shape; it leads to what is known of it. */
function Tile({ row }: { row: KeyRow }) {
  const { tone, word } = STANDINGS[row.standing];
  const name = row.name ?? row.mask ?? t('dashboard_unnamed');
  return (
    <a
      class={`tile tone-${tone}`}
      href={keyHash(row.id)}
      title={t(word)}
      aria-label={t('dashboard_openKey', name, t(word))}
    >
      <SeverityIcon tone={tone} size={14} />
      <bdi>{name}</bdi>
    </a>
  );
}
