import { mayFollow } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { ReportKey, ReportMeeting } from '../../persistence/meetings/schedule-store.js';

/**
 * Returns, for each scorecard and period in `reports`, the earliest meeting for which that report is scheduled, in
 * the order of `reports`. `null` if there is no such meeting or the caller may not see the council's schedule.
 * `council` is a GSS code.
 */
export const findMeetingsOfReports =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    reports: readonly ReportKey[],
  ): Promise<readonly (ReportMeeting | null)[]> => {
    const tenant = mayFollow(principal, 'scheduledReports', council);
    if (!tenant) return reports.map(() => null);
    return sessions.inCouncil(tenant, async ({ schedule }) => {
      const meetings = await schedule.meetingsOf(reports);
      return reports.map(
        ({ scorecardId, periodCode }) =>
          meetings.find((each) => each.scorecardId === scorecardId && each.periodCode === periodCode) ?? null,
      );
    });
  };
