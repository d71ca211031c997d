import type { DatabaseSessions } from '../../persistence/database.js';
import { findDueReports } from './find-due-reports.js';
import { findMeetingsOfReports } from './find-meetings-of-reports.js';
import { monitorMeasure } from './monitor-measure.js';
import { closeMemberRequest, findMemberRequests, makeMemberRequest } from './request-monitoring.js';
import { findScheduledReports, scheduleReport } from './schedule-report.js';

/** Operations on reports due and requests of members. */
export const meetingsServices = (sessions: DatabaseSessions) => ({
  findMeetingsOfReports: findMeetingsOfReports(sessions),
  closeMemberRequest: closeMemberRequest(sessions),
  findDueReports: findDueReports(sessions),
  findMemberRequests: findMemberRequests(sessions),
  findScheduledReports: findScheduledReports(sessions),
  makeMemberRequest: makeMemberRequest(sessions),
  monitorMeasure: monitorMeasure(sessions),
  scheduleReport: scheduleReport(sessions),
});
