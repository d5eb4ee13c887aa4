/** What stands in the cells of the table of keys. */
import { dateWords } from '../../lib/words/date-words.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Chip } from '../shared/chip.tsx';
import { type KeyRow } from './model.ts';
import { RIGHT_WORDS } from './right-words.ts';
import { STANDINGS } from './standing.ts';

export function Rights({ row }: { row: KeyRow }) {
  if (row.rights.length === 0 && row.unread.length > 0)
    return <span class="muted">{t('dashboard_notRead')}</span>;
  if (row.rights.length === 0) return <span class="muted">{t('dashboard_noRight')}</span>;
  return (
    <span>
      {worstFirst(row.rights).map((right, index) => (
        <span key={right}>
          {index > 0 && ', '}
          <span class={right === 'withdraw' ? 'risky' : ''}>{t(RIGHT_WORDS[right])}</span>
        </span>
      ))}
      {row.unread.length > 0 && <span class="muted"> {t('dashboard_someNotRead')}</span>}
    </span>
  );
}

/** Where there is room for a few words only, the one that matters most is among them. */
const worstFirst = (rights: KeyRow['rights']): KeyRow['rights'] => [
  ...rights.filter((right) => right === 'withdraw'),
  ...rights.filter((right) => right !== 'withdraw'),
];

/** "155+ d": the words behind it are for whoever points at it, or listens. */
export function AgeCell({ row: { ageDays, atLeast } }: { row: KeyRow }) {
  const said = tn(atLeast && ageDays > 0 ? 'dashboard_daysAtLeast' : 'dashboard_days', ageDays);
  return (
    <span title={said}>
      <span aria-hidden="true">
        {t(atLeast && ageDays > 0 ? 'dashboard_daysShortMore' : 'dashboard_daysShort', ageDays)}
      </span>
      <span class="sr">{said}</span>
    </span>
  );
}

const MAX_SHOWN = 1;

export function AddressCell({ row }: { row: KeyRow }) {
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
      {rest > 0 && <Rest count={rest} />}
    </span>
  );
}

/** How many more there are, as short as it can be said; the words are for whoever points at it, or listens. */
function Rest({ count }: { count: number }) {
  const said = tn('dashboard_more', count);
  return (
    <span class="muted" title={said}>
      <span aria-hidden="true">+{count}</span>
      <span class="sr">{said}</span>
    </span>
  );
}

/** The first thing that is wrong with a list that has drifted; the others are in the details. */
export function StandingCell({ row }: { row: KeyRow }) {
  const { tone, word } = STANDINGS[row.standing];
  const first = row.standing === 'drift' ? firstWrong(row) : null;
  if (first === null) return <Chip tone={tone}>{t(word)}</Chip>;
  const rest = row.missing.length + row.strangers.length + row.retired.length - 1;
  return (
    <span class="row wrap">
      <Chip tone={tone}>{first}</Chip>
      {rest > 0 && <Rest count={rest} />}
    </span>
  );
}

function firstWrong({ missing, strangers, retired }: KeyRow): string | null {
  if (missing[0] !== undefined) return t('dashboard_isMissing', missing[0]);
  if (strangers[0] !== undefined) return t('dashboard_isStranger', strangers[0]);
  return retired[0] === undefined ? null : t('dashboard_isRetired', retired[0]);
}

/** So few days left that it is said in red. */
const SOON_DAYS = 7;

/** `isShort`: "ends: 81 d", where a row has one line. */
export function EndsCell({ row: { ends }, isShort = false }: { row: KeyRow; isShort?: boolean }) {
  if (ends === null) return null;
  const day = dateWords(ends.at);
  const said = ends.days < 0 ? t('dashboard_endedOn', day) : tn('dashboard_endsIn', ends.days, day);
  return (
    <span class={ends.days <= SOON_DAYS ? 'small risky' : 'small'} title={said}>
      {isShort && ends.days >= 0 ? (
        <>
          <span aria-hidden="true">{t('dashboard_endsShort', ends.days)}</span>
          <span class="sr">{said}</span>
        </>
      ) : (
        said
      )}
    </span>
  );
}
