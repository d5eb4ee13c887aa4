import { useState } from 'preact/hooks';
import { t, tn } from '../../lib/words/words.ts';
import { Chip } from '../shared/chip.tsx';
import { EntryForm } from '../shared/entry-form.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { type Tell } from '../shared/undoable.ts';
import { type Entry, type PopupModel } from './model.ts';

interface Props {
  readonly entry: Entry;
  readonly readOnly: boolean;
  readonly model: PopupModel;
  readonly onDone: Tell;
}

/** One approved address, with its ways to edit and remove. */
export function EntryRow({ entry, readOnly, model, onDone }: Props) {
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <li>
        <EntryForm
          entry={entry}
          dates={null}
          save={async (address, note) => onDone(await model.edit(entry.id, address, note))}
          onClose={() => setEditing(false)}
        />
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
            onPress={() => onDone(model.remove(entry.id))}
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
