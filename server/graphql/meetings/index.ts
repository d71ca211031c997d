import { MemberRequestResolver } from './member-request.resolver.js';
import { ScheduledReportResolver } from './scheduled-report.resolver.js';

export const meetingsResolvers = [MemberRequestResolver, ScheduledReportResolver] as const;
