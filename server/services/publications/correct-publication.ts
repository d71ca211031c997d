import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { isReleased, type PublicationStatus } from '../../domain/publications/publication.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { PublicationDocument } from '../../persistence/publications/publication-record.js';
import type { CurrentPublication } from '../../persistence/publications/publication-store.js';
import type { CommitteeRecord, MeetingRecord } from '../../persistence/scorecards/committee-store.js';
import { rateWith } from '../reports/rate-scorecard.js';
import { inputReader, textLimits } from '../values/input-reader.js';
import {
  documentOf,
  hasSameSubstance,
  makePublication,
  objections,
  type PublicationTerms,
  staleIfNarrativesChanged,
} from './make-publication.js';

export interface CorrectPublicationInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly scorecard: string;
  readonly period: string;
  /** The error and its correction. */
  readonly erratum: Bilingual;
  /** Absent: the status of the version before. */
  readonly status?: PublicationStatus | null;
}

/**
 * Corrects a published report: stores a snapshot of its current state as the next version, with an erratum,
 * for the same meeting and the same readers. The version before stays as it was. If its embargo has not
 * ended, the correction is released in its place at the same instant, and only the council ever reads the
 * erroneous version.
 *
 * Problems: `NOT_FOUND` (publication), `MALFORMED_PERIOD`, `REQUIRED` (the erratum; also in Welsh if the
 * council requires Welsh), `TOO_LONG`, `WRONG_STATE` (withdrawn), `NOTHING_CHANGED`, `STALE`, `SAME_PERSON`,
 * and those of `checkReadiness`.
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
      const period = reader.period(['period'], input.period);
      const erratum = reader.bilingual(['erratum'], 'The erratum', input.erratum, textLimits.note);
      const { welshRequired } = await stores.publicationRules.current();
      if (welshRequired && erratum.cy === null) {
        reader.add({ code: 'REQUIRED', path: ['erratum', 'cy'], what: 'The erratum in Welsh' });
      }
      const report = period && (await rateWith(stores, { council, scorecard: code }, period));
      const [latest] = report
        ? await stores.publications.versions(report.scorecard.id, report.period.code)
        : [];
      if (period) reader.found(['scorecard'], 'publication', `${code} ${period.code}`, latest);
      const meeting = latest && (await stores.committees.meeting(latest.meetingId));
      if (!report || !latest || !meeting || reader.problems.length > 0) return refused(...reader.problems);
      const { record } = latest;
      if (record.withdrawal) {
        return refused({
          code: 'WRONG_STATE',
          path: ['scorecard'],
          found: 'withdrawn',
          expected: 'published',
        });
      }
      const terms = termsOf(latest, meeting, { erratum, status: input.status ?? record.status, at });
      if (await hasSameSubstance(stores, record, documentOf(report, terms))) {
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

const isSameText = (before: Bilingual | null, now: Bilingual): boolean =>
  before?.en === now.en && before.cy === now.cy;

function termsOf(
  { record }: CurrentPublication,
  { committee, meeting }: { readonly committee: CommitteeRecord; readonly meeting: MeetingRecord },
  {
    erratum,
    status,
    at,
  }: { readonly erratum: Bilingual; readonly status: PublicationStatus; readonly at: Date },
): PublicationTerms {
  const { visibility, version } = record;
  const releaseAt = isReleased(record, at) ? at : record.releaseAt;
  return { committee, meeting, status, visibility, releaseAt, erratum, version: version + 1 };
}
