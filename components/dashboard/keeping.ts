/** What the settings show and do beyond single choices: looks, shortcuts, and everything that is kept as one thing. */
import { type Looks } from '../../lib/storage/items/looks.ts';
import { type Undoable } from '../shared/undoable.ts';

export interface KeepingState {
  readonly looks: Looks;
  /** Keyfence's own, e.g. 1.2.0. */
  readonly version: string;
}

export interface Shortcut {
  readonly id: string;
  readonly words: string;
  /** As the browser writes it; empty: none is set. */
  readonly keys: string;
}

export type BackupPreview =
  /** `at`: when it was made, ms since the epoch. */
  { readonly ok: true; readonly at: number } | { readonly ok: false; readonly why: string };

export interface KeepingModel {
  setLooks(change: Partial<Looks>): Promise<void>;
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for them; null: this browser has none that could be opened. */
  readonly changeShortcuts: (() => Promise<void>) | null;
  /** Hands the user a file with everything. */
  backUp(): Promise<void>;
  previewBackup(text: string): BackupPreview;
  /** Throws an Error for people when it refuses. */
  restore(text: string): Promise<Undoable>;
  deleteEverything(): Promise<Undoable>;
}
