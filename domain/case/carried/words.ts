/** What a message between runs can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** From here a number is an instant: long, and often the same as another. */
const LARGE = 100_000;

/** Texts and large numbers that come more than once, the most frequent first; the names of fields are texts that come once. */
export function sharedWords(thing: Json): readonly (string | number)[] {
  const times = new Map<string | number, number>();
  const names = new Set<string>();
  const add = (word: string | number): void => {
    times.set(word, (times.get(word) ?? 0) + 1);
  };
  const count = (one: Json | undefined): void => {
    if (typeof one === 'string' || (typeof one === 'number' && Math.abs(one) >= LARGE)) add(one);
    if (typeof one !== 'object' || one === null) return;
    if (!Array.isArray(one)) Object.keys(one).forEach((name) => names.add(name));
    Object.values(one).forEach(count);
  };
  count(thing);
  names.forEach(add);
  return [...times]
    .filter(([, often]) => often > 1)
    .sort(([, one], [, other]) => other - one)
    .map(([word]) => word);
}
