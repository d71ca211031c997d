import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { linearProgram, type Row } from '../../../server/domain/disclosure/linear-program.js';

let highs: Highs;
beforeAll(async () => {
  // The package types its CommonJS build, whose loader is `default`; its ES module exports the loader itself.
  highs = await (loadHighs as unknown as typeof loadHighs.default)();
});

interface Program {
  readonly rows: readonly Row[];
  readonly unknowns: number;
  readonly objectives: readonly (readonly number[])[];
}

const sum = (factors: readonly number[]): string =>
  factors.map((factor, at) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${at}`).join(' ');

/**
 * The maximum according to HiGHS; `undefined` if there is no solution, and `null` if HiGHS gives up, as it rarely does.
 * Unknowns are at least 0 by default.
 */
function oracle(rows: readonly Row[], weights: readonly number[]): number | undefined | null {
  const constraints = rows.map(({ coefficients, equals }, at) => ` c${at}: ${sum(coefficients)} = ${equals}`);
  const program = ['Maximize', ` obj: ${sum(weights)}`, 'Subject To', ...constraints, 'End'].join('\n');
  // Presolve may report "infeasible or unbounded", which does not say which of the two.
  const { Status, ObjectiveValue } = highs.solve(program, { output_flag: false, presolve: 'off' });
  if (Status === 'Unknown') return null;
  if (Status === 'Infeasible') return undefined;
  if (Status === 'Unbounded') return Number.POSITIVE_INFINITY;
  expect(Status).toBe('Optimal');
  return ObjectiveValue;
}

const list = (of: fc.Arbitrary<number>, length: number) =>
  fc.array(of, { minLength: length, maxLength: length });

/** Small programs; half of them have a known solution, because most random ones have none. */
const programs: fc.Arbitrary<Program> = fc
  .record({ unknowns: fc.integer({ min: 1, max: 6 }), height: fc.integer({ min: 0, max: 5 }) })
  .chain(({ unknowns, height }) =>
    fc.record({
      unknowns: fc.constant(unknowns),
      coefficients: fc.array(list(fc.integer({ min: -3, max: 3 }), unknowns), {
        minLength: height,
        maxLength: height,
      }),
      solution: fc.option(list(fc.integer({ min: 0, max: 9 }), unknowns)),
      equals: list(fc.integer({ min: -9, max: 9 }), height),
      objectives: fc.array(list(fc.integer({ min: -4, max: 4 }), unknowns), { minLength: 1, maxLength: 3 }),
    }),
  )
  .map(({ unknowns, coefficients, solution, equals, objectives }) => ({
    unknowns,
    objectives,
    rows: coefficients.map((factors, at) => ({
      coefficients: factors,
      equals: solution
        ? factors.reduce((total, factor, place) => total + factor * (solution[place] ?? 0), 0)
        : (equals[at] ?? 0),
    })),
  }));

describe('our simplex and HiGHS', () => {
  it('find the same feasibility and the same maxima, asked one after another', () => {
    const outcomes = { infeasible: 0, unbounded: 0, bounded: 0 };
    let unanswered = 0;
    fc.assert(
      fc.property(programs, ({ rows, unknowns, objectives }) => {
        const maximise = linearProgram(rows, unknowns);
        for (const weights of objectives) {
          const expected = oracle(rows, weights);
          if (expected === null) {
            unanswered += 1;
            continue;
          }
          const found = maximise?.(weights);
          if (expected === undefined) outcomes.infeasible += 1;
          else if (expected === Number.POSITIVE_INFINITY) outcomes.unbounded += 1;
          else outcomes.bounded += 1;
          if (expected === undefined || !Number.isFinite(expected)) expect(found).toBe(expected);
          else
            expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(
              1e-6 * (1 + Math.abs(expected)),
            );
        }
      }),
      { numRuns: 500 },
    );
    // The property means little unless each kind of outcome occurs often.
    expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(20);
    expect(unanswered).toBeLessThan(20);
  });
});
