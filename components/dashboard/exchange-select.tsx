import { useId } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { type DashboardState, type ExchangeRow } from './model.ts';

/** The exchanges on which keys were seen, in the order of the registry. */
export const exchangesInUse = ({ exchanges, keys }: DashboardState): readonly ExchangeRow[] =>
  exchanges.filter(({ id }) => keys.some((key) => key.exchange.id === id));

interface Props {
  readonly state: DashboardState;
  /** Empty: none is chosen yet. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Picks an exchange: those with keys come first. */
export function ExchangeSelect({ state, chosen, onChoose }: Props) {
  const id = useId();
  const used = exchangesInUse(state);
  const others = state.exchanges.filter((one) => !used.includes(one));
  const options = (rows: readonly ExchangeRow[]) =>
    rows.map((row) => (
      <option key={row.id} value={row.id}>
        {row.name}
      </option>
    ));
  return (
    <div class="field narrow">
      <label for={id}>{t('dashboard_exchange')}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {chosen === '' && <option value="">{t('dashboard_run_choose')}</option>}
        {used.length === 0 ? (
          options(others)
        ) : (
          <>
            <optgroup label={t('dashboard_run_yours')}>{options(used)}</optgroup>
            <optgroup label={t('dashboard_run_others')}>{options(others)}</optgroup>
          </>
        )}
      </select>
    </div>
  );
}
