import { presentPage } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import { pageRequest } from '../cursor.js';
import { Args, Ctx, Mutation, Query, Resolver } from '../decorators.js';
import { PageArgs } from '../inputs/page.args.js';
import { ReportScheduleInput } from '../inputs/schedule.input.js';
import { reportSchedulePayload } from '../payloads/schedule.payload.js';
import { presentScheduledReport } from '../present/scheduled-report.present.js';
import { ScheduledReportConnection } from '../types/scheduled-report.type.js';
import { CouncilArg, InputArg } from './arguments.js';

@Resolver()
export class ScheduledReportResolver {
  @Query(() => ScheduledReportConnection, {
    description:
      'What is due to which meeting, by the day of the meeting; nothing where the caller may not see it.',
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
    description: 'Says that a scorecard in a period is due to a meeting, and as what kind of report.',
  })
  async reportSchedule(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ReportScheduleInput) input: ReportScheduleInput,
  ) {
    return reportSchedulePayload.answer(await services.scheduleReport(principal, input));
  }
}
