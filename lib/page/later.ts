/**
 * A timer that the page cannot clear: in Chromium the numbers of timers are shared with the page, which may count through
 * them all. Nobody else has a handle on this one.
 */
export function later(ms: number, run: () => void): void {
  AbortSignal.timeout(ms).addEventListener('abort', run, { once: true });
}
