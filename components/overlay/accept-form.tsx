import { useState } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';

interface Props {
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}

/** As much as a ledger line shows. */
const MAX_REASON = 200;
/** One click does where a page's focus trap does not let us have the keyboard. */
const REASONS = ['overlay_reason_needed', 'overlay_reason_small', 'overlay_reason_soon'] as const;

/** Asks why a risk is taken: a risk without a reason cannot be accepted. */
export function AcceptForm({ onAccept, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const trimmed = reason.trim();
  return (
    <form
      class="accept"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted && trimmed) onAccept(trimmed);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        onCancel();
      }}
    >
      <label>
        {t('overlay_accept_reason')}
        <input
          // It opens on the user's click and is what that click asked for.
          ref={focusOnce}
          value={reason}
          maxLength={MAX_REASON}
          autocomplete="off"
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <div class="row reasons">
        {REASONS.map((id) => (
          <Button key={id} onPress={() => setReason(t(id))}>
            {t(id)}
          </Button>
        ))}
      </div>
      <div class="row">
        <Button type="submit" busy={!trimmed}>
          {t('overlay_accept_save')}
        </Button>
        <Button look="plain" onPress={onCancel}>
          {t('overlay_cancel')}
        </Button>
      </div>
    </form>
  );
}

/** A stable function: it runs when the field appears, not with every letter. */
const focusOnce = (field: HTMLInputElement | null) => field?.focus({ preventScroll: true });
