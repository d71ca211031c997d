import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type Reminder, remindersOf, remindOfActions, remindOfLine } from '../../domain/meetings/reminder.js';
import { demandedStatus, type ReportKind } from '../../domain/meetings/report-kind.js';
import { currentNarratives } from '../../domain/narratives/narrative.js';
import { checkReadiness } from '../../domain/publications/publication-readiness.js';
import { type Completeness, completeness } from '../../domain/scorecards/scorecard.js';
import { dayInLondon } from '../../domain/values/instant.js';
import { mapPage } from '../../domain/values/map-page.js';
import { addMonths, type PlainDate } from '../../domain/values/plain-date.js';
import { isReportingDay, type ReportTime } from '../../domain/values/report-time.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { DueReportRecord, ScheduledReportOrder } from '../../persistence/meetings/schedule-store.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { Page } from '../../persistence/sql/page.js';
import type { ListQuery } from '../../persistence/sql/paged-query.js';
import { readyReport } from '../publications/publication-readiness.js';
import { commentaryWarnings } from '../reports/commentary-warnings.js';
import { periodsWithTargets, reportedHistory, upTo, yearsOfHistory } from '../reports/line-history.js';
import { linePeriod } from '../reports/line-period.js';
import { inheritHistory } from '../reports/predecessor-history.js';
import { rateLine } from '../reports/rate-line.js';
import { type ScheduledReport, withScorecards } from './schedule-report.js';

export interface DueReportFilter {
  /** The first day of the meetings, and the day as of which reminders are due; today in London if `null`. */
  readonly on: PlainDate | null;
  /** The last day of the meetings; no limit if `null`. */
  readonly until: PlainDate | null;
}

export interface DueReport {
  readonly report: ScheduledReport;
  /** True if the report was published to this meeting and the publication was not withdrawn. */
  readonly published: boolean;
  readonly completeness: Completeness;
  /** Empty if the report was published. */
  readonly reminders: readonly Reminder[];
}

/**
 * Reads the reports due to meetings in a range of days, sorted by the day of the meeting, each with its completeness
 * and reminders. `null` if the caller may not see the council's schedule. The number of statements does not depend
 * on the number of reports.
 */
export const findDueReports =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (
    principal: Principal,
    council: string,
    { filter = {}, ...query }: ListQuery<DueReportFilter, ScheduledReportOrder>,
  ): Promise<Page<DueReport> | null> => {
    const tenant = mayEnter(principal, 'dueReports', council);
    if (!tenant) return null;
    const on = filter.on ?? dayInLondon(now());
    return sessions.inCouncil(tenant, async (stores) => {
      const page = await stores.schedule.due({
        ...query,
        filter: { from: on, until: filter.until ?? null },
      });
      const records = page.nodes.map(({ node }) => node);
      const reports = await withScorecards(stores, records);
      const remind = await readReminders(stores, [...reports.values()], on);
      return mapPage(page, (record) => {
        const report = reports.get(record.id);
        return report && dueReport(report, record, remind(report));
      });
    });
  };

const dueReport = (
  report: ScheduledReport,
  { published }: DueReportRecord,
  state: Pick<DueReport, 'completeness' | 'reminders'>,
): DueReport => ({ report, published, ...state, reminders: published ? [] : state.reminders });

/**
 * Reads the data of all reports at once. Returns a function that gives the completeness and reminders of one report.
 */
async function readReminders(stores: CouncilStores, reports: readonly ScheduledReport[], on: PlainDate) {
  const editionOf = ({ scorecard, time, record }: ScheduledReport) =>
    scorecard.editions.findLast(({ effectiveFrom }) =>
      isReportingDay(time) ? effectiveFrom <= record.meetingOn : effectiveFrom < time.endsBefore,
    );
  const lines = await stores.scorecards.linesOf(reports.flatMap((report) => editionOf(report)?.id ?? []));
  const measureIds = [...new Set([...lines.values()].flat().map(({ measureId }) => measureId))];
  const successions = await stores.scorecardChanges.successions(measureIds);
  const predecessorIds = successions.map(({ predecessorId }) => predecessorId);
  const measures = await stores.measures.byIds([...measureIds, ...predecessorIds]);
  const history = reportedHistory(
    measures,
    await stores.observations.current([...measures.keys()], windowOf(reports.map(({ time }) => time))),
  );
  const firstDays = await stores.scorecards.firstDaysOf(
    reports.flatMap(({ scorecard, time }) => (isReportingDay(time) ? scorecard.id : [])),
  );
  const shownLines = (report: ScheduledReport) => {
    const { scorecard, time } = report;
    const successionsHere = successions.filter(
      ({ change }) => change.scorecardId === scorecard.id && change.effectiveFrom < time.endsBefore,
    );
    return (lines.get(editionOf(report)?.id ?? '') ?? []).flatMap((line) => {
      const measure = measures.get(line.measureId);
      if (!measure) return [];
      const figures = inheritHistory(measure.id, history, successionsHere);
      const since = firstDays.get(`${scorecard.id} ${measure.id}`) ?? null;
      return [{ line, measure, figures, own: linePeriod(line, measure, time, figures.entered, since) }];
    });
  };
  const shown = new Map(reports.map((report) => [report, shownLines(report)]));
  const linePeriods = [...shown.values()].flat().map(({ own }) => own.period);
  const targets = await stores.targets.current(measureIds, periodsWithTargets(linePeriods));
  const narratives = await stores.narratives.ofReports(
    reports.map(({ scorecard, time }) => ({ scorecardId: scorecard.id, periodCode: time.code })),
  );
  const approvals = await stores.approvals.of(narratives.map(({ id }) => id));
  const rules = await stores.publicationRules.current();

  return (report: ScheduledReport): Pick<DueReport, 'completeness' | 'reminders'> => {
    const { scorecard, time, record } = report;
    const ofReport = currentNarratives(
      narratives.filter(
        ({ scorecardId, periodCode }) => scorecardId === scorecard.id && periodCode === time.code,
      ),
    );
    const ratedLines = (shown.get(report) ?? []).map(({ line, measure, figures, own }) => ({
      line,
      measure,
      narratives: ofReport.filter(({ measureId }) => measureId === measure.id),
      ...rateLine(line, measure, own.period, {
        entered: upTo(own.period, figures.entered),
        targets: targets.filter(({ measureId }) => measureId === measure.id),
        incomparable: upTo(own.period, figures.incomparable),
        notDueUntil: own.noPeriod === null ? null : own.dueOn,
      }),
    }));
    const ids = ratedLines.map(({ measure }) => measure.id);
    const whole = ofReport.filter(({ measureId }) => measureId === null || !ids.includes(measureId));
    const ready = readyReport(
      { lines: ratedLines, narratives: whole },
      demandedStatus[record.kind as ReportKind],
      approvals,
    );
    return {
      completeness: completeness(ratedLines.map((each) => ({ ...each, reference: each.line.reference }))),
      reminders: [
        ...remindersOf(checkReadiness(ready, rules)),
        ...ratedLines.flatMap((each) =>
          remindOfLine(
            {
              reference: each.line.reference,
              figure: each.figure,
              reviews: each.standards.map(({ target: { standard, target } }) => ({
                standard,
                reviewOn: target.rationale?.reviewOn ?? null,
              })),
              actions: actionsOf(each.narratives),
              contradictions: commentaryWarnings(each),
            },
            on,
          ),
        ),
        ...remindOfActions(actionsOf(whole), null, on),
      ],
    };
  };
}

const actionsOf = (narratives: readonly NarrativeRecord[]) =>
  narratives.flatMap(({ action, progress }) =>
    action ? [{ ...action, finished: progress[0]?.finished ?? false }] : [],
  );

function windowOf(times: readonly ReportTime[]): { readonly from: PlainDate; readonly to: PlainDate } {
  const ends = times.map(({ endsBefore }) => endsBefore).sort();
  const [first = '2000-01-01', last = '2000-01-01'] = [ends[0], ends.at(-1)];
  return { from: addMonths(first, -12 * yearsOfHistory), to: last };
}
