import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Chip } from '../shared/chip.tsx';
import { type Tell } from '../shared/undoable.ts';
import { type DashboardModel, type KeyRow } from './model.ts';
import { RIGHT_WORDS } from './right-words.ts';
import { type Column, type Order } from './sort-keys.ts';
import { STANDINGS } from './standing.ts';

const COLUMNS = [
  ['name', 'dashboard_colKey'],
  ['exchange', 'dashboard_colExchange'],
  ['rights', 'dashboard_colRights'],
  ['addresses', 'dashboard_colAddresses'],
  ['standing', 'dashboard_colStanding'],
  ['age', 'dashboard_colAge'],
] as const;

interface Props {
  readonly keys: readonly KeyRow[];
  readonly model: DashboardModel;
  readonly onDone: Tell;
  /** Absent: the table cannot be sorted. */
  readonly order?: Order;
  readonly onSort?: (column: Column) => void;
}

/** Keys as rows. A long table is cut into pages by its user. */
export function KeyTable({ keys, model, onDone, order, onSort }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={t('dashboard_keys')}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map(([column, word]) => (
              <th
                key={column}
                scope="col"
                {...(order?.column === column ? { 'aria-sort': order.up ? 'ascending' : 'descending' } : {})}
              >
                {onSort === undefined ? (
                  t(word)
                ) : (
                  <button type="button" class="sort" onClick={() => onSort(column)}>
                    {t(word)}
                    <span aria-hidden="true">{order?.column === column ? (order.up ? ' ↑' : ' ↓') : ''}</span>
                  </button>
                )}
              </th>
            ))}
            <th scope="col">
              <span class="sr">{t('dashboard_colActions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <Row key={key.id} row={key} model={model} onDone={onDone} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, model, onDone }: { row: KeyRow; model: DashboardModel; onDone: Tell }) {
  const name = row.name ?? row.mask ?? t('dashboard_unnamed');
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>{' '}
        {row.name !== null && row.mask !== null && <span class="mono muted">{row.mask}</span>}
      </th>
      <td>{row.exchange.name}</td>
      <td>
        <Rights row={row} />
      </td>
      <td>
        <AddressCell row={row} />
      </td>
      <td>
        <StandingCell row={row} />
      </td>
      <td>{row.atLeast ? tn('dashboard_daysAtLeast', row.ageDays) : tn('dashboard_days', row.ageDays)}</td>
      <td>
        <span class="row">
          {row.href !== null && (
            <a
              class="button"
              href={row.href}
              target="_blank"
              rel="noreferrer"
              aria-label={t('dashboard_openPageOf', name)}
            >
              {t('dashboard_openPage')}
            </a>
          )}
          <Button
            look="plain"
            aria-label={t('dashboard_forgetKey', name)}
            onPress={async () => onDone(await model.forgetKey(row.id))}
          >
            {t('dashboard_forget')}
          </Button>
        </span>
      </td>
    </tr>
  );
}

function Rights({ row }: { row: KeyRow }) {
  if (row.rights.length === 0 && row.unread.length > 0)
    return <span class="muted">{t('dashboard_notRead')}</span>;
  return (
    <>
      {row.rights.map((right, index) => (
        <span key={right}>
          {index > 0 && ', '}
          <span class={right === 'withdraw' ? 'risky' : ''}>{t(RIGHT_WORDS[right])}</span>
        </span>
      ))}
      {row.unread.length > 0 && <span class="muted"> {t('dashboard_someNotRead')}</span>}
    </>
  );
}

const MAX_SHOWN = 2;

function AddressCell({ row }: { row: KeyRow }) {
  if (row.restriction === 'off') return <span class="mono">{t('dashboard_anyAddress')}</span>;
  if (row.restriction === 'managed') return <span class="muted">{t('dashboard_managedByApp')}</span>;
  if (row.ips === null) return <span class="muted">{t('dashboard_notRead')}</span>;
  const rest = row.ips.length - MAX_SHOWN;
  return (
    <span title={row.ips.join('\n')}>
      {row.ips.slice(0, MAX_SHOWN).map((ip) => (
        <span class="addr" key={ip}>
          {ip}{' '}
        </span>
      ))}
      {rest > 0 && <span class="muted">{tn('dashboard_more', rest)}</span>}
    </span>
  );
}

function StandingCell({ row }: { row: KeyRow }) {
  const { tone, word } = STANDINGS[row.standing];
  const first = row.missing[0] ?? row.strangers[0];
  if (row.standing !== 'drift' || first === undefined) return <Chip tone={tone}>{t(word)}</Chip>;
  const rest = row.missing.length + row.strangers.length - 1;
  return (
    <span class="row wrap">
      <Chip tone={tone}>
        {t(row.missing.length > 0 ? 'dashboard_isMissing' : 'dashboard_isStranger', first)}
      </Chip>
      {rest > 0 && <span class="muted">{tn('dashboard_more', rest)}</span>}
    </span>
  );
}
