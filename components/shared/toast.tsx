import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { IconButton } from './icon-button.tsx';
import { type Told } from './use-tell.ts';

/** Long enough to read it and reach for the button. */
const SHOWN_MS = 9000;

/**
 * Says what was done and takes it back, or why it failed. It leaves by itself, by its cross, and with the section that it
 * is about; not while somebody is at it. A failure stays until it is closed.
 */
export function Toast({ told, onGone }: { told: Told | null; onGone: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [isHeld, setHeld] = useState(false);
  // The control that was used may be gone (a removed row): the focus must not fall back to the document.
  useEffect(() => {
    if (told !== null && (document.activeElement === document.body || document.activeElement === null)) {
      (button.current ?? box.current?.querySelector('button'))?.focus();
    }
  }, [told]);
  useEffect(() => {
    if (told === null) return;
    addEventListener('hashchange', onGone);
    return () => removeEventListener('hashchange', onGone);
  }, [told, onGone]);
  useEffect(() => {
    if (told === null || told.undo === null || isHeld) return;
    const timer = setTimeout(() => {
      // Where the focus is in it, it waits: taking it away would throw the keyboard back to the beginning.
      if (!box.current?.contains(document.activeElement)) onGone();
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [told, isHeld, onGone]);
  const hold = (on: boolean) => () => setHeld(on);
  return (
    <div role="status">
      {told !== null && (
        <div
          class="toast"
          ref={box}
          onPointerEnter={hold(true)}
          onPointerLeave={hold(false)}
          onFocusIn={hold(true)}
          onFocusOut={hold(false)}
        >
          <span class="grow">{told.said}</span>
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
          <IconButton icon="close" label={t('popup_close')} onPress={onGone} />
        </div>
      )}
    </div>
  );
}
