import { useId } from 'preact/hooks';
import { PURPOSES, type Purpose } from '../../lib/audit/policy.ts';
import { type IpSet } from '../../lib/ip/ip-set.ts';
import { type Assignment } from '../../lib/ledger/ledger.ts';
import { snake } from '../../lib/words/snake.ts';
import { t } from '../../lib/words/words.ts';
import { type KeyRow } from './model.ts';

interface Props {
  readonly row: Pick<KeyRow, 'purpose' | 'setIds' | 'comparedWith'>;
  readonly sets: readonly IpSet[];
  readonly purposeDefault: Purpose;
  readonly onAssign: (said: Assignment) => void;
}

const purposeName = (purpose: Purpose): string => t(`audit_purpose_${snake(purpose)}`);

/** What a key is for and which sets it is for: the same choice as in the overlay. */
export function KeyFor({ row, sets, purposeDefault, onAssign }: Props) {
  const id = useId();
  const chosen = sets.filter((set) =>
    row.setIds === null ? row.comparedWith.isChosen : row.setIds.includes(set.id),
  );
  const toggle = (setId: string, on: boolean) => {
    const others = chosen.map((set) => set.id).filter((one) => one !== setId);
    onAssign({ setIds: on ? [...others, setId] : others });
  };
  return (
    <section>
      <h3>{t('dashboard_purposeTitle')}</h3>
      <div class="field">
        <select
          id={id}
          aria-label={t('dashboard_purposeTitle')}
          value={row.purpose ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onAssign({ purpose: PURPOSES.find((one) => one === value) ?? null });
          }}
        >
          <option value="">{`${t('dashboard_settings')}: ${purposeName(purposeDefault)}`}</option>
          {PURPOSES.map((one) => (
            <option key={one} value={one}>
              {purposeName(one)}
            </option>
          ))}
        </select>
      </div>
      {sets.length > 0 && (
        <fieldset>
          <legend class="label">{t('dashboard_ofSets')}</legend>
          {sets.map((set) => (
            <label class="row" key={set.id}>
              <input
                type="checkbox"
                checked={chosen.includes(set)}
                onChange={(event) => toggle(set.id, event.currentTarget.checked)}
              />
              <bdi>{set.label}</bdi>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}
