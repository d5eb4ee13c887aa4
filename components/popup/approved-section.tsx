import { useState } from 'preact/hooks';
import { t, tn } from '../../lib/words/words.ts';
import { AddAddresses } from '../shared/add-addresses.tsx';
import { folded } from '../shared/address-list.tsx';
import { Button } from '../shared/button.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import { type Tell } from '../shared/undoable.ts';
import { EntryRow } from './entry-row.tsx';
import { type ApprovedList, type Entry, type PopupModel, type PopupState } from './model.ts';

interface Props {
  readonly model: PopupModel;
  readonly state: PopupState;
  readonly onDone: Tell;
  readonly onPaste: () => void;
}

/** The approved list: what is on it, and the two ways to the form (paste, copy). */
export function ApprovedSection({ model, state, onDone, onPaste }: Props) {
  const [adding, setAdding] = useState(false);
  const list = state.approved;
  const empty = list.entries.length === 0;
  const canPaste = list.canPaste && list.toPaste !== 0;
  const [first, rest] = folded(list.entries);
  const rows = (entries: readonly Entry[]) => (
    <ul>
      {entries.map((entry) => (
        <EntryRow key={entry.id} entry={entry} readOnly={list.readOnly} model={model} onDone={onDone} />
      ))}
    </ul>
  );
  return (
    <>
      <section class="sec list" aria-labelledby="list-title">
        <div class="sec-head">
          <h2 id="list-title">{title(list)}</h2>
          {!list.readOnly && !adding && !empty && (
            <Button look="plain" onPress={() => setAdding(true)}>
              {t('popup_addAddresses')}
            </Button>
          )}
        </div>
        {list.sets.length > 1 && <SetChoice model={model} list={list} />}
        {isOver(list) && <p class="refusal">{tn('popup_overLimit', liveOf(list) - (list.limit ?? 0))}</p>}
        {empty && <p class="muted">{t('popup_listEmpty')}</p>}
        {adding && !list.readOnly && (
          <AddAddresses
            find={(text) => model.findAddresses(text)}
            add={(addresses, note) => model.add(addresses, note)}
            onDone={onDone}
            onClose={() => setAdding(false)}
          />
        )}
        {rows(first)}
        {rest.length > 0 && (
          <details class="more">
            <summary>{tn('approve_more', rest.length)}</summary>
            {rows(rest)}
          </details>
        )}
        {empty && !adding && !list.readOnly && (
          <div>
            <Button look="primary" onPress={() => setAdding(true)}>
              {t('popup_addAddresses')}
            </Button>
          </div>
        )}
        {list.readOnly && <p class="muted">{t('popup_listManaged')}</p>}
        {list.canPaste && list.toPaste === 0 && <p class="muted">{t('popup_planNothing')}</p>}
        <CopyRemarks list={list} />
      </section>
      {!empty && (
        <div class="actions">
          {canPaste && (
            <Button look="primary" onPress={onPaste}>
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

const liveOf = ({ entries }: ApprovedList): number =>
  entries.filter(({ state }) => state !== 'retired').length;

const isOver = (list: ApprovedList): boolean => list.limit !== null && liveOf(list) > list.limit;

function title(list: ApprovedList): string {
  const label = list.sets.find((set) => set.id === list.setId)?.label;
  if (label === undefined) return t('popup_listTitle');
  if (list.limit === null) return tn('popup_listTitleCount', liveOf(list), label);
  return t('popup_listTitleLimit', label, liveOf(list), list.limit);
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
