/**
 * Finds the numbers that a reader can work out from sums: the attack that disclosure control must withstand.
 * The calculation is in binary floating point, because it decides no RAG rating and displays no value.
 */
import { linearProgram, type Row } from './linear-program.js';

/** A range of possible numbers. Both ends are included; `most` may be infinite, `least` may not. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Σ coefficient × unknown = `equals`. */
export interface Equation {
  readonly terms: ReadonlyMap<string, number>;
  readonly equals: number;
}

/** Returns the range of a number that a reader knows exactly. */
export const pointRange = (value: number): Range => ({ least: value, most: value });

/** True if a reader has worked out the number, because its range is narrower than one child or one point. */
export const isWorkedOut = ({ least, most }: Range): boolean => most - least < 1 - 1e-6;

const isExact = (range: Range | undefined): boolean => range !== undefined && range.least === range.most;

/** Equations that are linked, directly or through others, and the keys that link them. */
export interface Group {
  readonly equations: readonly Equation[];
  readonly keys: ReadonlySet<string>;
}

/**
 * Splits equations into groups that share no key. Unrelated tables are solved separately, because the work
 * grows with the cube of the size.
 */
export function groupsOf(
  equations: readonly Equation[],
  keysOf: (equation: Equation) => readonly string[],
): readonly Group[] {
  return equations.reduce<readonly Group[]>((groups, equation) => {
    const equationKeys = keysOf(equation);
    const linked = groups.filter(({ keys }) => equationKeys.some((key) => keys.has(key)));
    const merged: Group = {
      equations: [...linked.flatMap((group) => group.equations), equation],
      keys: new Set([...linked.flatMap((group) => [...group.keys]), ...equationKeys]),
    };
    return [...groups.filter((group) => !linked.includes(group)), merged];
  }, []);
}

/**
 * Writes a group as rows for a linear program. Each unknown becomes its distance from its lowest possible
 * value.
 */
function rowsOf({ equations, keys: unknowns }: Group, known: ReadonlyMap<string, Range>): readonly Row[] {
  const keys = [...unknowns];
  const leastOf = (key: string): number => known.get(key)?.least ?? 0;
  const limited = keys.filter((key) => Number.isFinite(known.get(key)?.most));
  const slack = (index: number): readonly number[] => limited.map((_, other) => (other === index ? 1 : 0));
  return [
    ...equations.map(({ terms, equals }) => ({
      coefficients: [...keys.map((key) => terms.get(key) ?? 0), ...slack(-1)],
      equals: [...terms].reduce((rest, [key, coefficient]) => rest - coefficient * leastOf(key), equals),
    })),
    ...limited.map((limit, index) => ({
      coefficients: [...keys.map((key) => (key === limit ? 1 : 0)), ...slack(index)],
      equals: (known.get(limit)?.most ?? 0) - leastOf(limit),
    })),
  ];
}

/**
 * Returns the narrowest range that a reader can infer for each number. `known`: the range that a reader sees
 * for every key in the equations; `equations`: the sums that a reader knows. The ranges are exact if the sums
 * are totals, totals of totals and two-way tables. If numbers contradict each other, they count as worked
 * out, to be on the safe side: the range of each is its lowest value alone.
 *
 * @example parts of at least 1 and a sum of 2: both are exactly 1
 */
export function inferRanges(
  known: ReadonlyMap<string, Range>,
  equations: readonly Equation[],
): ReadonlyMap<string, Range> {
  const ranges = new Map(known);
  const unknownsOf = ({ terms }: Equation) => [...terms.keys()].filter((key) => !isExact(known.get(key)));
  for (const group of groupsOf(equations, unknownsOf)) {
    const rows = rowsOf(group, known);
    const width = rows[0]?.coefficients.length ?? 0;
    const maximise = linearProgram(rows, width);
    [...group.keys].forEach((key, index) => {
      const least = known.get(key)?.least ?? 0;
      const weights = (weight: number) =>
        Array.from({ length: width }, (_, at) => (at === index ? weight : 0));
      const range = maximise
        ? { least: least - maximise(weights(-1)), most: least + maximise(weights(1)) }
        : pointRange(least);
      ranges.set(key, range);
    });
  }
  return ranges;
}
