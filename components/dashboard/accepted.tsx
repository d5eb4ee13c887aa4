import { helpPath } from '../../lib/audit/help-path.ts';
import { dateWords } from '../../lib/words/date-words.ts';
import { ruleName } from '../../lib/words/finding-words.ts';
import { t } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Card } from './card.tsx';
import { type AcceptedRow } from './model.ts';
import { type SectionProps } from './section-props.ts';

interface Props extends Pick<SectionProps, 'model' | 'onDone'> {
  readonly accepted: readonly AcceptedRow[];
}

/** Rows that are drawn: people accept a handful, and the newest come first. */
const MAX_SHOWN = 100;

/** Findings that the user accepted, each with the reason and a way back. */
export function Accepted({ accepted, model, onDone }: Props) {
  return (
    <Card title={t('dashboard_accepted')}>
      <p class="muted">{t(accepted.length === 0 ? 'dashboard_acceptedNone' : 'dashboard_acceptedText')}</p>
      <ul class="plain rows">
        {accepted.slice(0, MAX_SHOWN).map((one) => (
          <li key={one.id}>
            <span>
              <a href={helpPath(one.rule, null)}>
                <b>{ruleName(one.rule, one.exchange)}</b>
              </a>
              {': '}
              <bdi>{one.keyName ?? t('dashboard_unnamed')}</bdi>, {one.exchange}, {dateWords(one.at)} ·{' '}
              <bdi class="muted">{one.reason}</bdi>
            </span>
            <Button
              aria-label={`${t('dashboard_acceptedBack')}: ${one.keyName ?? t('dashboard_unnamed')}`}
              onPress={async () => onDone(await model.withdrawAcceptance(one.id))}
            >
              {t('dashboard_acceptedBack')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
