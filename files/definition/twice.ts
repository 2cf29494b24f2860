/** Names that were there before, each with its place. @example twice(['a', 'b', 'a']) // [['a', 2]] */
export const twice = (names: readonly string[]): (readonly [name: string, at: number])[] =>
  names.flatMap((name, at) => (names.indexOf(name) < at ? [[name, at] as const] : []));

/** Whether each is there once. */
export const isOnce = (all: readonly unknown[]): boolean => new Set(all).size === all.length;
