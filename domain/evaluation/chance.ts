/** Numbers that look drawn by lot but follow from a seed: the same seed gives the same simulation everywhere. */
export interface Chance {
  /** A whole number from `least` to `most`, both included; fewer than 2^32 of them. */
  readonly whole: (least: number, most: number) => number;
  /** The same for amounts of any size. */
  readonly amount: (least: bigint, most: bigint) => bigint;
}

const GOLDEN = 0x9e3779b9;
const WORDS = 0x1_0000_0000;
const WORD_BITS = 32n;
/** Words beyond the range that is asked for: the remainder then favours no number that anyone could notice. */
const SPARE_WORDS = 2;

/** SplitMix32: whole 32-bit numbers only. Not for anything that must be secret. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const word = (): number => {
    state = (state + GOLDEN) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  return {
    whole(least, most) {
      if (most < least) throw new RangeError('a range has room');
      const size = most - least + 1;
      const fair = WORDS - (WORDS % size);
      let drawn = word();
      while (drawn >= fair) drawn = word();
      return least + (drawn % size);
    },
    amount(least, most) {
      if (most < least) throw new RangeError('a range has room');
      const size = most - least + 1n;
      let drawn = 0n;
      let words = SPARE_WORDS;
      for (let rest = size; rest > 0n; rest >>= WORD_BITS) words += 1;
      for (; words > 0; words -= 1) drawn = (drawn << WORD_BITS) | BigInt(word());
      return least + (drawn % size);
    },
  };
}
