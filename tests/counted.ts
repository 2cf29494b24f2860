/** The same thing, with every look at something in it counted. */
export function counted<Of extends object>(thing: Of): { readonly thing: Of; readonly looks: () => number } {
  let looks = 0;
  const seen = new WeakMap<object, object>();
  const watched = <One>(one: One): One => {
    if (typeof one !== 'object' || one === null) return one;
    const known = seen.get(one);
    if (known !== undefined) return known as One;
    const proxy = new Proxy(one, {
      get(from, name, self) {
        looks += 1;
        return watched(Reflect.get(from, name, self) as unknown);
      },
    });
    seen.set(one, proxy);
    return proxy;
  };
  return { thing: watched(thing), looks: () => looks };
}
