const BASE = 36;
const SEEDS = [0x9747b28c, 0x3c6ef372] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;

/**
 * A short text that stands for a long one: equal for equal texts, and of two that differ in practice another one. No secret and no
 * proof: workflow code has no sha256.
 */
export const digestOf = (text: string): string =>
  SEEDS.map((seed, at) => {
    let hash: number = seed;
    for (let place = 0; place < text.length; place++)
      hash = Math.imul(hash ^ text.charCodeAt(place), PRIMES[at] ?? 1) ^ (hash >>> 15);
    return (hash >>> 0).toString(BASE);
  }).join('.');
