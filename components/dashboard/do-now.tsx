import { t, tn } from '../../lib/words/words.ts';
import { ApproveAddress } from '../shared/approve-address.tsx';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { Card, Empty } from './card.tsx';
import { EndsCell, StandingCell } from './key-cells.tsx';
import { type KeyRow } from './model.ts';
import { keyHash } from './sections.ts';
import { STANDINGS } from './standing.ts';

interface Props {
  /** Worst first. */
  readonly needing: readonly KeyRow[];
  readonly sets: readonly { readonly id: string; readonly label: string }[];
  readonly onApprove: (addresses: readonly string[], setId: string | null) => void;
}

const MAX_SHOWN = 5;

/** The worst keys, each with the one thing to do about it. */
export function DoNow({ needing, sets, onApprove }: Props) {
  return (
    <Card title={t('dashboard_doNow')}>
      {needing.length === 0 ? (
        <Empty text={t('dashboard_noneNeeding')} />
      ) : (
        <ul class="do-now">
          {needing.slice(0, MAX_SHOWN).map((row) => (
            <Line key={row.id} row={row} sets={sets} onApprove={onApprove} />
          ))}
        </ul>
      )}
      {needing.length > MAX_SHOWN && (
        <div>
          <a class="button" href="#keys">
            {tn('dashboard_allNeeding', needing.length)}
          </a>
        </div>
      )}
    </Card>
  );
}

/** What makes it worth somebody's day: "can withdraw, works from anywhere". */
function whyWords({ rights, restriction }: KeyRow): string {
  const why = [
    ...(rights.includes('withdraw') ? [t('dashboard_canWithdraw')] : []),
    ...(restriction === 'off' ? [t('dashboard_fromAnywhere')] : []),
  ];
  return why.join(', ');
}

function Line({ row, sets, onApprove }: Pick<Props, 'sets' | 'onApprove'> & { row: KeyRow }) {
  const name = row.name ?? row.mask ?? t('dashboard_unnamed');
  const { tone } = STANDINGS[row.standing];
  return (
    <li>
      <SeverityIcon tone={tone} size={18} />
      <span class="who">
        <a href={keyHash(row.id)}>
          <bdi>{name}</bdi>
        </a>{' '}
        <span class="muted">{row.exchange.name}</span>
      </span>
      <span class="what">
        <StandingCell row={row} />
        {row.standing === 'unfenced' && <span class="small">{whyWords(row)}</span>}
        <EndsCell row={row} />
      </span>
      <span class="act">
        {row.strangers.length > 0 && row.missing.length === 0 && (
          <ApproveAddress
            addresses={row.strangers}
            sets={sets}
            offered={row.setIds?.[0] ?? null}
            onApprove={onApprove}
          />
        )}
        {row.href !== null && (
          <a
            class="button"
            href={row.href}
            target="_blank"
            rel="noreferrer"
            aria-label={t('dashboard_openPageOf', name)}
          >
            {t('dashboard_openPage')} <span aria-hidden="true">↗</span>
          </a>
        )}
      </span>
    </li>
  );
}
