import type { DatabaseSessions } from '../../persistence/database.js';
import type { ServiceSettings } from '../service-settings.js';
import { findDueReports } from './find-due-reports.js';
import { findMeetingsOfReports } from './find-meetings-of-reports.js';
import { countMemberRequests, findMemberRequests, findMemberRequestsByIds } from './find-member-requests.js';
import {
  countScheduledReports,
  findReportsOfMeetings,
  findScheduledReports,
  findScheduledReportsByIds,
} from './find-scheduled-reports.js';
import { monitorMeasures } from './monitor-measure.js';
import { closeMemberRequest, makeMemberRequest } from './request-monitoring.js';
import { scheduleReport } from './schedule-report.js';

/** Operations on the schedule of reports and on members' requests. */
export const meetingsServices = (sessions: DatabaseSessions, { now }: ServiceSettings) => ({
  closeMemberRequest: closeMemberRequest(sessions),
  countMemberRequests: countMemberRequests(sessions),
  findMeetingsOfReports: findMeetingsOfReports(sessions),
  countScheduledReports: countScheduledReports(sessions),
  findDueReports: findDueReports(sessions, now),
  findMemberRequests: findMemberRequests(sessions),
  findMemberRequestsByIds: findMemberRequestsByIds(sessions),
  findReportsOfMeetings: findReportsOfMeetings(sessions),
  findScheduledReports: findScheduledReports(sessions),
  findScheduledReportsByIds: findScheduledReportsByIds(sessions),
  makeMemberRequest: makeMemberRequest(sessions),
  monitorMeasures: monitorMeasures(sessions),
  scheduleReport: scheduleReport(sessions),
});
