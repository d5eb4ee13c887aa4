import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { type Undoable } from '../shared/undoable.ts';
import { type FoundAddress, type PopupModel } from './model.ts';

interface Props {
  readonly model: Pick<PopupModel, 'findAddresses' | 'add'>;
  readonly onDone: (done: Undoable) => void;
  readonly onClose: () => void;
}

/** Takes whatever the user has, shows the addresses that are in it, and adds them after a look. */
export function AddAddresses({ model, onDone, onClose }: Props) {
  const id = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const found = model.findAddresses(text);
  const good = found.flatMap(({ address }) => (address === null ? [] : [address]));
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (good.length === 0) return;
    try {
      onDone(await model.add(good, note));
      onClose();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form
      class="box"
      onSubmit={add}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="field">
        <label for={`${id}-text`}>{t('popup_addLabel')}</label>
        <textarea
          ref={first}
          id={`${id}-text`}
          class="mono"
          rows={3}
          dir="ltr"
          spellcheck={false}
          placeholder={t('popup_addPlaceholder')}
          value={text}
          aria-describedby={`${id}-found`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div id={`${id}-found`} aria-live="polite">
        {text.trim() !== '' && found.length === 0 && <p class="refusal">{t('popup_nothingFound')}</p>}
        {found.length > 0 && <Found found={found} />}
        {failure !== null && <p class="refusal">{failure}</p>}
      </div>
      <div class="field">
        <label for={`${id}-note`}>{t('popup_note')}</label>
        <input
          id={`${id}-note`}
          dir="auto"
          maxLength={120}
          autocomplete="off"
          placeholder={t('popup_notePlaceholder')}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <Button look="primary" type="submit" busy={good.length === 0}>
          {good.length === 0 ? t('popup_add') : tn('popup_addCount', good.length)}
        </Button>
        <Button onPress={onClose}>{t('popup_cancel')}</Button>
      </div>
    </form>
  );
}

function Found({ found }: { found: readonly FoundAddress[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <ul class="found" tabIndex={0} aria-label={t('popup_found')}>
      {found.map((one) => (
        <li key={`${one.written} ${one.address}`}>
          <span class="addr">{one.address ?? one.written}</span>
          {one.remark !== null && (
            <span class={one.address === null ? 'refusal' : 'muted'}>{one.remark}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
