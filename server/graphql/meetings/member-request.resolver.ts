import type { MemberRequestOrder } from '../../persistence/meetings/member-request-store.js';
import { CouncilArg, InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { rowKey } from '../api/row-key.js';
import {
  MemberRequestFilter,
  MemberRequestFilterArg,
  memberRequestOrder,
  memberRequestQuery,
} from './member-request.filter.js';
import { MemberRequestCloseInput, MemberRequestMakeInput } from './member-request.input.js';
import { memberRequestClosePayload, memberRequestMakePayload } from './member-request.payload.js';
import { presentMemberRequest } from './member-request.present.js';
import { MemberRequestConnection } from './member-request.type.js';

@Resolver()
export class MemberRequestResolver {
  @Query(() => MemberRequestConnection, {
    description: "Members' requests for information; empty if the caller may not see them.",
  })
  async memberRequests(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @MemberRequestFilterArg() filter: MemberRequestFilter | null,
    @memberRequestOrder.OrderByArg() orderBy: MemberRequestOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const query = memberRequestQuery(filter, orderBy, page);
    return presentPage(
      await services.findMemberRequests(principal, council, query),
      presentMemberRequest,
      () => services.countMemberRequests(principal, council, query.filter),
    );
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
    return memberRequestClosePayload.answer(
      await services.closeMemberRequest(principal, { ...input, id: rowKey('MemberRequest', input.id) }),
    );
  }
}
