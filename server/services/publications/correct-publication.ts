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
  makePublication,
  objections,
  type PublicationTerms,
  unlessWordsMoved,
} from './make-publication.js';
import { hashed } from './snapshot-report.js';

export interface CorrectPublicationInput {
  /** GSS code. */
  readonly council: string;
  readonly scorecard: string;
  readonly period: string;
  /** What was wrong, and what is right. */
  readonly erratum: Bilingual;
  /** Absent: as settled as the version before. */
  readonly status?: PublicationStatus | null;
}

/**
 * Corrects a published report: freezes it as it now stands as the next version, with what was wrong, to the same
 * meeting and the same readers. The version before stays as it was. Where its embargo has not ended the correction takes
 * its place at the same instant, and only the council ever reads what was wrong.
 *
 * Problems: `NOT_FOUND` (publication), `MALFORMED_PERIOD`, `REQUIRED` (what was wrong; in Welsh too, where the council asks
 * for it), `TOO_LONG`, `WRONG_STATE` (withdrawn), `NOTHING_CHANGED`, `STALE`, `SAME_PERSON`, and those of `checkReadiness`.
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
      const erratum = reader.bilingual(['erratum'], 'What was wrong', input.erratum, textLimits.note);
      const { welshRequired } = await stores.publicationRules.current();
      if (welshRequired && erratum.cy === null) {
        reader.add({ code: 'REQUIRED', path: ['erratum', 'cy'], what: 'What was wrong, in Welsh,' });
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
      const { hash } = hashed(documentOf(report, terms));
      if (hash === record.contentHash) {
        const same = isSaid(record.erratum, erratum) && (await stores.publications.find(record.id));
        return same
          ? ok(same)
          : refused({ code: 'NOTHING_CHANGED', path: ['scorecard'], version: record.version });
      }
      const against = await objections(stores, principal, report, terms.status);
      if (against.length > 0) return refused(...against);
      // What is corrected before anybody outside has read it never goes out.
      if (!isReleased(record, at)) await stores.releases.settle(record.id, at);
      return ok(await makePublication(stores, principal, report, terms, at));
    });
    return unlessWordsMoved(corrected);
  };

const isSaid = (before: Bilingual | null, now: Bilingual): boolean =>
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
