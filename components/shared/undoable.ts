/** A change that can be taken back; `said` tells what was done. */
export interface Undoable {
  readonly said: string;
  undo(): Promise<void>;
}
