import type { Principal } from '../../access/principal.js';
import { groupBy } from '../../domain/values/group-by.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { PublicationRecord } from '../../persistence/publications/publication-record.js';
import type { CommitteeRecord, MeetingRecord } from '../../persistence/scorecards/committee-store.js';
import type { ScorecardOfCommittee } from '../scorecards/manage-scorecards.js';
import { isId } from '../values/is-id.js';
import { acrossReleased, membershipTenant, readingTenant } from './read-publication.js';

/**
 * Publications by their ids, which never change and are never reused: those of the caller's councils, and those that
 * others have released to the caller. One statement for each council of the caller, and one for the others.
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

/** Reads from the session in which each publication was found: the council's own, or that of released ones. */
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
 * The documents of publications, as canonical JSON, by id: the complete ones inside the council, the disclosed ones
 * outside. One statement for each council of the caller, and one for the others.
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

/** Every version that the caller may read of the reports of these publications, latest first. */
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

/** The subjects of publications, by the publication's id, for callers inside the council: two statements a council. */
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
