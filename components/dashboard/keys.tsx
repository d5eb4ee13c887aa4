import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Accepted } from './accepted.tsx';
import { Card, Empty, PageHead } from './card.tsx';
import { KeyTable } from './key-table.tsx';
import { type KeyRow, type Standing } from './model.ts';
import { Pager, pageOf, pageWith } from './pager.tsx';
import { type SectionProps } from './section-props.ts';
import { keyIn } from './sections.ts';
import { type Column, filterKeys, type Order, sortKeys } from './sort-keys.ts';
import { STANDING_IDS, STANDINGS } from './standing.ts';

/** Every key that was seen. */
export function Keys({ model, state, onDone }: SectionProps) {
  const [order, setOrder] = useState<Order>({ column: 'standing', up: true });
  const [query, setQuery] = useState('');
  const [standing, setStanding] = useState<Standing | null>(null);
  const [exchange, setExchange] = useState('');
  const [wanted, setWanted] = useState<number | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const search = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState(() => keyIn(location.hash));
  useEffect(() => {
    const follow = () => setOpened(keyIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const rows = useMemo(
    () => sortKeys(filterKeys(ofExchange(state.keys, exchange), query, standing), order),
    [state.keys, exchange, query, standing, order],
  );
  const exchanges = useMemo(
    () => [...new Map(state.keys.map((key) => [key.exchange.id, key.exchange.name]))],
    [state.keys],
  );
  const { rows: shown, page } = pageOf(rows, wanted ?? pageWith(rows, opened));
  const chosen = rows.filter(({ id }) => picked.has(id)).map(({ id }) => id);
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
                ref={search}
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
              <select
                aria-label={t('dashboard_colExchange')}
                value={exchange}
                onChange={(event) => {
                  setExchange(event.currentTarget.value);
                  setWanted(0);
                }}
              >
                <option value="">{t('dashboard_allExchanges')}</option>
                {exchanges.map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            {chosen.length > 0 && (
              <div class="row wrap">
                <Button
                  onPress={() => {
                    onDone(model.forgetKeys(chosen));
                    setPicked(new Set());
                  }}
                >
                  {tn('dashboard_forgetMany', chosen.length)}
                </Button>
                <Button
                  look="plain"
                  onPress={() => {
                    // The button goes with what was picked.
                    search.current?.focus();
                    setPicked(new Set());
                  }}
                >
                  {t('dashboard_chooseNone')}
                </Button>
              </div>
            )}
            {rows.length === 0 ? (
              <Empty text={t('dashboard_noMatch')} />
            ) : (
              <KeyTable
                keys={shown}
                model={model}
                onDone={onDone}
                order={order}
                onSort={sort}
                opened={opened}
                picked={picked}
                onPick={(id, on) => {
                  const next = new Set(picked);
                  if (on) next.add(id);
                  else next.delete(id);
                  setPicked(next);
                }}
              />
            )}
            <Pager total={rows.length} page={page} onPage={setWanted} />
          </>
        )}
      </Card>
      <Accepted accepted={state.accepted} model={model} onDone={onDone} />
    </>
  );
}

const ofExchange = (keys: readonly KeyRow[], exchange: string): readonly KeyRow[] =>
  exchange === '' ? keys : keys.filter((key) => key.exchange.id === exchange);
