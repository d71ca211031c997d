import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { editionInForce } from '../../domain/comparisons/comparison-group.js';
import { currentNarratives } from '../../domain/narratives/narrative.js';
import {
  type Completeness,
  completeness,
  type DirectionSummary,
  directionSummary,
  exceptions,
  type RagSummary,
  ragSummary,
} from '../../domain/scorecards/scorecard.js';
import { enclosingPeriods } from '../../domain/targets/enclosing-period.js';
import { groupBy } from '../../domain/values/group-by.js';
import { parseInstant } from '../../domain/values/instant.js';
import { type Period, parsePeriod } from '../../domain/values/period.js';
import { addMonths } from '../../domain/values/plain-date.js';
import { ok } from '../../domain/values/problem.js';
import { yearTypes } from '../../domain/values/time-identifier.js';
import type { CouncilRecord } from '../../persistence/areas/area-store.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { ReportedSummaryRecord } from '../../persistence/meetings/schedule-store.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { ObservationRecord } from '../../persistence/observations/observation-store.js';
import type { OutlookRecord } from '../../persistence/reports/outlook-store.js';
import type { CommitteeRecord } from '../../persistence/scorecards/committee-store.js';
import type {
  EditionRecord,
  LineRecord,
  ScorecardRecord,
} from '../../persistence/scorecards/scorecard-store.js';
import type { Comparison } from '../comparisons/comparison.js';
import type { ReportedObservation } from '../observations/reported-observation.js';
import { type ComparisonMaterial, compareLine, needsAveraging } from './compare-line.js';
import { inheritHistory } from './predecessor-history.js';
import { type LineRating, rateLine } from './rate-line.js';

export interface ScorecardKey {
  /** GSS code. */
  readonly council: string;
  readonly scorecard: string;
  readonly period: string;
  /** The day whose edition is used. Absent: the edition in force at the period's end. */
  readonly editionOn?: string | null;
  /** An instant with its offset: the report as it was then. Absent: as it is now. */
  readonly asAt?: string | null;
}

export interface LineReport extends LineRating {
  readonly line: LineRecord;
  readonly measure: MeasureRecord;
  readonly period: Period;
  readonly judgement: OutlookRecord | null;
  readonly neighboursAverage: Comparison;
  readonly region: Comparison;
  readonly nation: Comparison;
  readonly narratives: readonly NarrativeRecord[];
}

export interface ScorecardReport {
  readonly council: CouncilRecord;
  readonly scorecard: ScorecardRecord & { readonly committee: CommitteeRecord };
  readonly edition: EditionRecord;
  readonly period: Period;
  readonly lines: readonly LineReport[];
  readonly summary: {
    readonly rag: RagSummary;
    readonly direction: DirectionSummary;
    readonly completeness: Completeness;
  };
  readonly exceptions: {
    readonly red: readonly LineReport[];
    readonly redAndWorsening: readonly LineReport[];
    readonly unreportable: readonly LineReport[];
    readonly missing: readonly LineReport[];
  };
  readonly reportedSummaries: readonly ReportedSummaryRecord[];
  /** Narratives that belong to no line. */
  readonly narratives: readonly NarrativeRecord[];
}

/** Years of a line's own figures that are read, and of its comparators'. */
export const yearsOfHistory = 6;
const yearsOfComparators = 3;

/**
 * A scorecard in a period, rated and compared by the current figures, or by those of an earlier instant.
 * `null` if the caller may not see it, there is no such council, scorecard or period, or no edition is in
 * force. The number of statements does not depend on the number of lines.
 */
export const rateScorecard =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, key: ScorecardKey): Promise<ScorecardReport | null> => {
    const tenant = mayEnter(principal, 'scorecardReport', key.council);
    const period = parsePeriod(key.period);
    const asAt = key.asAt ? parseInstant(key.asAt) : ok(null);
    if (!tenant || !period.ok || !asAt.ok) return null;
    return sessions.inCouncil(tenant, (stores) => rateWith(stores, key, period.value, asAt.value));
  };

/** The same within the caller's transaction. */
export async function rateWith(
  stores: CouncilStores,
  key: Pick<ScorecardKey, 'council' | 'scorecard' | 'editionOn'>,
  period: Period,
  asAt: Date | null = null,
): Promise<ScorecardReport | null> {
  const scorecard = await stores.scorecards.find(key.scorecard);
  const knownEditions = scorecard && asAt ? await stores.scorecards.editionsKnown(scorecard.id, asAt) : null;
  const edition = scorecard?.editions.findLast(
    ({ id, effectiveFrom }) =>
      (knownEditions === null || knownEditions.has(id)) &&
      (key.editionOn ? effectiveFrom <= key.editionOn : effectiveFrom < period.endsBefore),
  );
  const council = await stores.areas.council(key.council);
  if (!scorecard || !edition || !council) return null;
  return report(stores, { council, scorecard, edition, period, asAt });
}

interface ReportSubject {
  readonly council: CouncilRecord;
  readonly scorecard: ScorecardRecord;
  readonly edition: EditionRecord;
  readonly period: Period;
  readonly asAt: Date | null;
}

async function report(
  stores: CouncilStores,
  { council, scorecard, edition, period, asAt }: ReportSubject,
): Promise<ScorecardReport | null> {
  const committee = (await stores.committees.byIds([scorecard.committeeId])).get(scorecard.committeeId);
  if (!committee) return null;
  const lines = await stores.scorecards.lines(edition.id);
  const measureIds = lines.map(({ measureId }) => measureId);
  const successions = (await stores.scorecardChanges.successions(measureIds)).filter(
    ({ change }) => change.scorecardId === scorecard.id && change.effectiveFrom < period.endsBefore,
  );
  const predecessorIds = successions.map(({ predecessorId }) => predecessorId);
  const measures = await stores.measures.byIds([...measureIds, ...predecessorIds]);
  const history = await readHistory(stores, measures, period, asAt);
  const targets = await stores.targets.current(measureIds, periodsWithTargets(period), asAt);
  const judgements = await stores.outlooks.current(measureIds, period.code, asAt);
  const material = await readMaterial(stores, measureIds, { council, period, asAt });
  const narratives = currentNarratives(await stores.narratives.ofScorecard(scorecard.id, period.code, asAt));

  const reports = lines.flatMap((line): LineReport[] => {
    const measure = measures.get(line.measureId);
    if (!measure) return [];
    const { entered, incomparable } = inheritHistory(measure.id, history, successions);
    const ofMeasure = <T extends { readonly measureId: string | null }>(all: readonly T[]) =>
      all.filter(({ measureId }) => measureId === measure.id);
    const rating = rateLine(line, measure, period, { entered, targets: ofMeasure(targets), incomparable });
    const facts = {
      line,
      measure,
      period,
      ...compareLine(measure, material),
      judgement: ofMeasure(judgements)[0] ?? null,
      narratives: ofMeasure(narratives),
    };
    // Not a spread, which would run the getters of `rating`: they compute fields that may not be requested.
    return [Object.assign(rating, facts)];
  });
  return {
    council,
    scorecard: { ...scorecard, committee },
    edition,
    period,
    lines: reports,
    ...summarise(reports),
    reportedSummaries: await stores.schedule.summaries(scorecard.id, period.code, asAt),
    narratives: narratives.filter(({ measureId }) => measureId === null || !measureIds.includes(measureId)),
  };
}

function summarise(reports: readonly LineReport[]): Pick<ScorecardReport, 'summary' | 'exceptions'> {
  const ratedLines = reports.map(({ line, observation, rating, direction }) => ({
    reference: line.reference,
    figure: observation?.record.figure ?? null,
    rating,
    direction,
  }));
  const exceptional = exceptions(ratedLines);
  const linesOf = (references: readonly string[]) =>
    reports.filter(({ line }) => references.includes(line.reference));
  return {
    summary: {
      rag: ragSummary(ratedLines),
      direction: directionSummary(ratedLines),
      completeness: completeness(ratedLines),
    },
    exceptions: {
      red: linesOf(exceptional.red),
      redAndWorsening: linesOf(exceptional.redAndWorsening),
      unreportable: linesOf(exceptional.unreportable),
      missing: linesOf(exceptional.missing),
    },
  };
}

async function readHistory(
  stores: CouncilStores,
  measures: ReadonlyMap<string, MeasureRecord>,
  period: Period,
  asAt: Date | null,
) {
  const from = addMonths(period.endsBefore, -12 * yearsOfHistory);
  const window = { from, to: period.endsBefore };
  return reportedHistory(measures, await stores.observations.current([...measures.keys()], window, asAt));
}

/** Observations by measure id, each with its measure and period. */
export function reportedHistory(
  measures: ReadonlyMap<string, MeasureRecord>,
  records: readonly ObservationRecord[],
): ReadonlyMap<string, readonly ReportedObservation[]> {
  const history = new Map<string, ReportedObservation[]>();
  for (const record of records) {
    const measure = measures.get(record.measureId);
    const of = parsePeriod(record.periodCode);
    if (!measure || !of.ok) continue;
    const reported = history.get(measure.id) ?? [];
    reported.push({ measure, period: of.value, record });
    history.set(measure.id, reported);
  }
  return history;
}

/** Codes of the periods whose targets may apply in this one, for measures of any year type. */
export function periodsWithTargets(period: Period): readonly string[] {
  const codes = yearTypes.flatMap((yearType) => enclosingPeriods(period, yearType)).map(({ code }) => code);
  return [...new Set(codes)];
}

async function readMaterial(
  stores: CouncilStores,
  measureIds: readonly string[],
  { council, period, asAt }: Pick<ReportSubject, 'council' | 'period' | 'asAt'>,
): Promise<ComparisonMaterial> {
  const neighbours = await stores.comparisonGroups.neighboursOf(council.gssCode);
  const edition = neighbours && editionInForce(neighbours.editions, period.endsBefore);
  const members = edition?.members.map(({ gssCode }) => gssCode) ?? [];
  const window = { from: addMonths(period.endsBefore, -12 * yearsOfComparators), to: period.endsBefore };
  const figures = inPeriods(await stores.comparisons.inWindow([council.gssCode], measureIds, window));
  const compared = groupBy(figures, ({ measureId }) => measureId);
  const unaveraged = measureIds.filter((id) => needsAveraging(id, { neighbours, edition, compared }));
  return {
    council,
    period,
    neighbours,
    edition,
    areas: await stores.areas.areas(members),
    quoted: await stores.comparators.current(measureIds, period.code, asAt),
    asItStood: asAt !== null,
    compared,
    neighboursFigures:
      unaveraged.length === 0 ? [] : inPeriods(await stores.published.of(unaveraged, members, window)),
  };
}

const inPeriods = <Figure extends { readonly periodCode: string }>(figures: readonly Figure[]) =>
  figures.flatMap((figure) => {
    const period = parsePeriod(figure.periodCode);
    return period.ok ? [{ ...figure, period: period.value }] : [];
  });
