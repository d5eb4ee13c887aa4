/** What concerns one tab is done in the order in which it came in, so that an older reading never overwrites a newer. */
const last = new Map<number, Promise<unknown>>();

export function inTabOrder<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const turn = (last.get(tabId) ?? Promise.resolve()).then(work, work);
  last.set(tabId, turn);
  const forget = (): void => {
    if (last.get(tabId) === turn) last.delete(tabId);
  };
  turn.then(forget, forget);
  return turn;
}
