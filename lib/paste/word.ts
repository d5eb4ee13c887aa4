/** The four words for what became of an address, each with one meaning, wherever they are shown. */

/**
 * `in-list`: seen as taken, and still so after the field was left and the page was quiet. `press`: it stands in the
 * field, or waits for one, until the user presses the form's own button. `refused`: the page did not take it, or took it
 * back. `unclear`: nobody could tell by looking.
 */
export const PASTE_WORDS = ['in-list', 'press', 'refused', 'unclear'] as const;
export type PasteWord = (typeof PASTE_WORDS)[number];

export interface PastedAddress {
  /** As it is in the approved list. */
  readonly address: string;
  readonly word: PasteWord;
  /** The page's own words, of `refused`, at most `MAX_SAID` characters; null: it said nothing. */
  readonly said: string | null;
}

export const MAX_SAID = 120;

/** What became of the last paste into a key's form, for as long as it stands. */
export interface Pasted {
  readonly addresses: readonly PastedAddress[];
  /** The form's own button that the user has to press, as a handle of the reading; null: none, or it was not found. */
  readonly button: number | null;
  /** The list is on the clipboard. */
  readonly copied: boolean;
}

/** How serious a word is, for the one that stands for all. */
const ORDER: readonly PasteWord[] = ['refused', 'unclear', 'press', 'in-list'];

/** The word for a whole paste; null: there was nothing to paste. */
export function overallWord(addresses: readonly PastedAddress[]): PasteWord | null {
  return ORDER.find((word) => addresses.some((one) => one.word === word)) ?? null;
}
