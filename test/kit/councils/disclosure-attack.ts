/**
 * An attack on disclosure control that tries every number. It is slow but certain, and independent of the algorithm
 * that it tests.
 */

/** A sum in a table: the index of the cell with the total, and the indexes of the cells with its parts. */
export interface PlainSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** The possible numbers of a cell; both limits are included. */
export type Choice = readonly [least: number, most: number];

/** Returns the numbers of one cell that the sums allow, if every other cell may have any of its possible numbers. */
function possibleNumbers(index: number, choices: readonly Choice[], sums: readonly PlainSum[]): Choice {
  let [least, most] = choices[index] ?? [0, 0];
  for (const { total, parts } of sums) {
    const others = parts.filter((part) => part !== index).map((part) => choices[part] ?? [0, 0]);
    const low = others.reduce((sum, [lowest]) => sum + lowest, 0);
    const high = others.reduce((sum, [, highest]) => sum + highest, 0);
    const [lowTotal, highTotal] = choices[total] ?? [0, 0];
    if (total === index) [least, most] = [Math.max(least, low), Math.min(most, high)];
    else if (parts.includes(index))
      [least, most] = [Math.max(least, lowTotal - high), Math.min(most, highTotal - low)];
  }
  return [least, most];
}

/**
 * Returns true if a table with another number in `cell` could be published in the same form. `truth` has the true
 * number of each cell, and `choices` the numbers that the cell's published form allows. Numbers near the true ones are
 * tried first.
 */
export function couldBeAnother(
  cell: number,
  truth: readonly number[],
  choices: readonly Choice[],
  sums: readonly PlainSum[],
): boolean {
  const order = [...new Set([cell, ...truth.keys()])];
  const search = (depth: number, current: readonly Choice[]): boolean => {
    const index = order[depth];
    if (index === undefined) return true;
    const actual = truth[index] ?? 0;
    const [least, most] = possibleNumbers(index, current, sums);
    const maxDistance = Math.max(actual - least, most - actual);
    for (let distance = index === cell ? 1 : 0; distance <= maxDistance; distance += 1) {
      for (const number of distance === 0 ? [actual] : [actual - distance, actual + distance]) {
        if (number < least || number > most) continue;
        if (search(depth + 1, current.with(index, [number, number]))) return true;
      }
    }
    return false;
  };
  return search(0, choices);
}
