/** One writer at a time, over all contexts of the extension: background, popup and dashboard share one lock. */
const LOCK = 'keyfence:storage';

export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, work) as Promise<T>;
}
