import { type AuditView } from '../../lib/audit/audit-view.ts';
import { t } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { SeverityIcon } from '../shared/severity-icon.tsx';
import { openFindings } from './standing.ts';

/** A press on the form's last button that was kept from the page. */
export interface Held {
  /** The key that the form is of. */
  readonly keyId: string;
  /** The button's words. */
  readonly button: string;
  /** The page changed since it was last read: what it is now is being judged. */
  readonly isChanged: boolean;
  /** The user wants to look again (`false`), or to go on (`true`). */
  onAnswer(anyway: boolean): void;
}

interface Props {
  readonly held: Held;
  readonly view: AuditView;
}

/** The two answers are all that Tab goes to. */
function turn(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf((event.currentTarget.getRootNode() as ShadowRoot).activeElement as never);
  buttons[(at + (event.shiftKey ? buttons.length - 1 : 1)) % buttons.length]?.focus();
}

/** What was found, in the way of the button that was pressed. */
export function Hold({ held, view }: Props) {
  const key = view.keys.find(({ id }) => id === held.keyId) ?? view.keys[0];
  const found = key ? openFindings(key).filter(({ severity }) => severity === 'critical') : [];
  return (
    <div class="hold">
      <div
        class="hold-card"
        role="alertdialog"
        onKeyDown={(event) => {
          if (!event.isTrusted) return;
          if (event.key === 'Escape') held.onAnswer(false);
          else if (event.key === 'Tab') turn(event);
        }}
        aria-modal="true"
        aria-labelledby="hold"
        aria-describedby="held"
      >
        <div class="verdict tone-critical">
          <SeverityIcon tone="critical" />
          <div>
            <h2 id="hold">{t('overlay_hold_title')}</h2>
            <p id="held">{t(held.isChanged ? 'overlay_hold_changed' : 'overlay_hold_body', held.button)}</p>
          </div>
        </div>
        <ul>
          {found.map(({ rule, words }) => (
            <li key={rule} class="finding">
              <SeverityIcon tone="critical" size={16} />
              <div class="words">
                <h3>{words.title}</h3>
                {words.body && <p class="muted">{words.body}</p>}
                {words.fix && <p>{words.fix}</p>}
              </div>
            </li>
          ))}
        </ul>
        <footer>
          <Button look="primary" onPress={() => held.onAnswer(false)}>
            {t('overlay_hold_back')}
          </Button>
          <Button look="plain" onPress={() => held.onAnswer(true)}>
            {t('overlay_hold_anyway')}
          </Button>
        </footer>
      </div>
    </div>
  );
}
