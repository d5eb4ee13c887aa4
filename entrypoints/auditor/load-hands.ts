/** Fetches what is needed upon a click only. */

export type Hands = typeof import('../hands/hands.ts');

let hands: Hands | null = null;

/** The hands that are on this page; null: nothing has needed them yet. */
export const handsHere = (): Hands | null => hands;

/** The hands, there already or put there by the background; null: they could not be had. */
export async function loadHands(): Promise<Hands | null> {
  hands ??= await import('../hands/hands.ts').catch(() => null);
  return hands;
}
