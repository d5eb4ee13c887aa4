import { listed } from '../../lib/words/audit-names.ts';
import { dateWords } from '../../lib/words/date-words.ts';
import { t } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { type Tell } from '../shared/undoable.ts';
import { Card } from './card.tsx';
import { type LivingModel, type LivingState } from './living.ts';

interface Props {
  readonly aside: LivingState['aside'];
  readonly living: LivingModel;
  readonly onDone: Tell;
}

/** Says that something stored could not be read, and hands it out; nothing where all is well. */
export function AsideNotice({ aside, living, onDone }: Props) {
  if (aside.length === 0) return null;
  return (
    <Card title={t('dashboard_check')}>
      <p role="alert">
        {t('living_asideText', listed(aside.map(({ key, at }) => `${key} (${dateWords(at)})`)))}
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
