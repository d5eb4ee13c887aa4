import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type IpEntry } from '../../lib/ip/ip-set.ts';
import { t } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { type Undoable } from '../shared/undoable.ts';
import { dayText, dayValue } from './days.ts';
import { type DashboardModel } from './model.ts';
import { messageOf } from './save-error.ts';

interface Props {
  readonly entry: IpEntry;
  readonly model: DashboardModel;
  readonly onDone: (done: Undoable) => void;
  readonly onClose: () => void;
}

/** Changes an address, its note and its dates. */
export function EntryForm({ entry, model, onDone, onClose }: Props) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState({
    address: entry.address,
    note: entry.note,
    from: dayText(entry.from),
    until: dayText(entry.until),
  });
  const [failure, setFailure] = useState<string | null>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const from = dayValue(draft.from);
    const until = dayValue(draft.until);
    if (from !== null && until !== null && until <= from) return setFailure(t('dashboard_endsBeforeStart'));
    try {
      onDone(await model.changeEntry(entry.id, { address: draft.address, note: draft.note, from, until }));
      onClose();
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  const field = (name: keyof typeof draft, label: string, more: Record<string, unknown>) => (
    <div class="field">
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        autocomplete="off"
        value={draft[name]}
        onInput={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
        {...more}
      />
    </div>
  );
  return (
    <form
      class="box grid"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {field('address', t('popup_address'), {
        ref: first,
        class: 'mono',
        dir: 'ltr',
        'aria-invalid': failure !== null,
        'aria-describedby': `${id}-said`,
      })}
      {field('note', t('popup_note'), { dir: 'auto', maxLength: 120 })}
      {field('from', t('dashboard_liveFrom'), { type: 'date' })}
      {field('until', t('dashboard_retiresOn'), { type: 'date' })}
      <p id={`${id}-said`} class="refusal" role="alert">
        {failure}
      </p>
      <div class="row">
        <Button look="primary" type="submit">
          {t('popup_save')}
        </Button>
        <Button onPress={onClose}>{t('popup_cancel')}</Button>
      </div>
    </form>
  );
}
