import { type Direction, defaultBasis, directionOfTravel } from '../domain/direction.js';
import { enclosingPeriods } from '../domain/enclosing-period.js';
import { valueFigure } from '../domain/figure.js';
import { type ComputedOutlook, computeOutlook } from '../domain/outlook.js';
import { comparePeriods, type Period } from '../domain/period.js';
import { periodsEndingAt, samePeriodLastYear } from '../domain/period-series.js';
import { compileRating, type Rating } from '../domain/rating.js';
import { targetLimits } from '../domain/target.js';
import { periodsOfYear, previousYearEnd, yearOf } from '../domain/year.js';
import type { MeasureRecord } from '../persistence/stores/measure-store.js';
import type { LineRecord } from '../persistence/stores/scorecard-store.js';
import type { TargetRecord } from '../persistence/stores/target-store.js';
import type { ReportedObservation } from './reported-observation.js';

/** How many periods a straight line is drawn through to project the year's end. */
const projectionPeriods = 8;

/** A target that stands on the line's measure in its period, with the rating that it makes. */
export interface StandardRating {
  readonly target: TargetRecord & { readonly period: Period; readonly measure: MeasureRecord };
  readonly rating: Rating;
}

/** What a line says of the council's own figures. */
export interface LineRating {
  readonly observation: ReportedObservation | null;
  /** By the first standard. */
  readonly rating: Rating;
  /** The standard called `Target` first, the others by name. */
  readonly standards: readonly StandardRating[];
  readonly direction: Direction;
  readonly projection: ComputedOutlook;
  /** Of the same kind of period, latest first, the line's own period left out. */
  readonly earlier: readonly ReportedObservation[];
  readonly samePeriodLastYear: ReportedObservation | null;
  readonly previousYearEnd: ReportedObservation | null;
}

/** The name of the standard that rates a line where several stand. */
export const mainStandard = 'Target';

/**
 * Rates one line from everything known of its measure: `history` holds its observations up to the period,
 * `targets` those of the periods that enclose it.
 */
export function rateLine(
  line: LineRecord,
  measure: MeasureRecord,
  period: Period,
  history: readonly ReportedObservation[],
  targets: readonly TargetRecord[],
): LineRating {
  const at = (wanted: Period) => history.find((candidate) => candidate.period.code === wanted.code) ?? null;
  const observation = at(period);
  const lastYear = at(samePeriodLastYear(period));
  const subject = subjectOf(observation);
  const lastYearFigure = lastYear?.record.figure ?? null;
  const rateAgainst = (target: TargetRecord['target'] | null) =>
    compileRating(measure, target, line.ratingRule)(subject, lastYearFigure);

  const standards = standing(targets, measure, period).map(
    (target): StandardRating => ({ target, rating: rateAgainst(target.target) }),
  );
  const main = standards[0];
  return {
    observation,
    rating: main?.rating ?? rateAgainst(null),
    standards,
    direction: directionOfTravel(
      measure,
      {
        basis: line.directionBasis ?? defaultBasis(measure.accumulation),
        n: line.directionMeanOf ?? 1,
        deadBand: line.deadBand,
      },
      period,
      history.map((reported) => ({
        period: reported.period,
        figure: reported.record.figure,
        flags: reported.record.flags,
        definition: measure.id,
      })),
      main ? (targetLimits(main.target.target, measure.polarity) ?? null) : null,
    ),
    projection: project(measure, period, at, targets),
    earlier: history
      .filter(
        (reported) =>
          reported.period.kind === period.kind &&
          reported.period.yearType === period.yearType &&
          comparePeriods(reported.period, period) < 0,
      )
      .sort((a, b) => comparePeriods(b.period, a.period)),
    samePeriodLastYear: lastYear,
    previousYearEnd: at(previousYearEnd(period, measure.yearType)),
  };
}

const subjectOf = (observation: ReportedObservation | null) =>
  observation?.record ?? { figure: null, numerator: null, denominator: null };

/** Of each standard the target of the shortest period that encloses the line's. */
function standing(
  targets: readonly TargetRecord[],
  measure: MeasureRecord,
  period: Period,
): readonly StandardRating['target'][] {
  const byStandard = new Map<string, StandardRating['target']>();
  for (const enclosing of enclosingPeriods(period, measure.yearType)) {
    for (const target of targets.filter(({ periodCode }) => periodCode === enclosing.code)) {
      if (!byStandard.has(target.standard)) {
        byStandard.set(target.standard, { ...target, period: enclosing, measure });
      }
    }
  }
  const rank = ({ standard }: TargetRecord) => (standard === mainStandard ? '' : standard);
  return [...byStandard.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Where the year will end by the figures so far, against the target of the whole year. */
function project(
  measure: MeasureRecord,
  period: Period,
  at: (period: Period) => ReportedObservation | null,
  targets: readonly TargetRecord[],
): ComputedOutlook {
  const year = yearOf(period, measure.yearType);
  const parts = periodsOfYear(year, period.kind);
  const place = parts.findIndex(({ code }) => code === period.code);
  const adds = measure.accumulation === 'CUMULATIVE_YTD' && measure.multiplier === 1;
  const periods = adds ? parts.slice(0, place + 1) : periodsEndingAt(period, projectionPeriods);
  const yearTarget = standing(targets, measure, year)[0]?.target ?? null;
  const rater = compileRating(measure, yearTarget, 'STANDARD');
  const limits = yearTarget && targetLimits(yearTarget, measure.polarity);
  return computeOutlook({
    method: adds ? 'RUN_RATE' : 'LEAST_SQUARES',
    values: periods.map((each) => {
      const figure = at(each)?.record.figure;
      return figure?.kind === 'VALUE' ? figure.value : null;
    }),
    periodsToCome: parts.length - 1 - place,
    green: limits ?? null,
    rate: (value) => rater({ figure: valueFigure(value), numerator: null, denominator: null }).rag,
  });
}
