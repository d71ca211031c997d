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
      'What is due to the meetings of a stretch of days, by day, with what is still missing; nothing where the caller may not see it.',
  })
  async dueReports(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('on', () => DateScalar, { description: 'The day as of which; meetings on it or later.' }) on: string,
    @Arg('until', () => DateScalar, { description: 'Meetings on this day or earlier.' }) until: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const request = pageRequest(page, 'DATE', 'TEXT', 'UUID');
    const found = await services.findDueReports(principal, { council, on, until }, request);
    return presentPage(found, presentDueReport);
  }

  @Query(() => MemberRequestConnection, {
    description:
      'What members asked to be told, by the day of the meeting; nothing where the caller may not see it.',
  })
  async memberRequests(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('open', () => Boolean, {
      nullable: true,
      description: 'Those that are open, or with false those that are closed; left out, all.',
    })
    open: boolean | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const request = pageRequest(page, 'DATE', 'UUID');
    const found = await services.findMemberRequests(principal, { council, open: open ?? null }, request);
    return presentPage(found, presentMemberRequest);
  }

  @Query(() => MeasureMonitoring, {
    nullable: true,
    description:
      'The answer to what members ask of a measure: where it stands, five years, the target and how it was calculated, actions and what is expected; null where there is none that the caller may see.',
  })
  async measureMonitoring(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @MeasureArg() measure: string,
    @Arg('period', () => String, { description: periodKey }) period: string,
  ) {
    const made = await services.monitorMeasure(principal, { council, measure, period });
    return made && presentMonitoring(made);
  }

  @Mutation(() => memberRequestMakePayload.type, {
    description: "Records what a meeting's members asked to be told of a measure from then on.",
  })
  async memberRequestMake(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(MemberRequestMakeInput) input: MemberRequestMakeInput,
  ) {
    return memberRequestMakePayload.answer(await services.makeMemberRequest(principal, input));
  }

  @Mutation(() => memberRequestClosePayload.type, {
    description: 'Closes a request that need not be answered any more.',
  })
  async memberRequestClose(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(MemberRequestCloseInput) input: MemberRequestCloseInput,
  ) {
    return memberRequestClosePayload.answer(await services.closeMemberRequest(principal, input));
  }
}
