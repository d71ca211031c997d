import type { CommitteeOrder } from '../../persistence/scorecards/committee-store.js';
import type { MeetingOrder } from '../../persistence/scorecards/meeting-store.js';
import { CouncilArg, InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { DateScalar } from '../api/date.scalar.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { CommitteeFilter, CommitteeFilterArg, committeeOrder, committeeQuery } from './committee.filter.js';
import { CommitteeDefineInput, MeetingScheduleInput } from './committee.input.js';
import { committeeDefinePayload, meetingSchedulePayload } from './committee.payload.js';
import { Committee, CommitteeConnection } from './committee.type.js';
import { MeetingFilter, MeetingFilterArg, meetingOrder, meetingQuery } from './meeting.filter.js';
import { Meeting, MeetingConnection } from './meeting.type.js';

@Resolver()
export class CommitteeResolver {
  @Query(() => Committee, {
    nullable: true,
    description: 'A committee; null if there is none that the caller may see.',
  })
  async committee(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('code', () => String, { description: "The committee's code." }) code: string,
  ) {
    return services.findCommittee(principal, { council, code });
  }

  @Query(() => CommitteeConnection, {
    description: "A council's committees; empty if the caller may not see them.",
  })
  async committees(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @CommitteeFilterArg() filter: CommitteeFilter | null,
    @committeeOrder.OrderByArg() orderBy: CommitteeOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const query = committeeQuery(filter, orderBy, page);
    return presentPage(
      await services.findCommittees(principal, council, query),
      (committee) => committee,
      () => services.countCommittees(principal, council, query.filter),
    );
  }

  @Query(() => Meeting, {
    nullable: true,
    description: 'The meeting of a committee on a day; null if there is none that the caller may see.',
  })
  async meeting(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('committee', () => String, { description: "The committee's code." }) committee: string,
    @Arg('heldOn', () => DateScalar, { description: 'The date of the meeting.' }) heldOn: string,
  ) {
    return services.findMeeting(principal, { council, committee, heldOn });
  }

  @Query(() => MeetingConnection, {
    description: "The meetings of a council's committees; empty if the caller may not see them.",
  })
  async meetings(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @MeetingFilterArg() filter: MeetingFilter | null,
    @meetingOrder.OrderByArg() orderBy: MeetingOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const query = meetingQuery(filter, orderBy, page);
    return presentPage(
      await services.findMeetings(principal, council, query),
      (meeting) => meeting,
      () => services.countMeetings(principal, council, query.filter),
    );
  }

  @Mutation(() => committeeDefinePayload.type, {
    description: 'Adds a committee, or renames the one with this code.',
  })
  async committeeDefine(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(CommitteeDefineInput) input: CommitteeDefineInput,
  ) {
    return committeeDefinePayload.answer(await services.defineCommittee(principal, input));
  }

  @Mutation(() => meetingSchedulePayload.type, {
    description: "Adds a meeting to a committee's diary, or changes the note of the meeting on that date.",
  })
  async meetingSchedule(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(MeetingScheduleInput) input: MeetingScheduleInput,
  ) {
    return meetingSchedulePayload.answer(await services.scheduleMeeting(principal, input));
  }
}
