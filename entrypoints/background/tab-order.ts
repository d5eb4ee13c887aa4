/** What concerns one tab is done in the order in which it came in, so that an older reading never overwrites a newer. */
const last = new Map<number, Promise<unknown>>();
let ready: Promise<unknown> = Promise.resolve();

/** What concerns tabs waits for `work`, and goes on whatever becomes of it. */
export function beforeAllTabs(work: Promise<unknown>): void {
  ready = work.catch(() => undefined);
}

export function inTabOrder<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const turn = (last.get(tabId) ?? ready).then(work, work);
  last.set(tabId, turn);
  const forget = (): void => {
    if (last.get(tabId) === turn) last.delete(tabId);
  };
  turn.then(forget, forget);
  return turn;
}
