import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { ReportedSummaryRecord } from '../../persistence/meetings/schedule-store.js';
import { inputReader, textLimits } from '../values/input-reader.js';

export const summaryKinds = ['RAG', 'DIRECTION_OF_TRAVEL'] as const;
export type SummaryKind = (typeof summaryKinds)[number];

export interface RecordSummaryInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly scorecard: string;
  /** The period of the report. Exactly one of `period` and `reportingDay` must be given. */
  readonly period?: string | null;
  readonly reportingDay?: string | null;
  readonly of: SummaryKind;
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly notRated: number;
  readonly note?: Bilingual | null;
  /** The report and paragraph in which the counts are printed. */
  readonly citation: string;
}

/** The largest count that is accepted. No report has as many lines. */
const countLimit = 10_000;

/**
 * Records the counts printed in a report that was made outside the service. The total is the sum of the counts.
 *
 * Problems: `NOT_FOUND` (scorecard), `MALFORMED_PERIOD`, `MALFORMED_DATE`, `PERIOD_AND_REPORTING_DAY`,
 * `OUT_OF_RANGE`, `REQUIRED`, `TOO_LONG`.
 */
export const recordSummary =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: RecordSummaryInput): Promise<Result<ReportedSummaryRecord>> => {
    const tenant = authoriseTenant(principal, 'summaryRecord', input.council);
    return sessions.inCouncil(tenant, async ({ audit, schedule, scorecards }) => {
      const reader = inputReader();
      const stored = await scorecards.find(input.scorecard);
      const scorecard = reader.found(['scorecard'], 'scorecard', input.scorecard, stored);
      const time = reader.reportTime(input);
      const { red, amber, green, notRated } = input;
      for (const [field, count] of Object.entries({ red, amber, green, notRated })) {
        if (Number.isInteger(count) && count >= 0 && count <= countLimit) continue;
        const range = { atLeast: '0', atMost: `${countLimit}` };
        reader.add({ code: 'OUT_OF_RANGE', path: [field], found: `${count}`, ...range });
      }
      const note = reader.optionalBilingual(['note'], 'A note', input.note, textLimits.note);
      const citation = reader.text(['citation'], 'The source', input.citation, textLimits.citation);
      if (!scorecard || !time || reader.problems.length > 0) return refused(...reader.problems);
      await schedule.lockForWrite();
      const earlier = await schedule.summaries(scorecard.id, time.code);
      const before = earlier.find(({ summaryOf }) => summaryOf === input.of);
      await schedule.record({
        scorecardId: scorecard.id,
        periodCode: time.code,
        summaryOf: input.of,
        red,
        amber,
        green,
        notRated,
        total: red + amber + green + notRated,
        note,
        citation,
        recordedBy: principal.name,
      });
      const summaries = await schedule.summaries(scorecard.id, time.code);
      const record = summaries.find(({ summaryOf }) => summaryOf === input.of);
      if (!record) throw new Error('the summary was not stored');
      audit.record('REPORTED_SUMMARY', [scorecard.code, time.code, input.of], before, record);
      return ok(record);
    });
  };
