import { useId } from 'preact/hooks';
import { LOCALES } from '../../lib/exchanges/exchange.ts';
import { THEMES } from '../../lib/storage/items/looks.ts';
import { t } from '../../lib/words/words.ts';
import { type Tell } from '../shared/undoable.ts';
import { Card } from './card.tsx';
import { Choice } from './choice.tsx';
import { type KeepingModel, type KeepingState } from './keeping.ts';

const THEME_WORDS = {
  system: 'settings_themeSystem',
  light: 'settings_themeLight',
  dark: 'settings_themeDark',
} as const;

/** Each language by its own name: whoever looks for theirs may not read the one that is set. */
const LANGUAGES = LOCALES.map((locale) => {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return { locale, name: name.charAt(0).toLocaleUpperCase(locale) + name.slice(1) };
});

interface Props {
  readonly keeping: KeepingModel;
  readonly state: KeepingState;
  readonly onDone: Tell;
}

/** Theme and language. */
export function LooksCard({ keeping, state: { looks }, onDone }: Props) {
  const id = useId();
  return (
    <Card title={t('settings_looks')}>
      <div class="pair">
        <Choice
          label={t('settings_theme')}
          values={THEMES}
          words={THEME_WORDS}
          value={looks.theme}
          onChange={(theme) => onDone(keeping.setLooks({ theme }))}
        />
        <div class="field">
          <label for={id}>{t('settings_language')}</label>
          <select
            id={id}
            value={looks.language ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const language = LOCALES.find((one) => one === value) ?? null;
              onDone(keeping.setLooks({ language }));
            }}
          >
            <option value="">{t('settings_languageBrowser')}</option>
            {LANGUAGES.map(({ locale, name }) => (
              <option key={locale} value={locale} lang={locale}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="muted">{t('settings_looksText')}</p>
    </Card>
  );
}
