import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import {
  goesFurther,
  isReleased,
  type PublicationStatus,
  type PublicationVisibility,
} from '../../domain/publications/publication.js';
import { parseInstant, standardRelease } from '../../domain/values/instant.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { PublicationDocument } from '../../persistence/publications/publication-record.js';
import type { CurrentPublication } from '../../persistence/publications/publication-store.js';
import { rateWith } from '../reports/rate-scorecard.js';
import { readMeeting } from '../scorecards/meeting-input.js';
import { type InputReader, inputReader } from '../values/input-reader.js';
import {
  documentOf,
  makePublication,
  objections,
  type PublicationTerms,
  unlessWordsMoved,
} from './make-publication.js';
import { hashed } from './snapshot-report.js';

export interface PublishInput {
  /** GSS code. */
  readonly council: string;
  readonly scorecard: string;
  readonly period: string;
  /** The committee and the day of the meeting that it goes to. */
  readonly committee: string;
  readonly meetingOn: string;
  readonly status: PublicationStatus;
  readonly visibility: PublicationVisibility;
  /** Absent: it may be read outside the council at once. */
  readonly embargo?: EmbargoInput | null;
}

/** Until when nothing of it shows outside the council: exactly one of these. */
export interface EmbargoInput {
  /** An instant with its offset. */
  readonly until?: string | null;
  /** Half past nine in London on that day. */
  readonly standardReleaseOn?: string | null;
}

/**
 * Publishes a scorecard in a period to a meeting: freezes it as it now stands. The same content published again the
 * same way is the same publication. Of a report that is published, what has changed since is a correction; it is
 * published again only to another meeting, as more settled, or to more readers.
 *
 * Problems: `NOT_FOUND` (scorecard, committee, meeting), `MALFORMED_PERIOD`, `MALFORMED_DATE`, `MALFORMED_INSTANT`,
 * `OUT_OF_RANGE` (an embargo that is over), `ALREADY_EXISTS`, `STALE`, `SAME_PERSON`, and those of `checkReadiness`.
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
      const period = reader.period(['period'], input.period);
      const committee = await stores.committees.find(input.committee);
      const meeting = await readMeeting(reader, stores.committees, input);
      const embargo = readEmbargo(reader, input.embargo);
      const report = period && (await rateWith(stores, { council, scorecard: code }, period));
      if (period) reader.found(['scorecard'], 'scorecard', code, report ?? undefined);
      if (!period || !committee || !meeting || !report || reader.problems.length > 0) {
        return refused(...reader.problems);
      }
      const versions = await stores.publications.versions(report.scorecard.id, period.code);
      const version = 1 + (versions[0]?.record.version ?? 0);
      const releaseAt = embargo ?? at;
      const erratum = null;
      const terms: PublicationTerms = { committee, meeting, status, visibility, releaseAt, version, erratum };
      const current = versions[0]?.record.withdrawal === null ? versions[0] : undefined;
      if (current && isTheSame(current, terms, embargo, at, hashed(documentOf(report, terms)).hash)) {
        const same = await stores.publications.find(current.record.id);
        if (same) return ok(same);
      }
      if (current && !goesFurther(termsOf(current), { ...terms, meetingId: meeting.id })) {
        const key = `${code} ${period.code}, version ${current.record.version}`;
        reader.add({ code: 'ALREADY_EXISTS', path: ['scorecard'], what: 'publication', key });
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
      const against = await objections(stores, principal, report, status);
      if (against.length > 0) return refused(...against);
      return ok(await makePublication(stores, principal, report, terms, at));
    });
    return unlessWordsMoved(published);
  };

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

function isTheSame(
  { record, meetingId }: CurrentPublication,
  terms: PublicationTerms,
  embargo: Date | null,
  at: Date,
  hash: string,
): boolean {
  // Without an embargo it is to be read at once, which it is where its embargo is over.
  const sameEmbargo = embargo ? record.releaseAt.getTime() === embargo.getTime() : isReleased(record, at);
  return (
    record.contentHash === hash &&
    meetingId === terms.meeting.id &&
    record.visibility === terms.visibility &&
    sameEmbargo
  );
}
