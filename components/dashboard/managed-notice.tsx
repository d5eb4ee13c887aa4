import { type ManagedPolicy } from '../../lib/managed/managed-policy.ts';
import { snake } from '../../lib/words/snake.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Card } from './card.tsx';

/** What an organisation has set, and what is wrong with it; nothing where nothing is set. */
export function ManagedNotice({ managed }: { managed: ManagedPolicy }) {
  const { ipSets, maxKeyAgeDays, purposeDefault, problems } = managed;
  const isSet = ipSets.length > 0 || maxKeyAgeDays !== null || purposeDefault !== null;
  if (!isSet && problems.length === 0) return null;
  return (
    <Card title={t('living_managedTitle')}>
      {isSet && <p class="muted">{t('living_managedText')}</p>}
      <ul class="bullets">
        {ipSets.length > 0 && <li>{tn('living_managedSets', ipSets.length)}</li>}
        {maxKeyAgeDays !== null && <li>{tn('living_managedAge', maxKeyAgeDays)}</li>}
        {purposeDefault !== null && <li>{t('living_managedPurpose')}</li>}
      </ul>
      {problems.length > 0 && (
        <div role="alert">
          <p class="refusal">{t('living_managedWrong')}</p>
          <ul class="bullets">
            {problems.map(({ why, where }) => (
              <li key={`${why} ${where}`}>
                {t('living_managedAt', where, t(`living_managed_${snake(why)}`))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
