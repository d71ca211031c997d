import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { periodInReport } from '../../domain/measures/reporting-period.js';
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
import { type Comparison, notCompared } from '../comparisons/comparison.js';
import type { ReportedObservation } from '../observations/reported-observation.js';
import { compareLine } from './compare-line.js';
import { readMaterial } from './comparison-material.js';
import { inheritHistory } from './predecessor-history.js';
import { type LineRating, rateLine } from './rate-line.js';
import { type ReportParts, wholeReport } from './report-parts.js';

export interface ScorecardKey {
  /** The council's GSS code. */
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
  /** The period that the line is shown for; see `periodInReport`. */
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
  /** The instant of the figures; `null` for the current ones. */
  readonly asAt: Date | null;
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

/** Years of a line's own figures that are read. */
export const yearsOfHistory = 6;

/**
 * A scorecard in a period, rated and compared by the current figures, or by those of an earlier instant.
 * `null` if the caller may not see it, there is no such council, scorecard or period, or no edition is in
 * force. The number of statements does not depend on the number of lines.
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

/** The same within the caller's transaction. */
export async function rateWith(
  stores: CouncilStores,
  key: Pick<ScorecardKey, 'council' | 'scorecard' | 'editionOn'>,
  period: Period,
  asAt: Date | null = null,
): Promise<ScorecardReport | null> {
  const scorecard = await stores.scorecards.find(key.scorecard);
  if (!scorecard) return null;
  return rateKnown(stores, { ...key, scorecard, period, asAt });
}

export interface KnownReport {
  /** The council's GSS code. */
  readonly council: string;
  readonly scorecard: ScorecardRecord;
  /** If it is known already. */
  readonly committee?: CommitteeRecord;
  readonly period: Period;
  readonly editionOn?: string | null | undefined;
  readonly asAt: Date | null;
}

/** The same for a scorecard that was read before. Parts that are left out are empty, or not compared. */
export async function rateKnown(
  stores: CouncilStores,
  { scorecard, period, asAt, ...key }: KnownReport,
  parts: ReportParts = wholeReport,
): Promise<ScorecardReport | null> {
  const knownEditions = asAt ? await stores.scorecards.editionsKnown(scorecard.id, asAt) : null;
  const edition = scorecard.editions.findLast(
    ({ id, effectiveFrom }) =>
      (knownEditions === null || knownEditions.has(id)) &&
      (key.editionOn ? effectiveFrom <= key.editionOn : effectiveFrom < period.endsBefore),
  );
  if (!edition) return null;
  const council = await stores.areas.council(key.council);
  const committee =
    key.committee ?? (await stores.committees.byIds([scorecard.committeeId])).get(scorecard.committeeId);
  if (!council || !committee) return null;
  const subject = { council, scorecard: { ...scorecard, committee }, edition, period, asAt };
  return report(stores, subject, parts);
}

interface ReportSubject {
  readonly council: CouncilRecord;
  readonly scorecard: ScorecardReport['scorecard'];
  readonly edition: EditionRecord;
  readonly period: Period;
  readonly asAt: Date | null;
}

async function report(
  stores: CouncilStores,
  { council, scorecard, edition, period, asAt }: ReportSubject,
  parts: ReportParts,
): Promise<ScorecardReport> {
  const lines = await stores.scorecards.lines(edition.id);
  const measureIds = lines.map(({ measureId }) => measureId);
  const successions = (await stores.scorecardChanges.successions(measureIds)).filter(
    ({ change }) => change.scorecardId === scorecard.id && change.effectiveFrom < period.endsBefore,
  );
  const predecessorIds = successions.map(({ predecessorId }) => predecessorId);
  const measures = await stores.measures.byIds([...measureIds, ...predecessorIds], asAt);
  const history = await readHistory(stores, measures, period, asAt);
  const shown = lines.flatMap((line) => {
    const measure = measures.get(line.measureId);
    return measure ? [{ line, measure, period: periodInReport(measure, period) }] : [];
  });
  const periods = [...new Map(shown.map((each) => [each.period.code, each.period])).values()];
  const targets = await stores.targets.current(measureIds, periodsWithTargets(periods), asAt);
  const judgements = parts.judgements
    ? await stores.outlooks.current(
        measureIds,
        periods.map(({ code }) => code),
        asAt,
      )
    : [];
  const material = parts.comparators ? await readMaterial(stores, shown, { council, asAt }) : null;
  const narratives = parts.narratives
    ? currentNarratives(await stores.narratives.ofScorecard(scorecard.id, period.code, asAt))
    : [];

  const reports = shown.map(({ line, measure, period: ownPeriod }): LineReport => {
    const { entered, incomparable } = inheritHistory(measure.id, history, successions);
    const ofMeasure = <T extends { readonly measureId: string | null }>(all: readonly T[]) =>
      all.filter(({ measureId }) => measureId === measure.id);
    const rating = rateLine(line, measure, ownPeriod, {
      entered: upTo(ownPeriod, entered),
      targets: ofMeasure(targets),
      incomparable: upTo(ownPeriod, incomparable),
    });
    return {
      ...rating,
      line,
      measure,
      period: ownPeriod,
      ...(material ? compareLine(measure, ownPeriod, material) : notRead),
      judgement: ofMeasure(judgements).find(({ periodCode }) => periodCode === ownPeriod.code) ?? null,
      narratives: ofMeasure(narratives),
    };
  });
  return {
    council,
    scorecard,
    edition,
    period,
    asAt,
    lines: reports,
    ...summarise(reports),
    reportedSummaries: parts.reportedSummaries
      ? await stores.schedule.summaries(scorecard.id, period.code, asAt)
      : [],
    narratives: narratives.filter(({ measureId }) => measureId === null || !measureIds.includes(measureId)),
  };
}

/** The comparisons of a report whose comparators were not asked for. */
const notRead = {
  neighboursAverage: notCompared('NOT_PUBLISHED'),
  region: notCompared('NOT_PUBLISHED'),
  nation: notCompared('NOT_PUBLISHED'),
};

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

/** The figures of the periods that end by the end of `period`. */
export const upTo = (
  { endsBefore }: Period,
  figures: readonly ReportedObservation[],
): readonly ReportedObservation[] => figures.filter((each) => each.period.endsBefore <= endsBefore);

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

/** Codes of the periods whose targets may apply in these periods, for measures of any year type. */
export function periodsWithTargets(periods: readonly Period[]): readonly string[] {
  const enclosing = periods.flatMap((period) =>
    yearTypes.flatMap((yearType) => enclosingPeriods(period, yearType)),
  );
  return [...new Set(enclosing.map(({ code }) => code))];
}
