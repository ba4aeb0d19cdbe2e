/**
 * Has something made once in a build, for all pages that ask for it. In `astro dev` it is made anew for each request, so
 * that an edited file shows at once.
 *
 * @param make makes it, perhaps for a key such as an id: then once for each
 * @returns gives what was made
 */
export function onceInBuild<T, K = void>(make: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const made = new Map<K, Promise<T>>();
  return (key) => {
    if (import.meta.env.DEV) return make(key);
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}
