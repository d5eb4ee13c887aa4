import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { type Told } from './use-tell.ts';

/** Long enough to read a sentence and to decide; who looks at it or is in it has all the time there is. */
const STAYS_MS = 9_000;

/** Says what was done and takes it back, or why it failed. It leaves by itself, unless the pointer or the focus is on it. */
export function Toast({ told, onGone }: { told: Told | null; onGone: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // The control that was used may be gone (a removed row): the focus must not fall back to the document.
  useEffect(() => {
    if (told !== null && (document.activeElement === document.body || document.activeElement === null)) {
      button.current?.focus();
    }
  }, [told]);
  useEffect(() => {
    if (told === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(() => {
        // A tab that nobody looks at has not been read either.
        if (document.hidden || box.current?.matches(':hover, :has(:focus-visible)')) wait();
        else onGone();
      }, STAYS_MS);
    };
    wait();
    return () => clearTimeout(timer);
  }, [told, onGone]);
  return (
    <div role="status">
      {told !== null && (
        <div class="toast" ref={box}>
          <span>{told.said}</span>
          {told.undo !== null && (
            <button
              ref={button}
              type="button"
              class="button"
              onClick={() => {
                onGone();
                void told.undo?.();
              }}
            >
              {t('popup_undo')}
            </button>
          )}
          <button
            {...(told.undo === null && { ref: button })}
            type="button"
            class="button close"
            aria-label={t('popup_close')}
            onClick={onGone}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </div>
  );
}
