import { useState } from 'preact/hooks';
import { t, tn } from '../../lib/words/words.ts';
import { folded } from './address-list.tsx';
import { Button } from './button.tsx';

interface Props {
  /** Normalised addresses that can be approved; at least one. */
  readonly addresses: readonly string[];
  /** The sets that they may join; empty: there is none yet, and the first approval makes it. */
  readonly sets: readonly { readonly id: string; readonly label: string }[];
  /** The set that is offered; null: the first. */
  readonly offered?: string | null;
  readonly look?: 'primary';
  /** Upon a person's press. The owner says what was done and offers the way back. `setId` null: the first set, made if need be. */
  readonly onApprove: (addresses: readonly string[], setId: string | null) => void;
}

/** "Approve 203.0.113.10 for [grid bot]", wherever an address is named that is not approved; of several, one by one or all. */
export function ApproveAddress({ addresses, sets, offered = null, look, onApprove }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const setId = [chosen, offered].find((id) => sets.some((set) => set.id === id)) ?? sets[0]?.id ?? null;
  const [only, ...others] = addresses;
  const [first, rest] = folded(others.length > 0 ? addresses : []);
  const rows = (list: readonly string[]) => (
    <ul class="addresses">
      {list.map((address) => (
        <li key={address}>
          <bdi class="mono" dir="ltr">
            {address}
          </bdi>
          <Button
            look="plain"
            onPress={() => onApprove([address], setId)}
            aria-label={t('approve_address', address)}
          >
            {t('approve_one')}
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <div class="approve">
      {first.length > 0 && rows(first)}
      {rest.length > 0 && (
        <details class="more">
          <summary>{tn('approve_more', rest.length)}</summary>
          {rows(rest)}
        </details>
      )}
      <div class="approve-row">
        <Button {...(look && { look })} onPress={() => onApprove(addresses, setId)}>
          {others.length > 0 ? tn('approve_all', addresses.length) : t('approve_address', only ?? '')}
        </Button>
        {sets.length > 0 && (
          <span class="approve-for">
            <span>{t('approve_for')}</span>
            {sets.length === 1 ? (
              <bdi>{sets[0]?.label}</bdi>
            ) : (
              <select
                aria-label={t('approve_set')}
                value={setId ?? ''}
                onChange={(event) => event.isTrusted && setChosen(event.currentTarget.value)}
              >
                {sets.map((set) => (
                  <option key={set.id} value={set.id}>
                    {set.label}
                  </option>
                ))}
              </select>
            )}
          </span>
        )}
      </div>
    </div>
  );
}
