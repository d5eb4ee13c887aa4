import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import { type Tell } from '../shared/undoable.ts';
import { type PopupModel, type PopupState, type ServerAnswer } from './model.ts';

interface Props {
  readonly model: PopupModel;
  readonly state: PopupState;
  readonly onDone: Tell;
}

/** The question that decides which address matters: the browser's, or a server's. */
export function BotPlaceSection({ model, state, onDone }: Props) {
  // Who answers just now is shown what follows from it; after that it is one line.
  const [isNew] = useState(state.botPlace === null);
  const answer = (
    <>
      <fieldset class="segments" aria-label={t('popup_botQuestion')}>
        {(['here', 'server'] as const).map((place) => (
          <label key={place}>
            <input
              type="radio"
              name="bot-place"
              checked={state.botPlace === place}
              onChange={() => model.setBotPlace(place)}
            />
            {t(place === 'here' ? 'popup_botHere' : 'popup_botServer')}
          </label>
        ))}
      </fieldset>
      {state.botPlace === 'here' && <p class="muted">{t('popup_botHereHint')}</p>}
      {state.botPlace === 'server' && <Server model={model} state={state} onDone={onDone} />}
    </>
  );
  if (isNew) {
    return (
      <section class="sec" aria-labelledby="bot-title">
        <h2 id="bot-title">{t('popup_botQuestion')}</h2>
        {answer}
      </section>
    );
  }
  return (
    <details class="sec fold">
      <summary class="fold-title">
        {t(state.botPlace === 'here' ? 'popup_botIsHere' : 'popup_botIsServer')}
      </summary>
      <div class="sec-body">{answer}</div>
    </details>
  );
}

function Server({ model, state, onDone }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const answer: ServerAnswer | null = text.trim() === '' ? null : model.readServerAnswer(text);
  const approve = async () => {
    if (answer?.ok !== true) return;
    try {
      onDone(await model.add([answer.address], t('popup_serverNote')));
      setText('');
      setFailure(null);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <p class="muted">{t('popup_serverHint')}</p>
      {state.commands.map((command) => (
        <div class="command" key={command.family}>
          <code class="mono">{command.text}</code>
          <CopyButton
            look="plain"
            label={t('popup_copy')}
            name={t(command.family === 4 ? 'popup_copyCommand4' : 'popup_copyCommand6')}
            copy={() => model.copy(command.text)}
          />
        </div>
      ))}
      <div class="field">
        <label for={id}>{t('popup_serverAnswer')}</label>
        <textarea
          id={id}
          class="mono"
          rows={1}
          dir="ltr"
          spellcheck={false}
          value={text}
          placeholder={t('popup_serverPlaceholder')}
          aria-describedby={`${id}-said`}
          aria-invalid={answer?.ok === false}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div id={`${id}-said`} aria-live="polite">
          <Said answer={answer} failure={failure} />
        </div>
      </div>
      {answer?.ok === true && (
        <Button look="primary" onPress={approve}>
          {t('popup_approveAddress', answer.address)}
        </Button>
      )}
    </>
  );
}

function Said({ answer, failure }: { answer: ServerAnswer | null; failure: string | null }) {
  if (failure !== null) return <p class="refusal">{failure}</p>;
  if (answer === null) return null;
  if (!answer.ok) return <p class="refusal">{answer.why}</p>;
  return answer.remark === null ? null : <p class="muted">{answer.remark}</p>;
}
