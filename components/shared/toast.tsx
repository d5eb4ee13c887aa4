import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { type Undoable } from './undoable.ts';

/** Says what was done and takes it back. It stays until the next change: nobody has to hurry. */
export function Toast({ done, onGone }: { done: Undoable | null; onGone: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  // The control that was used may be gone (a removed row): the focus must not fall back to the document.
  useEffect(() => {
    if (done !== null) setFailure(null);
    if (done !== null && (document.activeElement === document.body || document.activeElement === null)) {
      undo.current?.focus();
    }
  }, [done]);
  return (
    <div role="status">
      {done === null && failure !== null && <div class="toast">{failure}</div>}
      {done !== null && (
        <div class="toast">
          <span>{done.said}</span>
          <button
            ref={undo}
            type="button"
            class="button"
            onClick={async () => {
              onGone();
              try {
                await done.undo();
              } catch (error) {
                setFailure(error instanceof Error ? error.message : String(error));
              }
            }}
          >
            {t('popup_undo')}
          </button>
        </div>
      )}
    </div>
  );
}
