import { acceptedRisks } from '../../lib/storage/items/accepted-risks.ts';
import { createdAnyway } from '../../lib/storage/items/created-anyway.ts';
import { feeds } from '../../lib/storage/items/feeds.ts';
import { ipSets } from '../../lib/storage/items/ip-sets.ts';
import { keyChoices } from '../../lib/storage/items/key-choices.ts';
import { ledger } from '../../lib/storage/items/ledger.ts';
import { moves } from '../../lib/storage/items/moves.ts';
import { reminders } from '../../lib/storage/items/reminders.ts';
import { ticks } from '../../lib/storage/items/ticks.ts';
import { listed } from '../../lib/words/audit-names.ts';
import { dateWords } from '../../lib/words/date-words.ts';
import { t, type WordId } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { type Tell } from '../shared/undoable.ts';
import { Card } from './card.tsx';
import { type LivingModel, type LivingState } from './living.ts';

/** What is stored under each key, in the words of the place where a person finds it; all else belongs to the settings. */
const KINDS: Readonly<Record<string, WordId>> = {
  [acceptedRisks.key]: 'dashboard_accepted',
  [createdAnyway.key]: 'dashboard_keys',
  [feeds.key]: 'dashboard_feeds',
  [ipSets.key]: 'dashboard_addresses',
  [keyChoices.key]: 'dashboard_keys',
  [ledger.key]: 'dashboard_keys',
  [moves.key]: 'dashboard_rotation',
  [reminders.key]: 'living_noticesTitle',
  [ticks.key]: 'dashboard_runbooks',
};

const kindWords = (key: string): string => t(KINDS[key] ?? 'dashboard_settings');

interface Props {
  readonly aside: LivingState['aside'];
  readonly living: LivingModel;
  readonly onDone: Tell;
}

/** Says that something stored could not be read, and hands it out; nothing where all is well. */
export function AsideNotice({ aside, living, onDone }: Props) {
  if (aside.length === 0) return null;
  return (
    <Card title={t('living_asideTitle')}>
      <p role="alert">
        {t('living_asideText', listed(aside.map(({ key, at }) => `${kindWords(key)} (${dateWords(at)})`)))}
      </p>
      <div class="row wrap">
        <Button onPress={() => onDone(living.saveAside())}>{t('dashboard_exportJson')}</Button>
        <Button look="plain" onPress={() => onDone(living.dropAside())}>
          {t('dashboard_forget')}
        </Button>
      </div>
    </Card>
  );
}
