/** Puts text on the clipboard upon a click of the user's. */
import { loadHands } from './load-hands.ts';

/** @returns whether the text is on the clipboard */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return (await loadHands())?.copyByCommand(text) === true;
  }
}
