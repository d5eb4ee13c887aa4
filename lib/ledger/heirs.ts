/** When one set becomes part of another, whoever was for the first is for the second. Pure. */

interface ForSets {
  readonly setIds: readonly string[] | null;
}

/** `ids` with `into` in the place of `from`. */
const withHeir = (ids: readonly string[], from: string, into: string): readonly string[] => [
  ...new Set(ids.map((id) => (id === from ? into : id))),
];

/** Those who are for `from` are for `into` now; the others are as they were. */
export const inherit = <One extends ForSets>(
  all: readonly One[],
  from: string,
  into: string,
): readonly One[] =>
  all.map((one) => (one.setIds?.includes(from) ? { ...one, setIds: withHeir(one.setIds, from, into) } : one));

/**
 * Takes `inherit` back for those of whom the user has said nothing else since. `before`: all as they were before it;
 * `idOf` tells the same one then and now.
 */
export function disinherit<One extends ForSets>(
  all: readonly One[],
  before: readonly One[],
  [from, into]: readonly [string, string],
  idOf: (one: One) => string,
): readonly One[] {
  const was = new Map(before.map((one) => [idOf(one), one.setIds]));
  return all.map((one) => {
    const ids = was.get(idOf(one)) ?? null;
    const isUntouched = ids?.includes(from) && withHeir(ids, from, into).join() === one.setIds?.join();
    return isUntouched ? { ...one, setIds: ids } : one;
  });
}
