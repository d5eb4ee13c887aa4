import { type Purpose } from '../../lib/audit/policy.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { type Assignment, type LedgerChange } from '../../lib/ledger/ledger.ts';
import { consequenceWords, keyRuleWords, listed } from '../../lib/words/audit-names.ts';
import { dateWords } from '../../lib/words/date-words.ts';
import { t, tn, type WordId } from '../../lib/words/words.ts';
import { ApproveAddress } from '../shared/approve-address.tsx';
import { Button } from '../shared/button.tsx';
import { KeyFor } from './key-for.tsx';
import { type KeyRow } from './model.ts';
import { RIGHT_WORDS } from './right-words.ts';

interface Props {
  readonly row: KeyRow;
  readonly sets: readonly IpSet[];
  readonly purposeDefault: Purpose;
  /** Those that an address can be approved for. */
  readonly own: readonly IpSet[];
  readonly onAssign: (said: Assignment) => void;
  readonly onApprove: (addresses: readonly string[], setId: string | null) => void;
  readonly onForget: () => void;
}

/** Everything that is known of one key: what it is for, its list against its sets, when it was seen, what changed. */
export function KeyDetails({ row, sets, own, purposeDefault, onAssign, onApprove, onForget }: Props) {
  return (
    <div class="details">
      <KeyFor {...{ row, sets, purposeDefault, onAssign }} />
      <section>
        <h3>{t('dashboard_colAddresses')}</h3>
        <Compared row={row} />
        <Group word="dashboard_driftMissing" tone="high" addresses={row.missing} />
        <Group word="dashboard_driftUnknown" tone="critical" addresses={row.strangers} />
        {row.strangers.length > 0 && (
          <ApproveAddress
            addresses={row.strangers}
            sets={own}
            offered={row.setIds?.[0] ?? null}
            onApprove={onApprove}
          />
        )}
        <Group word="dashboard_driftRetired" tone="medium" addresses={row.retired} />
        <Group word="dashboard_driftPending" tone="info" addresses={row.pending} />
        <Group word="dashboard_driftListed" tone="quiet" addresses={row.ips ?? []} />
        {row.alike !== null && <p class="muted">{t('dashboard_alikeText', row.alike.of)}</p>}
        {keyRuleWords(row.rules, row.exchange.name).map((rule) => (
          <p key={rule}>{rule}</p>
        ))}
        {row.ending !== null && (
          <p>{consequenceWords(row.ending.kind, row.ending.days, row.exchange.name)}</p>
        )}
      </section>
      <section>
        <h3>{t('dashboard_history')}</h3>
        <ul class="plain">
          {row.createdAt !== null && <li>{t('dashboard_createdOn', dateWords(row.createdAt))}</li>}
          <li>{t('dashboard_firstSeenOn', dateWords(row.firstSeen))}</li>
          {row.changes.map((change, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two changes may be alike, and none is ever moved
            <li key={index}>
              {dateWords(change.at)}: <bdi>{changeWords(change)}</bdi>
            </li>
          ))}
          <li>{t('dashboard_lastSeenOn', dateWords(row.lastSeen))}</li>
        </ul>
        <div>
          <Button look="plain" onPress={onForget}>
            {t('dashboard_forgetKey', row.name ?? row.mask ?? t('dashboard_unnamed'))}
          </Button>
        </div>
      </section>
    </div>
  );
}

function Compared({ row }: { row: KeyRow }) {
  if (row.restriction !== 'on' || row.ips === null) return null;
  const { labels, isChosen } = row.comparedWith;
  if (!isChosen) return <p class="refusal">{t('audit_choose_sets')}</p>;
  return labels.length === 0 ? null : <p class="muted">{t('dashboard_comparedWith', listed(labels))}</p>;
}

/** More than exchanges take; an approved list may be longer still. */
const MAX_ADDRESSES = 100;

interface GroupProps {
  readonly word: WordId;
  readonly tone: string;
  readonly addresses: readonly string[];
}

function Group({ word, tone, addresses }: GroupProps) {
  if (addresses.length === 0) return null;
  return (
    <div class={`drift tone-${tone}`}>
      <p>{t(word)}</p>
      <ul class="plain">
        {addresses.slice(0, MAX_ADDRESSES).map((address) => (
          <li key={address} class="addr">
            {address}
          </li>
        ))}
      </ul>
      {addresses.length > MAX_ADDRESSES && (
        <p class="muted">{tn('dashboard_more', addresses.length - MAX_ADDRESSES)}</p>
      )}
    </div>
  );
}

function changeWords(change: LedgerChange): string {
  switch (change.kind) {
    case 'permission':
      return t(
        change.to === 'on' ? 'dashboard_changeOn' : 'dashboard_changeOff',
        t(RIGHT_WORDS[change.permission]),
      );
    case 'ip-restriction':
      return t(change.to === 'off' ? 'dashboard_changeOpened' : 'dashboard_changeBound');
    case 'created-anyway':
      return t('dashboard_changeAnyway');
    case 'addresses':
      return [
        ...(change.added.length > 0 ? [`${t('dashboard_diffAdd')} ${listed(change.added)}`] : []),
        ...(change.removed.length > 0 ? [`${t('dashboard_diffRemove')} ${listed(change.removed)}`] : []),
      ].join('; ');
  }
}
