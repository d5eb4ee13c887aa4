import { useState } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { dayText, dayValue } from './days.ts';
import { AddressField, Field, InlineForm, NoteField } from './inline-form.tsx';

/** ms since the epoch; null: no date. */
export interface Dates {
  readonly from: number | null;
  readonly until: number | null;
}

interface Props<D extends Dates | null> {
  readonly entry: { readonly address: string; readonly note: string };
  /** null: they are not to be changed here. */
  readonly dates: D;
  /** Throws an Error for people when it refuses. */
  readonly save: (address: string, note: string, dates: D) => Promise<void>;
  readonly onClose: () => void;
}

/** Changes an approved address, its note and its dates. */
export function EntryForm<D extends Dates | null>({ entry, dates, save, onClose }: Props<D>) {
  const [address, setAddress] = useState(entry.address);
  const [note, setNote] = useState(entry.note);
  const [from, setFrom] = useState(dayText(dates?.from ?? null));
  const [until, setUntil] = useState(dayText(dates?.until ?? null));
  const submit = async () => {
    const typed = { from: dayValue(from), until: dayValue(until) };
    if (typed.from !== null && typed.until !== null && typed.until <= typed.from) {
      throw new Error(t('dashboard_endsBeforeStart'));
    }
    await save(address, note, (dates && typed) as D);
    onClose();
  };
  return (
    <InlineForm look={dates ? 'box grid' : 'box'} save={submit} saveWord={t('popup_save')} onClose={onClose}>
      {(refused) => (
        <>
          <AddressField label={t('popup_address')} value={address} onValue={setAddress} {...refused} />
          <NoteField value={note} onValue={setNote} />
          {dates && (
            <>
              <Field label={t('dashboard_liveFrom')} value={from} onValue={setFrom} type="date" />
              <Field label={t('dashboard_retiresOn')} value={until} onValue={setUntil} type="date" />
            </>
          )}
        </>
      )}
    </InlineForm>
  );
}
