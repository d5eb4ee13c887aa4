/** What was said of a paste, for as long as the page is open: a change on the page takes a word back. */
import { takeBack } from './undo.ts';
import { type PastedAddress } from './word.ts';
import { type Scene, type Way, wordsNow } from './write-scene.ts';

export interface Standing {
  /** What can be said now. */
  readonly addresses: () => readonly PastedAddress[];
  /** The form's own button that the user has to press; null: none, or it was not found. */
  readonly button: () => Element | null;
  /** The field is still there. */
  readonly isThere: () => boolean;
  /** Goes on with what waited for the user's press of the form's own button, if it was pressed. */
  readonly goOn: () => Promise<void>;
  /** Takes the paste back; resolves to whether what stood there before stands there again. */
  readonly undo: () => Promise<boolean>;
}

/** @param way how addresses get into the form, as it is known by now */
export function standingOf(scene: Scene, way: () => Way, goOn: () => Promise<void>): Standing {
  // A field that is gone before anything was seen in it has taken nothing.
  let last: readonly PastedAddress[] = scene.adds.map((address) => ({
    address,
    word: 'refused',
    said: null,
  }));
  const isThere = () => scene.hand.field().isConnected;
  const addresses = (): readonly PastedAddress[] => {
    if (isThere()) last = wordsNow(scene, way());
    return last;
  };
  return {
    addresses,
    isThere,
    button: () => {
      const { button, mayBeRow } = way();
      const waits = addresses().some(
        ({ word }) => word === 'press' || (word === 'unclear' && mayBeRow === true),
      );
      return waits && button?.isConnected ? button : null;
    },
    goOn,
    undo: () => takeBack(scene, way()),
  };
}
