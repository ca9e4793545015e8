/** What is costly to find out is found out once a tracker, or once an action, and forgotten with it. */
export function memo<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let kept = known.get(key);
    if (!kept) known.set(key, (kept = { value: make(key) }));
    return kept.value;
  };
}
