/**
 * The same work, done once for each key and kept for good: for what has few keys and is asked for again and
 * again.
 */
export function remember<Given extends readonly unknown[], Made>(
  keyOf: (...given: Given) => string,
  work: (...given: Given) => Made,
): (...given: Given) => Made {
  const made = new Map<string, Made>();
  return (...given) => {
    const key = keyOf(...given);
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = work(...given);
    made.set(key, fresh);
    return fresh;
  };
}
