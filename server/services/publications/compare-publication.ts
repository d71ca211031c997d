import type { Principal } from '../../access/principal.js';
import { type PublicationChange, publicationChanges } from '../../domain/publications/publication-changes.js';
import { parseReportTime } from '../../domain/values/report-time.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { PublicationRecord } from '../../persistence/publications/publication-record.js';
import { editionDay, rateKnown, type ScorecardReport } from '../reports/rate-scorecard.js';
import { headOf } from './make-publication.js';
import { membershipTenant } from './read-publication.js';
import { readDocument, snapshotReport } from './snapshot-report.js';

/**
 * Compares a published document with one made from the report's current state, value by value, and returns the
 * changes. `null` if the caller may not see them, or the report no longer exists.
 */
export const changesSincePublication =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    publication: PublicationRecord,
  ): Promise<readonly PublicationChange[] | null> => {
    const { id, source, header } = publication;
    const time = parseReportTime(header.period);
    const tenant = source && membershipTenant(principal, 'changesSince', source.councilId);
    if (!tenant || !time.ok) return null;
    return sessions.inCouncil(tenant, async (stores) => {
      const content = (await stores.publications.documents([id])).get(id);
      const scorecard = (await stores.scorecards.byIds([source.scorecardId])).get(source.scorecardId);
      if (!scorecard || content === undefined) return null;
      const editionOn = editionDay(time.value, { heldOn: header.meetingOn });
      const known = { council: tenant.areaCode, scorecard, time: time.value, editionOn, asAt: null };
      const report = await rateKnown(stores, known);
      const committee = (await stores.committees.byIds([source.committeeId])).get(source.committeeId);
      if (!report || !committee) return null;
      const { meetingOn, status } = header;
      const place = { meetingId: source.meetingId, scorecardId: scorecard.id, time: time.value };
      const head = await headOf(stores, place);
      const now = snapshotReport(withApprovedNarratives(report), { committee, meetingOn, status, head });
      return publicationChanges(readDocument(content), now);
    });
  };

/**
 * Removes narratives that are not approved, because they are not part of the report yet and some readers may not see
 * them.
 */
function withApprovedNarratives(report: ScorecardReport): ScorecardReport {
  const approved = (narratives: readonly NarrativeRecord[]) =>
    narratives.filter(({ state }) => state === 'APPROVED' || state === 'PUBLISHED');
  const lines = report.lines.map((line) => ({ ...line, narratives: approved(line.narratives) }));
  return { ...report, lines, narratives: approved(report.narratives) };
}

/** Returns the changes from one document to another. Both documents are texts in canonical JSON. */
export const compareDocuments = (before: string, after: string): readonly PublicationChange[] =>
  publicationChanges(readDocument(before), readDocument(after));
