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
import type { NarrativeRecord } from '../../persistence/narratives/narrative-store.js';
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
  /** A day whose edition is wanted; left out, the one in force at the period's end. */
  readonly editionOn?: string | null;
  /** An instant with its offset: the report as it then stood. Left out: as it now stands. */
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
  /** What belongs to no single line. */
  readonly narratives: readonly NarrativeRecord[];
}

/** How far back a line's own figures are read, and its comparators'. */
export const yearsOfHistory = 6;
const yearsOfComparators = 3;

/**
 * A scorecard in a period, rated and compared as the figures now stand, or as they stood at an instant. `null` where the caller may not see
 * it, or where there is no such council, scorecard or period, or no edition in force.
 * However many lines it has, it is read in the same number of statements.
 */
export const rateScorecard =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, key: ScorecardKey): Promise<ScorecardReport | null> => {
    const tenant = mayEnter(principal, 'scorecard', key.council);
    const period = parsePeriod(key.period);
    const asAt = key.asAt ? parseInstant(key.asAt) : ok(null);
    if (!tenant || !period.ok || !asAt.ok) return null;
    return sessions.inCouncil(tenant, (stores) => rateWith(stores, key, period.value, asAt.value));
  };

/** The same within a transaction that somebody has begun. */
export async function rateWith(
  stores: CouncilStores,
  key: Pick<ScorecardKey, 'council' | 'scorecard' | 'editionOn'>,
  period: Period,
  asAt: Date | null = null,
): Promise<ScorecardReport | null> {
  const scorecard = await stores.scorecards.find(key.scorecard);
  const known = scorecard && asAt ? await stores.scorecards.editionsKnown(scorecard.id, asAt) : null;
  const edition = scorecard?.editions.findLast(
    ({ id, effectiveFrom }) =>
      (known === null || known.has(id)) &&
      (key.editionOn ? effectiveFrom <= key.editionOn : effectiveFrom < period.endsBefore),
  );
  const council = await stores.areas.council(key.council);
  if (!scorecard || !edition || !council) return null;
  return report(stores, council, scorecard, edition, period, asAt);
}

async function report(
  stores: CouncilStores,
  council: CouncilRecord,
  scorecard: ScorecardRecord,
  edition: EditionRecord,
  period: Period,
  asAt: Date | null,
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
  const material = await readMaterial(stores, council, measureIds, period, asAt);
  const narratives = currentNarratives(await stores.narratives.ofScorecard(scorecard.id, period.code, asAt));

  const reports = lines.flatMap((line): LineReport[] => {
    const measure = measures.get(line.measureId);
    if (!measure) return [];
    const { entered, incomparable } = inheritHistory(measure.id, history, successions);
    const own = <T extends { readonly measureId: string | null }>(all: readonly T[]) =>
      all.filter(({ measureId }) => measureId === measure.id);
    const rated = rateLine(line, measure, period, entered, own(targets), incomparable);
    const facts = {
      line,
      measure,
      period,
      ...compareLine(measure, material),
      judgement: own(judgements)[0] ?? null,
      narratives: own(narratives),
    };
    // To spread the rating would read, and so work out, what may not be asked for.
    return [Object.assign(rated, facts)];
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
  const rated = reports.map(({ line, observation, rating, direction }) => ({
    reference: line.reference,
    figure: observation?.record.figure ?? null,
    rating,
    direction,
  }));
  const found = exceptions(rated);
  const named = (references: readonly string[]) =>
    reports.filter(({ line }) => references.includes(line.reference));
  return {
    summary: {
      rag: ragSummary(rated),
      direction: directionSummary(rated),
      completeness: completeness(rated),
    },
    exceptions: {
      red: named(found.red),
      redAndWorsening: named(found.redAndWorsening),
      unreportable: named(found.unreportable),
      missing: named(found.missing),
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

/** By the measure's id the observations of it, each with its measure and period. */
export function reportedHistory(
  measures: ReadonlyMap<string, MeasureRecord>,
  records: readonly ObservationRecord[],
): ReadonlyMap<string, readonly ReportedObservation[]> {
  const history = new Map<string, ReportedObservation[]>();
  for (const record of records) {
    const measure = measures.get(record.measureId);
    const of = parsePeriod(record.periodCode);
    if (!measure || !of.ok) continue;
    const own = history.get(measure.id) ?? [];
    own.push({ measure, period: of.value, record });
    history.set(measure.id, own);
  }
  return history;
}

/** Every period whose target could stand in this one, whatever the measures' kinds of year. */
export function periodsWithTargets(period: Period): readonly string[] {
  const codes = yearTypes.flatMap((yearType) => enclosingPeriods(period, yearType)).map(({ code }) => code);
  return [...new Set(codes)];
}

async function readMaterial(
  stores: CouncilStores,
  council: CouncilRecord,
  measureIds: readonly string[],
  period: Period,
  asAt: Date | null,
): Promise<ComparisonMaterial> {
  const neighbours = await stores.comparisonGroups.neighboursOf(council.gssCode);
  const edition = neighbours && editionInForce(neighbours.editions, period.endsBefore);
  const members = edition?.members.map(({ gssCode }) => gssCode) ?? [];
  const window = { from: addMonths(period.endsBefore, -12 * yearsOfComparators), to: period.endsBefore };
  const figures = inPeriods(await stores.comparisons.inWindow([council.gssCode], measureIds, window));
  const compared = groupBy(figures, ({ measureId }) => measureId);
  const unknown = measureIds.filter((id) => needsAveraging(id, { neighbours, edition, compared }));
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
      unknown.length === 0 ? [] : inPeriods(await stores.published.of(unknown, members, window)),
  };
}

const inPeriods = <Figure extends { readonly periodCode: string }>(figures: readonly Figure[]) =>
  figures.flatMap((figure) => {
    const period = parsePeriod(figure.periodCode);
    return period.ok ? [{ ...figure, period: period.value }] : [];
  });
