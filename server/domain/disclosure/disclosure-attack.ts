/**
 * What a reader can work out from sums: the attack that disclosure control must withstand. It decides no
 * colour and shows no value, so it is made in binary floating point.
 */
import { linearProgram, type Row } from './linear-program.js';

/** Both ends belong to it; `most` may be infinite, `least` not. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Σ coefficient × unknown = `equals`. */
export interface Equation {
  readonly terms: ReadonlyMap<string, number>;
  readonly equals: number;
}

export const exactly = (value: number): Range => ({ least: value, most: value });

/** A reader who knows a number to less than one child, or one point, has worked it out. */
export const isWorkedOut = ({ least, most }: Range): boolean => most - least < 1 - 1e-6;

const isExact = (range: Range | undefined): boolean => range !== undefined && range.least === range.most;

/** Equations that have to do with each other, directly or through others, and the keys that link them. */
export interface Group {
  readonly equations: readonly Equation[];
  readonly keys: ReadonlySet<string>;
}

/**
 * Equations in groups that share no key. Tables that have nothing to do with each other are solved apart: the
 * work grows with the cube.
 */
export function groupsOf(
  equations: readonly Equation[],
  keysOf: (equation: Equation) => readonly string[],
): readonly Group[] {
  return equations.reduce<readonly Group[]>((groups, equation) => {
    const own = keysOf(equation);
    const linked = groups.filter(({ keys }) => own.some((key) => keys.has(key)));
    const merged: Group = {
      equations: [...linked.flatMap((group) => group.equations), equation],
      keys: new Set([...linked.flatMap((group) => [...group.keys]), ...own]),
    };
    return [...groups.filter((group) => !linked.includes(group)), merged];
  }, []);
}

/** The group's unknowns as distances from their least, in rows that a linear program can read. */
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
 * The narrowest range that a reader can tell for each number: `known` is what is plain to see, of every key
 * in the equations; `equations` what is known to add up. Exact where the sums are totals, totals of totals
 * and two-way tables. Numbers that cannot add up are left as the exact least: told, to be on the safe side.
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
        : exactly(least);
      ranges.set(key, range);
    });
  }
  return ranges;
}
