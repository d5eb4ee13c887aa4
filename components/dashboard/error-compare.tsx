import { SERVER_COMMANDS } from '../../lib/ip/public-ip/providers.ts';
import { t } from '../../lib/words/words.ts';
import { ApproveAddress } from '../shared/approve-address.tsx';
import { Chip } from '../shared/chip.tsx';
import { Card } from './card.tsx';
import { KeyTable } from './key-table.tsx';
import { type Comparison, type KeyRow } from './model.ts';
import { type SectionProps } from './section-props.ts';

interface Props extends Pick<SectionProps, 'model' | 'state' | 'onDone'> {
  readonly compare: Comparison;
  /** An exchange's error was found, and its keys can be looked at. */
  readonly named: boolean;
}

/** What to compare: the address that the exchange saw, the approved list, and the lists of the keys. */
export function Compare(props: Props) {
  return (
    <Card title={t('dashboard_compare')}>
      {props.compare.echoed === null ? <Ask /> : <Echoed {...props} />}
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

function Echoed(props: Props) {
  const { compare, named, model, state, onDone } = props;
  if (compare.echoed === null) return null;
  const { address, verdict } = compare.echoed;
  const { state: standing, label } = verdict;
  const isLive = standing !== 'unapproved' && standing !== 'retired';
  const ownSets = state.sets.filter(({ id }) => !state.managed.includes(id));
  return (
    <>
      <p class="row wrap">
        <span>{t('dashboard_errorEchoed')}</span>
        <span class="addr">{address}</span>
        <Chip tone={isLive ? 'fenced' : 'high'}>
          {t(isLive ? 'popup_approved' : standing === 'retired' ? 'dashboard_retired' : 'popup_notApproved')}
        </Chip>
        {label !== null && <bdi class="muted">{label}</bdi>}
      </p>
      {standing === 'retired' && <p>{t('dashboard_compareRetired')}</p>}
      {standing === 'unapproved' && (
        <p>
          {t('dashboard_compareStranger')} <a href="#runbooks">{t('dashboard_runbooks')}</a>
        </p>
      )}
      {standing === 'unapproved' && compare.canApprove && (
        <ApproveAddress
          addresses={[address]}
          sets={ownSets}
          onApprove={(addresses, setId) => onDone(model.approve(addresses, setId))}
        />
      )}
      {isLive && named && <Lists {...props} />}
    </>
  );
}

function Lists({ compare: { unlisted, read }, model, onDone }: Props) {
  if (read === 0) return <p>{t('dashboard_compareNoKeys')}</p>;
  if (unlisted.length === 0) return <p>{t('dashboard_compareAllIn')}</p>;
  return (
    <>
      <p>{t('dashboard_compareUnlisted')}</p>
      <ul class="bullets">
        {unlisted.map((key) => (
          <li key={key.id}>
            <KeyLink row={key} />
            <details class="more">
              <summary>{t('dashboard_errorShowKey')}</summary>
              <KeyTable keys={[key]} model={model} onDone={onDone} />
            </details>
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
