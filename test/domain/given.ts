/** Builders for test data. */

import type { Measure } from '../../server/domain/measures/measure.js';
import { type Figure, valueFigure } from '../../server/domain/observations/figure.js';
import {
  compileRating,
  type Rating,
  type RatingRule,
  type RatingSubject,
} from '../../server/domain/ratings/rating.js';
import { bandEdgeInside, bandRingOutside } from '../../server/domain/targets/band.js';
import type {
  BandEntry,
  BandLimits,
  BandTarget,
  PointTarget,
  Target,
  ToleranceKind,
} from '../../server/domain/targets/target.js';
import { decimal } from '../../server/domain/values/decimal.js';
import { type Period, parsePeriod } from '../../server/domain/values/period.js';
import type { Result } from '../../server/domain/values/problem.js';

export function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problems)}`);
  return result.value;
}

export const codesOf = (result: Result<unknown>): string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code);

export const period = (code: string): Period => accepted(parsePeriod(code));

export const value = (text: string): Figure => valueFigure(decimal(text));

export const subject = (text: string): RatingSubject => ({
  figure: value(text),
  numerator: null,
  denominator: null,
});

/** A percentage in the period; high is good; shown without decimal places. */
export const measure = (facts: Partial<Measure> = {}): Measure => ({
  code: 'ADOPTED',
  title: { en: 'Children who ceased to be looked after by adoption', cy: null },
  definition: { en: 'Adopted, of all who ceased to be looked after.', cy: null },
  unit: 'PERCENT',
  decimalPlaces: 0,
  polarity: 'HIGH_IS_GOOD',
  multiplier: 100,
  accumulation: 'IN_PERIOD',
  yearType: 'FINANCIAL',
  frequency: 'QUARTERLY',
  numeratorLabel: null,
  denominatorLabel: null,
  minimumDenominator: null,
  minimumValue: null,
  maximumValue: null,
  hasQuartiles: true,
  dueWithin: 0,
  ...facts,
});

const confirmed = { kind: 'LOCAL', state: 'CONFIRMED', rationale: null } as const;

export const point = (level: string, tolerance = '0', kind: ToleranceKind = 'ABSOLUTE'): PointTarget => ({
  ...confirmed,
  shape: 'POINT',
  value: decimal(level),
  strict: false,
  tolerance: { kind, amount: decimal(tolerance) },
});

/** A target that the level itself misses. */
export const strict = (level: string, tolerance = '0'): PointTarget => ({
  ...point(level, tolerance),
  strict: true,
});

const band = (enteredAs: BandEntry, limits: BandLimits): BandTarget => ({
  ...confirmed,
  shape: 'BAND',
  enteredAs,
  limits,
});

export const edgeInside = (low: string, high: string, edge: string): BandTarget =>
  band('EDGE_INSIDE', accepted(bandEdgeInside(decimal(low), decimal(high), decimal(edge))));

export const ringOutside = (low: string, high: string, ring: string): BandTarget =>
  band('RING_OUTSIDE', accepted(bandRingOutside(decimal(low), decimal(high), decimal(ring))));

export const limits = (...[redLow, greenLow, greenHigh, redHigh]: readonly (string | null)[]): BandTarget => {
  const limit = (text: string | null | undefined) => (text == null ? null : decimal(text));
  return band('LIMITS', {
    redLow: limit(redLow),
    greenLow: limit(greenLow),
    greenHigh: limit(greenHigh),
    redHigh: limit(redHigh),
  });
};

/** A single rating. */
export const rate = (
  line: Parameters<typeof compileRating>[0],
  target: Target | null,
  rule: RatingRule,
  counted: RatingSubject,
): Rating => compileRating(line, target, rule)(counted);
