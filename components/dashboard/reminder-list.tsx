import { type Reminder } from '../../lib/ledger/reminders.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { dayText } from '../shared/days.ts';
import { Card } from './card.tsx';

interface Props {
  /** Without those that were put away. */
  readonly reminders: readonly Reminder[];
  readonly nameOf: (exchange: Extract<Reminder, { kind: 'expires' | 'too-old' }>['exchange']) => string;
  readonly onDismiss: (id: string) => void;
}

const MAX_SHOWN = 20;

/** The dates that have come near, the most urgent first. */
export function ReminderList({ reminders, nameOf, onDismiss }: Props) {
  if (reminders.length === 0) return null;
  return (
    <Card title={t('living_dueTitle')}>
      <ul class="plain">
        {reminders.slice(0, MAX_SHOWN).map((one) => (
          <li key={one.id} class="row wrap">
            <span>{sentence(one, nameOf)}</span>
            <Button look="plain" onPress={() => onDismiss(one.id)}>
              {t('living_dismiss')}
            </Button>
          </li>
        ))}
      </ul>
      {reminders.length > MAX_SHOWN && (
        <p class="muted">{tn('dashboard_more', reminders.length - MAX_SHOWN)}</p>
      )}
    </Card>
  );
}

const ADDRESS_WORDS = {
  'goes-live': 'living_dueGoesLive',
  retires: 'living_dueRetires',
  'still-listed': 'living_dueStillListed',
} as const;

function sentence(one: Reminder, nameOf: Props['nameOf']): string {
  const day = dayText(one.at);
  if ('keyId' in one) {
    const word = one.kind === 'expires' ? 'living_dueExpires' : 'living_dueTooOld';
    return t(word, one.name ?? t('living_unnamedKey'), nameOf(one.exchange), day);
  }
  const about = t(ADDRESS_WORDS[one.kind], one.address, day);
  return one.keyIds.length === 0 ? about : `${about} ${tn('living_dueKeys', one.keyIds.length)}`;
}
