/**
 * Hears what is pressed before the page does. The sentinel opens it as the document starts, so that no listener of the
 * page's stands before it on the window: what the page swallows has been heard. Until the auditor listens it does nothing.
 */

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
}

/** The ear of this document; opened once, whoever asks first. */
export function earOf(win: Window): Ear {
  const scope = win as unknown as { [EAR]?: Ear };
  const known = scope[EAR];
  if (known) return known;
  const ear: Ear = { hear: null, isFirst: win.document.readyState === 'loading' };
  scope[EAR] = ear;
  for (const type of HEARD) win.addEventListener(type, (event) => ear.hear?.(event), true);
  return ear;
}
