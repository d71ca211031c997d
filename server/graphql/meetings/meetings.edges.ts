import type { ScheduledReportOrder } from '../../persistence/meetings/schedule-store.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { Args, Ctx, FieldResolver, ID, Resolver, Root } from '../api/decorators.js';
import { nodeId } from '../api/node-id.js';
import { PageArgs } from '../api/page.args.js';
import { councilEdge, tenantEdge } from '../api/tenant-edge.js';
import { Council } from '../areas/council.type.js';
import { owningCouncil } from '../areas/council-loader.js';
import { Meeting } from '../scorecards/meeting.type.js';
import { DueReportConnection } from './due-report.type.js';
import { presentDueReport } from './member-request.present.js';
import { MemberRequest } from './member-request.type.js';
import {
  DueReportFilter,
  DueReportFilterArg,
  dueReportQuery,
  ScheduledReportFilter,
  ScheduledReportFilterArg,
  scheduledReportOrder,
  scheduledReportQuery,
} from './scheduled-report.filter.js';
import { presentScheduledReport } from './scheduled-report.present.js';
import { ScheduledReport, ScheduledReportConnection } from './scheduled-report.type.js';

const dueReportsOf = councilEdge(
  ({ services, principal }, council, query: ReturnType<typeof dueReportQuery>) =>
    services.findDueReports(principal, council, query),
);
const reportsOf = tenantEdge(
  ({ services, principal }, council, ids, query: ReturnType<typeof scheduledReportQuery>) =>
    services.findReportsOfMeetings(principal, council, ids, query),
);

@Resolver(() => Council)
export class CouncilMeetingsEdges {
  @FieldResolver(() => DueReportConnection, {
    description:
      'The reports due to meetings in a range of days, with the work still to be done; empty if the caller may not see them.',
  })
  async dueReports(
    @Root() { gssCode }: Council,
    @Ctx() context: GraphqlContext,
    @DueReportFilterArg() filter: DueReportFilter | null,
    @scheduledReportOrder.OrderByArg() orderBy: ScheduledReportOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const reports = await dueReportsOf(context, gssCode, dueReportQuery(filter, orderBy, page));
    return presentPage(reports, presentDueReport);
  }
}

@Resolver(() => Meeting)
export class MeetingReportsEdges {
  @FieldResolver(() => ScheduledReportConnection, {
    description: 'The reports that are scheduled for it.',
  })
  async scheduledReports(
    @Root() meeting: Meeting,
    @Ctx() context: GraphqlContext,
    @ScheduledReportFilterArg() filter: ScheduledReportFilter | null,
    @scheduledReportOrder.OrderByArg() orderBy: ScheduledReportOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const reports = await reportsOf(context, meeting, scheduledReportQuery(filter, orderBy, page));
    return presentPage(reports, presentScheduledReport);
  }
}

@Resolver(() => ScheduledReport)
export class ScheduledReportEdges {
  @FieldResolver(() => ID, { description: 'Global identifier.' })
  id(@Root() { id, councilId }: ScheduledReport): string {
    return nodeId({ type: 'ScheduledReport', key: id, tenant: councilId });
  }

  @FieldResolver(() => Council, { description: 'The council that it belongs to.' })
  council(@Root() { councilId }: ScheduledReport, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }
}

@Resolver(() => MemberRequest)
export class MemberRequestEdges {
  @FieldResolver(() => ID, { description: 'Global identifier.' })
  id(@Root() { id, councilId }: MemberRequest): string {
    return nodeId({ type: 'MemberRequest', key: id, tenant: councilId });
  }

  @FieldResolver(() => Council, { description: 'The council whose members asked.' })
  council(@Root() { councilId }: MemberRequest, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }
}
