/**
 * Works something out once for each review and part of it: screens are drawn anew at every key press,
 * and what they show of five thousand ratings must not be worked out anew with them.
 */
export function once<K extends object, P extends string, V>(make: (key: K, part: P) => V): (key: K, part: P) => V {
  const made = new WeakMap<K, Map<P, V>>();
  return (key, part) => {
    const parts = made.get(key) ?? new Map<P, V>();
    if (!made.has(key)) made.set(key, parts);
    const known = parts.get(part);
    if (known !== undefined) return known;
    const value = make(key, part);
    parts.set(part, value);
    return value;
  };
}

/** The same for what has no parts. */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const whole = once((key: K) => make(key));
  return (key) => whole(key, "");
}

/** Keeps the last thing worked out, for as long as what it came from is the same. */
export function lastOf<K extends object, V>(): (key: K, part: string, make: () => V) => V {
  let last: { readonly key: K; readonly part: string; readonly value: V } | null = null;
  return (key, part, make) => {
    if (last?.key !== key || last.part !== part) last = { key, part, value: make() };
    return last.value;
  };
}
