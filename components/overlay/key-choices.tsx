import { useState } from 'preact/hooks';
import { type AuditView, type KeyView } from '../../lib/audit/audit-view.ts';
import { PURPOSES } from '../../lib/audit/policy.ts';
import { snake } from '../../lib/words/snake.ts';
import { t, tn } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { type OverlayActions } from './overlay-actions.ts';

interface Props {
  readonly keyView: KeyView;
  readonly sets: AuditView['sets'];
  readonly actions: OverlayActions;
}

/** "For a [trading bot] on [VPS-1]": what the audit of this key measures it by. */
export function KeyChoices({ keyView: key, sets, actions }: Props) {
  const [open, setOpen] = useState(false);
  const chosen = sets.filter((set) => key.setIds.includes(set.id));
  const [first] = chosen;
  const shown =
    chosen.length === 1 && first ? first.label : chosen.length > 0 && tn('overlay_some_sets', chosen.length);
  return (
    <>
      <span class="choice">
        <span aria-hidden="true">{t('overlay_for_a')}</span>
        <select
          aria-label={t('overlay_purpose')}
          value={key.purpose}
          onChange={(event) => {
            const purpose = PURPOSES.find((one) => one === event.currentTarget.value);
            if (event.isTrusted && purpose) actions.choose(key.id, { purpose });
          }}
        >
          {PURPOSES.map((purpose) => (
            <option key={purpose} value={purpose}>
              {t(`audit_purpose_${snake(purpose)}`)}
            </option>
          ))}
        </select>
      </span>
      {sets.length === 0 ? (
        <Button look="plain" onPress={() => actions.openDashboard(null)}>
          {t('overlay_add_sets')}
        </Button>
      ) : (
        <span class="choice">
          <span aria-hidden="true">{t('overlay_on')}</span>
          <button
            type="button"
            class="menu"
            aria-expanded={open}
            aria-label={`${t('overlay_sets')}: ${shown || t('overlay_no_set')}`}
            onClick={(event) => event.isTrusted && setOpen(!open)}
          >
            {shown || t('overlay_no_set')}
          </button>
        </span>
      )}
      {open && (
        <fieldset class="sets" aria-label={t('overlay_sets')}>
          {sets.map((set) => (
            <label key={set.id}>
              <input
                type="checkbox"
                checked={key.setIds.includes(set.id)}
                onChange={(event) => {
                  if (!event.isTrusted) return;
                  const others = key.setIds.filter((id) => id !== set.id);
                  const setIds = event.currentTarget.checked ? [...others, set.id] : others;
                  actions.choose(key.id, { setIds });
                }}
              />
              <span>{tn('overlay_set_count', set.count, set.label)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
