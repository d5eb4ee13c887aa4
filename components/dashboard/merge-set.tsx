import { useState } from 'preact/hooks';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { t } from '../../lib/words/words.ts';
import { InlineForm } from '../shared/inline-form.tsx';
import { type Tell } from '../shared/undoable.ts';
import { type DashboardModel } from './model.ts';

interface Props {
  readonly set: IpSet;
  /** Those that it can become a part of; never empty. */
  readonly others: readonly IpSet[];
  readonly model: DashboardModel;
  readonly onDone: Tell;
  readonly onClose: () => void;
}

/** Makes a set part of another one: what would move is said before. */
export function MergeSet({ set, others, model, onDone, onClose }: Props) {
  const [intoId, setIntoId] = useState(others[0]?.id ?? '');
  const into = others.find(({ id }) => id === intoId);
  const known = new Set(into?.entries.map(({ address }) => address));
  const moving = set.entries.filter(({ address }) => !known.has(address)).length;
  return (
    <InlineForm
      save={async () => {
        onDone(await model.mergeSets(set.id, intoId));
        onClose();
      }}
      saveWord={t('dashboard_mergeSet')}
      onClose={onClose}
    >
      {(refused) => (
        <>
          <label class="field">
            <bdi>{set.label} →</bdi>
            <select value={intoId} onChange={(event) => setIntoId(event.currentTarget.value)} {...refused}>
              {others.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          {into !== undefined && (
            <p>{t('dashboard_mergePreview', moving, set.entries.length - moving, set.label, into.label)}</p>
          )}
        </>
      )}
    </InlineForm>
  );
}
