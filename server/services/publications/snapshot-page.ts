/** Turns the parts of a line that only the council's own page shows into immutable JSON. */
import type { Measure } from '../../domain/measures/measure.js';
import {
  directionRuleVersion,
  type LinePageSnapshot,
  type OtherFigureSnapshot,
  type ProjectionSnapshot,
  type TrendSnapshot,
} from '../../domain/publications/line-page.js';
import type { ComputedOutlook } from '../../domain/ratings/outlook.js';
import { explainProjection } from '../../domain/ratings/projection-explanation.js';
import type { Trend } from '../../domain/ratings/trend.js';
import { shownTrend } from '../../domain/ratings/trend-explanation.js';
import { enclosingPeriods } from '../../domain/targets/enclosing-period.js';
import { type Decimal, decimalText, decimalTextOrNull } from '../../domain/values/decimal.js';
import { bilingual } from '../../domain/values/language.js';
import type { Period } from '../../domain/values/period.js';
import { samePeriodLastYear } from '../../domain/values/period-series.js';
import { yearOf } from '../../domain/values/year.js';
import type { ReportedObservation } from '../observations/reported-observation.js';
import { earlierFigures, projectionOf } from '../reports/rate-line.js';
import type { LineReport } from '../reports/rate-scorecard.js';
import { lineTrend } from '../reports/trend-significance.js';
import { currentTargets } from '../targets/current-targets.js';
import { rounded, snapshotObservation } from './snapshot-observation.js';

/** The number of years of earlier figures on the page. */
const yearsShown = 5;

const roundedOrNull = (value: Decimal | null): string | null => value && rounded(value);

function snapshotOther(reported: ReportedObservation): OtherFigureSnapshot {
  const { figure, status, sourceSystem, flags } = snapshotObservation(reported);
  return { period: reported.period.code, figure, status, sourceSystem, flags };
}

function snapshotTrend(trend: Trend): TrendSnapshot {
  const { outcome, reason, slope, chiSquared, explanation } = shownTrend(trend);
  return { outcome, reason, slope, chiSquared, explanation };
}

function snapshotProjection(computed: ComputedOutlook, measure: Measure): ProjectionSnapshot {
  const explanation = bilingual((language) => explainProjection(computed, measure, language));
  if (computed.kind === 'NOT_PROJECTED') return { ...computed, explanation };
  const { method, outlook, rag, projection, predictionInterval, gapToTarget, runRate, runRateRequired } =
    computed;
  return {
    kind: 'PROJECTED',
    method,
    outlook,
    rag,
    projected: rounded(projection),
    low: predictionInterval && rounded(predictionInterval.lower),
    high: predictionInterval && rounded(predictionInterval.upper),
    gapToTarget: roundedOrNull(gapToTarget),
    runRate: rounded(runRate),
    requiredRunRate: roundedOrNull(runRateRequired),
    explanation,
  };
}

/** Returns the same period in each of the five years before, latest first. */
function inYearsBefore(period: Period): readonly Period[] {
  const periods: Period[] = [];
  for (let year = samePeriodLastYear(period); periods.length < yearsShown; year = samePeriodLastYear(year)) {
    periods.push(year);
  }
  return periods;
}

/**
 * Returns the rationales of the targets that rate the figure and of the targets for the whole year, without
 * repetition.
 */
function snapshotRationales({ standards, history, measure }: LineReport, year: Period) {
  const ofYear = currentTargets(history.targets, measure, enclosingPeriods(year, measure.yearType));
  const targets = [...standards.map(({ target }) => target), ...ofYear];
  const rationales = targets.flatMap(({ standard, period, target: { rationale } }) =>
    rationale ? [{ standard, period: period.code, rationale }] : [],
  );
  const keyOf = (each: { standard: string; period: string }) => `${each.period} ${each.standard}`;
  return [...new Map(rationales.map((each) => [keyOf(each), each])).values()];
}

export function snapshotPage(report: LineReport): LinePageSnapshot {
  const { line, measure, period, direction, history, judgement } = report;
  const earlier = earlierFigures(report);
  const year = yearOf(period, measure.yearType);
  const inYear = earlier.filter((each) => yearOf(each.period, measure.yearType).code === year.code);
  const yearsBefore = inYearsBefore(period).flatMap(({ code }) => history.byPeriod.get(code) ?? []);
  return {
    priorities: line.priorities,
    samePeriodLastYear: report.samePeriodLastYear && snapshotOther(report.samePeriodLastYear),
    previousYearEnd: report.previousYearEnd && snapshotOther(report.previousYearEnd),
    earlierInYear: inYear.map(snapshotOther),
    earlierYears: yearsBefore.map(snapshotOther),
    trend: snapshotTrend(lineTrend(report)),
    projection: snapshotProjection(projectionOf(report), measure),
    expectedValue: decimalTextOrNull(judgement?.expectedValue ?? null),
    direction: {
      later: direction.later && rounded(direction.later),
      earlier: direction.earlier && rounded(direction.earlier),
      deadBand: { amount: decimalText(line.deadBand.amount), kind: line.deadBand.kind },
      ruleVersion: directionRuleVersion,
    },
    rationales: snapshotRationales(report, year),
  };
}
