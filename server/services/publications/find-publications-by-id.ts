import type { Principal } from '../../access/principal.js';
import { groupBy } from '../../domain/values/group-by.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { PublicationRecord } from '../../persistence/publications/publication-record.js';
import type { CommitteeRecord, MeetingRecord } from '../../persistence/scorecards/committee-store.js';
import type { ScorecardOfCommittee } from '../scorecards/manage-scorecards.js';
import { isId } from '../values/is-id.js';
import { acrossReleased, membershipTenant, readingTenant } from './read-publication.js';

/**
 * Reads publications by id: those of the caller's own councils, and those that other councils have released to the
 * caller. An id never changes and is never reused. Uses one statement for each council of the caller, and one for
 * all other councils.
 */
export const findPublicationsById =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, ids: readonly string[]): Promise<ReadonlyMap<string, PublicationRecord>> => {
    const found = new Map<string, PublicationRecord>();
    const missing = () => ids.filter((id) => isId(id) && !found.has(id));
    for (const { areaCode } of principal.memberships) {
      const tenant = readingTenant(principal, 'publication', areaCode);
      if (!tenant || missing().length === 0) continue;
      const own = await sessions.inCouncil(tenant, ({ publications }) => publications.byIds(missing()));
      for (const [id, publication] of own) found.set(id, publication);
    }
    const released = await acrossReleased(
      sessions,
      { principal, operation: 'publication', now: now() },
      async (shared, readership) => (missing().length > 0 ? shared.byIds(readership, missing()) : new Map()),
    );
    return new Map([...found, ...released]);
  };

type Own = PublicationRecord & { readonly source: object };

/**
 * Reads data of publications, each in the kind of session in which the publication was found: the session of its
 * council, or the session that sees released publications only.
 */
async function readSame<T>(
  publications: readonly PublicationRecord[],
  readOwn: (councilId: string, own: readonly Own[]) => Promise<readonly T[]>,
  readReleased: (released: readonly PublicationRecord[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const results: T[] = [];
  const own = publications.filter((publication): publication is Own => publication.source !== null);
  for (const [councilId, group] of groupBy(own, ({ source }) => source?.councilId ?? '')) {
    results.push(...(await readOwn(councilId, group)));
  }
  const released = publications.filter(({ source }) => source === null);
  if (released.length > 0) results.push(...(await readReleased(released)));
  return results;
}

const idsOf = (publications: readonly PublicationRecord[]) => publications.map(({ id }) => id);

/**
 * Reads the documents of publications as canonical JSON, by publication id. Callers inside the council get the
 * complete document, others the disclosed one. Uses one statement for each council of the caller, and one for all
 * other councils.
 */
export const findPublicationDocuments =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (
    principal: Principal,
    publications: readonly PublicationRecord[],
  ): Promise<ReadonlyMap<string, string>> =>
    new Map(
      await readSame<readonly [string, string]>(
        publications,
        async (councilId, own) => {
          const tenant = membershipTenant(principal, 'publication', councilId);
          if (!tenant) return [];
          return sessions.inCouncil(tenant, async (stores) => [
            ...(await stores.publications.documents(idsOf(own))),
          ]);
        },
        async (released) =>
          acrossReleased(
            sessions,
            { principal, operation: 'publication', now: now() },
            async (shared, readership) => [...(await shared.documents(readership, idsOf(released)))],
          ),
      ),
    );

/**
 * Reads all versions of the reports to which these publications belong, latest first, without the versions that the
 * caller may not read.
 */
export const findVersions =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (
    principal: Principal,
    publications: readonly PublicationRecord[],
  ): Promise<readonly PublicationRecord[]> =>
    readSame(
      publications,
      async (councilId, own) => {
        const tenant = membershipTenant(principal, 'publications', councilId);
        if (!tenant) return [];
        return sessions.inCouncil(tenant, (stores) => stores.publications.allVersions(idsOf(own)));
      },
      (released) =>
        acrossReleased(sessions, { principal, operation: 'publications', now: now() }, (shared, readership) =>
          shared.allVersions(readership, idsOf(released)),
        ),
    );

/** The scorecard, the committee and the meeting of a publication, as they are now. */
export interface PublicationSubject {
  readonly scorecard: ScorecardOfCommittee;
  readonly committee: CommitteeRecord;
  readonly meeting: MeetingRecord;
}

/**
 * Reads the subjects of publications, by publication id, for callers inside the council only. Uses two statements
 * for each council.
 */
export const findPublicationSubjects =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    publications: readonly PublicationRecord[],
  ): Promise<ReadonlyMap<string, PublicationSubject>> =>
    new Map(
      await readSame<readonly [string, PublicationSubject]>(
        publications,
        async (councilId, own) => {
          const tenant = membershipTenant(principal, 'scorecard', councilId);
          if (!tenant) return [];
          return sessions.inCouncil(tenant, async (stores) => {
            const sources = own.flatMap(({ source }) => source ?? []);
            const scorecards = await stores.scorecards.byIds(sources.map(({ scorecardId }) => scorecardId));
            const committees = await stores.committees.byIds([
              ...sources.map(({ committeeId }) => committeeId),
              ...[...scorecards.values()].map(({ committeeId }) => committeeId),
            ]);
            return own.flatMap(({ id, source }): (readonly [string, PublicationSubject])[] => {
              const scorecard = source && scorecards.get(source.scorecardId);
              const owner = scorecard && committees.get(scorecard.committeeId);
              const committee = source && committees.get(source.committeeId);
              const meeting = committee?.meetings.find((each) => each.id === source?.meetingId);
              return owner && committee && meeting
                ? [[id, { scorecard: { ...scorecard, committee: owner }, committee, meeting }]]
                : [];
            });
          });
        },
        async () => [],
      ),
    );
