/** Memoises a function by key. Entries are never removed: only for functions with few keys. */
export function remember<Arguments extends readonly unknown[], Output>(
  keyOf: (...args: Arguments) => string,
  work: (...args: Arguments) => Output,
): (...args: Arguments) => Output {
  const outputs = new Map<string, Output>();
  return (...args) => {
    const key = keyOf(...args);
    const cached = outputs.get(key);
    if (cached !== undefined) return cached;
    const output = work(...args);
    outputs.set(key, output);
    return output;
  };
}
