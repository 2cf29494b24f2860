/** Work of which the answer follows from the name of what it is asked of: many lots have the same dates, and are looked at once. */
export function onceForEach<Asked, Found>(
  nameOf: (asked: Asked) => string,
  work: (asked: Asked) => Found,
): (asked: Asked) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (asked) => {
    const name = nameOf(asked);
    const answer = known.get(name) ?? { found: work(asked) };
    known.set(name, answer);
    return answer.found;
  };
}
