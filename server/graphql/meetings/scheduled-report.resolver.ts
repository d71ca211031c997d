import type { ScheduledReportOrder } from '../../persistence/meetings/schedule-store.js';
import { CouncilArg, InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { DueReportConnection } from './due-report.type.js';
import { presentDueReport } from './member-request.present.js';
import { ReportScheduleInput } from './schedule.input.js';
import { reportSchedulePayload } from './schedule.payload.js';
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
import { ScheduledReportConnection } from './scheduled-report.type.js';

@Resolver()
export class ScheduledReportResolver {
  @Query(() => ScheduledReportConnection, {
    description: 'The reports scheduled for meetings; empty if the caller may not see them.',
  })
  async scheduledReports(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScheduledReportFilterArg() filter: ScheduledReportFilter | null,
    @scheduledReportOrder.OrderByArg() orderBy: ScheduledReportOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const query = scheduledReportQuery(filter, orderBy, page);
    return presentPage(
      await services.findScheduledReports(principal, council, query),
      presentScheduledReport,
      () => services.countScheduledReports(principal, council, query.filter),
    );
  }

  @Query(() => DueReportConnection, {
    description:
      'The reports due to meetings in a range of days, with the work still to be done; empty if the caller may not see them.',
  })
  async dueReports(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @DueReportFilterArg() filter: DueReportFilter | null,
    @scheduledReportOrder.OrderByArg() orderBy: ScheduledReportOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const query = dueReportQuery(filter, orderBy, page);
    return presentPage(await services.findDueReports(principal, council, query), presentDueReport);
  }

  @Mutation(() => reportSchedulePayload.type, {
    description: 'Schedules a scorecard for a period as a report to a meeting.',
  })
  async reportSchedule(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ReportScheduleInput) input: ReportScheduleInput,
  ) {
    return reportSchedulePayload.answer(await services.scheduleReport(principal, input));
  }
}
