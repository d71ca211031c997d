/**
 * Measures how many ratings one core makes in a second. A million observations of 43 lines are generated first. They
 * cover high, low and band measures, absolute and relative tolerances, both rating rules, 0 to 2 decimal places, values
 * with more places than are shown, fractions, small denominators and absences.
 *
 * The timing covers, for each observation: the choice of its line's rater, the checks of absence and denominator, the
 * comparison of values as displayed, the improvement rule if the line has it, the creation of the Rating object and the
 * count of ratings. It does not cover the generation of observations, with its parsing of decimals, or the preparation
 * of the 43 raters.
 */

import type { Polarity } from '../../server/domain/measures/measure.js';
import { absentFigure, type Figure, valueFigure } from '../../server/domain/observations/figure.js';
import { valueOfFraction } from '../../server/domain/observations/observation.js';
import {
  compileRating,
  type Rag,
  type Rater,
  type RatingSubject,
  ratingRules,
} from '../../server/domain/ratings/rating.js';
import { bandEdgeInside, bandRingOutside } from '../../server/domain/targets/band.js';
import type { Target } from '../../server/domain/targets/target.js';
import { decimal, roundHalfAwayFromZero } from '../../server/domain/values/decimal.js';

const observationCount = 1_000_000;
const lineCount = 43;
const runs = 5;

/**
 * A linear congruential generator (Numerical Recipes' constants), so that every run rates the same values.
 */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const random = makeRandom(43);
const common = { kind: 'LOCAL', state: 'CONFIRMED', rationale: null } as const;

function bandTarget(line: number): Target {
  const enteredAs = line % 8 === 2 ? 'EDGE_INSIDE' : 'RING_OUTSIDE';
  const enter = enteredAs === 'EDGE_INSIDE' ? bandEdgeInside : bandRingOutside;
  const band = enter(decimal(12), decimal(18), decimal(1));
  if (!band.ok) throw new Error('the band is well formed');
  return { ...common, shape: 'BAND', enteredAs, limits: band.value };
}

const targetValue = (line: number): number => 20 + (line % 7);

const pointTarget = (line: number): Target => ({
  ...common,
  shape: 'POINT',
  value: decimal(targetValue(line)),
  strict: false,
  tolerance:
    line % 3 === 0 ? { kind: 'RELATIVE', amount: decimal('7.5') } : { kind: 'ABSOLUTE', amount: decimal(2) },
});

function polarityOf(line: number): Polarity {
  if (line === 42) return 'NO_JUDGEMENT';
  const inTurn: readonly Polarity[] = ['HIGH_IS_GOOD', 'LOW_IS_GOOD', 'BAND_IS_GOOD', 'HIGH_IS_GOOD'];
  return inTurn[line % inTurn.length] ?? 'HIGH_IS_GOOD';
}

function makeRater(line: number): Rater {
  const polarity = polarityOf(line);
  return compileRating(
    { polarity, decimalPlaces: line % 3, minimumDenominator: line % 5 === 0 ? decimal(5) : null },
    polarity === 'BAND_IS_GOOD' ? bandTarget(line) : pointTarget(line),
    ratingRules[line % 2] ?? 'STANDARD',
  );
}

/** Returns a value around 15 for a band line, and around the target for other lines; near values are more frequent. */
function randomValue(line: number): Figure {
  const centre = polarityOf(line) === 'BAND_IS_GOOD' ? 15 : targetValue(line);
  const whole = centre - 6 + random(7) + random(6);
  return valueFigure(decimal(`${whole}.${String(random(10_000)).padStart(4, '0')}`));
}

function makeSubject(_: unknown, index: number): RatingSubject {
  const line = index % lineCount;
  const kind = random(100);
  if (kind < 3) return { figure: absentFigure('CONFIDENTIAL'), numerator: null, denominator: null };
  if (kind < 5) return { figure: absentFigure('NOT_CAPTURED'), numerator: null, denominator: null };
  const value = randomValue(line);
  if (kind < 50 || value.kind === 'ABSENT') return { figure: value, numerator: null, denominator: null };
  const denominator = decimal(2 + random(400));
  const numerator = roundHalfAwayFromZero(value.value.times(denominator).dividedBy(100), 0);
  const figure = valueFigure(valueOfFraction(numerator, denominator, 100));
  return { figure, numerator, denominator };
}

const raters = Array.from({ length: lineCount }, (_, line) => makeRater(line));
const subjects = Array.from({ length: observationCount }, makeSubject);
const lastYears = Array.from({ length: observationCount }, (_, index) => randomValue(index % lineCount));

function rateAll(): Record<Rag, number> {
  const counts: Record<Rag, number> = { RED: 0, AMBER: 0, GREEN: 0, NOT_RATED: 0 };
  for (let index = 0; index < observationCount; index += 1) {
    const rater = raters[index % lineCount];
    const subject = subjects[index];
    if (rater === undefined || subject === undefined) throw new Error('every observation has a line');
    counts[rater(subject, lastYears[index]).rag] += 1;
  }
  return counts;
}

const perSecond = (seconds: number): string => Math.round(observationCount / seconds).toLocaleString('en-GB');

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

// Measure the processor time of all threads, including the garbage collector's, as well as clock time: on a busy
// machine clock time depends mostly on other work.
const timings = Array.from({ length: runs }, (_, run) => {
  const started = process.hrtime.bigint();
  const startedUsage = process.cpuUsage();
  const { RED, AMBER, GREEN, NOT_RATED } = rateAll();
  const { user, system } = process.cpuUsage(startedUsage);
  const clock = Number(process.hrtime.bigint() - started) / 1e9;
  const processor = (user + system) / 1e6;
  console.log(
    `run ${run + 1}: ${perSecond(clock)} ratings a second by the clock, ${perSecond(processor)} by processor time;`,
    `red ${RED}, amber ${AMBER}, green ${GREEN}, not rated ${NOT_RATED}`,
  );
  return { clock, processor };
});
console.log(
  `median: ${perSecond(median(timings.map(({ clock }) => clock)))} ratings a second by the clock,`,
  `${perSecond(median(timings.map(({ processor }) => processor)))} by processor time`,
);
