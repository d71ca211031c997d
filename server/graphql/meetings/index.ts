import { make } from '../api/make.js';
import { type NodeReaders, rowOf, tenantNodes } from '../api/node-reader.js';
import { MeasureMonitoringEdge } from './measure.edges.js';
import {
  CouncilMeetingsEdges,
  MeetingReportsEdges,
  MemberRequestEdges,
  ScheduledReportEdges,
} from './meetings.edges.js';
import { presentMemberRequest } from './member-request.present.js';
import { MemberRequestResolver } from './member-request.resolver.js';
import { MemberRequest } from './member-request.type.js';
import { NarrativeMeetingEdges } from './narrative.edges.js';
import { presentScheduledReport } from './scheduled-report.present.js';
import { ScheduledReportResolver } from './scheduled-report.resolver.js';
import { ScheduledReport } from './scheduled-report.type.js';

export const meetingsResolvers = [
  CouncilMeetingsEdges,
  MeasureMonitoringEdge,
  MeetingReportsEdges,
  MemberRequestEdges,
  MemberRequestResolver,
  NarrativeMeetingEdges,
  ScheduledReportEdges,
  ScheduledReportResolver,
] as const;

export const meetingsNodes: NodeReaders = {
  MemberRequest: tenantNodes(async ({ services, principal }, { gssCode }, keys) => {
    const requests = await services.findMemberRequestsByIds(principal, gssCode, keys.map(rowOf));
    return requests.map((request) => request && make(MemberRequest, presentMemberRequest(request)));
  }),
  ScheduledReport: tenantNodes(async ({ services, principal }, { gssCode }, keys) => {
    const reports = await services.findScheduledReportsByIds(principal, gssCode, keys.map(rowOf));
    return reports.map((report) => report && make(ScheduledReport, presentScheduledReport(report)));
  }),
};
