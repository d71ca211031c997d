import { MemberRequestResolver } from './member-request.resolver.js';
import { NarrativeMeetingEdges } from './narrative.edges.js';
import { ScheduledReportResolver } from './scheduled-report.resolver.js';

export const meetingsResolvers = [
  MemberRequestResolver,
  NarrativeMeetingEdges,
  ScheduledReportResolver,
] as const;
