import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import {
  goesFurther,
  isReleased,
  type PublicationStatus,
  type PublicationVisibility,
} from '../../domain/publications/publication.js';
import { parseInstant, standardRelease } from '../../domain/values/instant.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import { isReportingDay, parseReportTime, type ReportTime } from '../../domain/values/report-time.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type {
  PublicationDocument,
  PublicationRecord,
} from '../../persistence/publications/publication-record.js';
import type { CurrentPublication } from '../../persistence/publications/publication-store.js';
import { editionDay, rateKnown, type ScorecardReport } from '../reports/rate-scorecard.js';
import { readMeeting } from '../scorecards/meeting-input.js';
import { type InputReader, inputReader, type ReportTimeInput } from '../values/input-reader.js';
import {
  documentOf,
  headOf,
  isUnchanged,
  makePublication,
  objections,
  type PublicationTerms,
  staleIfNarrativesChanged,
} from './make-publication.js';

export interface PublishInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly scorecard: string;
  /**
   * The period of the report. If neither `period` nor `reportingDay` is given, the report is about a reporting day:
   * that of the report scheduled for the meeting or, if none is scheduled, the day of the meeting.
   */
  readonly period?: string | null;
  readonly reportingDay?: string | null;
  /** The committee to whose meeting the report is published; `meetingOn` is the day of that meeting. */
  readonly committee: string;
  readonly meetingOn: string;
  readonly status: PublicationStatus;
  readonly visibility: PublicationVisibility;
  /** If absent, readers outside the council may see the report at once. */
  readonly embargo?: EmbargoInput | null;
}

/** The end of the embargo, until which only the council sees the report. Exactly one field must be given. */
export interface EmbargoInput {
  /** An instant with its offset. */
  readonly until?: string | null;
  /** The day of a standard release, at 09:30 London time. */
  readonly standardReleaseOn?: string | null;
}

/**
 * Publishes a scorecard to a meeting as a snapshot of its current state, for a period or a reporting day. Publishing
 * the same content again in the same way returns the same publication. Changes to a published report must be made as
 * a correction. Without a correction, the report can be published again only to another meeting, with a more final
 * status, or to more readers.
 *
 * Problems: `NOT_FOUND` (scorecard, committee, meeting), `MALFORMED_PERIOD`, `MALFORMED_DATE`, `MALFORMED_INSTANT`,
 * `PERIOD_AND_REPORTING_DAY`, `OUT_OF_RANGE` (the period or reporting day is not accepted, the embargo has already
 * ended, or the meeting is before the reporting day or before the start of a line's period), `ALREADY_EXISTS`,
 * `STALE`, `SAME_PERSON`, and those of `checkReadiness`.
 */
export const publishScorecard =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, input: PublishInput): Promise<Result<PublicationDocument>> => {
    const tenant = authoriseTenant(principal, 'publicationPublish', input.council);
    const published = sessions.publishing(tenant, async (stores): Promise<Result<PublicationDocument>> => {
      await stores.publications.lockForWrite();
      const { council, scorecard: code, status, visibility } = input;
      const at = now();
      const reader = inputReader();
      const committee = await stores.committees.find(input.committee);
      const meeting = await readMeeting(reader, stores.committees, input);
      const embargo = readEmbargo(reader, input.embargo);
      const scorecard = await stores.scorecards.find(code);
      const day = scorecard && meeting && (await stores.schedule.reportingDayOf(meeting.id, scorecard.id));
      const time = reader.reportTime(withReportingDay(input, day ?? input.meetingOn));
      const report =
        scorecard && time && meeting
          ? await rateKnown(stores, {
              council,
              scorecard,
              time,
              editionOn: editionDay(time, meeting),
              asAt: null,
            })
          : undefined;
      if (time && meeting) reader.found(['scorecard'], 'scorecard', code, report ?? undefined);
      if (!time || !committee || !meeting || !report || reader.problems.length > 0) {
        return refused(...reader.problems);
      }
      const begun = latestStart(report);
      if (meeting.heldOn < begun) {
        reader.add({
          code: 'OUT_OF_RANGE',
          path: ['meetingOn'],
          found: meeting.heldOn,
          ...{ atLeast: begun, atMost: 'any later day' },
        });
      }
      const versions = await stores.publications.versions(report.scorecard.id, time.code);
      const version = 1 + (versions[0]?.record.version ?? 0);
      const releaseAt = embargo ?? at;
      const erratum = null;
      const head = await headOf(stores, { meetingId: meeting.id, scorecardId: report.scorecard.id, time });
      const terms: PublicationTerms = {
        ...{ committee, meeting, status, visibility, releaseAt, version, erratum, head },
      };
      // The latest version for this meeting decides. Only if there is none does the latest version for any meeting.
      const last = versions.find(({ meetingId }) => meetingId === meeting.id) ?? versions[0];
      const current = last?.record.withdrawal === null ? last : undefined;
      if (
        current &&
        isSamePublication(current, terms, { embargo, at }) &&
        (await isUnchanged(stores, current.record, documentOf(report, terms)))
      ) {
        const same = await stores.publications.find(current.record.id);
        if (same) return ok(same);
      }
      if (current && !goesFurther(termsOf(current), { ...terms, meetingId: meeting.id })) {
        const key = `${code} ${time.code}, version ${current.record.version}`;
        reader.add({ code: 'ALREADY_EXISTS', path: ['scorecard'], what: 'publication', key });
      }
      const ofMeeting = await stores.publications.ofMeeting(report.scorecard.id, meeting.id);
      const taken = ofMeeting.find(({ record }) => isRival(record, time));
      if (taken) {
        const key = `${code} on ${taken.record.header.period} to the meeting of ${meeting.heldOn}`;
        reader.add({
          code: 'ALREADY_EXISTS',
          path: [isReportingDay(time) ? 'reportingDay' : 'period'],
          what: 'publication',
          key,
        });
      }
      if (embargo && embargo <= at) {
        reader.add({
          code: 'OUT_OF_RANGE',
          path: ['embargo'],
          found: embargo.toISOString(),
          ...{ atLeast: at.toISOString(), atMost: 'any later moment' },
        });
      }
      if (reader.problems.length > 0) return refused(...reader.problems);
      const reasons = await objections(stores, principal, report, status);
      if (reasons.length > 0) return refused(...reasons);
      return ok(await makePublication(stores, report, terms, { by: principal, at }));
    });
    return staleIfNarrativesChanged(published);
  };

const withReportingDay = ({ period, reportingDay }: ReportTimeInput, usual: string): ReportTimeInput =>
  period || reportingDay
    ? { period: period ?? null, reportingDay: reportingDay ?? null }
    : { reportingDay: usual };

/** Returns the first day of the period that begins last: the report's own, or that of one of its lines. */
const latestStart = ({ time, lines }: ScorecardReport): PlainDate =>
  lines
    .filter(({ due }) => due.noPeriod === null)
    .reduce((latest, { period }) => (period.startsOn > latest ? period.startsOn : latest), time.startsOn);

/**
 * True if the publication is not withdrawn and its meeting can receive no report about `time` as well: a meeting
 * receives the report about one reporting day, or reports about periods.
 */
function isRival({ header, withdrawal }: PublicationRecord, time: ReportTime): boolean {
  const other = parseReportTime(header.period);
  const isOther = withdrawal === null && other.ok && other.value.code !== time.code;
  return isOther && (isReportingDay(other.value) || isReportingDay(time));
}

function readEmbargo(reader: InputReader, input: EmbargoInput | null | undefined): Date | null {
  if (!input) return null;
  if (input.until) return reader.take(['embargo', 'until'], parseInstant(input.until));
  const day = reader.date(['embargo', 'standardReleaseOn'], input.standardReleaseOn);
  return day ? standardRelease(day) : null;
}

const termsOf = ({ record, meetingId }: CurrentPublication) => ({
  status: record.status,
  visibility: record.visibility,
  meetingId,
});

/**
 * True if the publication was made on these terms. {@link isUnchanged} compares its content, which includes the
 * status.
 */
function isSamePublication(
  { record, meetingId }: CurrentPublication,
  terms: PublicationTerms,
  { embargo, at }: { readonly embargo: Date | null; readonly at: Date },
): boolean {
  // A request without an embargo matches a publication that is already released.
  const sameEmbargo = embargo ? record.releaseAt.getTime() === embargo.getTime() : isReleased(record, at);
  return meetingId === terms.meeting.id && record.visibility === terms.visibility && sameEmbargo;
}
