import { t, type WordId } from '../../lib/words/words.ts';
import { Card } from './card.tsx';

const SETUPS = [
  ['dashboard_setupVps', 'dashboard_setupVpsText'],
  ['dashboard_setupFailover', 'dashboard_setupFailoverText'],
  ['dashboard_setupStaging', 'dashboard_setupStagingText'],
  ['dashboard_setupServerless', 'dashboard_setupServerlessText'],
  ['dashboard_setupHome', 'dashboard_setupHomeText'],
] as const satisfies readonly (readonly [WordId, WordId])[];

/** Which addresses belong on the list, by the way the bot is run. */
export function SetupGuide() {
  return (
    <Card title={t('dashboard_setups')}>
      <div>
        {SETUPS.map(([title, text]) => (
          <details class="fold" key={title}>
            <summary>{t(title)}</summary>
            <p class="muted">{t(text)}</p>
          </details>
        ))}
      </div>
    </Card>
  );
}
