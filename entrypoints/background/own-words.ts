/** The words that the background itself speaks. */
import { loadWords } from '../../lib/words/load-words.ts';

/** To be awaited before anything is put into words. */
export const ownWords = (): Promise<void> =>
  loadWords(['audit_', 'notices_', 'overlay_', 'welcome_practiceName']);
