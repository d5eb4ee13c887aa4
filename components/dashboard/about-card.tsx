import { t } from '../../lib/words/words.ts';
import { Card } from './card.tsx';

/** Which Keyfence this is, what it keeps, and where to learn it. */
export function AboutCard({ version }: { version: string }) {
  return (
    <Card title={t('settings_about')} aside={<span class="muted">{t('settings_version', version)}</span>}>
      <div class="row wrap">
        <a class="button" href="/welcome.html">
          {t('welcome_back')}
        </a>
        <a class="button" href="/practice.html">
          {t('welcome_tryGo')}
        </a>
      </div>
      <details class="fold">
        <summary>{t('settings_privacy')}</summary>
        <p>{t('settings_privacyKept')}</p>
        <p>{t('settings_privacySent')}</p>
        <p>{t('settings_report')}</p>
      </details>
    </Card>
  );
}
