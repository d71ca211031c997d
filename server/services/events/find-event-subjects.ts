import { mayFollow } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { ScorecardOfCommittee } from '../scorecards/manage-scorecards.js';

/** Reads the scorecards that events name, by code. Omits scorecards that the caller may not see. */
export const findEventScorecards =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    codes: readonly string[],
  ): Promise<ReadonlyMap<string, ScorecardOfCommittee>> => {
    const tenant = mayFollow(principal, 'scorecards', council);
    if (!tenant) return new Map();
    return sessions.inCouncil(tenant, async ({ committees, scorecards }) => {
      const records = [...(await scorecards.byCodes(codes)).values()];
      const owners = await committees.byIds(records.map(({ committeeId }) => committeeId));
      return new Map(
        records.flatMap((scorecard) => {
          const committee = owners.get(scorecard.committeeId);
          return committee ? [[scorecard.code, { ...scorecard, committee }] as const] : [];
        }),
      );
    });
  };

/** Reads the measures that events name, by code. Omits measures that the caller may not see. */
export const findEventMeasures =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    codes: readonly string[],
  ): Promise<ReadonlyMap<string, MeasureRecord>> => {
    const tenant = mayFollow(principal, 'measures', council);
    return tenant ? sessions.inCouncil(tenant, ({ measures }) => measures.byCodes(codes)) : new Map();
  };
