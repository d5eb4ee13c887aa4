import { type Reminder } from '../../lib/ledger/reminders.ts';
import { dateWords } from '../../lib/words/date-words.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Card } from './card.tsx';

interface Props {
  /** Without those that were put away. */
  readonly reminders: readonly Reminder[];
  readonly nameOf: (exchange: Extract<Reminder, { kind: 'expires' | 'too-old' }>['exchange']) => string;
  readonly onDismiss: (ids: readonly string[]) => void;
}

/** Of one kind; the others are behind a number. */
const MAX_SHOWN = 50;

/** The most urgent kind first: what is ended or locked out comes before what is only old. */
const KINDS = ['expires', 'goes-live', 'still-listed', 'retires', 'too-old'] as const;
const COUNTS = {
  expires: 'dashboard_dueExpires',
  'goes-live': 'dashboard_dueGoesLive',
  'still-listed': 'dashboard_dueStillListed',
  retires: 'dashboard_dueRetires',
  'too-old': 'dashboard_dueTooOld',
} as const;

/** The dates that have come near, a line for each kind; each line opens to its single matters. */
export function DueList({ reminders, nameOf, onDismiss }: Props) {
  if (reminders.length === 0) return null;
  const groups = Map.groupBy(reminders, ({ kind }) => kind);
  return (
    <Card title={t('living_dueTitle')}>
      <div>
        {KINDS.map((kind) => {
          const group = groups.get(kind) ?? [];
          if (group.length === 0) return null;
          return (
            <details class="fold due" key={kind}>
              <summary>{tn(COUNTS[kind], group.length)}</summary>
              <ul class="plain">
                {group.slice(0, MAX_SHOWN).map((one) => (
                  <li key={one.id} class="row wrap">
                    <span class="grow">{sentence(one, nameOf)}</span>
                    <Button look="plain" onPress={() => onDismiss([one.id])}>
                      {tn('dashboard_dueHide', 1)}
                    </Button>
                  </li>
                ))}
              </ul>
              {group.length > MAX_SHOWN && (
                <p class="muted">{tn('dashboard_more', group.length - MAX_SHOWN)}</p>
              )}
              {group.length > 1 && (
                <Button onPress={() => onDismiss(group.map(({ id }) => id))}>
                  {tn('dashboard_dueHide', group.length)}
                </Button>
              )}
            </details>
          );
        })}
      </div>
    </Card>
  );
}

const ADDRESS_WORDS = {
  'goes-live': 'living_dueGoesLive',
  retires: 'living_dueRetires',
  'still-listed': 'living_dueStillListed',
} as const;

function sentence(one: Reminder, nameOf: Props['nameOf']): string {
  const day = dateWords(one.at);
  if ('keyId' in one) {
    const word = one.kind === 'expires' ? 'living_dueExpires' : 'living_dueTooOld';
    return t(word, one.name ?? t('living_unnamedKey'), nameOf(one.exchange), day);
  }
  const about = t(ADDRESS_WORDS[one.kind], one.address, day);
  return one.keyIds.length === 0 ? about : `${about} ${tn('living_dueKeys', one.keyIds.length)}`;
}
