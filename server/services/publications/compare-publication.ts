import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type PublicationChange, publicationChanges } from '../../domain/publications/publication-changes.js';
import { parsePeriod } from '../../domain/values/period.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-store.js';
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
 * What has changed since a report was published, value by value: the published document against one made now. `null`
 * where the caller may not see it, or there is no such publication, or no report any more.
 */
export const changesSincePublication =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, key: PublicationKey): Promise<ChangesSince | null> => {
    const tenant = mayEnter(principal, 'changesSince', key.council);
    const period = parsePeriod(key.period);
    if (!tenant || !period.ok) return null;
    return sessions.inCouncil(tenant, async (stores) => {
      const { council, scorecard, version } = key;
      const found = await stores.publications.version(scorecard, period.value.code, version);
      const report = await rateWith(stores, { council, scorecard }, period.value);
      const committee = found && (await stores.committees.find(found.publication.header.committee.code));
      if (!found || !report || !committee) return null;
      const { meetingOn, status } = found.publication.header;
      const now = snapshotReport(withApprovedWords(report), { committee, meetingOn, status });
      const { publication, content } = found;
      return { publication, changes: publicationChanges(readDocument(content), now) };
    });
  };

/** Words that nobody has approved are no change of the report yet, and not everybody may read them. */
function withApprovedWords(report: ScorecardReport): ScorecardReport {
  const approved = (words: readonly NarrativeRecord[]) =>
    words.filter(({ state }) => state === 'APPROVED' || state === 'PUBLISHED');
  const lines = report.lines.map((line) => ({ ...line, narratives: approved(line.narratives) }));
  return { ...report, lines, narratives: approved(report.narratives) };
}

/**
 * What a version changed against the one before, as its reader may see both; empty for a first version and where the
 * one before is not theirs to see.
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
