import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { type Undoable } from './undoable.ts';

/** Says what was done and takes it back. It stays until the next change: nobody has to hurry. */
export function Toast({ done, onGone }: { done: Undoable | null; onGone: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  // The control that was used may be gone (a removed row): the focus must not fall back to the document.
  useEffect(() => {
    if (done !== null && (document.activeElement === document.body || document.activeElement === null)) {
      undo.current?.focus();
    }
  }, [done]);
  return (
    <div role="status">
      {done !== null && (
        <div class="toast">
          <span>{done.said}</span>
          <button
            ref={undo}
            type="button"
            class="button"
            onClick={async () => {
              onGone();
              await done.undo();
            }}
          >
            {t('popup_undo')}
          </button>
        </div>
      )}
    </div>
  );
}
