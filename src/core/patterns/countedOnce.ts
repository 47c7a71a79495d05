/** Returns the same function, worked out only once for each value: a long log has few different days and titles. */
export function countedOnce<Key, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = work(key);
    known.set(key, result);
    return result;
  };
}
