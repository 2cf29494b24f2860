/** @example oneOf(['a', 'b', 'c']) // 'a, b of c' */
export const oneOf = (all: readonly string[]): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} of ${all.at(-1)}`;
