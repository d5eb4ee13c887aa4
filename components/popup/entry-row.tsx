import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { Chip } from '../shared/chip.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { type Undoable } from '../shared/undoable.ts';
import { type Entry, type PopupModel } from './model.ts';

interface Props {
  readonly entry: Entry;
  readonly readOnly: boolean;
  readonly model: PopupModel;
  readonly onDone: (done: Undoable) => void;
}

/** One approved address, with its ways to edit and remove. */
export function EntryRow({ entry, readOnly, model, onDone }: Props) {
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <li>
        <EntryForm entry={entry} model={model} onDone={onDone} onClose={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li class="entry">
      <span class="main">
        <span class="addr">{entry.address}</span>
        <bdi class="note" title={entry.note}>
          {entry.note}
        </bdi>
        <Life entry={entry} />
      </span>
      {!readOnly && (
        <span class="tools">
          <IconButton
            icon="edit"
            label={t('popup_editAddress', entry.address)}
            onPress={() => setEditing(true)}
          />
          <IconButton
            icon="remove"
            label={t('popup_removeAddress', entry.address)}
            onPress={async () => onDone(await model.remove(entry.id))}
          />
        </span>
      )}
    </li>
  );
}

function Life({ entry: { state, days } }: { entry: Entry }) {
  switch (state) {
    case 'current':
      return null;
    case 'pending':
      return <Chip tone="info">{days === null ? t('popup_pending') : tn('popup_pendingIn', days)}</Chip>;
    case 'retiring':
      return <Chip tone="medium">{days === null ? t('popup_retiring') : tn('popup_retiresIn', days)}</Chip>;
    case 'retired':
      return <Chip>{t('popup_retired')}</Chip>;
  }
}

interface FormProps extends Omit<Props, 'readOnly'> {
  readonly onClose: () => void;
}

function EntryForm({ entry, model, onDone, onClose }: FormProps) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState(entry.address);
  const [note, setNote] = useState(entry.note);
  const [failure, setFailure] = useState<string | null>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      onDone(await model.edit(entry.id, address, note));
      onClose();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form
      class="box"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="field">
        <label for={`${id}-address`}>{t('popup_address')}</label>
        <input
          ref={first}
          id={`${id}-address`}
          class="mono"
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          value={address}
          aria-invalid={failure !== null}
          aria-describedby={`${id}-said`}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <p id={`${id}-said`} class="refusal" role="alert">
          {failure}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-note`}>{t('popup_note')}</label>
        <input
          id={`${id}-note`}
          dir="auto"
          maxLength={120}
          autocomplete="off"
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <Button look="primary" type="submit">
          {t('popup_save')}
        </Button>
        <Button onPress={onClose}>{t('popup_cancel')}</Button>
      </div>
    </form>
  );
}
