/** Where the injected scripts of one page meet: what the auditor needs upon a click only is a script of its own. */
import { type executePaste } from '../../lib/paste/write.ts';

export interface Hands {
  /** Of the version of this extension that put the hands here: without an id that version is gone. */
  readonly runtime: { readonly id?: string };
  readonly paste: typeof executePaste;
  /** A redacted outline of the page, for a report about the exchange of this id. */
  readonly outline: (exchange: string) => string;
}

// A symbol, because an element of the page can answer to any name.
const HANDS = Symbol.for('keyfence.hands');
const scope = globalThis as { [HANDS]?: Hands };

/** The hands on this page; null: there are none, or only those of before an update. */
export const handsHere = (): Hands | null => (scope[HANDS]?.runtime.id ? scope[HANDS] : null);

export function layHands(hands: Hands): void {
  scope[HANDS] = hands;
}
