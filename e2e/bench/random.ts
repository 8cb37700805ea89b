/** Random numbers that come out the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to and without `below`. */
  whole(below: number): number;
  chance(share: number): boolean;
  /** @throws {RangeError} when the list is empty */
  one<T>(list: readonly T[]): T;
}

/** Numbers by mulberry32, from a whole seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    chance: (share) => next() < share,
    one: (list) => {
      const item = list[whole(list.length)];
      if (item === undefined) throw new RangeError('nothing to choose from');
      return item;
    },
  };
}
