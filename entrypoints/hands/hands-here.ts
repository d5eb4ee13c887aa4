/** Where the injected scripts of one page meet: what the auditor needs upon a click only is a script of its own. */
import { type PageRead } from '../../lib/page/read-page.ts';
import { type PasteDone, type PasteJob } from './paste-into-key.ts';

export interface Hands {
  /** Of the version of this extension that put the hands here: without an id that version is gone. */
  readonly runtime: { readonly id?: string };
  readonly paste: (job: PasteJob) => Promise<PasteDone | null>;
  /** Takes the last paste into a key of the page as it was read last back; whether it is as it was. */
  readonly undo: (keyId: string, latest: PageRead | null) => Promise<boolean>;
  /** A reading with what is known of the pastes into it. */
  readonly withPastes: (read: PageRead) => PageRead;
  /** Puts text on the clipboard where the page may not; whether it is there. */
  readonly copy: (text: string) => boolean;
  /** A redacted outline of the page, for a report about the exchange of this id; `names` of its keys are left out. */
  readonly outline: (exchange: string, names: readonly string[]) => string;
}

// A symbol, because an element of the page can answer to any name.
const HANDS = Symbol.for('keyfence.hands');
const scope = globalThis as { [HANDS]?: Hands };

/** The hands on this page; null: there are none, or only those of before an update. */
export const handsHere = (): Hands | null => (scope[HANDS]?.runtime.id ? scope[HANDS] : null);

export function layHands(hands: Hands): void {
  scope[HANDS] = hands;
}
