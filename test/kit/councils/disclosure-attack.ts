/** A reader who tries every number: slow, sure, and nothing like the reasoning that it tests. */

/** Parts and their total, by the cells' places. */
export interface PlainSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** From the least to the most; both may be. */
export type Choice = readonly [least: number, most: number];

/** What the sums leave for one cell when every other may be anything of its choice. */
function leftFor(place: number, choices: readonly Choice[], sums: readonly PlainSum[]): Choice {
  let [least, most] = choices[place] ?? [0, 0];
  for (const { total, parts } of sums) {
    const others = parts.filter((part) => part !== place).map((part) => choices[part] ?? [0, 0]);
    const low = others.reduce((sum, [lowest]) => sum + lowest, 0);
    const high = others.reduce((sum, [, highest]) => sum + highest, 0);
    const [lowTotal, highTotal] = choices[total] ?? [0, 0];
    if (total === place) [least, most] = [Math.max(least, low), Math.min(most, high)];
    else if (parts.includes(place))
      [least, most] = [Math.max(least, lowTotal - high), Math.min(most, highTotal - low)];
  }
  return [least, most];
}

/**
 * Whether a table other than the true one, with another number in `cell`, could have been published just so.
 * `choices`: the numbers that each cell may be for all that is shown of it. Numbers near the true ones are
 * tried first.
 */
export function couldBeAnother(
  cell: number,
  truth: readonly number[],
  choices: readonly Choice[],
  sums: readonly PlainSum[],
): boolean {
  const order = [cell, ...truth.keys()].filter((place, index, all) => all.indexOf(place) === index);
  const search = (depth: number, tried: readonly Choice[]): boolean => {
    const place = order[depth];
    if (place === undefined) return true;
    const actual = truth[place] ?? 0;
    const [least, most] = leftFor(place, tried, sums);
    const reach = Math.max(actual - least, most - actual);
    for (let away = place === cell ? 1 : 0; away <= reach; away += 1) {
      for (const number of away === 0 ? [actual] : [actual - away, actual + away]) {
        if (number < least || number > most) continue;
        if (search(depth + 1, tried.with(place, [number, number]))) return true;
      }
    }
    return false;
  };
  return search(0, choices);
}
