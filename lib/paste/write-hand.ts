/** What writing to a page needs besides the page. */

/** What a form holds as allowed, and what is typed into its field and waits for the form's own button. */
export interface FormContents {
  /** null: it cannot be read. */
  readonly held: readonly string[] | null;
  readonly typed: readonly string[];
  /** The field as it stands now: pages put a new one in its place. Absent: only the one that was there is known. */
  readonly field?: Element | undefined;
}

/** What came of a paste: what `readBackSchema` lets through. */
export interface ReadBack extends Omit<FormContents, 'field'> {
  /** The form did not take the text, so it was put on the clipboard. */
  readonly copied: boolean;
}

export interface Hand {
  /** Reads the form again. Never throws. */
  readonly read: () => FormContents;
  /** The field, or the one that stands in its place by now. */
  readonly field: () => Element;
  /** Runs what changes the page, so that whoever watches the page can tell it from the page's own doing. */
  readonly around: (write: () => void) => void;
  /** Once aborted nothing more is written. */
  readonly signal: AbortSignal;
}
