/** The words that the background itself speaks. */
import { loadWords } from '../../lib/words/load-words.ts';

/** To be awaited before anything is put into words. */
export const ownWords = (): Promise<void> =>
  loadWords([
    'approve_',
    'audit_',
    'notices_',
    'overlay_',
    'paste_',
    // Why the list takes no change, and what its first set is called.
    'popup_defaultSet',
    'popup_list_',
    'popup_saveFailed',
    'welcome_practiceName',
  ]);
