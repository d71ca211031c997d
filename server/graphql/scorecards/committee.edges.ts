import type { MeetingOrder } from '../../persistence/scorecards/meeting-store.js';
import type { ScorecardOrder } from '../../persistence/scorecards/scorecard-pages.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { Args, Ctx, FieldResolver, ID, Resolver, Root } from '../api/decorators.js';
import { nodeId } from '../api/node-id.js';
import { PageArgs } from '../api/page.args.js';
import { tenantEdge } from '../api/tenant-edge.js';
import { Council } from '../areas/council.type.js';
import { owningCouncil } from '../areas/council-loader.js';
import { Committee } from './committee.type.js';
import { MeetingFilter, MeetingFilterArg, meetingOrder, meetingQuery } from './meeting.filter.js';
import { MeetingConnection } from './meeting.type.js';
import { ScorecardFilter, ScorecardFilterArg, scorecardOrder, scorecardQuery } from './scorecard.filter.js';
import { ScorecardConnection } from './scorecard.type.js';

const meetingsOf = tenantEdge(
  ({ services, principal }, council, ids, query: ReturnType<typeof meetingQuery>) =>
    services.findMeetingsOfCommittees(principal, council, ids, query),
);
const scorecardsOf = tenantEdge(
  ({ services, principal }, council, ids, query: ReturnType<typeof scorecardQuery>) =>
    services.findScorecardsOfCommittees(principal, council, ids, query),
);

@Resolver(() => Committee)
export class CommitteeEdges {
  @FieldResolver(() => ID, { description: 'Global identifier.' })
  id(@Root() { id, councilId }: Committee): string {
    return nodeId({ type: 'Committee', key: id, tenant: councilId });
  }

  @FieldResolver(() => Council, { description: 'The council that it belongs to.' })
  council(@Root() { councilId }: Committee, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }

  @FieldResolver(() => MeetingConnection, { description: 'Its meetings.' })
  async meetings(
    @Root() committee: Committee,
    @Ctx() context: GraphqlContext,
    @MeetingFilterArg() filter: MeetingFilter | null,
    @meetingOrder.OrderByArg() orderBy: MeetingOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const meetings = await meetingsOf(context, committee, meetingQuery(filter, orderBy, page));
    return presentPage(meetings, (meeting) => meeting);
  }

  @FieldResolver(() => ScorecardConnection, { description: 'The scorecards whose reports it receives.' })
  async scorecards(
    @Root() committee: Committee,
    @Ctx() context: GraphqlContext,
    @ScorecardFilterArg() filter: ScorecardFilter | null,
    @scorecardOrder.OrderByArg() orderBy: ScorecardOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const scorecards = await scorecardsOf(context, committee, scorecardQuery(filter, orderBy, page));
    return presentPage(scorecards, (scorecard) => scorecard);
  }
}
