import { t } from '../../lib/words/words.ts';
import { ApproveAddress } from '../shared/approve-address.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { type Tell, type Undoable } from '../shared/undoable.ts';
import { type PopupModel, type PopupState } from './model.ts';

interface Props {
  readonly model: PopupModel;
  readonly state: PopupState;
  readonly onDone: Tell;
}

/**
 * What was selected on a page, to be approved. A page can have more selected than it shows: what is approved is what
 * stands here, and only upon a press.
 */
export function SelectedSection({ model, state: { selected, ownSets }, onDone }: Props) {
  if (selected === null) return null;
  const good = selected.flatMap(({ address }) => (address === null ? [] : [address]));
  const approve = async (addresses: readonly string[], setId: string | null): Promise<Undoable> => {
    const done = await model.approve(addresses, setId);
    await model.dropSelected();
    return done;
  };
  const refused = selected.filter(({ address }) => address === null);
  return (
    <section class="sec selected" aria-labelledby="selected-title">
      <div class="sec-head">
        <h2 id="selected-title">{t('approve_selected')}</h2>
        <IconButton icon="close" label={t('popup_close')} onPress={() => model.dropSelected()} />
      </div>
      {selected.length === 0 && <p class="refusal">{t('popup_nothingFound')}</p>}
      {refused.map(({ written, remark }) => (
        <p key={written}>
          <s class="addr">{written}</s> <span class="refusal">{remark}</span>
        </p>
      ))}
      {good.length > 0 && (
        <ApproveAddress
          addresses={[...new Set(good)]}
          sets={ownSets}
          look="primary"
          onApprove={(addresses, setId) => onDone(approve(addresses, setId))}
        />
      )}
    </section>
  );
}
