/** Returns the values of a map in the order of the keys; `null` for a key that is not in the map. */
export const inOrderOf = <Value>(
  keys: readonly string[],
  values: ReadonlyMap<string, Value>,
): readonly (Value | null)[] => keys.map((key) => values.get(key) ?? null);
