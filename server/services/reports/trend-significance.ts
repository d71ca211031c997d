import type { Measure } from '../../domain/measures/measure.js';
import { byarInterval, type Interval, isSignificantChange } from '../../domain/ratings/interval.js';
import { proportionTrend, type Trend, trendPeriods, valueTrend } from '../../domain/ratings/trend.js';
import { comparePeriods, type Period } from '../../domain/values/period.js';
import { periodsEndingAt, samePeriodLastYear } from '../../domain/values/period-series.js';
import { publishedInterval } from '../comparisons/published-data.js';
import type { ReportedObservation } from '../observations/reported-observation.js';
import type { LineReport } from '../reports/rate-scorecard.js';

type ChangingLine = Pick<LineReport, 'measure' | 'period' | 'observation' | 'earlier' | 'direction'>;

/** 95 %, of what was counted: a fraction's, or a count's own. `null` where neither is known. */
function intervalOf(measure: Measure, { record }: ReportedObservation): Interval | null {
  const { figure } = record;
  if (figure.kind === 'ABSENT') return null;
  const fraction = publishedInterval(measure, record);
  if (fraction || measure.unit !== 'NUMBER' || measure.multiplier !== 1) return fraction;
  const counted = figure.value.isInteger() && !figure.value.isNegative() && record.denominator === null;
  return counted ? byarInterval(figure.value) : null;
}

/**
 * Whether the change that the direction of travel shows is more than chance; `null` where the numbers behind either figure
 * are not known, where nothing is compared, or where it is compared with a mean.
 */
export function isChangeSignificant({
  measure,
  observation,
  earlier,
  direction,
}: ChangingLine): boolean | null {
  const [before, second] = direction.comparedWith;
  if (!observation || !before || second || direction.arrow === null) return null;
  const found = earlier.find(({ period }) => period.code === before.code);
  const [then, now] = [found ? intervalOf(measure, found) : null, intervalOf(measure, observation)];
  return then && now ? isSignificantChange(then, now) : null;
}

/** A year to date is compared with other years at the same point; all else with the periods before. */
function trendSeries({ accumulation }: Measure, period: Period): readonly Period[] {
  if (accumulation !== 'CUMULATIVE_YTD') return periodsEndingAt(period, trendPeriods);
  const series = [period];
  while (series.length < trendPeriods) series.unshift(samePeriodLastYear(series[0] ?? period));
  return series;
}

/**
 * The trend over the five periods that end with the line's own. No trend is drawn over a break of the series or over
 * figures by another definition.
 */
export function lineTrend({ measure, period, observation, earlier }: ChangingLine): Trend {
  const all = observation ? [observation, ...earlier] : earlier;
  const found = trendSeries(measure, period).map(
    ({ code }) => all.find((each) => each.period.code === code) ?? null,
  );
  return trendOver(measure, found, all);
}

/** The trend over five figures, oldest first; `all` are those known of the line, whose breaks count too. */
export function trendOver(
  measure: Measure,
  found: readonly (ReportedObservation | null)[],
  all: readonly ReportedObservation[],
): Trend {
  const [first] = found;
  if (!first) return { outcome: 'CANNOT_BE_CALCULATED', reason: 'TOO_FEW_PERIODS' };
  const broken = all.some(
    ({ period, record }) => record.flags.includes('SERIES_BREAK') && comparePeriods(period, first.period) > 0,
  );
  const differs = found.map((each) => each?.record.flags.includes('DEFINITION_DIFFERS') ?? false);
  if (broken || differs.some((each) => each !== differs[0])) {
    return { outcome: 'CANNOT_BE_CALCULATED', reason: 'MISSING_VALUE' };
  }
  if (measure.unit === 'PERCENT') {
    return proportionTrend(
      found.map((each) => (each && isPart(each) ? fractionOf(each) : null)),
      measure.polarity,
    );
  }
  return valueTrend(
    found.map((each) => {
      const interval = each && intervalOf(measure, each);
      const figure = each?.record.figure;
      return interval && figure?.kind === 'VALUE' ? { value: figure.value, interval } : null;
    }),
    measure.polarity,
  );
}

function fractionOf({ record: { numerator, denominator } }: ReportedObservation) {
  return numerator && denominator ? { numerator, denominator } : null;
}

const isPart = (reported: ReportedObservation): boolean => {
  const fraction = fractionOf(reported);
  return (
    fraction !== null && !fraction.numerator.isNegative() && fraction.numerator.lte(fraction.denominator)
  );
};
