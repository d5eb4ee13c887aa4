import { useState } from 'preact/hooks';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import { type Tell } from '../shared/undoable.ts';
import { AddAddresses } from './add-addresses.tsx';
import { EntryRow } from './entry-row.tsx';
import { type ApprovedList, type PopupModel, type PopupState } from './model.ts';
import { PastePanel } from './paste-panel.tsx';

interface Props {
  readonly model: PopupModel;
  readonly state: PopupState;
  readonly onDone: Tell;
}

/** The approved list: what is on it, and the two ways to the form (paste, copy). */
export function ApprovedSection({ model, state, onDone }: Props) {
  const [adding, setAdding] = useState(false);
  const [pasting, setPasting] = useState(false);
  const list = state.approved;
  const empty = list.entries.length === 0;
  return (
    <>
      {!pasting && (
        <section class="sec" aria-labelledby="list-title">
          <div class="sec-head">
            <h2 id="list-title">{title(list)}</h2>
          </div>
          {list.sets.length > 1 && <SetChoice model={model} list={list} />}
          {empty && <p class="muted">{t('popup_listEmpty')}</p>}
          <ul>
            {list.entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} readOnly={list.readOnly} model={model} onDone={onDone} />
            ))}
          </ul>
          {adding && !list.readOnly ? (
            <AddAddresses
              find={(text) => model.findAddresses(text)}
              add={(addresses, note) => model.add(addresses, note)}
              onDone={onDone}
              onClose={() => setAdding(false)}
            />
          ) : (
            !list.readOnly && (
              <div>
                <Button {...(empty ? { look: 'primary' as const } : {})} onPress={() => setAdding(true)}>
                  {t('popup_addAddresses')}
                </Button>
              </div>
            )
          )}
          {list.readOnly && <p class="muted">{t('popup_listManaged')}</p>}
          <CopyRemarks list={list} />
        </section>
      )}
      {pasting && <PastePanel model={model} onClose={() => setPasting(false)} />}
      {!empty && !pasting && (
        <div class="actions">
          {list.canPaste && (
            <Button look="primary" onPress={() => setPasting(true)}>
              {t('popup_paste')}
            </Button>
          )}
          <CopyButton
            {...(list.canPaste ? {} : { look: 'primary' as const })}
            label={state.exchange === null ? t('popup_copyList') : t('popup_copyFor', state.exchange.name)}
            copy={() => model.copy(list.copyText)}
          />
        </div>
      )}
    </>
  );
}

function title(list: ApprovedList): string {
  const count = list.entries.filter((entry) => entry.state !== 'retired').length;
  const label = list.sets.find((set) => set.id === list.setId)?.label;
  if (label === undefined) return t('popup_listTitle');
  if (list.limit === null) return tn('popup_listTitleCount', count, label);
  return t('popup_listTitleLimit', label, count, list.limit);
}

function SetChoice({ model, list }: { model: PopupModel; list: ApprovedList }) {
  return (
    <select
      aria-label={t('popup_chooseSet')}
      value={list.setId ?? ''}
      onChange={(event) => model.chooseSet(event.currentTarget.value)}
    >
      {list.sets.map((set) => (
        <option key={set.id} value={set.id}>
          {set.label}
        </option>
      ))}
    </select>
  );
}

/** What the copied list will not hold, and why: said before the copy, not after. */
function CopyRemarks({ list }: { list: ApprovedList }) {
  if (list.leftOut.length === 0) return null;
  return (
    <details class="why">
      <summary>{tn('popup_leftOut', list.leftOut.length)}</summary>
      <ul>
        {list.leftOut.map((one) => (
          <li key={one.address}>
            <span class="addr">{one.address}</span> {one.why}
          </li>
        ))}
      </ul>
    </details>
  );
}
