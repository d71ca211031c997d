import { CouncilArg, InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { ReportScheduleInput } from './schedule.input.js';
import { reportSchedulePayload } from './schedule.payload.js';
import { presentScheduledReport } from './scheduled-report.present.js';
import { ScheduledReportConnection } from './scheduled-report.type.js';

@Resolver()
export class ScheduledReportResolver {
  @Query(() => ScheduledReportConnection, {
    description:
      'The reports scheduled for meetings, ordered by meeting date; empty if the caller may not see them.',
  })
  async scheduledReports(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const request = pageRequest(page, 'DATE', 'TEXT', 'UUID');
    return presentPage(
      await services.findScheduledReports(principal, council, request),
      presentScheduledReport,
    );
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
