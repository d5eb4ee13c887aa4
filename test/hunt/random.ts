/** Chance with a seed: the same seed draws the same page on every machine. */
export interface Random {
  /** 0 (included) to 1 (excluded). */
  next(): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** A whole number below `end`. */
  below(end: number): number;
  /** Each member with the given probability, in order. */
  some<T>(from: readonly T[], probability: number): T[];
}

/** mulberry32: thirty-two bits of state are plenty for drawing pages. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (from) => {
      const one = from[below(from.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
    some: (from, probability) => from.filter(() => next() < probability),
  };
}
