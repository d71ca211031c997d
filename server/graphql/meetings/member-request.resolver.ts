import { CouncilArg, InputArg, MeasureArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { DateScalar } from '../api/date.scalar.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { periodKey } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { DueReportConnection } from './due-report.type.js';
import { MeasureMonitoring } from './measure-monitoring.type.js';
import { MemberRequestCloseInput, MemberRequestMakeInput } from './member-request.input.js';
import { memberRequestClosePayload, memberRequestMakePayload } from './member-request.payload.js';
import { presentDueReport, presentMemberRequest, presentMonitoring } from './member-request.present.js';
import { MemberRequestConnection } from './member-request.type.js';

@Resolver()
export class MemberRequestResolver {
  @Query(() => DueReportConnection, {
    description:
      'The reports due to meetings between two days, ordered by meeting date, with the work still to be done; empty if the caller may not see them.',
  })
  async dueReports(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('on', () => DateScalar, {
      description: 'The first day: only meetings on it or later. Overdue work is also judged as of this day.',
    })
    on: string,
    @Arg('until', () => DateScalar, { description: 'The last day: only meetings on it or earlier.' })
    until: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const request = pageRequest(page, 'DATE', 'TEXT', 'UUID');
    const reports = await services.findDueReports(principal, { council, on, until }, request);
    return presentPage(reports, presentDueReport);
  }

  @Query(() => MemberRequestConnection, {
    description:
      "Members' requests for information, ordered by meeting date; empty if the caller may not see them.",
  })
  async memberRequests(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('open', () => Boolean, {
      nullable: true,
      description: 'True: only open requests. False: only closed ones. Left out: all.',
    })
    open: boolean | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const request = pageRequest(page, 'DATE', 'UUID');
    const requests = await services.findMemberRequests(principal, { council, open: open ?? null }, request);
    return presentPage(requests, presentMemberRequest);
  }

  @Query(() => MeasureMonitoring, {
    nullable: true,
    description:
      "The answer to members' requests about a measure: its current figure, five years, the target and its calculation, actions and expected values; null if there is no such measure or period that the caller may see.",
  })
  async measureMonitoring(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @MeasureArg() measure: string,
    @Arg('period', () => String, { description: periodKey }) period: string,
  ) {
    const monitoring = await services.monitorMeasure(principal, { council, measure, period });
    return monitoring && presentMonitoring(monitoring);
  }

  @Mutation(() => memberRequestMakePayload.type, {
    description: 'Records a request that members made at a meeting about a measure.',
  })
  async memberRequestMake(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(MemberRequestMakeInput) input: MemberRequestMakeInput,
  ) {
    return memberRequestMakePayload.answer(await services.makeMemberRequest(principal, input));
  }

  @Mutation(() => memberRequestClosePayload.type, {
    description: 'Closes a request that no longer needs an answer.',
  })
  async memberRequestClose(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(MemberRequestCloseInput) input: MemberRequestCloseInput,
  ) {
    return memberRequestClosePayload.answer(await services.closeMemberRequest(principal, input));
  }
}
