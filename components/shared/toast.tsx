import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { type Told } from './use-tell.ts';

/** Says what was done and takes it back, or why it failed. It stays until the next change: nobody has to hurry. */
export function Toast({ told, onGone }: { told: Told | null; onGone: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // The control that was used may be gone (a removed row): the focus must not fall back to the document.
  useEffect(() => {
    if (told !== null && (document.activeElement === document.body || document.activeElement === null)) {
      button.current?.focus();
    }
  }, [told]);
  return (
    <div role="status">
      {told !== null && (
        <div class="toast">
          <span>{told.said}</span>
          <button
            ref={button}
            type="button"
            class="button"
            onClick={() => {
              onGone();
              void told.undo?.();
            }}
          >
            {t(told.undo === null ? 'popup_close' : 'popup_undo')}
          </button>
        </div>
      )}
    </div>
  );
}
