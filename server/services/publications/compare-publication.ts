import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type PublicationChange, publicationChanges } from '../../domain/publications/publication-changes.js';
import { parsePeriod } from '../../domain/values/period.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type {
  PublicationDocument,
  PublicationRecord,
} from '../../persistence/publications/publication-record.js';
import { rateWith, type ScorecardReport } from '../reports/rate-scorecard.js';
import { findPublication, type PublicationKey } from './find-publications.js';
import { readDocument, snapshotReport } from './snapshot-report.js';

export interface ChangesSince {
  readonly publication: PublicationRecord;
  readonly changes: readonly PublicationChange[];
}

/**
 * The changes to a report since it was published, value by value: compares the published document with one
 * made now. `null` if the caller may not see it, there is no such publication, or the report no longer
 * exists.
 */
export const changesSincePublication =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, key: PublicationKey): Promise<ChangesSince | null> => {
    const tenant = mayEnter(principal, 'changesSince', key.council);
    const period = parsePeriod(key.period);
    if (!tenant || !period.ok) return null;
    return sessions.inCouncil(tenant, async (stores) => {
      const { council, scorecard, version } = key;
      const stored = await stores.publications.version(scorecard, period.value.code, version);
      const report = await rateWith(stores, { council, scorecard }, period.value);
      const committee = stored && (await stores.committees.find(stored.publication.header.committee.code));
      if (!stored || !report || !committee) return null;
      const { meetingOn, status } = stored.publication.header;
      const now = snapshotReport(withApprovedNarratives(report), { committee, meetingOn, status });
      const { publication, content } = stored;
      return { publication, changes: publicationChanges(readDocument(content), now) };
    });
  };

/** Narratives that are not approved are not part of the report yet, and some readers may not see them. */
function withApprovedNarratives(report: ScorecardReport): ScorecardReport {
  const approved = (narratives: readonly NarrativeRecord[]) =>
    narratives.filter(({ state }) => state === 'APPROVED' || state === 'PUBLISHED');
  const lines = report.lines.map((line) => ({ ...line, narratives: approved(line.narratives) }));
  return { ...report, lines, narratives: approved(report.narratives) };
}

/**
 * The changes that a version made to the one before, in the documents that the caller may see. Empty for a
 * first version, and if the caller may not see the one before.
 */
export const changesOfVersion =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (
    principal: Principal,
    { publication, content }: PublicationDocument,
  ): Promise<readonly PublicationChange[]> => {
    const { header, version } = publication;
    if (version === 1) return [];
    const before = await findPublication(sessions, now)(principal, {
      ...{ council: header.council.gssCode, scorecard: header.scorecard.code, period: header.period },
      version: version - 1,
    });
    return before ? publicationChanges(readDocument(before.content), readDocument(content)) : [];
  };
