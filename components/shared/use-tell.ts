import { useCallback, useState } from 'preact/hooks';
import { messageOf } from './message-of.ts';
import { type Tell } from './undoable.ts';

/** What the toast shows: a change with its way back, or a failure, which has none. */
export interface Told {
  readonly said: string;
  /** null: there is nothing to take back. */
  readonly undo: (() => Promise<void>) | null;
}

/** What was told last, and the way to tell. */
export function useTell(): { readonly told: Told | null; readonly tell: Tell; readonly clear: () => void } {
  const [told, setTold] = useState<Told | null>(null);
  const failed = (error: unknown) => setTold({ said: messageOf(error), undo: null });
  const tell: Tell = (work) => {
    Promise.resolve(work).then((done) => {
      if (!done) return;
      // Taking it back can fail as well: the list may have changed elsewhere since.
      const undo = () => done.undo().catch(failed);
      setTold({ said: done.said, undo });
    }, failed);
  };
  const clear = useCallback(() => setTold(null), []);
  return { told, tell, clear };
}
