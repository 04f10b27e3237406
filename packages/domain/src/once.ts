/**
 * Finds once for each object what follows from it alone, and forgets it with the object. For what is long-lived and never changed: the
 * records of a corpus, which are compared with one another for every question of every quiz.
 */
export function once<Key extends object, Found>(find: (key: Key) => Found): (key: Key) => Found {
  const known = new WeakMap<Key, { readonly found: Found }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.found;
    const found = find(key);
    known.set(key, { found });
    return found;
  };
}
