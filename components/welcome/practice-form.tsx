import { useId, useState } from 'preact/hooks';
import { t, type WordId } from '../../lib/words/words.ts';

const RIGHTS = [
  ['welcome_formRead', true],
  ['welcome_formTrade', true],
  ['welcome_formWithdraw', true],
] as const satisfies readonly (readonly [WordId, boolean])[];

/** A form for a key, drawn as exchanges draw theirs: nothing in it knows of Keyfence. It is sent nowhere. */
export function PracticeForm() {
  const id = useId();
  const [isLimited, setLimited] = useState(false);
  const [isMade, setMade] = useState(false);
  return (
    <form
      class="key-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        setMade(true);
      }}
    >
      <p class="where">{t('welcome_practiceName')}</p>
      <h1>{t('welcome_formTitle')}</h1>
      <div class="field">
        <label for={`${id}-name`}>{t('welcome_formName')}</label>
        <input id={`${id}-name`} type="text" defaultValue={t('welcome_formNameValue')} />
      </div>
      <fieldset>
        <legend>{t('welcome_formRights')}</legend>
        {RIGHTS.map(([word, isOn]) => (
          <label class="row" key={word}>
            <input type="checkbox" defaultChecked={isOn} />
            {t(word)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('welcome_formIp')}</legend>
        <label class="row">
          <input type="radio" name="ip" checked={!isLimited} onChange={() => setLimited(false)} />
          {t('welcome_formAny')}
        </label>
        <label class="row">
          <input type="radio" name="ip" checked={isLimited} onChange={() => setLimited(true)} />
          {t('welcome_formOnly')}
        </label>
        {isLimited && (
          <div class="field">
            <label for={`${id}-ips`}>{t('welcome_formIps')}</label>
            <textarea id={`${id}-ips`} class="mono" rows={2} dir="ltr" spellcheck={false} />
          </div>
        )}
      </fieldset>
      <div>
        <button type="submit" class="button primary">
          {t('welcome_formCreate')}
        </button>
      </div>
      <p role="status">{isMade ? t('welcome_formCreated') : ''}</p>
    </form>
  );
}
