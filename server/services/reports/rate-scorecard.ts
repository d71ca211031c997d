import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { OwnPeriod } from '../../domain/measures/reporting-period.js';
import { currentNarratives } from '../../domain/narratives/narrative.js';
import type { PaperHead } from '../../domain/reports/paper-head.js';
import {
  type Completeness,
  completeness,
  type DirectionSummary,
  directionSummary,
  exceptions,
  type RagSummary,
  ragSummary,
} from '../../domain/scorecards/scorecard.js';
import { parseInstant } from '../../domain/values/instant.js';
import type { Period } from '../../domain/values/period.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { ok } from '../../domain/values/problem.js';
import { isReportingDay, parseReportTime, type ReportTime } from '../../domain/values/report-time.js';
import type { CouncilRecord } from '../../persistence/areas/area-store.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { ReportedSummaryRecord } from '../../persistence/meetings/schedule-store.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { OutlookRecord } from '../../persistence/reports/outlook-store.js';
import type { CommitteeRecord } from '../../persistence/scorecards/committee-store.js';
import type {
  EditionRecord,
  LineRecord,
  ScorecardRecord,
} from '../../persistence/scorecards/scorecard-store.js';
import { type Comparison, notCompared } from '../comparisons/comparison.js';
import { type Averaging, compareLine, usualAveraging } from './compare-line.js';
import { readMaterial } from './comparison-material.js';
import { periodsWithTargets, readHistory, upTo } from './line-history.js';
import { linePeriod } from './line-period.js';
import { inheritHistory } from './predecessor-history.js';
import { type LineRating, rateLine } from './rate-line.js';
import { type ReportParts, wholeReport } from './report-parts.js';

export interface ScorecardKey {
  /** The council's GSS code. */
  readonly council: string;
  readonly scorecard: string;
  /** The code of a period, or a reporting day. */
  readonly period: string;
  /**
   * The day whose edition is used. If absent, the report uses the edition in force at the end of its period. A
   * report about a day uses the edition in force on the day of its scheduled meeting or, without a meeting, on that
   * day.
   */
  readonly editionOn?: string | null;
  /** An instant with its offset, as of which the report is read. If absent, the report is in its current state. */
  readonly asAt?: string | null;
  /** The way in which the neighbours are averaged; {@link usualAveraging} if absent. */
  readonly averaging?: Averaging;
}

export interface LineReport extends LineRating {
  readonly line: LineRecord;
  readonly measure: MeasureRecord;
  /** The period for which the line is shown. */
  readonly period: Period;
  /**
   * The day when the figure of that period is due. If the line has no period yet, also the reason why; see
   * `ownPeriod`.
   */
  readonly due: Pick<OwnPeriod, 'dueOn' | 'noPeriod'>;
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
  readonly time: ReportTime;
  /** The instant as of which the report was read; `null` for its current state. */
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
  /** The heads of the papers in which the report is scheduled, as they are now. */
  readonly heads: readonly PaperHead[];
  /** Narratives that belong to no line. */
  readonly narratives: readonly NarrativeRecord[];
}

/**
 * Rates and compares a scorecard in a period, by the current figures or by those of an earlier instant. `null` if
 * the caller may not see it, there is no such council, scorecard or period, or no edition is in force. The number of
 * statements does not depend on the number of lines.
 */
export const rateScorecard =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, key: ScorecardKey): Promise<ScorecardReport | null> => {
    const tenant = mayEnter(principal, 'scorecard', key.council);
    const time = parseReportTime(key.period);
    const asAt = key.asAt ? parseInstant(key.asAt) : ok(null);
    if (!tenant || !time.ok || !asAt.ok) return null;
    return sessions.inCouncil(tenant, (stores) => rateWith(stores, key, time.value, asAt.value));
  };

/** Does the work of {@link rateScorecard} within the caller's transaction. */
export async function rateWith(
  stores: CouncilStores,
  key: Pick<ScorecardKey, 'council' | 'scorecard' | 'editionOn' | 'averaging'>,
  time: ReportTime,
  asAt: Date | null = null,
): Promise<ScorecardReport | null> {
  const scorecard = await stores.scorecards.find(key.scorecard);
  if (!scorecard) return null;
  return rateKnown(stores, { ...key, scorecard, time, asAt });
}

export interface KnownReport {
  /** The council's GSS code. */
  readonly council: string;
  readonly scorecard: ScorecardRecord;
  /** The scorecard's committee, if the caller has read it already. */
  readonly committee?: CommitteeRecord;
  readonly time: ReportTime;
  readonly editionOn?: string | null | undefined;
  readonly asAt: Date | null;
  readonly averaging?: Averaging;
}

/**
 * Does the work of {@link rateWith} for a scorecard that was read before. Parts not requested are empty or not
 * compared.
 */
export async function rateKnown(
  stores: CouncilStores,
  { scorecard, time, asAt, ...key }: KnownReport,
  parts: ReportParts = wholeReport,
): Promise<ScorecardReport | null> {
  const knownEditions = asAt ? await stores.scorecards.editionsKnown(scorecard.id, asAt) : null;
  const editionOn = key.editionOn ?? (await meetingDay(stores, scorecard.id, time));
  const edition = scorecard.editions.findLast(
    ({ id, effectiveFrom }) =>
      (knownEditions === null || knownEditions.has(id)) &&
      (editionOn ? effectiveFrom <= editionOn : effectiveFrom < time.endsBefore),
  );
  if (!edition) return null;
  const council = await stores.areas.council(key.council);
  const committee =
    key.committee ?? (await stores.committees.byIds([scorecard.committeeId])).get(scorecard.committeeId);
  if (!council || !committee) return null;
  const { averaging = usualAveraging } = key;
  const subject = { council, scorecard: { ...scorecard, committee }, edition, time, asAt, averaging };
  return report(stores, subject, parts);
}

/** Returns the day whose edition a report to a meeting uses; `null` for the edition in force at its period's end. */
export const editionDay = (time: ReportTime, { heldOn }: { readonly heldOn: PlainDate }): PlainDate | null =>
  isReportingDay(time) ? heldOn : null;

/** Returns the day of the earliest meeting for which a report about a day is scheduled, or `null`. */
async function meetingDay(
  stores: CouncilStores,
  scorecardId: string,
  time: ReportTime,
): Promise<PlainDate | null> {
  if (!isReportingDay(time)) return null;
  const [meeting] = await stores.schedule.meetingsOf([{ scorecardId, periodCode: time.code }]);
  return meeting?.heldOn ?? null;
}

interface ReportSubject {
  readonly council: CouncilRecord;
  readonly scorecard: ScorecardReport['scorecard'];
  readonly edition: EditionRecord;
  readonly time: ReportTime;
  readonly asAt: Date | null;
  readonly averaging: Averaging;
}

async function report(
  stores: CouncilStores,
  { council, scorecard, edition, time, asAt, averaging }: ReportSubject,
  parts: ReportParts,
): Promise<ScorecardReport> {
  const lines = await stores.scorecards.lines(edition.id);
  const measureIds = lines.map(({ measureId }) => measureId);
  const successions = (await stores.scorecardChanges.successions(measureIds)).filter(
    ({ change }) => change.scorecardId === scorecard.id && change.effectiveFrom < time.endsBefore,
  );
  const predecessorIds = successions.map(({ predecessorId }) => predecessorId);
  const measures = await stores.measures.byIds([...measureIds, ...predecessorIds], asAt);
  const history = await readHistory(stores, measures, time, asAt);
  const firstDays = await stores.scorecards.firstDaysOf(isReportingDay(time) ? [scorecard.id] : []);
  const shown = lines.flatMap((line) => {
    const measure = measures.get(line.measureId);
    if (!measure) return [];
    const figures = inheritHistory(measure.id, history, successions);
    const since = firstDays.get(`${scorecard.id} ${measure.id}`) ?? null;
    const { period, ...due } = linePeriod(line, measure, time, figures.entered, since);
    return [{ line, measure, figures, period, due }];
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
  const material = parts.comparators ? await readMaterial(stores, shown, { council, asAt, averaging }) : null;
  const narratives = parts.narratives
    ? currentNarratives(await stores.narratives.ofScorecard(scorecard.id, time.code, asAt))
    : [];

  const reports = shown.map(({ line, measure, figures, period, due }): LineReport => {
    const ofMeasure = <T extends { readonly measureId: string | null }>(all: readonly T[]) =>
      all.filter(({ measureId }) => measureId === measure.id);
    const rating = rateLine(line, measure, period, {
      entered: upTo(period, figures.entered),
      targets: ofMeasure(targets),
      incomparable: upTo(period, figures.incomparable),
      notDueUntil: due.noPeriod === null ? null : due.dueOn,
    });
    return {
      ...rating,
      line,
      measure,
      period,
      due,
      ...(material ? compareLine(measure, period, material) : notRead),
      judgement: ofMeasure(judgements).find(({ periodCode }) => periodCode === period.code) ?? null,
      narratives: ofMeasure(narratives),
    };
  });
  return {
    council,
    scorecard,
    edition,
    time,
    asAt,
    lines: reports,
    ...summarise(reports),
    heads: parts.heads ? await stores.schedule.heads(scorecard.id, time.code) : [],
    reportedSummaries: parts.reportedSummaries
      ? await stores.schedule.summaries(scorecard.id, time.code, asAt)
      : [],
    narratives: narratives.filter(({ measureId }) => measureId === null || !measureIds.includes(measureId)),
  };
}

/** The comparisons in a report for which no comparators were requested. */
const notRead = {
  neighboursAverage: notCompared('NOT_PUBLISHED'),
  region: notCompared('NOT_PUBLISHED'),
  nation: notCompared('NOT_PUBLISHED'),
};

function summarise(reports: readonly LineReport[]): Pick<ScorecardReport, 'summary' | 'exceptions'> {
  const ratedLines = reports.map(({ line, figure, rating, direction }) => ({
    reference: line.reference,
    figure,
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
