import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { isReleased, type PublicationStatus } from '../../domain/publications/publication.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import { parseReportTime } from '../../domain/values/report-time.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { PublicationDocument } from '../../persistence/publications/publication-record.js';
import type { CurrentPublication } from '../../persistence/publications/publication-store.js';
import type { CommitteeRecord, MeetingRecord } from '../../persistence/scorecards/committee-store.js';
import type { ScorecardRecord } from '../../persistence/scorecards/scorecard-store.js';
import { editionDay, rateKnown } from '../reports/rate-scorecard.js';
import { readMeeting } from '../scorecards/meeting-input.js';
import { type InputReader, inputReader, textLimits } from '../values/input-reader.js';
import {
  documentOf,
  headOf,
  isUnchanged,
  makePublication,
  objections,
  type PublicationTerms,
  staleIfNarrativesChanged,
} from './make-publication.js';

export interface CorrectPublicationInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly scorecard: string;
  /** The period of the report. The caller names the report by `period`, by `reportingDay`, or by its meeting. */
  readonly period?: string | null;
  readonly reportingDay?: string | null;
  /** The committee of the meeting to which the report was published; `meetingOn` is the day of that meeting. */
  readonly committee?: string | null;
  readonly meetingOn?: string | null;
  /** The error and its correction. */
  readonly erratum: Bilingual;
  /** The status of the correction; if absent, that of the version before. */
  readonly status?: PublicationStatus | null;
}

/**
 * Corrects a published report: stores a snapshot of its current state as the next version, with an erratum, for the
 * same meeting and the same readers. The erroneous version is not changed. If it is still under embargo, only the
 * correction is released, at the end of that embargo, and only the council ever reads the erroneous version.
 *
 * Problems: `NOT_FOUND` (publication, committee, meeting), `MALFORMED_PERIOD`, `MALFORMED_DATE`, `OUT_OF_RANGE`
 * (period, reporting day), `PERIOD_AND_REPORTING_DAY`, `REQUIRED` (a period, reporting day or meeting; the erratum,
 * also in Welsh if the council requires Welsh), `TOO_LONG`, `WRONG_STATE` (withdrawn), `NOTHING_CHANGED`, `STALE`,
 * `SAME_PERSON`, and those of `checkReadiness`.
 */
export const correctPublication =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, input: CorrectPublicationInput): Promise<Result<PublicationDocument>> => {
    const tenant = authoriseTenant(principal, 'publicationCorrect', input.council);
    const corrected = sessions.publishing(tenant, async (stores): Promise<Result<PublicationDocument>> => {
      await stores.publications.lockForWrite();
      const { council, scorecard: code } = input;
      const at = now();
      const reader = inputReader();
      const erratum = reader.bilingual(['erratum'], 'The erratum', input.erratum, textLimits.note);
      const { welshRequired } = await stores.publicationRules.current();
      if (welshRequired && erratum.cy === null) {
        reader.add({ code: 'REQUIRED', path: ['erratum', 'cy'], what: 'The erratum in Welsh' });
      }
      const scorecard = await stores.scorecards.find(code);
      const latest = await findLatest(reader, stores, input, scorecard);
      const meeting = latest && (await stores.committees.meeting(latest.meetingId));
      const time = latest && parseReportTime(latest.record.header.period);
      if (!scorecard || !latest || !meeting || !time?.ok || reader.problems.length > 0)
        return refused(...reader.problems);
      const editionOn = editionDay(time.value, meeting.meeting);
      const report = await rateKnown(stores, { council, scorecard, time: time.value, editionOn, asAt: null });
      if (!report) return refused({ code: 'NOT_FOUND', path: ['scorecard'], what: 'publication', key: code });
      const { record } = latest;
      if (record.withdrawal) {
        return refused({
          code: 'WRONG_STATE',
          path: ['scorecard'],
          found: 'withdrawn',
          expected: 'published',
        });
      }
      // Versions are counted over all meetings that the report went to.
      const [newest] = await stores.publications.versions(scorecard.id, time.value.code);
      const version = 1 + (newest?.record.version ?? 0);
      const place = { meetingId: meeting.meeting.id, scorecardId: scorecard.id, time: time.value };
      const head = await headOf(stores, place);
      const terms = {
        ...termsOf(latest, meeting, { erratum, status: input.status ?? record.status, version, at }),
        head,
      };
      if (await isUnchanged(stores, record, documentOf(report, terms))) {
        const same = isSameText(record.erratum, erratum) && (await stores.publications.find(record.id));
        return same
          ? ok(same)
          : refused({ code: 'NOTHING_CHANGED', path: ['scorecard'], version: record.version });
      }
      const reasons = await objections(stores, principal, report, terms.status);
      if (reasons.length > 0) return refused(...reasons);
      // A version corrected before its release must never be released.
      if (!isReleased(record, at)) await stores.releases.settle(record.id, at);
      return ok(await makePublication(stores, report, terms, { by: principal, at }));
    });
    return staleIfNarrativesChanged(corrected);
  };

/** Finds the latest version of the report that the input names by its period, its reporting day or its meeting. */
async function findLatest(
  reader: InputReader,
  stores: CouncilStores,
  input: CorrectPublicationInput,
  scorecard: ScorecardRecord | undefined,
): Promise<CurrentPublication | null> {
  const { scorecard: code, committee, meetingOn } = input;
  if (committee && meetingOn) {
    const meeting = await readMeeting(reader, stores.committees, { committee, meetingOn });
    if (!meeting) return null;
    const time = input.period || input.reportingDay ? reader.reportTime(input) : null;
    const ofMeeting = scorecard ? await stores.publications.ofMeeting(scorecard.id, meeting.id) : [];
    const last = ofMeeting.find(({ record }) => time === null || record.header.period === time.code);
    const key = `${code} to the meeting of ${meetingOn}`;
    return reader.found(['scorecard'], 'publication', key, last);
  }
  const time = reader.reportTime(input);
  if (!time) return null;
  const [last] = scorecard ? await stores.publications.versions(scorecard.id, time.code) : [];
  return reader.found(['scorecard'], 'publication', `${code} ${time.code}`, last);
}

const isSameText = (before: Bilingual | null, now: Bilingual): boolean =>
  before?.en === now.en && before.cy === now.cy;

function termsOf(
  { record }: CurrentPublication,
  { committee, meeting }: { readonly committee: CommitteeRecord; readonly meeting: MeetingRecord },
  {
    erratum,
    status,
    version,
    at,
  }: Pick<PublicationTerms, 'status' | 'version'> & { readonly erratum: Bilingual; readonly at: Date },
): Omit<PublicationTerms, 'head'> {
  const { visibility } = record;
  const releaseAt = isReleased(record, at) ? at : record.releaseAt;
  return { committee, meeting, status, visibility, releaseAt, erratum, version };
}
