/** Values that more than one has, each once. */
export function twice<Name extends string>(all: readonly Readonly<Record<Name, string>>[], name: Name): string[] {
  const seen = all.map((one) => one[name]);
  return [...new Set(seen.filter((value, at) => seen.indexOf(value) !== at))];
}
