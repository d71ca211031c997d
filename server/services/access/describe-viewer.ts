import { authoriseViewer } from '../../access/policy.js';
import type { CouncilRole, Principal } from '../../access/principal.js';
import type { CouncilRecord } from '../../persistence/areas/area-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';

/** The caller, with the councils in which they have roles. */
export interface Viewer {
  readonly principal: Principal;
  readonly memberships: readonly {
    readonly council: CouncilRecord;
    readonly roles: readonly CouncilRole[];
  }[];
  /** Suspended councils in which the caller has roles. */
  readonly suspended: readonly CouncilRecord[];
}

/** Describes the identity and roles of the caller. Any caller may ask, even an anonymous one. */
export const describeViewer =
  (sessions: DatabaseSessions) =>
  async (principal: Principal): Promise<Viewer> => {
    const codes = [...principal.memberships.map(({ areaCode }) => areaCode), ...principal.suspended];
    if (codes.length === 0) return { principal, memberships: [], suspended: [] };
    const councils = await sessions.acrossPublished(authoriseViewer(principal), ({ areas }) =>
      areas.councils(codes),
    );
    const byCode = new Map(councils.map((council) => [council.gssCode, council]));
    return {
      principal,
      memberships: principal.memberships.flatMap(({ areaCode, roles }) => {
        const council = byCode.get(areaCode);
        return council ? [{ council, roles }] : [];
      }),
      suspended: principal.suspended.flatMap((areaCode) => byCode.get(areaCode) ?? []),
    };
  };
