import { CouncilArg, InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { CommitteeDefineInput, MeetingScheduleInput } from './committee.input.js';
import { committeeDefinePayload, meetingSchedulePayload } from './committee.payload.js';
import { Committee, CommitteeConnection } from './committee.type.js';

@Resolver()
export class CommitteeResolver {
  @Query(() => Committee, {
    nullable: true,
    description: 'A committee with its meetings; null if there is none that the caller may see.',
  })
  async committee(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('code', () => String, { description: "The committee's code." }) code: string,
  ) {
    return services.findCommittee(principal, { council, code });
  }

  @Query(() => CommitteeConnection, {
    description: "A council's committees, ordered by code; empty if the caller may not see them.",
  })
  async committees(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const committees = await services.findCommittees(principal, council, pageRequest(page, 'TEXT'));
    return presentPage(committees, (committee) => committee);
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
