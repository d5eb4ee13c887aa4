import { t } from '../../lib/words/words.ts';
import { Button } from './button.tsx';
import { Mark } from './mark.tsx';

/** What stands in a page's place when the browser gives out nothing of what is stored. */
interface Props {
  /** The class of the page's own head. */
  readonly head: 'side' | 'head';
  onAgain(): void;
}

export function Unreadable({ head, onAgain }: Props) {
  return (
    <>
      <header class={head}>
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
