import { addsUpOverYear } from '../../domain/measures/additivity.js';
import { valueFigure } from '../../domain/observations/figure.js';
import { type ComputedOutlook, computeOutlook, notProjected } from '../../domain/ratings/outlook.js';
import { compileRating } from '../../domain/ratings/rating.js';
import { enclosingPeriods } from '../../domain/targets/enclosing-period.js';
import { targetLimits } from '../../domain/targets/target.js';
import { type Decimal, zero } from '../../domain/values/decimal.js';
import type { Period } from '../../domain/values/period.js';
import { periodsEndingAt } from '../../domain/values/period-series.js';
import { monthsOfYearElapsed, periodsOfYear, yearOf } from '../../domain/values/year.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { TargetRecord } from '../../persistence/targets/target-store.js';
import type { ReportedObservation } from '../observations/reported-observation.js';
import { currentTargets } from '../targets/current-targets.js';

/** The number of periods to which a straight line is fitted to project the result at the end of the year. */
const projectionPeriods = 8;

type Values = readonly (Decimal | null)[];

/**
 * Projects the result at the end of the year from the figures so far, and rates it against the target of the whole
 * year.
 */
export function projectYear(
  measure: MeasureRecord,
  period: Period,
  at: (period: Period) => ReportedObservation | null,
  targets: readonly TargetRecord[],
): ComputedOutlook {
  const { yearType } = measure;
  const year = yearOf(period, yearType);
  const parts = periodsOfYear(year, period.kind);
  const place = parts.findIndex(({ code }) => code === period.code);
  if (place < 0) return notProjected('NOT_PART_OF_YEAR');
  const adds = addsUpOverYear(measure);
  const reported = (adds ? parts.slice(0, place + 1) : periodsEndingAt(period, projectionPeriods)).map(at);
  const target = currentTargets(targets, measure, enclosingPeriods(year, yearType))[0]?.target ?? null;
  const rater = compileRating(measure, target, 'STANDARD');
  return computeOutlook({
    method: adds ? 'RUN_RATE' : 'LEAST_SQUARES',
    values: adds ? yearToDate(measure, reported.map(reportedValue)) : sinceBreak(reported).map(reportedValue),
    hasValue: reportedValue(reported.at(-1) ?? null) !== null,
    periodsToCome: parts.length - 1 - place,
    lengths: lengthsOf(parts.map((part) => monthsOfYearElapsed(part, yearType))),
    bounds: measure,
    green: (target && targetLimits(target, measure.polarity)) ?? null,
    rate: (value) => rater({ figure: valueFigure(value), numerator: null, denominator: null }).rag,
  });
}

function reportedValue(reported: ReportedObservation | null): Decimal | null {
  const figure = reported?.record.figure;
  return figure?.kind === 'VALUE' ? figure.value : null;
}

const lengthsOf = (ends: readonly number[]): readonly number[] =>
  ends.map((end, index) => end - (ends[index - 1] ?? 0));

/**
 * Returns the sums from the start of the year to each period; `null` from the first period without a value. The
 * values of a cumulative measure are such sums already.
 */
function yearToDate({ accumulation }: MeasureRecord, values: Values): Values {
  if (accumulation === 'CUMULATIVE_YTD') return values;
  let sum: Decimal | null = zero;
  return values.map((value) => {
    sum = sum === null || value === null ? null : sum.plus(value);
    return sum;
  });
}

/** Returns the figures since the latest break of the series, because no line may be fitted across a break. */
function sinceBreak(reported: readonly (ReportedObservation | null)[]) {
  const broken = reported.findLastIndex((each) => each?.record.flags.includes('SERIES_BREAK') === true);
  return reported.slice(Math.max(broken, 0));
}
