import { useState } from 'preact/hooks';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { t, tn } from '../../lib/words/words.ts';
import { InlineForm } from '../shared/inline-form.tsx';
import { type Tell } from '../shared/undoable.ts';
import { type DashboardModel } from './model.ts';

/** Addresses that are named before they move; the others are counted. */
const MAX_SHOWN = 10;

interface Props {
  readonly set: IpSet;
  /** Those that it can become a part of; never empty. */
  readonly others: readonly IpSet[];
  /** The keys that are for it, in words; empty: none. */
  readonly users: string;
  readonly model: DashboardModel;
  readonly onDone: Tell;
  readonly onClose: () => void;
}

/** Makes a set part of another one: what would move is said before. */
export function MergeSet({ set, others, users, model, onDone, onClose }: Props) {
  const [intoId, setIntoId] = useState(others[0]?.id ?? '');
  const into = others.find(({ id }) => id === intoId);
  const known = new Set(into?.entries.map(({ address }) => address));
  const moving = set.entries.filter(({ address }) => !known.has(address));
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
            <p>
              <bdi>{into.label}</bdi> + {tn('dashboard_addressCount', moving.length)}
            </p>
          )}
          <ul class="plain">
            {moving.slice(0, MAX_SHOWN).map(({ id, address }) => (
              <li key={id} class="addr">
                + {address}
              </li>
            ))}
          </ul>
          {moving.length > MAX_SHOWN && (
            <p class="muted">{tn('dashboard_more', moving.length - MAX_SHOWN)}</p>
          )}
          {users !== '' && <p>{t('dashboard_setNeeded', users)}</p>}
        </>
      )}
    </InlineForm>
  );
}
