import { useId, useMemo, useState } from 'preact/hooks';
import { t, tn } from '../../lib/words/words.ts';
import { type FoundAddress } from './found-address.ts';
import { InlineForm, NoteField } from './inline-form.tsx';
import { type Tell, type Undoable } from './undoable.ts';

interface Props {
  /** What is in a text, as rows to look at. */
  readonly find: (text: string) => readonly FoundAddress[];
  /** Throws an Error for people when it refuses. */
  readonly add: (addresses: readonly string[], note: string) => Promise<Undoable>;
  readonly onDone: Tell;
  readonly onClose: () => void;
}

/** Takes whatever the user has, shows the addresses that are in it, and adds them after a look. */
export function AddAddresses({ find, add, onDone, onClose }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  // A megabyte is looked through once, not with every letter of the note.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what else `find` knows does not change while one types
  const found = useMemo(() => find(text), [text]);
  const good = found.flatMap(({ address }) => (address === null ? [] : [address]));
  return (
    <InlineForm
      save={async () => {
        onDone(await add(good, note));
        onClose();
      }}
      saveWord={good.length === 0 ? t('popup_add') : tn('popup_addCount', good.length)}
      blocked={good.length === 0}
      onClose={onClose}
    >
      {() => (
        <>
          <div class="field">
            <label for={`${id}-text`}>{t('popup_addLabel')}</label>
            <textarea
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
          </div>
          <NoteField value={note} onValue={setNote} placeholder={t('popup_notePlaceholder')} />
        </>
      )}
    </InlineForm>
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
