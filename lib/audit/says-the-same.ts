/** Whether something that came again is news. */

interface Said {
  readonly keys: readonly object[];
  readonly readAt: number;
}

/**
 * Whether two readings, or two views of readings, say the same, whenever they were made. Of a long list most keys are the
 * very same objects; nothing is kept for the comparison, which ends at the first difference. Plain JSON both.
 */
export function saysTheSame<One extends Said>(one: One | null, other: One | null): boolean {
  if (one === other) return true;
  if (one === null || other === null || one.keys.length !== other.keys.length) return false;
  return (
    isSame({ ...one, keys: [], readAt: 0 }, { ...other, keys: [], readAt: 0 }) &&
    one.keys.every((key, i) => key === other.keys[i] || isSame(key, other.keys[i]))
  );
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
