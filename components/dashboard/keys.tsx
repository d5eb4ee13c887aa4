import { useMemo, useState } from 'preact/hooks';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Accepted } from './accepted.tsx';
import { Card, Empty, PageHead } from './card.tsx';
import { KeyTable } from './key-table.tsx';
import { type Standing } from './model.ts';
import { Pager, pageOf } from './pager.tsx';
import { type SectionProps } from './section-props.ts';
import { type Column, filterKeys, type Order, sortKeys } from './sort-keys.ts';
import { STANDING_IDS, STANDINGS } from './standing.ts';

/** Every key that was seen. */
export function Keys({ model, state, onDone }: SectionProps) {
  const [order, setOrder] = useState<Order>({ column: 'standing', up: true });
  const [query, setQuery] = useState('');
  const [standing, setStanding] = useState<Standing | null>(null);
  const [wanted, setWanted] = useState(0);
  const rows = useMemo(
    () => sortKeys(filterKeys(state.keys, query, standing), order),
    [state.keys, query, standing, order],
  );
  const { rows: shown, page } = pageOf(rows, wanted);
  const sort = (column: Column) => setOrder({ column, up: order.column === column ? !order.up : true });
  return (
    <>
      <PageHead title={t('dashboard_keys')} lead={t('dashboard_keysLead')} />
      <Card
        title={tn('dashboard_keyCount', rows.length)}
        aside={
          state.keys.length > 0 && (
            <span class="row wrap">
              <Button
                onPress={() => model.download('keyfence-keys.csv', 'text/csv', model.exportKeys('csv'))}
              >
                {t('dashboard_exportCsv')}
              </Button>
              <Button
                onPress={() =>
                  model.download('keyfence-keys.json', 'application/json', model.exportKeys('json'))
                }
              >
                {t('dashboard_exportJson')}
              </Button>
            </span>
          )
        }
      >
        {state.keys.length === 0 ? (
          <Empty text={t('dashboard_keysEmpty')} />
        ) : (
          <>
            <div class="filters">
              <input
                type="search"
                aria-label={t('dashboard_filterKeys')}
                placeholder={t('dashboard_filterKeys')}
                value={query}
                onInput={(event) => {
                  setQuery(event.currentTarget.value);
                  setWanted(0);
                }}
              />
              <select
                aria-label={t('dashboard_colStanding')}
                value={standing ?? ''}
                onChange={(event) => {
                  const chosen = event.currentTarget.value;
                  setStanding(STANDING_IDS.find((one) => one === chosen) ?? null);
                  setWanted(0);
                }}
              >
                <option value="">{t('dashboard_allStates')}</option>
                {STANDING_IDS.map((one) => (
                  <option key={one} value={one}>
                    {t(STANDINGS[one].word)}
                  </option>
                ))}
              </select>
            </div>
            {rows.length === 0 ? (
              <Empty text={t('dashboard_noMatch')} />
            ) : (
              <KeyTable keys={shown} model={model} onDone={onDone} order={order} onSort={sort} />
            )}
            <Pager total={rows.length} page={page} onPage={setWanted} />
          </>
        )}
      </Card>
      <Accepted accepted={state.accepted} model={model} onDone={onDone} />
    </>
  );
}
