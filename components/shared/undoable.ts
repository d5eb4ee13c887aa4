/** A change that can be taken back; `said` tells what was done. */
export interface Undoable {
  readonly said: string;
  undo(): Promise<void>;
}

/**
 * Takes note of a change: says what was done and offers the way back, or says why it failed. Work that ends with nothing
 * to say is waited for all the same: a refusal must never be silent.
 */
export type Tell = (work: Undoable | Promise<Undoable> | Promise<void>) => void;
