import type { Measure } from '../../domain/measures/measure.js';
import { byarInterval, type Interval, isSignificantChange } from '../../domain/observations/interval.js';
import { proportionTrend, type Trend, trendPeriods, valueTrend } from '../../domain/ratings/trend.js';
import { comparePeriods, type Period } from '../../domain/values/period.js';
import { periodsEndingAt, samePeriodLastYear } from '../../domain/values/period-series.js';
import { calculatedInterval } from '../comparisons/published-data.js';
import type { ReportedObservation } from '../observations/reported-observation.js';
import { earlierFigures } from './rate-line.js';
import type { LineReport } from './rate-scorecard.js';

type ChangingLine = Pick<LineReport, 'measure' | 'period' | 'observation' | 'history' | 'direction'>;

/** Returns the 95 % interval of a figure that is a fraction or a count; `null` for any other figure. */
function intervalOf(measure: Measure, { record }: ReportedObservation): Interval | null {
  const { figure } = record;
  if (figure.kind === 'ABSENT') return null;
  const fraction = calculatedInterval(measure, record);
  if (fraction || measure.unit !== 'NUMBER' || measure.multiplier !== 1) return fraction;
  const counted = figure.value.isInteger() && !figure.value.isNegative() && record.denominator === null;
  return counted ? byarInterval(figure.value) : null;
}

/**
 * True if the change shown by the direction of travel is statistically significant. `null` if one of the two figures
 * has no interval, if nothing is compared, or if the comparison is with a mean.
 */
export function isChangeSignificant(line: ChangingLine): boolean | null {
  const { measure, observation, direction } = line;
  const [before, second] = direction.comparedWith;
  if (!observation || !before || second || direction.arrow === null) return null;
  const figureBefore = earlierFigures(line).find(({ period }) => period.code === before.code);
  const [then, now] = [
    figureBefore ? intervalOf(measure, figureBefore) : null,
    intervalOf(measure, observation),
  ];
  return then && now ? isSignificantChange(then, now) : null;
}

/**
 * Returns the five periods of a trend, earliest first. For a year-to-date measure, they are the same period of five
 * years; for other measures, they are consecutive periods.
 */
function trendSeries({ accumulation }: Measure, period: Period): readonly Period[] {
  if (accumulation !== 'CUMULATIVE_YTD') return periodsEndingAt(period, trendPeriods);
  const series = [period];
  while (series.length < trendPeriods) series.unshift(samePeriodLastYear(series[0] ?? period));
  return series;
}

/**
 * Returns the trend over the line's period and the four periods before it in the series. No trend is calculated
 * across a series break or across figures by different definitions.
 */
export function lineTrend(line: ChangingLine): Trend {
  const { measure, period, observation } = line;
  const earlier = earlierFigures(line);
  const all = observation ? [observation, ...earlier] : earlier;
  const series = trendSeries(measure, period).map(
    ({ code }) => all.find((each) => each.period.code === code) ?? null,
  );
  return trendOver(measure, series, all);
}

/**
 * Returns the trend over five figures, oldest first.
 *
 * @param all The line's known figures. A series break after the first of the five figures prevents a trend, even if
 * it is in a figure that is not one of the five.
 */
export function trendOver(
  measure: Measure,
  figures: readonly (ReportedObservation | null)[],
  all: readonly ReportedObservation[],
): Trend {
  const [first] = figures;
  if (!first) return { outcome: 'CANNOT_BE_CALCULATED', reason: 'TOO_FEW_PERIODS' };
  const broken = all.some(
    ({ period, record }) => record.flags.includes('SERIES_BREAK') && comparePeriods(period, first.period) > 0,
  );
  const differs = figures.map((each) => each?.record.flags.includes('DEFINITION_DIFFERS') ?? false);
  if (broken || differs.some((each) => each !== differs[0])) {
    return { outcome: 'CANNOT_BE_CALCULATED', reason: 'SERIES_BREAK' };
  }
  if (measure.unit === 'PERCENT') {
    return proportionTrend(
      figures.map((each) => each && fractionOf(each)),
      measure.polarity,
    );
  }
  return valueTrend(
    figures.map((each) => {
      const interval = each && intervalOf(measure, each);
      const figure = each?.record.figure;
      return interval && figure?.kind === 'VALUE' ? { value: figure.value, interval } : null;
    }),
    measure.polarity,
  );
}

function fractionOf({ record: { numerator, denominator } }: ReportedObservation) {
  return numerator && denominator && !numerator.isNegative() ? { numerator, denominator } : null;
}
