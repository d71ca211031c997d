import type { CommitteeOrder } from '../../persistence/scorecards/committee-store.js';
import type { MeetingOrder } from '../../persistence/scorecards/meeting-store.js';
import type { ScorecardOrder } from '../../persistence/scorecards/scorecard-pages.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { councilEdge } from '../api/tenant-edge.js';
import { Council } from '../areas/council.type.js';
import { CommitteeFilter, CommitteeFilterArg, committeeOrder, committeeQuery } from './committee.filter.js';
import { CommitteeConnection } from './committee.type.js';
import { MeetingFilter, MeetingFilterArg, meetingOrder, meetingQuery } from './meeting.filter.js';
import { MeetingConnection } from './meeting.type.js';
import { ScorecardFilter, ScorecardFilterArg, scorecardOrder, scorecardQuery } from './scorecard.filter.js';
import { ScorecardConnection } from './scorecard.type.js';

const committeesOf = councilEdge(
  ({ services, principal }, council, query: ReturnType<typeof committeeQuery>) =>
    services.findCommittees(principal, council, query),
);
const meetingsOf = councilEdge(({ services, principal }, council, query: ReturnType<typeof meetingQuery>) =>
  services.findMeetings(principal, council, query),
);
const scorecardsOf = councilEdge(
  ({ services, principal }, council, query: ReturnType<typeof scorecardQuery>) =>
    services.findScorecards(principal, council, query),
);

@Resolver(() => Council)
export class CouncilScorecardsEdges {
  @FieldResolver(() => CommitteeConnection, {
    description: 'Its committees; empty if the caller may not see them.',
  })
  async committees(
    @Root() { gssCode }: Council,
    @Ctx() context: GraphqlContext,
    @CommitteeFilterArg() filter: CommitteeFilter | null,
    @committeeOrder.OrderByArg() orderBy: CommitteeOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const query = committeeQuery(filter, orderBy, page);
    return presentPage(
      await committeesOf(context, gssCode, query),
      (committee) => committee,
      () => context.services.countCommittees(context.principal, gssCode, query.filter),
    );
  }

  @FieldResolver(() => MeetingConnection, {
    description: "Its committees' meetings; empty if the caller may not see them.",
  })
  async meetings(
    @Root() { gssCode }: Council,
    @Ctx() context: GraphqlContext,
    @MeetingFilterArg() filter: MeetingFilter | null,
    @meetingOrder.OrderByArg() orderBy: MeetingOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const query = meetingQuery(filter, orderBy, page);
    return presentPage(
      await meetingsOf(context, gssCode, query),
      (meeting) => meeting,
      () => context.services.countMeetings(context.principal, gssCode, query.filter),
    );
  }

  @FieldResolver(() => ScorecardConnection, {
    description: 'Its scorecards; empty if the caller may not see them.',
  })
  async scorecards(
    @Root() { gssCode }: Council,
    @Ctx() context: GraphqlContext,
    @ScorecardFilterArg() filter: ScorecardFilter | null,
    @scorecardOrder.OrderByArg() orderBy: ScorecardOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const query = scorecardQuery(filter, orderBy, page);
    return presentPage(
      await scorecardsOf(context, gssCode, query),
      (scorecard) => scorecard,
      () => context.services.countScorecards(context.principal, gssCode, query.filter),
    );
  }
}
