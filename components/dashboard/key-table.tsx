import { Fragment } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { type Tell } from '../shared/undoable.ts';
import { When } from '../shared/when.tsx';
import { AddressCell, AgeCell, EndsCell, Rights, StandingCell } from './key-cells.tsx';
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
  /** The key whose details are open at first; null: none. */
  readonly opened?: string | null;
  /** Ids of the keys that are picked, for what is done to several; absent: nothing is done to several. */
  readonly picked?: ReadonlySet<string>;
  readonly onPick?: (id: string, on: boolean) => void;
}

/** Keys as rows, as cards where there is no room for rows. A long table is cut into pages by its user. */
export function KeyTable({ keys, model, onDone, order, onSort, opened = null, picked, onPick }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={t('dashboard_keys')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: drawn as cards, a table would lose its role */}
      <table class="keys" role="table">
        <thead>
          <tr>
            {onPick !== undefined && (
              <th scope="col" class="pick">
                <span class="sr">{t('dashboard_chooseKeys')}</span>
              </th>
            )}
            {COLUMNS.map(([column, word]) => (
              <th
                key={column}
                scope="col"
                class={column === 'addresses' ? 'addresses-col' : column}
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
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <Row
              key={key.id}
              row={key}
              model={model}
              onDone={onDone}
              isOpened={key.id === opened}
              isPicked={picked?.has(key.id) === true}
              {...(onPick && { onPick: (on: boolean) => onPick(key.id, on) })}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly row: KeyRow;
  readonly model: DashboardModel;
  readonly onDone: Tell;
  readonly isOpened: boolean;
  readonly isPicked: boolean;
  readonly onPick?: (on: boolean) => void;
}

/** What in a row has a press of its own. */
const OWN_PRESS = 'a, button, input, label, summary';

function Row({ row, model, onDone, isOpened, isPicked, onPick }: RowProps) {
  const id = useId();
  const [open, setOpen] = useState(isOpened);
  const line = useRef<HTMLTableRowElement>(null);
  const name = row.name ?? row.mask ?? t('dashboard_unnamed');
  useEffect(() => {
    if (!isOpened) return;
    setOpen(true);
    line.current?.scrollIntoView({ block: 'center' });
    line.current?.querySelector<HTMLElement>('.open')?.focus({ preventScroll: true });
  }, [isOpened]);
  return (
    <Fragment>
      {/* By keyboard, the button in it does the same. */}
      <tr
        ref={line}
        onClick={(event) => {
          const isOwn = event.target instanceof Element && event.target.closest(OWN_PRESS) !== null;
          if (!isOwn) setOpen(!open);
        }}
      >
        {onPick !== undefined && (
          <td class="pick">
            <input
              type="checkbox"
              aria-label={t('dashboard_choose', name)}
              checked={isPicked}
              onChange={(event) => onPick(event.currentTarget.checked)}
            />
          </td>
        )}
        <th scope="row" class="two-lines">
          <button
            type="button"
            class="open"
            aria-expanded={open}
            aria-controls={`${id}-more`}
            title={name}
            onClick={() => setOpen(!open)}
          >
            <bdi>{name}</bdi>
          </button>{' '}
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
        <td class="two-lines" data-label={t('dashboard_colRights')}>
          <Rights row={row} />
        </td>
        <td data-label={t('dashboard_colAddresses')}>
          <AddressCell row={row} />
        </td>
        <td class="two-lines" data-label={t('dashboard_colStanding')}>
          <span class="row wrap">
            <StandingCell row={row} />
            <EndsCell row={row} isShort />
          </span>
        </td>
        <td data-label={t('dashboard_colAge')}>
          <AgeCell row={row} />
        </td>
        <td data-label={t('dashboard_colSeen')}>
          <When at={row.lastSeen} now={model.state().now} />
        </td>
      </tr>
      {open && (
        <tr class="more" id={`${id}-more`}>
          <td colSpan={COLUMNS.length + (onPick === undefined ? 0 : 1)}>
            <KeyDetails
              row={row}
              sets={model.state().sets}
              own={model.state().sets.filter((set) => !model.state().managed.includes(set.id))}
              purposeDefault={model.state().settings.purposeDefault}
              onAssign={(said) => onDone(model.assignKey(row.id, said))}
              onApprove={(addresses, setId) => onDone(model.approve(addresses, setId))}
              onForget={() => onDone(model.forgetKeys([row.id]))}
            />
          </td>
        </tr>
      )}
    </Fragment>
  );
}
