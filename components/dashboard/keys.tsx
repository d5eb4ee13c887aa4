import { useMemo, useState } from 'preact/hooks';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Card, Empty, PageHead } from './card.tsx';
import { type SectionProps } from './dashboard.tsx';
import { KeyTable } from './key-table.tsx';
import { Pager, pageOf } from './pager.tsx';
import { type Column, filterKeys, type Order, sortKeys } from './sort-keys.ts';

/** Every key that was seen. */
export function Keys({ model, state, onDone }: SectionProps) {
  const [order, setOrder] = useState<Order>({ column: 'standing', up: true });
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(0);
  const rows = useMemo(() => sortKeys(filterKeys(state.keys, query), order), [state.keys, query, order]);
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
            {rows.length === 0 ? (
              <Empty text={t('dashboard_noMatch')} />
            ) : (
              <KeyTable keys={shown} model={model} onDone={onDone} order={order} onSort={sort} />
            )}
            <Pager total={rows.length} page={page} onPage={setWanted} />
          </>
        )}
      </Card>
    </>
  );
}
