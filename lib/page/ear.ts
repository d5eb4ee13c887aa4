/**
 * Hears what is pressed before the page does. The sentinel opens it as the document starts, so that no listener of the
 * page's stands before it on the window: what the page swallows has been heard. Until the auditor listens it does nothing.
 */

import { type Root } from './see/dom.ts';

/** A symbol, because an element of the page can answer to any name. */
const EAR = Symbol.for('keyfence.ear');

const HEARD = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'keydown',
  'keypress',
  'keyup',
  'change',
  'reset',
  'submit',
] as const;

export interface Ear {
  /** Is called with each event, before every other listener where `isFirst`. */
  hear: ((event: Event) => void) | null;
  /** It was opened before any script of the page ran. */
  readonly isFirst: boolean;
  /** Listens again: a page that writes its document anew takes every listener away. */
  listen(): void;
}

/** The ear of this document; opened once, whoever asks first. */
export function earOf(win: Window): Ear {
  const scope = win as unknown as { [EAR]?: Ear };
  const known = scope[EAR];
  if (known) return known;
  // What is called to listen is always the same: the browser keeps one of it.
  const pass = (event: Event): void => ear.hear?.(event);
  const ear: Ear = {
    hear: null,
    isFirst: win.document.readyState === 'loading',
    listen() {
      for (const type of HEARD) win.addEventListener(type, pass, true);
    },
  };
  scope[EAR] = ear;
  ear.listen();
  return ear;
}

export interface Ears {
  /** Hears in the frames of the page as well, and where it has been made deaf. */
  listen(roots: readonly Root[]): void;
}

/** Has `hear` called with every event of the window and of its frames of the same origin, until `signal` fires. */
export function hearIn(win: Window, signal: AbortSignal, hear: (event: Event) => void): Ears {
  const ears = new Set<Ear>();
  const open = (one: Window): void => {
    const ear = earOf(one);
    ears.add(ear);
    ear.hear = hear;
    ear.listen();
  };
  open(win);
  signal.addEventListener('abort', () => {
    for (const ear of ears) ear.hear = null;
  });
  return {
    listen(roots) {
      if (signal.aborted) return;
      open(win);
      for (const root of roots) {
        const frame = root.nodeType === Node.DOCUMENT_NODE ? (root as Document).defaultView : null;
        if (frame !== null && frame !== win) open(frame);
      }
    },
  };
}
