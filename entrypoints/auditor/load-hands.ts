/** Fetches what is needed upon a click only. */
import { ask } from '../../lib/messages/from-page.ts';
import { type Hands, handsHere } from '../hands/hands-here.ts';

/** A click lets a page use the clipboard for five seconds at most (Chromium, Firefox): enough of them must be left. */
const LOAD_WITHIN_MS = 2_000;

/** The hands, there already or put there by the background; null: they could not be had. */
export async function loadHands(): Promise<Hands | null> {
  if (handsHere() === null) await ask('cs-bg/hands', null, LOAD_WITHIN_MS);
  return handsHere();
}
