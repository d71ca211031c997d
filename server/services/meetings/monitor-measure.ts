import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { frequencyKinds } from '../../domain/measures/measure.js';
import type { Trend } from '../../domain/ratings/trend.js';
import { enclosingPeriods } from '../../domain/targets/enclosing-period.js';
import { type Decimal, zero } from '../../domain/values/decimal.js';
import { comparePeriods, type Period, parsePeriod } from '../../domain/values/period.js';
import { periodsEndingAt, previousPeriod } from '../../domain/values/period-series.js';
import { addMonths } from '../../domain/values/plain-date.js';
import { monthsOfYearElapsed, periodsOfYear, yearOf } from '../../domain/values/year.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { OutlookRecord } from '../../persistence/reports/outlook-store.js';
import type { LineRecord } from '../../persistence/scorecards/scorecard-store.js';
import type { TargetRecord } from '../../persistence/targets/target-store.js';
import type { ReportedObservation } from '../observations/reported-observation.js';
import { withRollUps } from '../observations/roll-up-history.js';
import { reportedHistory } from '../reports/line-history.js';
import { inheritHistory } from '../reports/predecessor-history.js';
import { earlierFigures, type LineRating, projectionOf, rateLine } from '../reports/rate-line.js';
import { trendOver } from '../reports/trend-significance.js';
import { type CurrentTarget, currentTargets } from '../targets/current-targets.js';
import { type MemberRequest, requestsOf } from './request-monitoring.js';

/** A part of the year with its reported or required figure. */
export interface ExpectedPeriod {
  readonly period: Period;
  readonly reported: ReportedObservation | null;
  /** The targets that are set for this part of the year alone. */
  readonly targets: readonly CurrentTarget[];
  /**
   * The figure that this part still needs so that the year ends on its target: the count of the part alone or, if
   * the measure counts from the start of the year, the cumulative count. `null` if the part is not in the future, if
   * the year has no target, or if the measure does not add up over the year.
   */
  readonly required: Decimal | null;
}

export interface Monitoring extends LineRating {
  readonly measure: MeasureRecord;
  readonly period: Period;
  /** Members' requests that are still open. */
  readonly requests: readonly MemberRequest[];
  /** The final figure of each of the five years before the period's year, earliest first. */
  readonly fiveYears: readonly { readonly period: Period; readonly reported: ReportedObservation | null }[];
  readonly trend: Trend;
  /** Targets of the whole year. */
  readonly yearTargets: readonly CurrentTarget[];
  readonly judgement: OutlookRecord | null;
  readonly expected: readonly ExpectedPeriod[];
  /** Unfinished actions, by due date. */
  readonly actions: readonly NarrativeRecord[];
}

const yearsShown = 5;
/** The number of years of figures to read: the years shown, the current year and one spare year. */
const yearsRead = yearsShown + 2;

/** A line with default settings, so that the measure alone decides the rating. */
const plainLine = (measureId: string): LineRecord => ({
  position: 1,
  reference: '1',
  measureId,
  theme: null,
  priorities: [],
  ratingRule: 'STANDARD',
  directionBasis: null,
  directionMeanOf: null,
  deadBand: { kind: 'ABSOLUTE', amount: zero },
  dueWithin: null,
});

/**
 * Reads everything that members ask about measures in a period: the current figure, the final figures of five years,
 * the targets and their rationale, the actions, and the reported or required figures of the parts of the year. Uses
 * a fixed number of statements.
 *
 * Returns the measures in the order of the ids; `null` for each that does not exist or that the caller may not see,
 * and for all of them if the period is malformed.
 */
export const monitorMeasures =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    measureIds: readonly string[],
    periodCode: string,
  ): Promise<readonly (Monitoring | null)[]> => {
    const tenant = mayEnter(principal, 'measureMonitoring', council);
    const period = parsePeriod(periodCode);
    if (!tenant || !period.ok) return measureIds.map(() => null);
    return sessions.inCouncil(tenant, async (stores) => {
      const data = await readMonitoring(stores, measureIds, period.value);
      return measureIds.map((id) => {
        const measure = data.measures.get(id);
        return measure ? monitoring(measure, period.value, data) : null;
      });
    });
  };

/** Returns the year of a period, the parts of the year to show, and the periods whose targets must be read. */
function yearOfMeasure(measure: MeasureRecord, period: Period) {
  const { yearType } = measure;
  const year = yearOf(period, yearType);
  const parts = partsShown(measure, period, year);
  const within = [period, year, ...parts].flatMap((each) => enclosingPeriods(each, yearType));
  return { year, parts, within };
}

type MonitoringData = Awaited<ReturnType<typeof readMonitoring>>;

async function readMonitoring(stores: CouncilStores, measureIds: readonly string[], period: Period) {
  // Includes the successions of all scorecards. If a measure has several predecessors, the last succession counts.
  const successions = (await stores.scorecardChanges.successions(measureIds)).filter(
    ({ change, successorId }) => measureIds.includes(successorId) && change.effectiveFrom < period.endsBefore,
  );
  const measures = await stores.measures.byIds([
    ...measureIds,
    ...successions.map(({ predecessorId }) => predecessorId),
  ]);
  const window = { from: addMonths(period.endsBefore, -12 * yearsRead), to: period.endsBefore };
  const history = reportedHistory(measures, await stores.observations.current([...measures.keys()], window));
  const targetPeriods = measureIds.flatMap((id) => {
    const measure = measures.get(id);
    return measure ? yearOfMeasure(measure, period).within.map(({ code }) => code) : [];
  });
  return {
    successions,
    measures,
    history,
    targets: await stores.targets.current(measureIds, [...new Set(targetPeriods)]),
    judgements: await stores.outlooks.current(measureIds, [period.code]),
    actions: await stores.narratives.actionsOn(measureIds),
    requests: await requestsOf(stores, await stores.memberRequests.openOn(measureIds)),
  };
}

function monitoring(measure: MeasureRecord, period: Period, data: MonitoringData): Monitoring {
  const { id, yearType } = measure;
  const { year, parts } = yearOfMeasure(measure, period);
  const { entered, incomparable } = inheritHistory(id, data.history, data.successions);
  const targets = data.targets.filter(({ measureId }) => measureId === id);

  const rated = rateLine(plainLine(id), measure, period, { entered, incomparable, targets });
  const earlier = earlierFigures(rated);
  const reported = rated.observation ? [rated.observation, ...earlier] : earlier;
  const ends = yearEnds(measure, year, period.kind, entered);
  const isYearEnd = monthsOfYearElapsed(period, yearType) === 12 && measure.accumulation !== 'IN_PERIOD';
  const last = { period, reported: rated.observation };
  const ofTrend = isYearEnd || year.code === period.code ? [...ends.slice(1), last] : ends;
  return {
    ...rated,
    measure,
    period,
    requests: data.requests.filter(({ record }) => record.measureId === id),
    fiveYears: ends,
    trend: trendOver(
      measure,
      ofTrend.map(({ reported }) => reported),
      reported,
    ),
    yearTargets: currentTargets(targets, measure, enclosingPeriods(year, yearType)),
    judgement: data.judgements.find(({ measureId }) => measureId === id) ?? null,
    expected: parts.map((part) => expectedOf(part, { measure, period, parts, rated, reported, targets })),
    actions: data.actions.filter(({ measureId, progress }) => measureId === id && !progress[0]?.finished),
  };
}

/**
 * Returns the parts of the year to show: periods of the same kind as `period` or, if that is a whole year, of the
 * kind for which the measure is reported.
 */
function partsShown({ frequency }: MeasureRecord, period: Period, year: Period): readonly Period[] {
  const sameKind = periodsOfYear(year, period.kind);
  return sameKind.length > 1 ? sameKind : periodsOfYear(year, frequencyKinds[frequency]);
}

/**
 * Returns the final figure of each of the five years before `year`, earliest first. It is the figure of the whole
 * year, entered or rolled up from its parts. If the year has no such figure, it is the figure of the last part of
 * the year, unless each period is counted on its own (`IN_PERIOD`).
 */
function yearEnds(
  measure: MeasureRecord,
  year: Period,
  kind: Period['kind'],
  entered: readonly ReportedObservation[],
): Monitoring['fiveYears'] {
  const years = periodsEndingAt(previousPeriod(year), yearsShown);
  const ofYears = withRollUps(measure, previousPeriod(year), entered);
  return years.map((each) => {
    const whole = ofYears.find((reported) => reported.period.code === each.code);
    const end = periodsOfYear(each, kind).at(-1);
    const atEnd =
      end && measure.accumulation !== 'IN_PERIOD'
        ? withRollUps(measure, end, entered).find((reported) => reported.period.code === end.code)
        : undefined;
    return { period: each, reported: whole ?? atEnd ?? null };
  });
}

interface YearSoFar {
  readonly measure: MeasureRecord;
  readonly period: Period;
  readonly parts: readonly Period[];
  readonly rated: LineRating;
  readonly reported: readonly ReportedObservation[];
  readonly targets: readonly TargetRecord[];
}

function expectedOf(
  part: Period,
  { measure, period, parts, rated, reported, targets }: YearSoFar,
): ExpectedPeriod {
  const { observation } = rated;
  const projection = projectionOf(rated);
  const places = [part, period].map(({ code }) => parts.findIndex((each) => each.code === code));
  const [place = -1, today = -1] = places;
  const perPeriod = projection.kind === 'PROJECTED' ? projection.runRateRequired : null;
  const adds = projection.kind === 'PROJECTED' && projection.method === 'RUN_RATE';
  const figure = observation?.record.figure;
  const soFar = figure?.kind === 'VALUE' ? figure.value : null;
  const isToCome = today >= 0 && place > today;
  const cumulative = measure.accumulation === 'CUMULATIVE_YTD' && soFar && perPeriod;
  return {
    period: part,
    reported:
      comparePeriods(part, period) <= 0
        ? (reported.find((each) => each.period.code === part.code) ?? null)
        : null,
    targets: currentTargets(targets, measure, [part]),
    required: !isToCome || !adds ? null : cumulative ? soFar.plus(perPeriod.times(place - today)) : perPeriod,
  };
}
