import { t } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Mark } from '../shared/mark.tsx';

/** What stands in the dashboard's place when the browser gives out nothing of what is stored. */
export function Unreadable({ onAgain }: { onAgain: () => void }) {
  return (
    <>
      <header class="side">
        <div class="brand">
          <Mark size={22} />
          <span>{t('extName')}</span>
        </div>
      </header>
      <main>
        <h1>{t('extName')}</h1>
        <p class="refusal" role="alert">
          {t('dashboard_loadFailed')}
        </p>
        <div>
          <Button look="primary" onPress={onAgain}>
            {t('popup_resume')}
          </Button>
        </div>
      </main>
    </>
  );
}
