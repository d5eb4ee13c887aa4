import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import { dateWords } from '../../lib/words/date-words.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { type Tell } from '../shared/undoable.ts';
import { AddressCell, EndsCell, Rights, StandingCell } from './key-cells.tsx';
import { KeyDetails } from './key-details.tsx';
import { type DashboardModel, type KeyRow } from './model.ts';
import { type Column, type Order } from './sort-keys.ts';

const COLUMNS = [
  ['name', 'dashboard_colKey'],
  ['exchange', 'dashboard_colExchange'],
  ['rights', 'dashboard_colRights'],
  ['addresses', 'dashboard_colAddresses'],
  ['standing', 'dashboard_colStanding'],
  ['age', 'dashboard_colAge'],
  ['seen', 'dashboard_colSeen'],
] as const;

interface Props {
  readonly keys: readonly KeyRow[];
  readonly model: DashboardModel;
  readonly onDone: Tell;
  /** Absent: the table cannot be sorted. */
  readonly order?: Order;
  readonly onSort?: (column: Column) => void;
}

/** Keys as rows, as cards where there is no room for rows. A long table is cut into pages by its user. */
export function KeyTable({ keys, model, onDone, order, onSort }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={t('dashboard_keys')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: drawn as cards, a table would lose its role */}
      <table class="keys" role="table">
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
  const id = useId();
  const [open, setOpen] = useState(false);
  const name = row.name ?? row.mask ?? t('dashboard_unnamed');
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <bdi>{name}</bdi>{' '}
          {row.name !== null && row.mask !== null && <span class="mono muted">{row.mask}</span>}{' '}
          {row.alike !== null && (
            <span class="chip" title={t('dashboard_alikeText', row.alike.of)}>
              {row.alike.nth}/{row.alike.of}
            </span>
          )}{' '}
          {row.isNew && <span class="chip tone-medium">{t('dashboard_new')}</span>}
        </th>
        <td data-label={t('dashboard_colExchange')}>
          {row.href === null ? (
            row.exchange.name
          ) : (
            <a
              href={row.href}
              target="_blank"
              rel="noreferrer"
              aria-label={`${row.exchange.name}: ${t('dashboard_openPageOf', name)}`}
              title={t('dashboard_openPage')}
            >
              {row.exchange.name} <span aria-hidden="true">↗</span>
            </a>
          )}
        </td>
        <td data-label={t('dashboard_colRights')}>
          <Rights row={row} />
        </td>
        <td data-label={t('dashboard_colAddresses')}>
          <AddressCell row={row} />
        </td>
        <td data-label={t('dashboard_colStanding')}>
          <StandingCell row={row} />
          <EndsCell row={row} />
        </td>
        <td data-label={t('dashboard_colAge')}>
          {row.atLeast ? tn('dashboard_daysAtLeast', row.ageDays) : tn('dashboard_days', row.ageDays)}
        </td>
        <td data-label={t('dashboard_colSeen')}>{dateWords(row.lastSeen)}</td>
        <td>
          <span class="row wrap">
            <Button
              aria-expanded={open}
              aria-controls={`${id}-more`}
              aria-label={t('dashboard_detailsOf', name)}
              onPress={() => setOpen(!open)}
            >
              {t('dashboard_details')}
            </Button>
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
      {open && (
        <tr class="more" id={`${id}-more`}>
          <td colSpan={COLUMNS.length + 1}>
            <KeyDetails
              row={row}
              sets={model.state().sets}
              purposeDefault={model.state().settings.purposeDefault}
              onAssign={(said) => onDone(model.assignKey(row.id, said))}
            />
          </td>
        </tr>
      )}
    </Fragment>
  );
}
