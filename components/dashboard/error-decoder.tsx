import { useId, useState } from 'preact/hooks';
import { type Blame } from '../../lib/errors/blames.ts';
import { t, type WordId } from '../../lib/words/words.ts';
import { Chip } from '../shared/chip.tsx';
import { type Tone } from '../shared/severity-icon.tsx';
import { Card, Empty, PageHead } from './card.tsx';
import { Compare } from './error-compare.tsx';
import { type DecodedError, type Decoding } from './model.ts';
import { type SectionProps } from './section-props.ts';

/** Says what an error of a bot's log means, and whether the address can be the reason. */
export function ErrorDecoder({ model, state, onDone }: SectionProps) {
  const id = useId();
  const [found, setFound] = useState<Decoding | null>(null);
  const [hid, setHid] = useState(false);
  const take = (field: HTMLTextAreaElement) => {
    const next = model.decode(field.value);
    // At once, also where the field showed just this before: what may be a secret is never on the screen.
    if (next.hid) field.value = next.text;
    setHid(next.text.trim() !== '' && (next.hid || hid));
    setFound(next.text.trim() === '' ? null : next);
  };
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
          // A browser that restores its windows would keep what was typed.
          autocomplete="off"
          value={found?.text ?? ''}
          aria-describedby={`${id}-hint`}
          placeholder={'{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}'}
          onInput={(event) => take(event.currentTarget)}
        />
        <p class="muted" id={`${id}-hint`}>
          {t('dashboard_errorPromise')}
        </p>
        <p role="alert" class="refusal">
          {hid && (
            <>
              {t('dashboard_errorHid')} <a href="#runbooks">{t('dashboard_runbooks')}</a>
            </>
          )}
        </p>
      </div>
      <div aria-live="polite" class="stack">
        {found !== null && found.errors.length === 0 && (
          <Empty text={t(found.compare === null ? 'dashboard_errorUnknown' : 'dashboard_errorUnknownIp')} />
        )}
        {found?.errors.map((error) => (
          <Decoded key={`${error.exchange} ${error.code} ${error.message}`} error={error} />
        ))}
        {found?.compare && (
          <Compare
            // Anew once the list has changed under it: what is approved now is not to be approved again.
            compare={model.decode(found.text).compare ?? found.compare}
            named={found.errors.length > 0}
            model={model}
            state={state}
            onDone={onDone}
          />
        )}
      </div>
    </>
  );
}

const BLAMES = {
  whitelist: ['high', 'dashboard_errorMaybeIp'],
  network: ['medium', 'dashboard_errorNetwork'],
  none: ['quiet', 'dashboard_errorNotIp'],
} as const satisfies Record<Blame, readonly [Tone, WordId]>;

function Decoded({ error }: { error: DecodedError }) {
  const [tone, word] = BLAMES[error.blame];
  return (
    <Card
      title={[error.exchange ?? t('dashboard_errorAnyServer'), error.code].filter(Boolean).join(' · ')}
      aside={
        <span class="row wrap">
          <Chip tone={tone}>{t(word)}</Chip>
          {error.confidence === 'low' && <Chip>{t('dashboard_errorGuess')}</Chip>}
        </span>
      }
    >
      {error.message === '' ? (
        <p>{t('dashboard_errorGuessed')}</p>
      ) : (
        <p class="mono" dir="ltr">
          {error.message}
        </p>
      )}
      {error.offersWithdraw && <p class="refusal">{t('dashboard_errorOffersWithdraw')}</p>}
      {error.causes.length > 1 && <p>{t('dashboard_errorSeveral')}</p>}
      <ul class="bullets">
        {error.causes.map(({ means, fix }) => (
          <li key={means}>
            {means} <span class="muted">{fix}</span>
          </li>
        ))}
      </ul>
      {error.page !== null && (
        <p>
          <a href={error.page} target="_blank" rel="noreferrer">
            {t('dashboard_errorOpenPage', error.exchange ?? '')}
          </a>
        </p>
      )}
      {error.source !== '' && <p class="muted small">{t('dashboard_source', error.source)}</p>}
    </Card>
  );
}
