import { type AuditView, type KeyView } from '../../lib/audit/audit-view.ts';
import { t } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { type OverlayActions } from './overlay-actions.ts';

interface Props {
  readonly keyView: KeyView;
  readonly sets: AuditView['sets'];
  readonly actions: OverlayActions;
}

/** Before a key can be compared or pasted into it must be known which of several sets it is for: asked once, answered by one press. */
export function SetQuestion({ keyView: key, sets, actions }: Props) {
  if (key.kind !== 'form' || key.unchosen === null || sets.length < 2) return null;
  return (
    <div class="question">
      <h3>{t('overlay_question')}</h3>
      <div class="row">
        {sets.map((set) => (
          <Button key={set.id} onPress={() => actions.choose(key.id, { setIds: [set.id] })}>
            {set.label}
          </Button>
        ))}
        <Button look="plain" onPress={() => actions.choose(key.id, { setIds: [] })}>
          {t('overlay_question_none')}
        </Button>
      </div>
    </div>
  );
}
