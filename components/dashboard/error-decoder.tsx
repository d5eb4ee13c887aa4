import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { Chip } from '../shared/chip.tsx';
import { Card, Empty, PageHead } from './card.tsx';
import { type SectionProps } from './dashboard.tsx';
import { type DecodedError } from './model.ts';

/** Says what an error of a bot's log means, and whether the address can be the reason. */
export function ErrorDecoder({ model }: SectionProps) {
  const id = useId();
  const [text, setText] = useState('');
  const found = text.trim() === '' ? [] : model.decode(text);
  return (
    <>
      <PageHead title={t('dashboard_errors')} lead={t('dashboard_errorsLead')} />
      <div class="field">
        <label for={id}>{t('dashboard_errorText')}</label>
        <textarea
          id={id}
          class="mono"
          rows={6}
          dir="ltr"
          spellcheck={false}
          value={text}
          placeholder={'{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}'}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="muted">{t('dashboard_errorPromise')}</p>
      </div>
      <div aria-live="polite" class="stack">
        {text.trim() !== '' && found.length === 0 && <Empty text={t('dashboard_errorUnknown')} />}
        {found.map((error) => (
          <Decoded key={`${error.exchange} ${error.code} ${error.message}`} error={error} />
        ))}
      </div>
    </>
  );
}

function Decoded({ error }: { error: DecodedError }) {
  return (
    <Card
      title={`${error.exchange} ${error.code}`}
      aside={
        <span class="row wrap">
          <Chip tone={error.maybeIp ? 'high' : 'quiet'}>
            {t(error.maybeIp ? 'dashboard_errorMaybeIp' : 'dashboard_errorNotIp')}
          </Chip>
          {error.confidence === 'low' && <Chip>{t('dashboard_errorGuess')}</Chip>}
        </span>
      }
    >
      <p class="mono" dir="ltr">
        {error.message}
      </p>
      <ul class="bullets">
        {error.causes.map((cause) => (
          <li key={cause}>{cause}</li>
        ))}
      </ul>
      {error.echoed !== null && (
        <p>
          {t('dashboard_errorEchoed')} <span class="addr">{error.echoed.address}</span>{' '}
          <Chip tone={error.echoed.approved ? 'fenced' : 'high'}>
            {t(error.echoed.approved ? 'popup_approved' : 'popup_notApproved')}
          </Chip>
        </p>
      )}
      <p class="muted small">{t('dashboard_source', error.source)}</p>
    </Card>
  );
}
