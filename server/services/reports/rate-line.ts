import type { Figure } from '../../domain/observations/figure.js';
import { comparableValues, type SeriesPoint } from '../../domain/observations/series.js';
import { type Direction, defaultBasis, directionOfTravel } from '../../domain/ratings/direction.js';
import type { ComputedOutlook } from '../../domain/ratings/outlook.js';
import type { Rating } from '../../domain/ratings/rating.js';
import { targetLimits } from '../../domain/targets/target.js';
import { comparePeriods, type Period } from '../../domain/values/period.js';
import { samePeriodLastYear } from '../../domain/values/period-series.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { previousYearEnd } from '../../domain/values/year.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { LineRecord } from '../../persistence/scorecards/scorecard-store.js';
import type { TargetRecord } from '../../persistence/targets/target-store.js';
import type { ReportedObservation } from '../observations/reported-observation.js';
import { withRollUps } from '../observations/roll-up-history.js';
import type { CurrentTarget } from '../targets/current-targets.js';
import { compileStandard, ratesNow, type StandardRating, standardsOf } from '../targets/standard-rating.js';
import { projectYear } from './project-year.js';

/** The ratings of a line from the council's own figures. */
export interface LineRating {
  readonly observation: ReportedObservation | null;
  /**
   * The figure that is rated and counted. If there is no observation, it is `null` or, if the figure is not due yet,
   * an absence with the reason `NOT_YET_DUE`.
   */
  readonly figure: Figure | null;
  /** The rating against the first of `standards`; if there are none, the rating without a target. */
  readonly rating: Rating;
  /** The ratings against each standard: first the standard called `Target`, then the others by name. */
  readonly standards: readonly StandardRating[];
  readonly direction: Direction;
  /** The figures and targets behind {@link projectionOf} and {@link earlierFigures}. */
  readonly history: LineHistory;
  readonly samePeriodLastYear: ReportedObservation | null;
  readonly previousYearEnd: ReportedObservation | null;
}

export interface LineHistory {
  readonly measure: MeasureRecord;
  readonly period: Period;
  /** The measure's figures by the code of their period, rolled up from shorter periods if need be. */
  readonly byPeriod: ReadonlyMap<string, ReportedObservation>;
  /** The figures of periods of the same kind as `period`. */
  readonly sameKind: readonly ReportedObservation[];
  readonly targets: readonly TargetRecord[];
}

/** Returns the projection of a line to the end of the year. */
export const projectionOf = ({ history }: Pick<LineRating, 'history'>): ComputedOutlook => {
  const { measure, period, byPeriod, targets } = history;
  return projectYear(measure, period, ({ code }) => byPeriod.get(code) ?? null, targets);
};

/** Returns a line's figures of earlier periods of the same kind, latest first. */
export const earlierFigures = ({ history }: Pick<LineRating, 'history'>): readonly ReportedObservation[] =>
  history.sameKind
    .filter((reported) => comparePeriods(reported.period, history.period) < 0)
    .sort((a, b) => comparePeriods(b.period, a.period));

export interface MeasureData {
  /** The measure's observations up to the period. */
  readonly entered: readonly ReportedObservation[];
  /** The targets of the periods that enclose the period. */
  readonly targets: readonly TargetRecord[];
  /**
   * Figures under another definition. They are not compared, but they give the reason why there is no comparison.
   */
  readonly incomparable: readonly ReportedObservation[];
  /** The day on which the figure of the period is due, if no figure is expected yet. */
  readonly notDueUntil?: PlainDate | null;
}

/** Rates one line from the data of its measure. */
export function rateLine(
  line: LineRecord,
  measure: MeasureRecord,
  period: Period,
  { entered, targets, incomparable, notDueUntil = null }: MeasureData,
): LineRating {
  const figures = withRollUps(measure, period, entered);
  const byPeriod = new Map(figures.map((reported) => [reported.period.code, reported]));
  const at = (wanted: Period) => byPeriod.get(wanted.code) ?? null;
  const observation = at(period);
  const lastYear = at(samePeriodLastYear(period));
  const subject = observation?.record ?? {
    figure: notDueUntil === null ? null : notDue(notDueUntil),
    numerator: null,
    denominator: null,
  };
  const sameKind = figures.filter(
    (reported) => reported.period.kind === period.kind && reported.period.yearType === period.yearType,
  );
  const series = [
    ...sameKind.map((reported) => seriesPoint(reported, measure)),
    ...incomparable.map((reported) => seriesPoint(reported, reported.measure)),
    ...(observation === null && subject.figure !== null
      ? [{ period, figure: subject.figure, flags: [], definition: measure.id }]
      : []),
  ];
  const lastYearFigure = figureToBeat(measure, period, lastYear, series);
  const rateAgainst = (target: CurrentTarget | null) =>
    compileStandard(measure, period, target, line.ratingRule)(subject, lastYearFigure);
  const standards = standardsOf(targets, measure, period).map(
    (target): StandardRating => ({ target, rating: rateAgainst(target) }),
  );
  const main = standards[0];
  const limits = main && ratesNow(main.target, period) && targetLimits(main.target.target, measure.polarity);
  return {
    observation,
    figure: subject.figure,
    rating: main?.rating ?? rateAgainst(null),
    standards,
    direction: directionOfTravel(
      measure,
      {
        basis: line.directionBasis ?? defaultBasis(measure.accumulation),
        n: line.directionMeanOf ?? 1,
        deadBand: line.deadBand,
      },
      {
        period,
        series,
        band: limits || null,
      },
    ),
    history: { measure, period, byPeriod, sameKind, targets },
    samePeriodLastYear: lastYear,
    previousYearEnd: at(previousYearEnd(period, measure.yearType)),
  };
}

const notDue = (expectedOn: PlainDate): Figure => ({
  kind: 'ABSENT',
  absence: { reason: 'NOT_YET_DUE', explanation: null, system: null, expectedOn },
});

const seriesPoint = ({ period, record }: ReportedObservation, measure: MeasureRecord): SeriesPoint => ({
  period,
  figure: record.figure,
  flags: record.flags,
  definition: measure.id,
});

/**
 * Returns last year's figure, on which the current one may improve. `null` if the two are not comparable, or the
 * denominator of last year's figure is below the measure's minimum.
 */
function figureToBeat(
  { minimumDenominator }: MeasureRecord,
  period: Period,
  lastYear: ReportedObservation | null,
  series: readonly SeriesPoint[],
): Figure | null {
  if (lastYear === null) return null;
  const { figure, denominator } = lastYear.record;
  const tooFew = minimumDenominator !== null && denominator?.lt(minimumDenominator) === true;
  const incomparable = typeof comparableValues(period, [lastYear.period], series) === 'string';
  return tooFew || incomparable ? null : figure;
}
