import { SERVER_COMMANDS } from '../../lib/ip/public-ip/providers.ts';
import { t } from '../../lib/words/words.ts';
import { Chip } from '../shared/chip.tsx';
import { Card } from './card.tsx';
import { type Comparison, type KeyRow } from './model.ts';

/** What to compare: the address that the exchange saw, the approved list, and the lists of the keys. */
export function Compare({ compare, named }: { compare: Comparison; named: boolean }) {
  return (
    <Card title={t('dashboard_compare')}>
      {compare.echoed === null ? <Ask /> : <Echoed compare={compare} named={named} />}
    </Card>
  );
}

/** The log does not say which address it was: the bot's machine does. */
function Ask() {
  return (
    <>
      <p>{t('dashboard_compareAsk')}</p>
      {SERVER_COMMANDS.filter(({ shell }) => shell === 'posix').map(({ command }) => (
        <code class="mono" dir="ltr" key={command}>
          {command}
        </code>
      ))}
    </>
  );
}

function Echoed({ compare, named }: { compare: Comparison; named: boolean }) {
  if (compare.echoed === null) return null;
  const { address, verdict } = compare.echoed;
  const { state, label } = verdict;
  const isLive = state !== 'unapproved' && state !== 'retired';
  return (
    <>
      <p class="row wrap">
        <span>{t('dashboard_errorEchoed')}</span>
        <span class="addr">{address}</span>
        <Chip tone={isLive ? 'fenced' : 'high'}>
          {t(isLive ? 'popup_approved' : state === 'retired' ? 'dashboard_retired' : 'popup_notApproved')}
        </Chip>
        {label !== null && <bdi class="muted">{label}</bdi>}
      </p>
      {state === 'retired' && <p>{t('dashboard_compareRetired')}</p>}
      {state === 'unapproved' && (
        <p>
          {t('dashboard_compareStranger')} <a href="#runbooks">{t('dashboard_runbooks')}</a>
        </p>
      )}
      {isLive && named && <Lists compare={compare} />}
    </>
  );
}

function Lists({ compare: { unlisted, read } }: { compare: Comparison }) {
  if (read === 0) return <p>{t('dashboard_compareNoKeys')}</p>;
  if (unlisted.length === 0) return <p>{t('dashboard_compareAllIn')}</p>;
  return (
    <>
      <p>{t('dashboard_compareUnlisted')}</p>
      <ul class="bullets">
        {unlisted.map((key) => (
          <li key={key.id}>
            <KeyLink row={key} />
          </li>
        ))}
      </ul>
    </>
  );
}

function KeyLink({ row }: { row: KeyRow }) {
  const name = <bdi>{row.name ?? row.mask ?? t('dashboard_unnamed')}</bdi>;
  return (
    <>
      {row.href === null ? (
        name
      ) : (
        <a href={row.href} target="_blank" rel="noreferrer">
          {name}
        </a>
      )}{' '}
      {row.exchange.name}
    </>
  );
}
