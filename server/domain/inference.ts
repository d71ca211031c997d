/**
 * What a reader can work out from sums: the attack that disclosure control must withstand. It decides no
 * colour and shows no value, so it is made in binary floating point.
 */

/** Both ends belong to it; `most` may be infinite. */
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
export const isWorkedOut = ({ least, most }: Range): boolean => most - least < 1;

/** Below this a coefficient or a gain is a rounding error. */
const tiny = 1e-9;

/** Rounds of narrowing after which a reader has given up too. */
const patience = 100;

/** `equation` less so many times `other`, without what cancels out. */
function subtract(equation: Equation, other: Equation, times: number): Equation {
  const terms = new Map(equation.terms);
  for (const [key, coefficient] of other.terms) {
    const rest = (terms.get(key) ?? 0) - times * coefficient;
    if (Math.abs(rest) < tiny) terms.delete(key);
    else terms.set(key, rest);
  }
  return { terms, equals: equation.equals - times * other.equals };
}

/** The equations solved as far as they go (Gauss and Jordan): each is left with an unknown no other has. */
function solve(equations: readonly Equation[]): readonly Equation[] {
  let solved: Equation[] = [];
  for (const equation of equations) {
    const rest = solved.reduce((left, pivoted) => {
      const [pivot = ''] = pivoted.terms.keys();
      return subtract(left, pivoted, left.terms.get(pivot) ?? 0);
    }, equation);
    const [first] = rest.terms;
    if (first === undefined) continue;
    const [pivot, coefficient] = first;
    const scaled = scale(rest, 1 / coefficient);
    solved = [...solved.map((other) => subtract(other, scaled, other.terms.get(pivot) ?? 0)), scaled];
  }
  return solved;
}

function scale(equation: Equation, by: number): Equation {
  const terms = new Map([...equation.terms].map(([key, coefficient]) => [key, coefficient * by]));
  return { terms, equals: equation.equals * by };
}

/** What the rest of an equation leaves for one of its unknowns. */
function leftFor(key: string, equation: Equation, ranges: ReadonlyMap<string, Range>): Range {
  let least = equation.equals;
  let most = equation.equals;
  for (const [other, coefficient] of equation.terms) {
    if (other === key) continue;
    const range = ranges.get(other) ?? unbounded;
    const ends = [coefficient * range.least, coefficient * range.most];
    least -= Math.max(...ends);
    most -= Math.min(...ends);
  }
  const own = equation.terms.get(key) ?? 1;
  return own > 0 ? { least: least / own, most: most / own } : { least: most / own, most: least / own };
}

const unbounded: Range = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

/**
 * The narrowest range that a reader can tell for each unknown: `known` is what is plain to see (a key that
 * is not in it may be anything), `equations` what is known to add up. The equations are solved, and then the
 * ranges narrowed through them until nothing more follows.
 *
 * @example parts of at least 1 and a sum of 2: both are exactly 1
 */
export function inferRanges(
  known: ReadonlyMap<string, Range>,
  equations: readonly Equation[],
): ReadonlyMap<string, Range> {
  const ranges = new Map(known);
  const all = [...equations, ...solve(equations.map((equation) => withoutKnown(equation, known)))];
  let narrowed = true;
  for (let round = 0; narrowed && round < patience; round += 1) {
    narrowed = false;
    for (const equation of all) {
      for (const key of equation.terms.keys()) {
        const before = ranges.get(key) ?? unbounded;
        const left = leftFor(key, equation, ranges);
        const least = Math.max(before.least, left.least);
        const most = Math.min(before.most, left.most);
        if (least <= before.least + tiny && most >= before.most - tiny) continue;
        ranges.set(key, { least, most });
        narrowed = true;
      }
    }
  }
  return ranges;
}

/** Only unknowns are left on the one side. */
function withoutKnown(equation: Equation, known: ReadonlyMap<string, Range>): Equation {
  const terms = new Map<string, number>();
  let equals = equation.equals;
  for (const [key, coefficient] of equation.terms) {
    const range = known.get(key);
    if (range !== undefined && range.least === range.most) equals -= coefficient * range.least;
    else terms.set(key, coefficient);
  }
  return { terms, equals };
}
